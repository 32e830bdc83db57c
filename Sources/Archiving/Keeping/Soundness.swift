import GRDB
import GRDBSQLite

/// Looks for what is wrong in an archive's file, in plain sentences that say what to do. Nothing is changed.
struct Soundness {
    static let ofIndex = "run `letopis index rebuild`"
    static let ofFile = "keep the file and restore the last backup"

    let db: Database

    /// How thoroughly the pages are looked at.
    enum Depth {
        /// Pages and rows (`quick_check`).
        case quick
        /// Also every index against its table (`integrity_check`).
        case whole
    }

    /// Of the file's pages and of what refers to what.
    func findings(_ depth: Depth) throws -> [String] {
        let check =
            switch depth {
            case .quick: "PRAGMA quick_check(20)"
            case .whole: "PRAGMA integrity_check(20)"
            }
        var findings = try String.fetchAll(db, sql: check).filter { $0 != "ok" }.map { "\($0); \(Self.ofFile)" }
        // Thousands of rows may have lost the same one.
        let broken = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").reduce(into: [String: Int]()) {
            counts, row in
            counts["a row of \(row[0] as String) names a row of \(row[2] as String) that is not there", default: 0] += 1
        }
        findings += broken.sorted { $0.key < $1.key }.map { sentence, count in
            "\(sentence)\(count > 1 ? " (\(count) times)" : ""); \(Self.ofFile)"
        }
        let torn =
            try db.integer(
                """
                SELECT count(*) FROM record r WHERE NOT EXISTS (
                    SELECT 1 FROM version v WHERE v.record = r.number AND v.version = r.version)
                """) ?? 0
        if torn > 0 { findings.append("\(torn) items have lost their current version; \(Self.ofFile)") }
        return findings
    }

    /// Of the full-text index. FTS5's own check is a command, which only a writer may give, and a night may be writing.
    /// So the index is walked from end to end through its vocabulary: each of its lists must be readable, and they must
    /// hold as many words as the sizes of its records say.
    ///
    /// Needs a connection that may make tables of its own, which an archive's readers may not.
    func findingsOfIndex() -> [String] {
        do {
            let records =
                try db.integer("SELECT count(*) FROM record WHERE redacted_at IS NULL AND is_unlisted = 0") ?? 0
            let indexed = try db.integer("SELECT count(*) FROM search_docsize") ?? 0
            let findings =
                records == indexed ? [] : ["the index holds \(indexed) of \(records) items; \(Self.ofIndex)"]
            let (listed, counted) = try words()
            if listed == counted { return findings }
            return findings + [
                "the full-text index lists \(listed) words where its records have \(counted); \(Self.ofIndex)"
            ]
        } catch {
            // Whatever is wrong with it, it can be made anew from the texts.
            let reason = (error as? DatabaseError)?.message ?? "\(error)"
            return ["the full-text index is damaged (\(reason)); \(Self.ofIndex)"]
        }
    }

    private func words() throws -> (listed: Int, counted: Int) {
        try db.execute(sql: "CREATE VIRTUAL TABLE temp.index_row USING fts5vocab('main', 'search', 'row')")
        let listed = try db.integer("SELECT sum(cnt) FROM temp.index_row") ?? 0
        try db.execute(sql: "DROP TABLE temp.index_row")
        var counted = 0
        try db.forEachRow(TextLengths.selection, [], until: .never) { row in
            guard let blob = sqlite3_column_blob(row, 1) else { return }
            let size = UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_column_bytes(row, 1)))
            counted += TextLengths.sum(of: SearchIndex.columns, in: size)
        }
        return (Int(listed), counted)
    }
}
