import GRDB
import GRDBSQLite

/// The function `positions(search)`, which FTS5 lacks: where in a row the phrases of a question stand, as `Occurrence`s.
enum PositionsFunction {
    /// A long text may say a common word very often; more of it change neither rank nor snippet.
    private static let mostOccurrences = 4096

    /// Makes the function known to a connection.
    static func add(to db: Database) {
        let api = FTS5.api(db)
        _ = api.pointee.xCreateFunction(
            UnsafeMutablePointer(mutating: api), "positions", nil,
            { api, row, context, _, _ in
                PositionsFunction.answer(api, row, context)
            }, nil)
    }

    private static func answer(
        _ api: UnsafePointer<Fts5ExtensionApi>?, _ row: OpaquePointer?, _ context: OpaquePointer?
    ) {
        guard let api = api?.pointee else { return }
        var count: Int32 = 0
        let status = api.xInstCount(row, &count)
        guard status == SQLITE_OK else { return sqlite3_result_error_code(context, status) }
        let kept = min(Int(count), mostOccurrences)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(kept, 1)) { buffer in
            for index in 0..<kept {
                var (phrase, column, offset) = (Int32(0), Int32(0), Int32(0))
                let status = api.xInst(row, Int32(index), &phrase, &column, &offset)
                guard status == SQLITE_OK else { return sqlite3_result_error_code(context, status) }
                buffer[index] = Occurrence.packed(
                    phrase: Int(phrase), column: Int(column), length: Int(api.xPhraseSize(row, phrase)),
                    offset: Int(offset))
            }
            // SQLITE_TRANSIENT, a cast that Swift does not import: SQLite copies the bytes.
            sqlite3_result_blob(
                context, buffer.baseAddress, Int32(kept * 8), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
    }
}
