import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// The other names of a source's records: what else told each of them from the others in its documents.
struct Aliases {
    let db: Database
    let source: Int64

    func remember(_ names: [String], of record: Int64) throws {
        for name in names {
            try db.run(
                "INSERT INTO alias (source, digest, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [source, Digest(of: name).shortName, record])
        }
    }

    /// The one record that goes by `name`; nil when none does, or several do.
    func record(named name: String) throws -> Int64? {
        let numbers = try db.rows(
            "SELECT record FROM alias WHERE source = ? AND digest = ? LIMIT 2", [source, Digest(of: name).shortName])
        return numbers.count == 1 ? numbers[0][0] : nil
    }

    /// All records that go by both names.
    func records(named one: String, and other: String) throws -> [Int64] {
        try db.rows(
            """
            SELECT record FROM alias WHERE source = ?1 AND digest = ?2
            INTERSECT SELECT record FROM alias WHERE source = ?1 AND digest = ?3
            """, [source, Digest(of: one).shortName, Digest(of: other).shortName]
        ).map { $0[0] }
    }
}

extension Aliases {
    /// False for a source whose records were stored before names were kept.
    func exist() throws -> Bool {
        try db.integer("SELECT 1 FROM alias WHERE source = ? LIMIT 1", [source]) != nil
    }

    /// Everything that `record` goes by, but for a format's id, which its row has.
    func remember(namesOf record: Record, _ number: Int64) throws {
        try remember((record.keyOrigin == .guid ? [] : [record.key]) + record.aliases, of: number)
    }
}
