import Records

/// A day, or several in one expression, as they stand written in a text.
struct DayMention: Sendable {
    let parts: [Part]
    /// True when the parts are the ends of a span ("24.–26. 5.", "od 3. do 7. června") or follow each other day by
    /// day.
    let isSpan: Bool
    /// Tokens of the whole expression.
    let tokens: Range<Int>

    struct Part: Hashable, Sendable {
        let day: Int
        let month: Int
        let year: Int?
        let utf8Range: Range<Int>
    }

    var first: Part { parts[0] }
}
