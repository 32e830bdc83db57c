import GRDB
import Linguistics
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Takes back what an item says, inside the caller's transaction.
struct Redactor {
    let db: Database
    let keys: WordKeys
    let order: RedactionOrder

    func redact(_ id: Record.ID) throws -> RedactionEffect {
        guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]) else {
            throw ArchiveError.unknownRecord(id)
        }
        let captures = try captures(of: number)
        let isDone =
            try db.integer(
                "SELECT 1 FROM redaction WHERE record = ? AND decision = 'erased'", [number]) != nil
        var effect = RedactionEffect(id: id, captures: captures)
        if isDone { return effect }
        let initials = order.decision == .pseudonymized ? try initials(in: number) : nil
        if let initials {
            effect.namesNotFound = initials.namesNotFound
            // A name that stands nowhere is a slip of the pen: nothing is done for it.
            if initials.places == 0 { return effect }
        }
        // What is freed is overwritten, not left to be found in the file.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        effect.isNew = true
        switch order.decision {
        case .erased: effect.versions = try erase(number)
        case .unlisted: try unlist(number)
        case .pseudonymized:
            effect.versions = initials?.texts.count ?? 0
            effect.places = initials?.places ?? 0
            try pseudonymize(number, initials?.texts ?? [])
        }
        try db.run(
            """
            INSERT INTO redaction (record, at, decision, request, reason, decided_by) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                number, order.at.seconds, order.decision.rawValue, order.request.withoutNUL, order.reason.withoutNUL,
                order.decidedBy.withoutNUL,
            ])
        return effect
    }

    // MARK: The three decisions

    private func erase(_ number: Int64) throws -> Int {
        try removeFromIndex(number)
        try rememberContents(of: number)
        try db.run(
            "UPDATE version SET title = NULL, text = '', html = NULL, details = '{}' WHERE record = ?", [number])
        let versions = db.changesCount
        try forgetJudgement(of: number)
        try db.run(
            """
            UPDATE record SET redacted_at = ?, modified_at = ?, needs_judgement = 0, observed = NULL, key = id
            WHERE number = ?
            """, [order.at.seconds, order.at.seconds, number])
        return versions
    }

    private func unlist(_ number: Int64) throws {
        try removeFromIndex(number)
        try db.run(
            "UPDATE record SET is_unlisted = 1, modified_at = ? WHERE number = ?", [order.at.seconds, number])
    }

    private func pseudonymize(_ number: Int64, _ texts: [Initials.Text]) throws {
        try removeFromIndex(number)
        try rememberContents(of: number)
        for text in texts {
            try db.run(
                "UPDATE version SET title = ?, text = ?, html = ?, details = ? WHERE number = ?",
                [text.parts[0], text.parts[1], text.parts[2], text.parts[3], text.version])
        }
        try forgetJudgement(of: number)
        // A source may write the name anew: what it says from now on of this item is not taken in.
        try db.run(
            "UPDATE record SET is_frozen = 1, needs_judgement = 1, modified_at = ? WHERE number = ?",
            [order.at.seconds, number])
        try addToIndex(number)
    }

    /// What initials make of an item.
    private struct Initials {
        struct Text {
            /// Its row.
            let version: Int64
            /// Title, text, HTML and details.
            let parts: [String?]
        }

        /// Of the versions that name somebody.
        var texts: [Text] = []
        var places = 0
        var namesNotFound: [String] = []
    }

    private func initials(in number: Int64) throws -> Initials {
        let tag = try db.row("SELECT language FROM record WHERE number = ?", [number])
        let language = Language(tag: tag?[0])
        let pseudonyms = order.names.map { ($0, Pseudonym(name: $0, lexicon: keys.lexicon)) }
        var found: Set<String> = []
        var initials = Initials()
        for row in try db.rows("SELECT number, title, text, html, details FROM version WHERE record = ?", [number]) {
            var count = 0
            let parts = (1...4).map { column in
                (row[column] as String?).map { text in
                    pseudonyms.reduce(text) { text, named in
                        guard let (replaced, places) = named.1?.replacing(in: text, language: language) else {
                            return text
                        }
                        if places > 0 { found.insert(named.0) }
                        count += places
                        return replaced
                    }
                }
            }
            guard count > 0 else { continue }
            initials.texts.append(.init(version: row[0], parts: parts))
            initials.places += count
        }
        initials.namesNotFound = order.names.filter { !found.contains($0) }
        return initials
    }

    // MARK: What hangs on an item

    private func removeFromIndex(_ number: Int64) throws {
        guard let entry = try entry(of: number) else { return }
        try SearchIndex(db: db, keys: keys).remove(entry, record: number)
    }

    private func addToIndex(_ number: Int64) throws {
        guard let entry = try entry(of: number) else { return }
        try SearchIndex(db: db, keys: keys).insert(entry, record: number)
    }

    /// What the index holds of a record; nil when it holds nothing.
    private func entry(of number: Int64) throws -> SearchIndex.Entry? {
        try db.row(
            """
            SELECT v.title, v.text, r.language FROM record r
            JOIN version v ON v.record = r.number AND v.version = r.version
            WHERE r.number = ? AND r.is_unlisted = 0 AND r.redacted_at IS NULL
            """, [number]
        ).map { SearchIndex.Entry(title: $0[0], text: $0[1], language: $0[2]) }
    }

    /// So that the same text does not come back under another id, in its source or another.
    private func rememberContents(of number: Int64) throws {
        try TakenBackTexts(db: db).remember(versionsOf: number)
        try db.run(
            """
            INSERT INTO redacted_content (source, hash)
            SELECT r.source, c.hash FROM content c JOIN record r ON r.number = c.record WHERE c.record = ?
            ON CONFLICT DO NOTHING
            """, [number])
    }

    /// Its evidence, names and signature are made of the text.
    private func forgetJudgement(of number: Int64) throws {
        for table in ["entity", "signature", "judgement"] {
            try db.run("DELETE FROM \(table) WHERE record = ?", [number])
        }
        try db.run("UPDATE grouping SET reason = '' WHERE record = ?", [number])
    }

    private func captures(of number: Int64) throws -> [StoredCapture] {
        try db.rows(
            """
            SELECT s.id, c.fetched_at, c.digest, c.file, c.offset, c.length
            FROM record r JOIN source s ON s.number = r.source
            JOIN capture c ON c.source = r.source AND c.fetched_at BETWEEN r.first_seen AND r.last_seen
            WHERE r.number = ?1
            UNION SELECT s.id, f.fetched_at, f.digest, f.file, f.offset, f.length
            FROM record r JOIN source s ON s.number = r.source
            JOIN follow_up f ON f.source = r.source
            WHERE r.number = ?1 AND f.night BETWEEN r.first_seen AND r.last_seen
            ORDER BY 2, 3
            """, [number]
        ).map {
            StoredCapture(
                source: $0[0], fetchedAt: Instant($0[1]), digest: $0[2], file: $0[3], offset: $0[4], length: $0[5])
        }
    }
}
