import GRDB
import GRDBSQLite

/// Where single words stand, read from the pages of the full-text index as SQLite documents them
/// (https://www.sqlite.org/fts5.html, section 9.3).
///
/// FTS5 goes through the same lists at several times the cost of a row, and seeks the word anew for each row whose
/// places are wanted: docs/decisions/0028-lists-of-words.md.
struct WordLists {
    private let db: Database
    private let deadline: Deadline
    private let highest: Int
    private let segments: [IndexSegment]

    /// Nil when the index is of a make that is not known here: then FTS5 has to be asked.
    init?(_ db: Database, deadline: Deadline, highest: Int) throws {
        var segments: [IndexSegment]?
        try db.forEachRow(Self.structure, [], until: .never) { row in
            guard sqlite3_column_int(row, 0) == Self.version else { return }
            segments = IndexSegment.newestFirst(Self.block(row, 1))
        }
        guard let segments else { return nil }
        self.db = db
        self.deadline = deadline
        self.highest = highest
        self.segments = segments
    }

    /// Of the format of `search_data`.
    private static let version = 4

    /// Whether FTS5's tokenizer makes of `word` the word itself: small letters that fold to themselves, digits, and the
    /// signs of keys.
    static func canRead(_ word: String) -> Bool {
        !word.isEmpty
            && word.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "0"..."9", "=", "+", "а"..."я", "ѐ"..."џ", "ґ": true
                default: false  // scalars, not an enum
                }
            }
    }

    /// Takes `visitor` to all rows of `word`, and tells where they are.
    func walk(through word: String, _ visitor: PhraseVisitor) throws -> WordList {
        // Behind the sign of the index of whole words.
        let word = [UInt8(ascii: "0")] + word.utf8
        let starts = try segments.indices.compactMap { try start(of: word, in: $0) }
        var list = WordList()
        var walk = ListWalk(visitor, decided: starts.count > 1 ? Bits(highest: highest) : nil)
        for start in starts where !deadline.isOver {
            try go(on: &walk, from: start, until: deadline) { list.pieces.append($0) }
        }
        return list
    }

    /// Takes `visitor` through `list` again; given `rows`, to no more pages than hold those.
    func walk(through list: WordList, near rows: Bits? = nil, _ visitor: PhraseVisitor) throws {
        var walk = ListWalk(visitor, decided: list.isInSeveralSegments ? Bits(highest: highest) : nil)
        for piece in rows.map(list.pieces(near:)) ?? list.pieces { try go(on: &walk, from: piece) }
    }

    // MARK: Pages

    private func start(of word: [UInt8], in number: Int) throws -> WordList.Piece? {
        let segment = segments[number]
        var found: WordList.Piece?
        // A merge that is under way has moved the first page.
        let page = max(segment.firstPage, try page(of: word, in: segment) ?? 1)
        try forEachLeaf(of: segment, from: page) { page, leaf in
            if var offset = leaf.list(of: word)?.lowerBound {
                found = WordList.Piece(
                    segment: number, page: page, offset: offset, row: leaf.bytes.number(at: &offset))
            }
            return false
        }
        return found
    }

    /// The page that holds `word`, if any does; nil for the first.
    private func page(of word: [UInt8], in segment: IndexSegment) throws -> Int? {
        let handle = try db.cachedStatement(sql: Self.page).sqliteStatement
        sqlite3_reset(handle)
        defer { sqlite3_reset(handle) }
        sqlite3_bind_int64(handle, 1, Int64(segment.id))
        _ = word.withUnsafeBytes {
            // SQLITE_TRANSIENT, a cast that Swift does not import: SQLite copies the bytes.
            sqlite3_bind_blob(
                handle, 2, $0.baseAddress, Int32($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
        var page: Int?
        // The last bit says whether the list has an index of its own.
        if try db.step(handle) { page = Int(sqlite3_column_int64(handle, 0) >> 1) }
        return page
    }

    /// Walks from `start` on: to the end of its page; given a deadline, to the end of the list, where `each` is told of every
    /// page that rows begin in.
    private func go(
        on walk: inout ListWalk, from start: WordList.Piece, until deadline: Deadline? = nil,
        each: (WordList.Piece) -> Void = { _ in }
    ) throws {
        try forEachLeaf(of: segments[start.segment], from: start.page) { page, leaf in
            let isFirst = page == start.page
            if !isFirst { walk.goOn(in: leaf) }
            let offset = isFirst ? start.offset : leaf.firstRow
            let end = isFirst ? leaf.end(ofListAt: offset) : leaf.endOfFirst
            if isFirst || deadline != nil, offset > 0, offset < end {
                var next = offset
                each(.init(segment: start.segment, page: page, offset: offset, row: leaf.bytes.number(at: &next)))
                guard walk.visitRows(in: leaf, offset..<end) else { throw Self.damage }
            }
            // A list goes on behind a page that it fills to the end.
            return end == leaf.size && (walk.isCut || deadline.map { !$0.check() } ?? false)
        }
    }

    /// Until `body` says that it is enough.
    private func forEachLeaf(
        of segment: IndexSegment, from page: Int, _ body: (Int, IndexLeaf) throws -> Bool
    ) throws {
        let handle = try db.cachedStatement(sql: Self.leaves).sqliteStatement
        sqlite3_reset(handle)
        defer { sqlite3_reset(handle) }
        sqlite3_bind_int64(handle, 1, segment.key(ofPage: page))
        sqlite3_bind_int64(handle, 2, segment.key(ofPage: segment.lastPage))
        var next = page
        while try db.step(handle) {
            guard sqlite3_column_int64(handle, 0) == segment.key(ofPage: next),
                let leaf = IndexLeaf(Self.block(handle, 1))
            else { throw Self.damage }
            guard try body(next, leaf) else { return }
            next += 1
        }
        // Lists end with the last page; one before it is missing.
        if next <= segment.lastPage { throw Self.damage }
    }

    private static func block(_ row: OpaquePointer, _ column: Int32) -> IndexBytes {
        let start = sqlite3_column_blob(row, column)
        return IndexBytes(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column))))
    }

    private static let damage = DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "a page of the full-text index is missing or contradicts itself")

    static let structure = """
        SELECT (SELECT v FROM search_config WHERE k = 'version'), block FROM search_data WHERE id = 10
        """
    static let page = "SELECT pgno FROM search_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1"
    static let leaves = "SELECT id, block FROM search_data WHERE id BETWEEN ? AND ?"
}
