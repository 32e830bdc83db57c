import GRDB

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
        } + (isReadOnly ? [] : try indexFindings())
    }

    /// FTS5 offers its own check as a command, which only a writer may give.
    private func indexFindings() throws -> [String] {
        do {
            try write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
            return []
        } catch ArchiveError.damaged(_, let finding) {
            return ["the full-text index is damaged (\(finding)); run `letopis index rebuild`"]
        }
    }
}
