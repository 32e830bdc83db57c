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
            while true {
                switch sqlite3_step(handle) {
                case SQLITE_ROW: body(handle)
                case SQLITE_DONE: return
                case SQLITE_INTERRUPT where deadline.isOver: return
                case let code:
                    throw DatabaseError(
                        resultCode: ResultCode(rawValue: code),
                        message: String(cString: sqlite3_errmsg(sqliteConnection)))
                }
            }
        }
    }
}
