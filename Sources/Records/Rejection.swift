/// An input that could not become an output, and why. Stored and shown, so that nothing vanishes.
package struct Rejection: Hashable, Codable, Sendable {
    package let stage: Stage
    package let source: Source.ID
    /// What the input calls itself: id, URL or title; else its place.
    package let reference: String
    /// One plain sentence.
    package let reason: String
    /// 1-based line in the document, where known.
    package let line: Int?

    package enum Stage: String, Codable, Sendable, CaseIterable {
        case harvesting, parsing, normalization, deduplication, classification, archiving
    }

    package init(stage: Stage, source: Source.ID, reference: String, reason: String, line: Int? = nil) {
        self.stage = stage
        self.source = source
        self.reference = reference
        self.reason = reason
        self.line = line
    }
}
