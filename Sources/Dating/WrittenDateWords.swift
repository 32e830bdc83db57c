/// What each word of a written date means, in all languages at once: a feed does not say which one its dates are in.
struct WrittenDateWords: Sendable {
    enum Meaning: Hashable, Sendable {
        case month(Int)
        case relativeDay(Int)
        case hour
        case minute
        case atHour
        case filler
    }

    let meanings: [String: Meaning]
    let spans: [String: TimeSpan]
    let ones: Set<String>
    let agoBefore: Set<String>
    let agoAfter: Set<String>

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
        }
        for words in DateWords.all {
            for forms in words.weekdays + words.weekdayKin { add(forms, .filler) }
            add(words.fillers, .filler)
        }
        self.meanings = meanings
        var spans: [String: TimeSpan] = [:]
        for words in DateWords.all {
            for (span, forms) in words.spans {
                for word in DateWords.list(forms) where spans[word] == nil { spans[word] = span }
            }
        }
        self.spans = spans
        ones = Set(DateWords.all.flatMap { DateWords.list($0.one) })
        agoBefore = Set(DateWords.all.flatMap { DateWords.list($0.agoBefore) })
        agoAfter = Set(DateWords.all.flatMap { DateWords.list($0.agoAfter) })
    }
}

extension DateWords {
    static func list(_ words: String) -> [String] {
        words.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
