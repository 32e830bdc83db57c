import GRDBSQLite

/// The columns of the row that a statement stands at.
struct Columns {
    let row: OpaquePointer

    /// Nil for NULL.
    func integer(_ column: Int32) -> Int64? {
        sqlite3_column_type(row, column) == SQLITE_NULL ? nil : sqlite3_column_int64(row, column)
    }

    /// Nil for NULL.
    func text(_ column: Int32) -> String? {
        let bytes = bytes(column)
        return bytes.baseAddress == nil ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// A text's UTF-8, until the next row is read; empty for NULL.
    func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(row, column)
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column)))
    }
}
