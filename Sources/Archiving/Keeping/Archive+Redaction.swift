import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// Does to the items `ids` what `order` says, all or none, and writes it into the log. The index, every version and
    /// the free pages of the file lose what is taken back, so the next backup has none of it either.
    ///
    /// What was erased or pseudonymized does not come back: not by the next harvest, not under another id or from another
    /// source, not when stored documents are read again. An item in which none of the order's names stands is left alone. Those documents still hold what was published; each effect names them.
    package func redact(_ ids: [Record.ID], _ order: RedactionOrder) throws -> [RedactionEffect] {
        let effects = try write { db in
            let redactor = Redactor(db: db, keys: keys, order: order)
            let effects = try ids.map(redactor.redact)
            if effects.contains(where: \.isNew) { try db.advanceGeneration() }
            return effects
        }
        if effects.contains(where: \.isNew) { try purge() }
        return effects
    }

    /// What `redact` would do. Nothing stays.
    package func redactions(of ids: [Record.ID], by order: RedactionOrder) throws -> [RedactionEffect] {
        try rehearse { db in try ids.map(Redactor(db: db, keys: keys, order: order).redact) }
    }

    /// Erases one item.
    package func redact(_ id: Record.ID, at: Instant, reason: String, decidedBy: String) throws {
        _ = try redact([id], RedactionOrder(.erased, reason: reason, decidedBy: decidedBy, at: at))
    }

    /// Why an item is gone; nil when it was not erased.
    package func redaction(of id: Record.ID) throws -> Redaction? {
        try redactions(since: nil).first { $0.id == id && $0.decision == .erased }
    }

    /// The log, oldest first.
    package func redactions(since: Instant? = nil) throws -> [Redaction] {
        try read { db in
            try db.rows(
                """
                SELECT r.id, s.id, x.at, x.decision, x.request, x.reason, x.decided_by
                FROM redaction x JOIN record r ON r.number = x.record JOIN source s ON s.number = r.source
                WHERE x.at >= ? ORDER BY x.at, x.number
                """, [since?.seconds ?? Int64.min]
            ).map {
                Redaction(
                    id: $0[0], source: $0[1], at: Instant($0[2]),
                    decision: Redaction.Decision(rawValue: $0[3]) ?? .erased, request: $0[4], reason: $0[5],
                    decidedBy: $0[6])
            }
        }
    }

    private func purge() throws {
        try file.translated {
            try pool.writeWithoutTransaction { db in
                // Deleted tokens stay in the index until its parts are merged, and what was changed long ago in free
                // pages until the file is written anew.
                try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
                try db.execute(sql: "VACUUM")
                try db.execute(sql: "PRAGMA secure_delete = OFF")
                try db.checkpoint(.truncate)
            }
        }
    }
}
