/// What each word of a written date means, in all languages at once: a feed does not say which one its dates are in.
struct WrittenDateWords: Sendable {
    enum Meaning: Hashable, Sendable {
        case month(Int)
        case relativeDay(Int)
        /// 1 Monday to 7 Sunday: abbreviations mean several in several languages.
        case weekday(Set<Int>)
        case hour
        case minute
        case atHour
        case noon
        case filler
    }

    let meanings: [String: Meaning]
    let spans: [String: TimeSpan]
    let ones: Set<String>
    /// Two to twelve.
    let numerals: [String: Int]
    let halves: Set<String>
    let halfHours: Set<String>
    /// Words of this very moment.
    let now: Set<String>
    let agoBefore: Set<String>
    let agoAfter: Set<String>
    /// Words that make the day an event's.
    let events: Set<String>
    /// Words that make the day the last one.
    let until: Set<String>
    /// Words that make the hour behind them a beginning.
    let from: Set<String>
    let bylines: Set<String>
    let ands: Set<String>
    /// Words before an hour.
    let atHours: Set<String>
    /// Words of `from` that before a day say whose day it is: "Meldung vom 7. Mai".
    let ofDay: Set<String> = ["vom", "von", "seit", "від"]
    /// Names and abbreviations of months that only English has.
    let englishMonths: Set<String>

    static let shared = WrittenDateWords()

    private init() {
        var meanings: [String: Meaning] = [:]
        func add(_ words: String, _ meaning: Meaning) {
            for word in DateWords.list(words) where meanings[word] == nil { meanings[word] = meaning }
        }
        // What comes first wins where languages share a word: months before the abbreviations of days.
        for words in DateWords.all {
            for (index, forms) in words.months.enumerated() { add(forms, .month(index + 1)) }
        }
        for words in DateWords.all {
            for (index, forms) in words.shortMonths.enumerated() { add(forms, .month(index + 1)) }
            for (days, forms) in words.relativeDays { add(forms, .relativeDay(days)) }
            add(words.hours, .hour)
            add(words.minutes, .minute)
            add(words.atHour, .atHour)
            add(words.noon, .noon)
        }
        for (word, days) in WrittenDateWords.weekdays() where meanings[word] == nil { meanings[word] = .weekday(days) }
        for words in DateWords.all { add(words.fillers, .filler) }
        for words in DateWords.all { add(words.event, .filler) }
        self.meanings = meanings
        var spans: [String: TimeSpan] = [:]
        for words in DateWords.all {
            for (span, forms) in words.spans {
                for word in DateWords.list(forms) where spans[word] == nil { spans[word] = span }
            }
        }
        self.spans = spans
        numerals = WrittenDateWords.numerals()
        ones = WrittenDateWords.set(\.one)
        halves = WrittenDateWords.set(\.half)
        halfHours = WrittenDateWords.set(\.halfHour)
        now = WrittenDateWords.set(\.now)
        agoBefore = WrittenDateWords.set(\.agoBefore)
        agoAfter = WrittenDateWords.set(\.agoAfter)
        events = WrittenDateWords.set(\.event)
        until = WrittenDateWords.set(\.running.until)
        from = WrittenDateWords.set(\.running.from)
        bylines = WrittenDateWords.set(\.byline)
        ands = WrittenDateWords.set(\.running.and)
        atHours = WrittenDateWords.set(\.atHour)
        let others = DateWords.all.filter { $0.language != "en" }.flatMap(WrittenDateWords.months)
        englishMonths = Set(WrittenDateWords.months(of: .english)).subtracting(others)
    }

    private static func set(_ list: KeyPath<DateWords, String>) -> Set<String> {
        Set(DateWords.all.flatMap { DateWords.list($0[keyPath: list]) })
    }

    private static func months(of words: DateWords) -> [String] {
        (words.months + words.shortMonths).flatMap(DateWords.list)
    }

    private static func weekdays() -> [String: Set<Int>] {
        var weekdays: [String: Set<Int>] = [:]
        for words in DateWords.all {
            for table in [words.weekdays, words.weekdayKin] {
                for (index, forms) in table.enumerated() {
                    for word in DateWords.list(forms) { weekdays[word, default: []].insert(index + 1) }
                }
            }
        }
        return weekdays
    }

    private static func numerals() -> [String: Int] {
        var numerals: [String: Int] = [:]
        for words in DateWords.all {
            for (index, forms) in words.numerals.enumerated() {
                for word in DateWords.list(forms) { numerals[word] = index + 2 }
            }
        }
        return numerals
    }
}

extension DateWords {
    static func list(_ words: String) -> [String] {
        words.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
