/// How the public knows groups of copies and stories: after the member that names them or, where that is hidden, after
/// the first of those that are not. A hidden member's id is no one's business.
enum PublicNames {
    /// The id that the public knows the story ?1 by; NULL when it sees no member.
    static let story = "SELECT \(name("story", "?1"))"
    /// The same of a group of copies.
    static let group = "SELECT \(name("duplicates", "?1"))"

    /// An expression: the name of the group whose number `column` of `grouping` holds and `number` says. Both are parts
    /// of a statement, never data.
    static func name(_ column: String, _ number: String) -> String {
        """
        coalesce(
            (SELECT m.id FROM record m JOIN source o ON o.number = m.source WHERE m.number = \(number) AND \(visible)),
            (SELECT min(m.id) FROM grouping n JOIN record m ON m.number = n.record JOIN source o ON o.number = m.source
                WHERE n.\(column) = \(number) AND \(visible)))
        """
    }

    private static let visible =
        "m.redacted_at IS NULL AND m.is_unlisted = 0 AND coalesce(m.audience, o.audience) = 'public'"
}
