/// What a document may cost; beyond it the document, or the part of it, is refused.
package struct MarkupLimits: Sendable {
    /// Bytes of one tag outside of its quoted attribute values (which may hold whole images).
    package var maximumTagBytes: Int
    /// libxml2 2.9 takes quadratic time in the attributes of one tag: 40,000 take more than 7 s.
    package var maximumAttributes: Int
    /// Elements nested deeper than this are passed over; libxml2's own limit for trees.
    package var maximumDepth: Int
    /// Problems that are described one by one; the rest is only counted.
    package var maximumProblems: Int

    package static let standard = MarkupLimits(
        maximumTagBytes: 65_536, maximumAttributes: 1_000, maximumDepth: 256, maximumProblems: 20)

    package init(maximumTagBytes: Int, maximumAttributes: Int, maximumDepth: Int, maximumProblems: Int) {
        self.maximumTagBytes = maximumTagBytes
        self.maximumAttributes = maximumAttributes
        self.maximumDepth = maximumDepth
        self.maximumProblems = maximumProblems
    }
}
