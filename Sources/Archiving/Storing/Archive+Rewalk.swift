import Foundation
import GRDB
import Linguistics
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Everything that was found out about an archive's items.
package struct Judged: Sendable {
    package let groupings: [Grouping]
    package let judgements: [Judgement]
    package let signatures: KeptSignatures
}

extension Archive {
    /// An empty archive in a file beside `original`, for as long as something is worked out in it: it survives no power
    /// cut, and another of its kind is removed first.
    package convenience init(scratchFor original: Archive) throws {
        let path = original.path + ".reprocess"
        try Archive.removeFiles(path)
        try self.init(path: path, lexicon: Lexicon.load(directory: nil), clock: original.clock)
        try file.translated {
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        }
    }

    /// Removes the file of a scratch archive, which must not be used any more.
    package func removeFiles() throws {
        try file.translated { try pool.close() }
        try Archive.removeFiles(path)
    }

    private static func removeFiles(_ path: String) throws {
        for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
            do {
                try FileManager.default.removeItem(atPath: path + suffix)
            } catch {
                throw ArchiveError.cannotOpen(path: path + suffix, reason: error.localizedDescription)
            }
        }
    }

    /// Every source that was ever registered, as far as the archive knows it.
    package func knownSources() throws -> [Source] {
        try sources(for: .internal).map { summary in
            Source(
                id: summary.id, name: summary.name, kind: summary.kind, url: summary.url, language: summary.language,
                rights: summary.rights, audience: summary.audience, rank: summary.rank)
        }
    }

    /// The records that no stored document of a configured source tells of, in the order in which they were first seen.
    package func recordsWithoutCapture(configured: Set<Source.ID>) throws -> [(at: Instant, record: Record)] {
        try read { db in
            let reader = self.reader(db)
            let rows = try db.rows(
                """
                SELECT r.number, s.id, EXISTS (
                    SELECT 1 FROM capture c WHERE c.source = r.source AND c.fetched_at = r.first_seen)
                FROM record r JOIN source s ON s.number = r.source
                WHERE r.redacted_at IS NULL ORDER BY r.first_seen, r.id
                """)
            return try rows.compactMap { row in
                if row[2], configured.contains(row[1]) { return nil }
                return try reader.item(row[0] as Int64, for: .internal).map { ($0.firstSeen, $0.record) }
            }
        }
    }

    /// All that was judged.
    package func judged() throws -> Judged {
        try read { db in
            let groupings = try db.rows(
                """
                SELECT r.id, (SELECT id FROM record WHERE number = g.duplicates),
                    (SELECT id FROM record WHERE number = g.story), g.relation, g.similarity, g.reason,
                    (SELECT id FROM record WHERE number = g.meeting)
                FROM grouping g JOIN record r ON r.number = g.record ORDER BY r.id
                """
            ).map { row in
                Grouping(
                    id: row[0], group: row[1], story: row[2],
                    relation: Grouping.Relation(rawValue: row[3]) ?? .none, similarity: row[4], reason: row[5],
                    meeting: row[6])
            }
            let reader = self.reader(db)
            let judgements = try db.rows(
                """
                SELECT j.record FROM judgement j JOIN record r ON r.number = j.record
                WHERE r.needs_judgement = 0 ORDER BY r.id
                """
            ).compactMap { try reader.item($0[0] as Int64, for: .internal)?.judgement }
            return Judged(groupings: groupings, judgements: judgements, signatures: try signatures(in: db))
        }
    }

    /// All were made by one maker: a scratch archive lives as long as one program.
    private func signatures(in db: Database) throws -> KeptSignatures {
        var maker = ""
        var bytes: [Record.ID: [UInt8]] = [:]
        for row in try db.rows(
            "SELECT r.id, k.maker, k.bytes FROM signature k JOIN record r ON r.number = k.record ORDER BY k.record")
        {
            maker = row[1]
            bytes[row[0]] = Array(row[2] as Data)
        }
        return KeptSignatures(maker: maker, bytes: bytes)
    }

    /// Puts what was found out elsewhere in the place of what was found out here, at one stroke. What is named there and
    /// not here is left out, and what hung on it is to be judged again.
    package func adopt(_ judged: Judged) throws {
        try write { db in
            let known = Set(try String.fetchAll(db, sql: "SELECT id FROM record WHERE redacted_at IS NULL"))
            let writer = JudgementWriter(db: db)
            let kept = judged.signatures
            try writer.store(KeptSignatures(maker: kept.maker, bytes: kept.bytes.filter { known.contains($0.key) }))
            for judgement in judged.judgements where known.contains(judgement.id) { _ = try writer.store(judgement) }
            for grouping in judged.groupings where known.contains(grouping.id) {
                if known.isSuperset(of: [grouping.group, grouping.story, grouping.meeting].compactMap(\.self)) {
                    _ = try writer.store(grouping)
                } else {
                    try db.run("UPDATE record SET needs_judgement = 1 WHERE id = ?", [grouping.id])
                }
            }
            try db.run("INSERT INTO judging (after_fetch) SELECT coalesce(max(number), 0) FROM fetch")
            try db.advanceGeneration()
        }
    }
}
