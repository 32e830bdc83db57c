import GRDB
import Records

extension Archive {
    /// The items first seen from `since` until `end`, the latest first, at most `limit` of them, and how many there are
    /// in all; everything, because a morning's summary goes to the town's own people.
    package func itemsFirstSeen(
        since: Instant, until end: Instant = Instant(seconds: .max), limit: Int
    ) throws -> (items: [StoredItem], count: Int) {
        try read { db in
            let count = try db.integer(
                "SELECT count(*) FROM record WHERE first_seen BETWEEN ? AND ? AND redacted_at IS NULL",
                [since.seconds, end.seconds])
            let numbers = try Int64.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT number FROM record WHERE first_seen BETWEEN ? AND ?
                        ORDER BY first_seen DESC, id DESC LIMIT ?
                        """),
                arguments: [since.seconds, end.seconds, limit])
            return (try reader(db).items(numbers, for: .internal), Int(count ?? 0))
        }
    }
}
