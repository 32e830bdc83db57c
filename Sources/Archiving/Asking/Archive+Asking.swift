import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// The item `id` as far as `audience` may see it; nil when there is none, or not for them, or it was erased.
    package func item(_ id: Record.ID, for audience: Audience) throws -> StoredItem? {
        try read { db in
            guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]) else { return nil }
            return try reader(db).item(number, for: audience)
        }
    }

    /// What the item said when, oldest first; empty when it cannot be seen.
    package func versions(of id: Record.ID, for audience: Audience) throws -> [ItemVersion] {
        try read { db in
            guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]) else { return [] }
            return try reader(db).versions(of: number, audience: audience)
        }
    }

    /// The items that tell the story of the item `id`, any of its members, oldest first; empty when `audience` cannot see
    /// that one.
    package func story(_ id: Record.ID, for audience: Audience) throws -> [StoredItem] {
        try read { db in
            let reader = self.reader(db)
            guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]),
                try reader.item(number, for: audience) != nil
            else { return [] }
            let members = try Int64.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT r.number FROM grouping g JOIN record r ON r.number = g.record
                        WHERE g.story = (SELECT story FROM grouping WHERE record = ?)
                        ORDER BY r.effective_at, r.id
                        """), arguments: [number])
            return try reader.items(members.isEmpty ? [number] : members, for: audience)
        }
    }

    /// The public items whose event, or else whose own date, falls in the town's `year`, by day. A book is for everybody, so
    /// what is internal does not even get onto its maker's desk; texts are whole, and the book cuts them by their rights.
    package func itemsForChronicle(year: Int) throws -> [StoredItem] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        return try read { db in
            let numbers = try Int64.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT number FROM record WHERE number IN (
                            SELECT record FROM judgement WHERE event_start BETWEEN ?1 AND ?2
                            UNION SELECT record FROM judgement WHERE event_start < ?1 AND event_end >= ?1
                            UNION SELECT number FROM record WHERE effective_day BETWEEN ?1 AND ?2)
                        ORDER BY effective_day, id
                        """), arguments: [first.daysSince1970, last.daysSince1970])
            return try reader(db).items(numbers, for: .internal).filter { $0.audience == .public }
        }
    }

    /// The items first seen on the town's `day`, oldest first: a morning digest's material.
    package func itemsFirstSeen(on day: Day, for audience: Audience) throws -> [StoredItem] {
        try read { db in
            let numbers = try Int64.fetchAll(
                db.cachedStatement(
                    sql: "SELECT number FROM record WHERE first_seen >= ? AND first_seen < ? ORDER BY first_seen, id"),
                arguments: [
                    clock.instant(of: day).seconds, clock.instant(of: day.adding(days: 1)).seconds,
                ])
            return try reader(db).items(numbers, for: audience)
        }
    }
}
