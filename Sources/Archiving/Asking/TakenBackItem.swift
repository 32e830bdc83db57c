import Records

/// That an item was taken back: what is left of it in an export, without its words.
package struct TakenBackItem: Codable, Hashable, Sendable {
    /// Tells these lines from those of items.
    package let kind: Mark
    package let id: Record.ID
    package let source: Source.ID
    package let firstSeen: Instant
    package let lastSeen: Instant
    package let at: Instant
    package let decision: Redaction.Decision
    package let request: String
    package let reason: String
    package let decidedBy: String
    /// Of its contents, ascending.
    package let hashes: [String]
    /// Digests of its titles and texts, ascending; nil in exports of before they were kept.
    package let texts: [String]?

    package enum Mark: String, Codable, Sendable {
        case redaction
    }

    package enum CodingKeys: String, CodingKey {
        case kind, id, source, at, decision, request, reason, hashes, texts
        case firstSeen = "first_seen"
        case lastSeen = "last_seen"
        case decidedBy = "decided_by"
    }

    /// One line of JSON, keys in the order of the alphabet, without the line's end.
    package func json() throws -> String { try StoredJSON.text(of: self) }
}
