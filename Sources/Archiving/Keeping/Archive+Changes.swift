import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// What changed and was stored at or after `since`, in the order of storing: new items, new versions, and what was
    /// erased or taken from the public, by itself or with its source, so that a copy elsewhere can follow. `cursor` is the `next` of the page before;
    /// nil begins. Each item comes once, with its last change; what changes while somebody reads comes at the end. `later`
    /// is where somebody goes on who has this page and all before it, also when there is nothing more yet.
    package func changes(
        since: Instant, cursor: String? = nil, limit: Int = 100, for audience: Audience
    ) throws -> (changes: [ArchiveChange], next: String?, later: String) {
        var place: Int64 = 0
        if let cursor {
            guard case .change(let number) = PageCursor(cursor, signedWith: cursorKey) else {
                throw ArchiveError.invalidCursor
            }
            place = number
        }
        let changes = try changes(ChangeSelection(from: since), after: place, limit: limit, for: audience)
        let later = PageCursor.change(changes.last?.number ?? place).text(signedWith: cursorKey)
        return (changes, changes.count < limit ? nil : later, later)
    }

    /// The changes of `selection` behind the one with the number `after`, at most `limit`, in the order of storing.
    package func changes(
        _ selection: ChangeSelection, after: Int64 = 0, limit: Int, for audience: Audience
    ) throws -> [ArchiveChange] {
        try read { db in
            let rows = try db.rows(
                Self.changed,
                [
                    after, selection.from?.seconds, selection.until?.seconds, selection.source,
                    audience == .internal, limit,
                ])
            return try rows.map { try change($0, for: audience, in: db) }
        }
    }

    /// The last change of one item; nil when there never was such an item for `audience`.
    package func change(of id: Record.ID, for audience: Audience) throws -> ArchiveChange? {
        try read { db in
            try db.row(Self.changeOfOne, [id, audience == .internal]).map { try change($0, for: audience, in: db) }
        }
    }

    /// Where somebody who has everything that is stored now goes on: a cursor for `changes`.
    package func cursorOfNow() throws -> String {
        let number = try read { try $0.integer("SELECT max(number) FROM change") }
        return PageCursor.change(number ?? 0).text(signedWith: cursorKey)
    }

    /// When the first of the changes that are still the last of their item was stored; nil in an empty archive.
    package func earliestChange() throws -> Instant? {
        try read { try $0.integer("SELECT min(at) FROM change").map(Instant.init(_:)) }
    }

    private func change(_ row: Row, for audience: Audience, in db: Database) throws -> ArchiveChange {
        let isGone = row[4] as Bool || (audience == .public && !(row[5] as Bool))
        return ArchiveChange(
            number: row[0], id: row[2], at: Instant(row[3]), storedAt: Instant(row[6]), source: row[7],
            isErased: isGone,
            item: isGone ? nil : try reader(db).item(row[1] as Int64, for: audience))
    }

    private static let changeColumns = """
        SELECT c.number, r.number, r.id, r.modified_at, r.redacted_at IS NOT NULL,
            coalesce(r.audience, s.audience) = 'public' AND r.is_unlisted = 0, c.at, s.id
        """

    static let changed = """
        \(changeColumns)
        FROM change c CROSS JOIN record r ON r.number = c.record JOIN source s ON s.number = r.source
        WHERE c.number > max(?1,
                coalesce((SELECT number FROM change WHERE at >= ?2 ORDER BY at, number LIMIT 1) - 1, 0))
            AND (?2 IS NULL OR c.at >= ?2) AND (?3 IS NULL OR c.at <= ?3) AND (?4 IS NULL OR s.id = ?4)
            AND (r.was_public = 1 OR ?5)
        ORDER BY c.number LIMIT ?6
        """

    static let changeOfOne = """
        \(changeColumns)
        FROM record r JOIN change c ON c.record = r.number JOIN source s ON s.number = r.source
        WHERE r.id = ?1 AND (r.was_public = 1 OR ?2)
        """
}

/// Which changes are asked for: stored in a span of time, both ends included, of one source or of all.
package struct ChangeSelection: Hashable, Sendable {
    package var from: Instant?
    package var until: Instant?
    package var source: Source.ID?

    package init(from: Instant? = nil, until: Instant? = nil, source: Source.ID? = nil) {
        self.from = from
        self.until = until
        self.source = source
    }
}

/// One item that became something else.
package struct ArchiveChange: Hashable, Sendable, Identifiable {
    /// Rises with every change that is stored.
    package let number: Int64
    package let id: Record.ID
    /// When its content became what it is.
    package let at: Instant
    /// When the archive learned of it.
    package let storedAt: Instant
    package let source: Source.ID
    /// True for an item that was erased or taken from this audience; only its id is left.
    package let isErased: Bool
    package let item: StoredItem?
}
