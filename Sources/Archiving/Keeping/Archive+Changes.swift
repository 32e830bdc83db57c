import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// What changed at or after `since`, the first change first: new items, new versions and erasures, so that a copy
    /// elsewhere can follow. `cursor` is the `next` of the page before; nil begins.
    package func changes(
        since: Instant, cursor: String? = nil, limit: Int = 100, for audience: Audience
    ) throws -> (changes: [ArchiveChange], next: String?) {
        var place: (at: Instant, id: Record.ID) = (Instant(seconds: .min), "")
        if let cursor {
            guard case .after(let at, let id) = PageCursor(cursor, signedWith: cursorKey) else {
                throw ArchiveError.invalidCursor
            }
            place = (at, id)
        }
        return try read { db in
            let rows = try db.rows(
                Self.changed, [since.seconds, place.at.seconds, place.id, audience == .internal, limit])
            let reader = ItemReader(db: db, clock: clock)
            let changes = try rows.map { row in
                ArchiveChange(
                    id: row[1], at: Instant(row[2]), isErased: row[3],
                    item: try reader.item(row[0] as Int64, for: audience))
            }
            let last = rows.count < limit ? nil : changes.last
            return (changes, last.map { PageCursor.after($0.at, $0.id).text(signedWith: cursorKey) })
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
