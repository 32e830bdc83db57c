/// What a language calls days, months and the time around them. Every word is lower-case and without diacritics, as
/// `DateFolding` leaves it; forms of one word are separated by blanks.
struct DateWords: Sendable {
    /// BCP 47 primary tag.
    let language: String
    /// January to December, in all cases.
    let months: [String]
    /// Read beside a number in a written date, not in running text, where they are other words as well.
    let shortMonths: [String]
    /// Monday to Sunday, in all cases.
    let weekdays: [String]
    /// Adjectives and abbreviations of weekdays, Monday to Sunday.
    let weekdayKin: [String]
    /// Days by their distance from today.
    let relativeDays: KeyValuePairs<Int, String>
    /// Words that surround a written date and add nothing.
    let fillers: String
    /// Words after a number that make it an hour, and then minutes.
    let hours: String
    let minutes: String
    /// Words before a number that make it an hour.
    let atHour: String
    /// "ago", before or after the span; "in" is not read.
    let agoBefore: String
    let agoAfter: String
    /// Units of a span back, and of one without a number ("před hodinou", "vor einer Stunde").
    let spans: KeyValuePairs<TimeSpan, String>
    let one: String
    /// "two" to "twelve" as they stand before such a unit.
    let numerals: [String]
    /// "half" of an hour, and the word for half an hour.
    let half: String
    let halfHour: String
    /// Words of this very moment, alone or with "ago" ("před chvílí").
    let now: String
    /// Midday, with or without its hour ("v poledne", "12 Uhr mittags"). Midnight is not read: it ends a day or begins it.
    let noon: String
    /// Words beside a day on which something takes place, and is not published.
    let event: String
    /// Words before the name of who wrote.
    let byline: String
    let running: RunningText

    /// What running text needs beyond written dates.
    struct RunningText: Sendable {
        /// From one day to another.
        let through: String
        /// One day and another.
        let and: String
        /// Before a day that is the last one to do something.
        let until: String
        /// Before a day that a range begins with.
        let from: String
        /// Beginnings of words before a day that is not an event's: of decrees, stamps, births.
        let asides: String
        /// Beginnings of words that make a weekday the last or the next one.
        let last: String
        let next: String
        /// Beginnings of words that make a weekday a habit.
        let every: String
        /// Words, and beginnings of words (with `*`), that only sentences about the future hold.
        let future: String
        /// Endings of verbs in the future.
        let futureEndings: String
        let past: String
        /// Endings of verbs in the past, tried before the beginnings in `future`, and words (or beginnings with `*`) that
        /// end so by chance.
        let pastEndings: String
        let pastExceptions: String
        /// Endings of what was done, by whom is not said ("відкрито", "otwarto"): of the past where no other verb stands.
        let participleEndings: String
        /// Beginnings of words for the last day to do something, which stand in its clause.
        let deadlines: String
        /// Beginnings of words for the year before and the next.
        let lastYear: String
        let nextYear: String
    }
}

/// A unit of "two hours ago".
enum TimeSpan: Sendable {
    case second, minute, hour, day, week, month, year
}

extension DateWords {
    static let all: [DateWords] = [czech, slovak, german, ukrainian, polish, english]
}
