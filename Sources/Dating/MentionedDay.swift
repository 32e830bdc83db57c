import Records

/// A day that stands written in a text.
package struct MentionedDay: Hashable, Sendable {
    package let day: Day
    /// UTF-8 offsets of the expression in the text; of its own part in "12. und 13. Juli".
    package let utf8Range: Range<Int>
    /// False when the year was completed: the one nearest to the publication.
    package let hasYear: Bool

    package init(day: Day, utf8Range: Range<Int>, hasYear: Bool) {
        self.day = day
        self.utf8Range = utf8Range
        self.hasYear = hasYear
    }
}

/// Every day that is written with day and month in `text`, in the order of the text. Of a span both ends.
///
/// - Parameters:
///   - published: completes days without a year; when it is nil, such days are left out.
///   - language: BCP 47; nil takes the words of all languages of the text's script.
package func days(mentionedIn text: String, published: Day?, language: String?) -> [MentionedDay] {
    let text = DateText(text)
    let scanner = DayMentionScanner(
        text: text, words: MentionWords.words(for: language, in: text), order: NumberOrder(language: language))
    return scanner.mentions().flatMap { mention in
        mention.parts.compactMap { part -> MentionedDay? in
            guard let day = YearReading(published: published).day(of: part) else { return nil }
            return MentionedDay(day: day, utf8Range: part.utf8Range, hasYear: part.year != nil)
        }
    }
}
