/// An item that answers a question.
package struct SearchHit: Hashable, Sendable, Identifiable {
    package let item: ListedItem
    /// The title in runs; empty when it has none.
    package let title: [TextRun]
    /// The place of the text that speaks most to the question, in runs; empty when its rights do not allow one.
    package let snippet: [TextRun]
    /// True when a word of the question is said only as a part of a compound: Verwaltung in Stadtverwaltung.
    package let isInCompound: Bool
    /// How many visible items tell the same story, this one included.
    package let storySize: Int

    package var id: String { item.id }
}

/// A piece of text, and whether it is what was asked for.
package struct TextRun: Hashable, Codable, Sendable {
    package let text: String
    package let isHit: Bool

    package init(text: String, isHit: Bool) {
        self.text = text
        self.isHit = isHit
    }

    package enum CodingKeys: String, CodingKey {
        case text
        case isHit = "hit"
    }
}
