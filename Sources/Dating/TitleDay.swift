import Records

/// What the title of a recording says of the day that it shows, in the forms of offices and of files' names too.
package enum TitleDay: Hashable, Sendable {
    /// Nothing: the recording's own day is meant.
    case unsaid
    case on(Day)
    /// A day, a month or a year that is not the recording's own, and no day that is certain.
    case unclear

    /// - Parameters:
    ///   - published: completes days without a year, and tells which month and year are the recording's own.
    ///   - language: BCP 47.
    package init(of title: String, published: Day?, language: String?) {
        let text = DateText(title)
        let groups = TitleNumbers.all(in: text)
        let order = NumberOrder(language: language)
        let readings = groups.map { $0.reading(published: published, order: order) }
        let mentioned = days(mentionedIn: title, published: published, language: language).map(\.day)
        var days = Set(mentioned).union(readings.compactMap(\.whole))
        if days.isEmpty { days = Set(readings.compactMap(\.short)) }
        let years = Set(groups.flatMap(\.years)).filter { $0 <= published?.year ?? $0 }
        if let day = days.first, days.count == 1 {
            // "12. 3. (2024)": the day was completed with another year than the title's.
            self = years.count != 1 || years.contains(day.year) ? .on(day) : .unclear
        } else if days.isEmpty {
            let months = readings.compactMap(\.month) + TitleDay.months(in: text, language: language)
            let isOther =
                readings.contains(.doubtful) || months.contains { $0 != published?.month }
                || years.count == 1 && years.first != published?.year || TitleDay.tellsOfBefore(text)
            self = isOther ? .unclear : .unsaid
        } else {
            self = .unclear
        }
    }

    /// Months by name ("březen", "v březnu"), of a meeting ("březnové zasedání", "Märzsitzung").
    private static func months(in text: DateText, language: String?) -> [Int] {
        let names = MentionWords.words(for: language, in: text).months
        return text.tokens.indices.compactMap { index in
            guard let word = text.word(index) else { return nil }
            if let month = names[word] { return month }
            if word.hasSuffix(sitting) { return names[String(word.dropLast(sitting.count))] }
            return monthly.firstIndex { stems in stems.contains { word.hasPrefix($0) } }.map { $0 + 1 }
        }
    }

    private static func tellsOfBefore(_ text: DateText) -> Bool {
        text.tokens.indices.contains { index in
            text.word(index).map { word in before.contains { word.hasPrefix($0) } } ?? false
        }
    }

    private static let sitting = "sitzung"
    /// Beginnings of the adjectives, by month: Czech and Slovak, Ukrainian.
    private static let monthly = [
        ["lednov", "januarov", "січнев"], ["unorov", "februarov", "лютнев"], ["breznov", "marcov", "березнев"],
        ["dubnov", "aprilov", "квітнев"], ["kvetnov", "majov", "травнев"], ["cervnov", "junov", "червнев"],
        ["cervencov", "julov", "липнев"], ["srpnov", "augustov", "серпнев"], ["zarijov", "septembrov", "вереснев"],
        ["rijnov", "oktobrov", "жовтнев"], ["listopadov", "novembrov"], ["prosincov", "decembrov", "груднев"],
    ]
    /// "Z minulého měsíce", "der letzten Sitzung".
    private static let before = [
        "minul", "vcerejs", "predchoz", "letzt", "vorig", "gestrig", "vergangen", "минул", "вчорашн", "попередн",
        "ubiegl", "poprzedn", "wczoraj", "predoslej", "vcerajs",
    ]
}
