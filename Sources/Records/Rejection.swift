/// An input that could not become an output, and why. Stored and shown, so that nothing vanishes.
package struct Rejection: Hashable, Codable, Sendable {
    package let stage: Stage
    package let source: Source.ID
    /// What the input calls itself: id, URL or title; else its place.
    package let reference: String
    /// What people know it by: its title, else its address; nil where it has neither, or may not be named.
    package let example: String?
    /// Nil for one that was stored before kinds were.
    package let kind: Kind?
    /// One plain sentence.
    package let reason: String
    /// 1-based line in the document, where known.
    package let line: Int?

    package enum Stage: String, Codable, Sendable, CaseIterable {
        case harvesting, parsing, normalization, deduplication, classification, archiving
    }

    package init(
        _ kind: Kind?, stage: Stage, source: Source.ID, reference: String, example: String? = nil, reason: String,
        line: Int? = nil
    ) {
        self.kind = kind
        // What is not for the public, or was taken back, is not named.
        self.example = kind == .notPublic || kind == .takenBack ? nil : example
        self.stage = stage
        self.source = source
        self.reference = reference
        self.reason = reason
        self.line = line
    }
}
