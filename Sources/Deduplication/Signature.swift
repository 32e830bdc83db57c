import Records

/// What comparison needs of one document, made once and kept by the caller beside the item's version: comparing
/// thousands of documents again then costs no reading of their texts.
package struct Signature: Hashable, Sendable {
    let title: [Token]
    /// Without stock phrases.
    let body: [Token]
    /// What the item is about, sorted by key.
    let terms: [StoryTerm]
    /// Days that stand written in the title or at the beginning of the text, ascending.
    let leadDays: [Day]
}

/// A conflated word (or number) of an item and how much it says there.
struct StoryTerm: Hashable, Sendable {
    let key: UInt32
    /// Occurrences, those in the title twice; at most 255.
    let count: UInt8
    let marks: Marks

    struct Marks: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let title = Marks(rawValue: 1)
        static let name = Marks(rawValue: 2)
        static let number = Marks(rawValue: 4)
        /// In the first sentences.
        static let lead = Marks(rawValue: 8)
    }
}
