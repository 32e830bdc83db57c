import Markup

/// What a document may hold; what is beyond becomes a rejection with a plain reason.
package struct ParsingLimits: Sendable {
    /// Harvesting stops at 15 MB; files that people import are larger.
    package var maximumBodyBytes: Int
    package var maximumItems: Int
    /// Text and markup of one item. The longest real one seen has 200 kB.
    package var maximumItemBytes: Int
    package var markup: MarkupLimits

    package static let standard = ParsingLimits()

    package init(
        maximumBodyBytes: Int = 64_000_000, maximumItems: Int = 100_000, maximumItemBytes: Int = 4_000_000,
        markup: MarkupLimits = .standard
    ) {
        self.maximumBodyBytes = maximumBodyBytes
        self.maximumItems = maximumItems
        self.maximumItemBytes = maximumItemBytes
        self.markup = markup
    }
}
