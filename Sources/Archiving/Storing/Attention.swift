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

    /// False where the night has left another mark, which stays.
    func setUnlessMarked(_ finding: String, _ trouble: Trouble, at: Instant) throws -> Bool {
        let marked = try db.integer("SELECT attention_at FROM source WHERE number = ?", [source])
        guard marked != at.seconds else { return false }
        try set(finding, trouble, at: at)
        return true
    }

    /// Takes the mark away where it tells of one of `kinds`, which has passed.
    func clear(_ kinds: [Trouble.Plain]) throws {
        let row = try db.row("SELECT attention_trouble FROM source WHERE number = ?", [source])
        guard let text = row?[0] as String?, let kind = Trouble(text)?.kind, kinds.contains(kind) else { return }
        try db.run(
            "UPDATE source SET attention = NULL, attention_at = NULL, attention_trouble = NULL WHERE number = ?",
            [source])
    }
}
