import GRDB
import GRDBSQLite

extension Archive {
    /// Looks through the whole file, and returns what is wrong in plain sentences; empty when nothing is.
    package func verify() throws -> [String] {
        try read { db in
            var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            findings += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
                "a row of \(row[0] as String) names a row of \(row[2] as String) that is not there"
            }
            let records =
                try db.integer("SELECT count(*) FROM record WHERE redacted_at IS NULL AND is_unlisted = 0") ?? 0
            let indexed = try db.integer("SELECT count(*) FROM search_docsize") ?? 0
            if records != indexed {
                findings.append(
                    "the index holds \(indexed) of \(records) items; run `letopis index rebuild`")
            }
            if try db.setting("index") != SearchIndex.stamp(of: lexicon) {
                findings.append("the index was made with other dictionaries; run `letopis index rebuild`")
            }
            let torn =
                try db.integer(
                    """
                    SELECT count(*) FROM record r WHERE NOT EXISTS (
                        SELECT 1 FROM version v WHERE v.record = r.number AND v.version = r.version)
                    """) ?? 0
            if torn > 0 { findings.append("\(torn) items have lost their current version; restore the last backup") }
            return findings
        } + indexFindings()
    }

    /// FTS5's own check is a command, which only a writer may give, and a night may be writing. So the index is walked
    /// from end to end through its vocabulary: each of its lists must be readable, and they must hold as many words as
    /// the sizes of its records say.
    private func indexFindings() throws -> [String] {
        let remedy = "run `letopis index rebuild`"
        do {
            // The archive's own readers may not even make a table of their own.
            let (listed, counted) = try file.translated {
                try file.openForReading().read { db in
                    try db.execute(
                        sql: "CREATE VIRTUAL TABLE temp.index_row USING fts5vocab('main', 'search', 'row')")
                    let listed = try db.integer("SELECT sum(cnt) FROM temp.index_row") ?? 0
                    var counted = 0
                    try db.forEachRow(TextLengths.selection, [], until: .never) { row in
                        guard let blob = sqlite3_column_blob(row, 1) else { return }
                        let size = UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_column_bytes(row, 1)))
                        counted += TextLengths.sum(of: SearchIndex.columns, in: size)
                    }
                    return (Int(listed), counted)
                }
            }
            if listed == counted { return [] }
            return ["the full-text index lists \(listed) words where its records have \(counted); \(remedy)"]
        } catch ArchiveError.damaged(_, let finding) {
            return ["the full-text index is damaged (\(finding)); \(remedy)"]
        }
    }
}
