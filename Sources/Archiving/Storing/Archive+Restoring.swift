import Foundation
import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// What became of an item that an export tells of.
package enum Restoration: Hashable, Sendable {
    /// It is here again as it was there.
    case new
    /// It is here already, or was taken back here.
    case same
    /// It is here with another content, or is none that an archive gave out: an item like any that is imported.
    case other
}

/// A line of an export that an archive can be filled from.
package enum ExportedLine: Hashable, Sendable {
    case item(ExportedItem)
    case takenBack(TakenBackItem)

    /// Nil for any other line.
    package init?(json: [UInt8]) {
        let decoder = JSONDecoder()
        let data = Data(json)
        // What does not decode is another kind of line.
        if let item = try? decoder.decode(ExportedItem.self, from: data), item.key != nil {
            self = .item(item)
        } else if let item = try? decoder.decode(TakenBackItem.self, from: data) {
            self = .takenBack(item)
        } else {
            return nil
        }
    }

    package var source: Source.ID {
        switch self {
        case .item(let item): item.source
        case .takenBack(let item): item.source
        }
    }
}

extension Archive {
    /// Puts back what an export tells of: each item with its id, its days and its versions, as far as the export has
    /// them, to be judged anew. What is here already stays as it is, and what was taken back stays so.
    ///
    /// One transaction. Of a rehearsal nothing stays; the sources that are otherwise to be registered beforehand are
    /// then named in `rehearsing`.
    package func restore(
        _ lines: [ExportedLine], at now: Instant, rehearsing sources: [Source]? = nil
    ) throws -> [Restoration] {
        func restored(_ db: Database) throws -> [Restoration] {
            if let sources { try register(sources, at: now, in: db) }
            let restorer = Restorer(db: db, keys: keys, clock: clock, now: now)
            return try lines.map { line in
                switch line {
                case .item(let item): try restorer.restore(item)
                case .takenBack(let item): try restorer.restore(item)
                }
            }
        }
        if sources != nil { return try rehearse(restored) }
        return try write { db in
            let restored = try restored(db)
            if restored.contains(.new) { try db.advanceGeneration() }
            return restored
        }
    }

    /// To be done when all of an export is there.
    package func finishRestoring(at now: Instant) throws {
        try write { try Restorer(db: $0, keys: keys, clock: clock, now: now).rememberPseudonymized() }
    }

    /// What is left in an export of the items that were erased or unlisted, the first seen first.
    package func itemsTakenBack() throws -> [TakenBackItem] {
        try read { db in
            try db.rows(
                """
                SELECT r.number, r.id, s.id, r.first_seen, r.last_seen, x.at, x.decision, x.request, x.reason,
                    x.decided_by
                FROM record r JOIN source s ON s.number = r.source
                JOIN redaction x ON x.number = (
                    SELECT max(number) FROM redaction WHERE record = r.number AND decision <> 'pseudonymized')
                WHERE r.redacted_at IS NOT NULL OR r.is_unlisted = 1
                ORDER BY r.first_seen, r.id
                """
            ).map { row in
                let hashes = try db.rows(
                    "SELECT hash FROM content WHERE record = ? ORDER BY hash", [row[0] as Int64])
                return TakenBackItem(
                    kind: .redaction, id: row[1], source: row[2], firstSeen: Instant(row[3]), lastSeen: Instant(row[4]),
                    at: Instant(row[5]), decision: Redaction.Decision(rawValue: row[6]) ?? .erased, request: row[7],
                    reason: row[8], decidedBy: row[9], hashes: hashes.map { $0[0] },
                    texts: try TakenBackTexts(db: db).digests(of: row[0]))
            }
        }
    }
}
