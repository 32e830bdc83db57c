import GRDB
import Records

/// The mark by which a run leaves a source to a person.
struct Attention {
    let db: Database
    let source: Int64

    func set(_ finding: String, _ trouble: Trouble, at: Instant) throws {
        try db.run(
            "UPDATE source SET attention = ?, attention_at = ?, attention_trouble = ? WHERE number = ?",
            [finding, at.seconds, trouble.description, source])
    }

    /// Takes the mark away where it tells of one of `kinds`, which has passed.
    func clear(_ kinds: [Trouble.Plain]) throws {
        for kind in kinds {
            try db.run(
                """
                UPDATE source SET attention = NULL, attention_at = NULL, attention_trouble = NULL
                WHERE number = ? AND attention_trouble = ?
                """, [source, Trouble.plain(kind).description])
        }
    }
}
