import Records

/// What could be read of a JSON document, and what could not.
package struct JSONText: Sendable {
    /// The document's values: one, or one a line in JSON Lines.
    package let roots: [JSONValue]
    /// Elements that were lost, in the order of the document.
    package let damages: [Damage]
    /// Faults that lost nothing: a comma too many, a raw line break inside a string.
    package let oddities: [Damage]
    /// False when anything was lost: such a document says nothing about what it does not contain.
    package let isComplete: Bool

    package struct Damage: Hashable, Sendable {
        /// 1-based line of the fault itself.
        package let line: Int
        package let reason: String
        /// What the lost element called itself before the fault: its id, link or title.
        package let reference: String?
        /// Its title, else its link.
        package let example: String?
        package let kind: Rejection.Kind

        package init(
            _ kind: Rejection.Kind = .notParsable, line: Int, reason: String, reference: String? = nil,
            example: String? = nil
        ) {
            self.example = example
            self.kind = kind
            self.line = line
            self.reason = reason
            self.reference = reference
        }
    }

    package init(roots: [JSONValue], damages: [Damage], oddities: [Damage], isComplete: Bool) {
        self.roots = roots
        self.damages = damages
        self.oddities = oddities
        self.isComplete = isComplete
    }
}
