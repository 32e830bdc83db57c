import GRDB
import GRDBSQLite

extension Database {
    /// Calls `body` with each row's statement, without making values of its columns, until the rows or the time end.
    ///
    /// The index gives tens of thousands of numbers for a common word; a cursor over them costs five times the numbers.
    func forEachRow(
        _ sql: String, _ arguments: StatementArguments, until deadline: Deadline, _ body: (OpaquePointer) -> Void
    ) throws {
        let statement = try cachedStatement(sql: sql)
        try statement.setArguments(arguments)
        try forEachRow(of: statement.sqliteStatement, until: deadline, body)
    }

    /// The same with a statement whose parameters are bound.
    func forEachRow(of handle: OpaquePointer, until deadline: Deadline, _ body: (OpaquePointer) -> Void) throws {
        sqlite3_reset(handle)
        defer { sqlite3_reset(handle) }
        try deadline.limiting(self) {
            while try step(handle, until: deadline) { body(handle) }
        }
    }

    /// The statement's next row; false when there is none.
    func step(_ handle: OpaquePointer, until deadline: Deadline? = nil) throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case SQLITE_INTERRUPT where deadline?.isOver == true: return false
        case let code:
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(sqliteConnection)))
        }
    }
}
