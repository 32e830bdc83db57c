import GRDB
import Records

extension Archive {
    /// The items first seen at or after `since`, the latest first, at most `limit` of them; everything, because a
    /// morning's summary goes to the town's own people.
    package func itemsFirstSeen(since: Instant, limit: Int) throws -> [StoredItem] {
        try read { db in
            let numbers = try Int64.fetchAll(
                db.cachedStatement(
                    sql: "SELECT number FROM record WHERE first_seen >= ? ORDER BY first_seen DESC, id DESC LIMIT ?"),
                arguments: [since.seconds, limit])
            return try reader(db).items(numbers, for: .internal)
        }
    }
}
