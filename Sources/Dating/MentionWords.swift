/// The words that matter where running text speaks of days: of one language, or of all that share its script.
struct MentionWords: Sendable {
    /// Full names, and short ones that only count before a year.
    let months: [String: Int]
    let shortMonths: [String: Int]
    let weekdays: [String: Int]
    let relativeDays: [String: Int]
    let hours: WordSet
    let atHour: WordSet
    let fillers: WordSet
    let through: WordSet
    let and: WordSet
    let until: WordSet
    let from: WordSet
    let asides: WordSet
    let last: WordSet
    let next: WordSet
    let every: WordSet
    let deadlines: WordSet
    let lastYear: WordSet
    let nextYear: WordSet
    let future: WordSet
    let past: WordSet
    let pastExceptions: WordSet
    let pastEndings: [String]
    let participleEndings: [String]
    let futureEndings: [String]
    /// German and English write days with a capital letter, so that a capital tells no name.
    let capitalizesDays: Bool

    private static let byLanguage: [String: MentionWords] = Dictionary(
        uniqueKeysWithValues: DateWords.all.map { ($0.language, MentionWords([$0])) })
    private static let latin = MentionWords(DateWords.all.filter { $0.language != "uk" })
    private static let everything = MentionWords(DateWords.all)

    /// The words of a BCP 47 language; of all that the text's script allows when it is not known.
    static func words(for language: String?, in text: DateText) -> MentionWords {
        let tag = language.map { String($0.prefix { $0 != "-" }).lowercased() }
        if let tag, let words = byLanguage[tag] { return words }
        let isCyrillic = text.bytes.contains { $0 == 0xD0 || $0 == 0xD1 }
        return isCyrillic ? everything : latin
    }

    private init(_ languages: [DateWords]) {
        months = MentionWords.numbered(languages.map(\.months))
        shortMonths = MentionWords.numbered(languages.map(\.shortMonths))
        // Abbreviations (`po`, `so`, `mit`) are other words in running text.
        let adjectives = languages.map { $0.weekdayKin.map { MentionWords.long($0) } }
        weekdays = MentionWords.numbered(languages.map(\.weekdays) + adjectives)
        var relativeDays: [String: Int] = [:]
        for (days, forms) in languages.flatMap(\.relativeDays) {
            for word in DateWords.list(forms) { relativeDays[word] = days }
        }
        self.relativeDays = relativeDays
        hours = WordSet(languages.map(\.hours))
        atHour = WordSet(languages.map(\.atHour))
        fillers = WordSet("dne den dna dem zum am the of dnia")
        through = WordSet(languages.map(\.running.through))
        and = WordSet(languages.map(\.running.and))
        until = WordSet(languages.map(\.running.until))
        from = WordSet(languages.map(\.running.from))
        asides = WordSet(languages.map(\.running.asides))
        last = WordSet(languages.map(\.running.last))
        next = WordSet(languages.map(\.running.next))
        every = WordSet(languages.map(\.running.every))
        deadlines = WordSet(languages.map(\.running.deadlines))
        lastYear = WordSet(languages.map(\.running.lastYear))
        nextYear = WordSet(languages.map(\.running.nextYear))
        future = WordSet(languages.map(\.running.future))
        past = WordSet(languages.map(\.running.past))
        pastExceptions = WordSet(languages.map(\.running.pastExceptions))
        participleEndings = languages.flatMap { DateWords.list($0.running.participleEndings) }
        pastEndings = languages.flatMap { DateWords.list($0.running.pastEndings) }
        futureEndings = languages.flatMap { DateWords.list($0.running.futureEndings) }
        capitalizesDays = languages.contains { $0.language == "de" || $0.language == "en" }
    }

    private static func numbered(_ tables: [[String]]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for table in tables {
            for (index, forms) in table.enumerated() {
                for word in DateWords.list(forms) where numbers[word] == nil { numbers[word] = index + 1 }
            }
        }
        return numbers
    }

    private static func long(_ forms: String) -> String {
        DateWords.list(forms).filter { $0.unicodeScalars.count >= 6 }.joined(separator: " ")
    }
}
