import Foundation
import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Writes groupings and judgements where they differ from what is stored.
struct JudgementWriter {
    let db: Database

    /// Returns whether anything changed.
    func store(_ grouping: Grouping) throws -> Bool {
        let record = try number(of: grouping.id)
        try db.run(
            """
            INSERT INTO grouping (record, duplicates, story, relation, similarity, reason, meeting)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (record) DO UPDATE SET duplicates = excluded.duplicates, story = excluded.story,
                relation = excluded.relation, similarity = excluded.similarity, reason = excluded.reason,
                meeting = excluded.meeting
            WHERE (duplicates, story, relation, similarity, reason, meeting) IS NOT
                (excluded.duplicates, excluded.story, excluded.relation, excluded.similarity, excluded.reason,
                excluded.meeting)
            """,
            [
                record, try number(of: grouping.group), try number(of: grouping.story), grouping.relation.rawValue,
                grouping.similarity, grouping.reason.withoutNUL, try grouping.meeting.map(number),
            ])
        return db.changesCount > 0
    }

    /// Returns whether anything changed that readers see.
    func store(_ judgement: Judgement) throws -> Bool {
        let record = try number(of: judgement.id)
        let grounds = JudgementGrounds(top: judgement.top, evidence: judgement.evidence)
        try db.run(
            """
            INSERT INTO judgement (record, subject, confidence, unsure, relevance, language, event_start, event_end,
                event_is_inferred, grounds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (record) DO UPDATE SET subject = excluded.subject, confidence = excluded.confidence,
                unsure = excluded.unsure, relevance = excluded.relevance, language = excluded.language,
                event_start = excluded.event_start, event_end = excluded.event_end,
                event_is_inferred = excluded.event_is_inferred, grounds = excluded.grounds
            WHERE (subject, confidence, unsure, relevance, language, event_start, event_end, event_is_inferred,
                grounds) IS NOT
                (excluded.subject, excluded.confidence, excluded.unsure, excluded.relevance, excluded.language,
                excluded.event_start, excluded.event_end, excluded.event_is_inferred, excluded.grounds)
            """,
            [
                record, judgement.subject, judgement.confidence, judgement.unsure, judgement.relevance.rawValue,
                judgement.language, judgement.event?.start.daysSince1970, judgement.event?.end?.daysSince1970,
                judgement.event?.isInferred, try StoredJSON.text(of: grounds),
            ])
        let isChanged = db.changesCount > 0
        return try storeEntities(of: judgement, record) || isChanged
    }

    func markAsJudged(_ id: Record.ID) throws {
        try db.run(
            "UPDATE record SET needs_judgement = 0 WHERE number = ? AND needs_judgement = 1", [try number(of: id)])
    }

    func store(_ signatures: KeptSignatures) throws {
        for (id, bytes) in signatures.bytes.sorted(by: { $0.key < $1.key }) {
            try db.run(
                """
                INSERT INTO signature (record, maker, bytes) VALUES (?, ?, ?)
                ON CONFLICT (record) DO UPDATE SET maker = excluded.maker, bytes = excluded.bytes
                """, [try number(of: id), signatures.maker, Data(bytes)])
        }
    }

    private func storeEntities(of judgement: Judgement, _ record: Int64) throws -> Bool {
        let stored = try db.rows(
            "SELECT type, name, surface FROM entity WHERE record = ? ORDER BY position", [record]
        ).map { [$0[0], $0[1], $0[2]] as [String] }
        let new = judgement.entities.map { [$0.type.rawValue, $0.name.withoutNUL, $0.surface.withoutNUL] }
        guard stored != new else { return false }
        try db.run("DELETE FROM entity WHERE record = ?", [record])
        for (position, entity) in new.enumerated() {
            try db.run(
                "INSERT INTO entity (record, position, type, name, surface) VALUES (?, ?, ?, ?, ?)",
                [record, position, entity[0], entity[1], entity[2]])
        }
        return true
    }

    private func number(of id: Record.ID) throws -> Int64 {
        guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]) else {
            throw ArchiveError.unknownRecord(id)
        }
        return number
    }
}
