import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// What changed at or after `since`, the first change first: new items, new versions and erasures, so that a copy
    /// elsewhere can follow. `after` is the last change of the page before.
    package func changes(
        since: Instant, after: (at: Instant, id: Record.ID)? = nil, limit: Int = 100, for audience: Audience
    ) throws -> [ArchiveChange] {
        try read { db in
            let rows = try db.rows(
                Self.changed,
                [since.seconds, after?.at.seconds ?? Int64.min, after?.id ?? "", audience == .internal, limit])
            let reader = ItemReader(db: db, clock: clock)
            return try rows.map { row in
                ArchiveChange(
                    id: row[1], at: Instant(row[2]), isErased: row[3],
                    item: try reader.item(row[0] as Int64, for: audience))
            }
        }
    }

    static let changed = """
        SELECT r.number, r.id, r.modified_at, r.redacted_at IS NOT NULL FROM record r
        JOIN source s ON s.number = r.source
        WHERE r.modified_at >= ?1 AND (r.modified_at, r.id) > (?2, ?3)
            AND (coalesce(r.audience, s.audience) = 'public' OR ?4)
        ORDER BY r.modified_at, r.id LIMIT ?5
        """
}

/// One item that became something else.
package struct ArchiveChange: Hashable, Sendable, Identifiable {
    package let id: Record.ID
    package let at: Instant
    /// True for an item that was erased; only its id is left.
    package let isErased: Bool
    package let item: StoredItem?
}
