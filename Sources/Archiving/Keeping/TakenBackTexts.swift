import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Knows the texts that were taken back when they come again, from whatever source, id and address, without keeping them.
struct TakenBackTexts {
    let db: Database

    /// Below this many letters a title and a text are a phrase that anybody may write; what was taken back of them is
    /// known in its own source only.
    static let fewestLetters = 40

    /// Of a title and a text alone, white space folded; nil when they are too short to be told from a common phrase.
    static func digest(title: String?, text: String) -> String? {
        let parts = [title ?? "", text].map { part in
            part.withoutNUL.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let letters = parts.reduce(0) { $0 + $1.count(where: \.isLetter) }
        return letters < fewestLetters ? nil : Digest(of: parts.joined(separator: "\n")).hexadecimal
    }

    /// Whether nothing has to be looked up.
    func isEmpty() throws -> Bool { try db.integer("SELECT 1 FROM redacted_text LIMIT 1") == nil }

    func holds(title: String?, text: String) throws -> Bool {
        try holds(title, text, "SELECT 1 FROM redacted_text WHERE digest = ? LIMIT 1")
    }

    /// Whether it was taken back by a decision that stands in this archive's own log, and not in another's whose export
    /// is being read: there it may stand in further items, by decision too.
    func holdsByDecision(title: String?, text: String) throws -> Bool {
        try holds(
            title, text,
            "SELECT 1 FROM redacted_text t JOIN redaction x ON x.record = t.record WHERE t.digest = ? LIMIT 1")
    }

    private func holds(_ title: String?, _ text: String, _ selection: String) throws -> Bool {
        if try isEmpty() { return false }
        guard let digest = Self.digest(title: title, text: text) else { return false }
        return try db.integer(selection, [digest]) != nil
    }

    /// What every version of the record says, before it is taken back.
    func remember(versionsOf record: Int64) throws {
        for row in try db.rows("SELECT title, text FROM version WHERE record = ?", [record]) {
            if let digest = Self.digest(title: row[0], text: row[1]) { try remember(digest, of: record) }
        }
    }

    func remember(_ digest: String, of record: Int64) throws {
        try db.run(
            "INSERT INTO redacted_text (digest, record) VALUES (?, ?) ON CONFLICT DO NOTHING", [digest, record])
    }

    /// Ascending.
    func digests(of record: Int64) throws -> [String] {
        try db.rows("SELECT digest FROM redacted_text WHERE record = ? ORDER BY digest", [record]).map { $0[0] }
    }
}

extension Archive {
    /// Those of `records` that the archive refuses, because it does not know them and their texts were taken back.
    package func refused(among records: [Record]) throws -> Set<Record.ID> {
        try read { db in
            let texts = TakenBackTexts(db: db)
            if try texts.isEmpty() { return [] }
            return Set(
                try records.filter { record in
                    try texts.holds(title: record.title, text: record.text)
                        && db.integer("SELECT 1 FROM record WHERE id = ?", [record.id]) == nil
                }.map(\.id))
        }
    }
}
