import GRDB
import GRDBSQLite

/// Is taken to the rows that the phrases of an expression stand in, and to the places there: by `WordLists`, or by FTS5
/// itself through `walk(search, ?)`, a function that FTS5 lacks. Its rows cost a third of those that a statement gives
/// one by one, and their places need not be asked for when they are not wanted.
class PhraseVisitor {
    private let deadline: Deadline
    /// Whether all rows of every phrase are visited, one phrase after the other, or all phrases of the statement's row.
    private let visitsAllRows: Bool
    private var steps = 0

    init(allRows: Bool, deadline: Deadline) {
        visitsAllRows = allRows
        self.deadline = deadline
    }

    // MARK: What there is to see

    /// From now on it is the phrase of this number.
    func begin(phrase: Int) {}
    /// A row of the phrase, or of any of them; says whether the places in it are wanted.
    func visit(_ record: Int) -> Bool { false }
    func visit(_ column: Occurrence.Column, offset: Int, length: Int, in record: Int) {}

    // MARK: The way

    /// Makes the function known to a connection.
    static func addFunction(to db: Database) {
        let api = FTS5.api(db)
        _ = api.pointee.xCreateFunction(
            UnsafeMutablePointer(mutating: api), "walk", nil,
            { api, row, context, count, values in
                guard count == 1, let api, let value = values?[0],
                    let visitor = sqlite3_value_pointer(value, PhraseVisitor.kind)
                else { return }
                let status = Unmanaged<PhraseVisitor>.fromOpaque(visitor)._withUnsafeGuaranteedRef { $0.walk(api, row) }
                if status != SQLITE_OK { sqlite3_result_error_code(context, status) }
            }, nil)
    }

    /// Runs `sql`, whose first parameter is `expression` and whose second is the visitor; the third, if any, a record.
    func run(_ sql: String, _ expression: String, record: Int? = nil, in db: Database) throws {
        let handle = try db.cachedStatement(sql: sql).sqliteStatement
        sqlite3_reset(handle)
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        // SQLITE_TRANSIENT, a cast that Swift does not import: SQLite copies the bytes.
        sqlite3_bind_text(handle, 1, expression, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        sqlite3_bind_pointer(handle, 2, Unmanaged.passUnretained(self).toOpaque(), Self.kind, nil)
        if let record { sqlite3_bind_int64(handle, 3, Int64(record)) }
        try db.forEachRow(of: handle, until: deadline) { _ in }
    }

    /// SQLite compares it by its letters, and wants it to stay where it is.
    private static var kind: UnsafePointer<CChar> {
        let name: StaticString = "letopis phrase visitor"
        return UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    private func walk(_ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer?) -> Int32 {
        let phrases = api.pointee.xPhraseCount(context)
        if !visitsAllRows { return walkInRow(api, context, phrases) }
        for index in 0..<phrases {
            begin(phrase: Int(index))
            let status = api.pointee.xQueryPhrase(context, index, Unmanaged.passUnretained(self).toOpaque()) {
                guard let api = $0, let visitor = $2 else { return SQLITE_MISUSE }
                let row = $1
                // Counting references costs more than a row does; the caller holds one all the while.
                return Unmanaged<PhraseVisitor>.fromOpaque(visitor)._withUnsafeGuaranteedRef { $0.walkOn(api, row) }
            }
            if status != SQLITE_OK { return status }
        }
        return SQLITE_OK
    }

    /// A row of one phrase.
    private func walkOn(_ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer?) -> Int32 {
        steps &+= 1
        if steps & 0xFFF == 0, deadline.check() { return SQLITE_INTERRUPT }
        let record = Int(api.pointee.xRowid(context))
        return visit(record) ? walkPlaces(api, context, 0, record) : SQLITE_OK
    }

    private func walkInRow(
        _ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer?, _ phrases: Int32
    ) -> Int32 {
        let record = Int(api.pointee.xRowid(context))
        guard visit(record) else { return SQLITE_OK }
        for index in 0..<phrases {
            begin(phrase: Int(index))
            let status = walkPlaces(api, context, index, record)
            if status != SQLITE_OK { return status }
        }
        return SQLITE_OK
    }

    private func walkPlaces(
        _ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer?, _ index: Int32, _ record: Int
    ) -> Int32 {
        var iterator = Fts5PhraseIter()
        var (column, offset) = (Int32(0), Int32(0))
        let status = api.pointee.xPhraseFirst(context, index, &iterator, &column, &offset)
        guard status == SQLITE_OK, column >= 0 else { return status }
        let length = Int(api.pointee.xPhraseSize(context, index))
        while column >= 0 {
            if let column = Occurrence.Column(rawValue: Int(column)) {
                visit(column, offset: Int(offset), length: length, in: record)
            }
            api.pointee.xPhraseNext(context, &iterator, &column, &offset)
        }
        return SQLITE_OK
    }
}
