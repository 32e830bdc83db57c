import Records

/// One line of the log of what was taken back from the archive, and why.
package struct Redaction: Hashable, Sendable {
    package let id: Record.ID
    package let source: Source.ID
    package let at: Instant
    package let decision: Decision
    /// Of the request that led to it, as the town's office numbers them; empty when there was none.
    package let request: String
    package let reason: String
    package let decidedBy: String

    package enum Decision: String, Codable, Sendable, CaseIterable {
        /// A name became its initials in everything that the item ever said.
        case pseudonymized
        /// The item is there under its id and in no list and no answer.
        case unlisted
        /// Nothing is left but the id.
        case erased
    }
}

/// What is to be done with items, and what is written into the log.
package struct RedactionOrder: Hashable, Sendable {
    package let decision: Redaction.Decision
    /// Whose names become initials.
    package let names: [String]
    package let request: String
    package let reason: String
    package let decidedBy: String
    package let at: Instant

    package init(
        _ decision: Redaction.Decision, names: [String] = [], request: String = "", reason: String, decidedBy: String,
        at: Instant
    ) {
        self.decision = decision
        self.names = names
        self.request = request
        self.reason = reason
        self.decidedBy = decidedBy
        self.at = at
    }
}

/// What an order did to an item, or would do.
package struct RedactionEffect: Hashable, Sendable {
    package let id: Record.ID
    /// False when nothing was done: it was erased before, or none of the names stands in it.
    package internal(set) var isNew = false
    /// How many versions lost something.
    package internal(set) var versions = 0
    /// How often a name became its initials.
    package internal(set) var places = 0
    /// Names that were to become initials and stand nowhere in the item.
    package internal(set) var namesNotFound: [String] = []
    /// The stored documents of the nights on which the source held the item: they still hold what was published.
    package let captures: [StoredCapture]

    init(id: Record.ID, captures: [StoredCapture]) {
        self.id = id
        self.captures = captures
    }
}
