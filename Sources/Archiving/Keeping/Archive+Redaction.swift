import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// Erases an item's content for ever, in all its versions and in the index, and keeps that and why it was done.
    /// The next harvest does not bring it back, neither under its id nor, in its source, under another.
    ///
    /// The stored captures still hold what was published; erasing it there is the caller's part.
    package func redact(_ id: Record.ID, at: Instant, reason: String, decidedBy: String) throws {
        try write { db in
            guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]) else {
                throw ArchiveError.unknownRecord(id)
            }
            guard try db.integer("SELECT 1 FROM redaction WHERE record = ?", [number]) == nil else { return }
            // What is freed is overwritten, not left to be found in the file.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try removeFromIndex(number, in: db)
            try erase(number, at: at, in: db)
            try db.run(
                "INSERT INTO redaction (record, at, reason, decided_by) VALUES (?, ?, ?, ?)",
                [number, at.seconds, reason.withoutNUL, decidedBy.withoutNUL])
            try db.advanceGeneration()
        }
        try file.translated {
            try pool.writeWithoutTransaction { db in
                // Deleted tokens stay in the index until its parts are merged.
                try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
                try db.execute(sql: "PRAGMA secure_delete = OFF")
                try db.checkpoint(.truncate)
            }
        }
    }

    /// Why an item is gone; nil when it was not erased.
    package func redaction(of id: Record.ID) throws -> Redaction? {
        try redactions(since: nil).first { $0.id == id }
    }

    /// What was erased, oldest first.
    package func redactions(since: Instant? = nil) throws -> [Redaction] {
        try read { db in
            try db.rows(
                """
                SELECT r.id, s.id, x.at, x.reason, x.decided_by
                FROM redaction x JOIN record r ON r.number = x.record JOIN source s ON s.number = r.source
                WHERE x.at >= ? ORDER BY x.at, r.id
                """, [since?.seconds ?? Int64.min]
            ).map {
                Redaction(id: $0[0], source: $0[1], at: Instant($0[2]), reason: $0[3], decidedBy: $0[4])
            }
        }
    }

    private func removeFromIndex(_ number: Int64, in db: Database) throws {
        guard let row = try db.row(Searcher.texts, [number]),
            let language = try db.row("SELECT language FROM record WHERE number = ?", [number])
        else { return }
        try SearchIndex(db: db, keys: keys)
            .remove(.init(title: row[0], text: row[1], language: language[0]), record: number)
    }

    private func erase(_ number: Int64, at: Instant, in db: Database) throws {
        try db.run(
            """
            INSERT INTO redacted_content (source, hash)
            SELECT r.source, c.hash FROM content c JOIN record r ON r.number = c.record WHERE c.record = ?
            ON CONFLICT DO NOTHING
            """, [number])
        try db.run(
            "UPDATE version SET title = NULL, text = '', html = NULL, details = '{}' WHERE record = ?", [number])
        try db.run("DELETE FROM entity WHERE record = ?", [number])
        try db.run("DELETE FROM signature WHERE record = ?", [number])
        try db.run("DELETE FROM judgement WHERE record = ?", [number])
        try db.run(
            """
            UPDATE record SET redacted_at = ?, modified_at = ?, needs_judgement = 0, observed = NULL, key = id
            WHERE number = ?
            """, [at.seconds, at.seconds, number])
        try db.run("UPDATE grouping SET reason = '' WHERE record = ?", [number])
    }
}
