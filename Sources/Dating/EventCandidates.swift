import Records

/// Collects from one text the days that an item may speak of.
struct EventCandidates {
    private let text: DateText
    private let words: MentionWords
    private let published: Publication?
    private let sentences: [Range<Int>]
    /// In their order.
    private let mentions: [DayMention]

    /// Sentences in which a weekday or "včera" is taken for the event's day.
    private static let leadSentences = 3
    /// How far from the publication an event is still news: a bit over a year back, two years and more ahead.
    private static let newsDays = -400...800
    /// "Dnes" means "nowadays" as often as "today".
    private static let todayPenalty = 3

    init(_ string: String, published: Publication?, language: String?) {
        text = DateText(string)
        words = MentionWords.words(for: language, in: text)
        self.published = published
        sentences = SentenceSplitter(text: text).sentences()
        mentions = DayMentionScanner(text: text, words: words, order: NumberOrder(language: language)).mentions()
    }

    /// - Parameter firstRank: the number of the first sentence.
    func all(firstRank: Int) -> [EventCandidate] {
        var candidates: [EventCandidate] = []
        var next = 0
        for (number, sentence) in sentences.enumerated() {
            let first = next
            while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound { next += 1 }
            let rank = 2 * (number + firstRank)
            candidates += written(mentions[first..<next], in: sentence, rank: rank)
            if number < EventCandidates.leadSentences { candidates += inferred(in: sentence, rank: rank + 1) }
        }
        return candidates
    }

    // MARK: - Written days

    private func written(
        _ mentions: ArraySlice<DayMention>, in sentence: Range<Int>, rank: Int
    ) -> [EventCandidate] {
        guard !mentions.isEmpty else { return [] }
        let tenses = TenseReader(text: text, words: words, sentence: sentence)
        let yearShift = yearShift(in: sentence)
        return mentions.compactMap { mention -> EventCandidate? in
            guard !isDeadline(mention, in: sentence), !isAside(mention, in: sentence) else { return nil }
            let reading = YearReading(
                published: published?.day, tense: tenses.tense(at: mention.tokens.lowerBound),
                weekday: weekday(before: mention, in: sentence), yearShift: yearShift)
            guard let start = reading.day(of: mention.first), isNews(start) else { return nil }
            let last = mention.isSpan ? mention.parts.last : nil
            let end = last.flatMap { self.end(of: $0, after: start, reading) }
            return EventCandidate(start: start, end: end, isInferred: false, rank: rank)
        }
    }

    /// The last day of a span; one without a year is the first of its name after the start.
    private func end(of part: DayMention.Part, after start: Day, _ reading: YearReading) -> Day? {
        if part.year != nil { return reading.day(of: part) }
        return [start.year, start.year + 1].lazy.compactMap { Day(year: $0, month: part.month, day: part.day) }
            .first { $0 >= start }
    }

    private func isNews(_ day: Day) -> Bool {
        guard let published else { return true }
        return EventCandidates.newsDays.contains(day.daysSince1970 - published.day.daysSince1970)
    }

    /// The words before a mention in its sentence, nearest first, without weekdays and articles.
    private func wordsBefore(_ mention: DayMention, in sentence: Range<Int>, limit: Int) -> [String] {
        var found: [String] = []
        var index = mention.tokens.lowerBound - 1
        while index >= sentence.lowerBound, found.count < limit {
            defer { index -= 1 }
            guard let word = text.word(index) else {
                if text[index]?.kind == .number { break }
                continue
            }
            if words.weekdays[word] == nil, !words.fillers.contains(word) { found.append(word) }
        }
        return found
    }

    /// "do 25. 10.", "bis 15. Juni", "uzávěrka přihlášek je 15. 5.": the last day to do something. With a beginning before
    /// it, it is the end of a span.
    private func isDeadline(_ mention: DayMention, in sentence: Range<Int>) -> Bool {
        guard let before = wordsBefore(mention, in: sentence, limit: 1).first else { return false }
        if words.until.contains(before) { return true }
        let first = max(sentence.lowerBound, mention.tokens.lowerBound - EventCandidates.deadlineReach)
        for index in stride(from: mention.tokens.lowerBound - 1, through: first, by: -1) {
            if let word = text.word(index), words.deadlines.contains(word) { return true }
            if text.isMark(",", at: index) || text.isMark(";", at: index) { return false }
        }
        return false
    }

    /// Tokens between a deadline's name and its day.
    private static let deadlineReach = 8

    /// Days of decrees ("ze dne"), stamps ("aktualizováno") and births, and those that streets are named after.
    private func isAside(_ mention: DayMention, in sentence: Range<Int>) -> Bool {
        isStreet(mention, in: sentence)
            || wordsBefore(mention, in: sentence, limit: 2).contains(where: words.asides.contains)
    }

    /// "V ulici 28. října"; on a square only the days that squares are named after, because "na náměstí 3. května" is
    /// more often a place and a day.
    private func isStreet(_ mention: DayMention, in sentence: Range<Int>) -> Bool {
        let end = mention.tokens.lowerBound - (text.isMark(".", at: mention.tokens.lowerBound - 1) ? 1 : 0)
        guard mention.first.year == nil, mention.parts.count == 1, sentence.contains(end - 1),
            let before = text.word(end - 1)
        else { return false }
        if EventCandidates.streets.contains(before) { return true }
        return EventCandidates.squares.contains(before)
            && EventCandidates.commemorated.contains([mention.first.day, mention.first.month])
    }

    private static let streets = WordSet("ulic* ul trid* tr nabrez* вул вулиц* провул*")
    private static let squares = WordSet("namest* nam")
    private static let commemorated: Set<[Int]> = [
        [28, 10], [17, 11], [1, 5], [5, 5], [8, 5], [9, 5], [25, 2], [29, 8],
    ]

    private func weekday(before mention: DayMention, in sentence: Range<Int>) -> Int? {
        let first = max(sentence.lowerBound, mention.tokens.lowerBound - 3)
        for index in stride(from: mention.tokens.lowerBound - 1, through: first, by: -1) {
            if let word = text.word(index), let weekday = words.weekdays[word] { return weekday }
        }
        return nil
    }

    private func yearShift(in sentence: Range<Int>) -> Int? {
        for index in sentence {
            guard let word = text.word(index) else { continue }
            if words.lastYear.contains(word) { return -1 }
            if words.nextYear.contains(word) { return 1 }
        }
        return nil
    }

    // MARK: - Weekdays and relative words

    private func inferred(in sentence: Range<Int>, rank: Int) -> [EventCandidate] {
        guard let published, published.isDay else { return [] }
        let named = sentence.compactMap { index -> (index: Int, word: String)? in
            guard let word = text.word(index), words.weekdays[word] != nil || words.relativeDays[word] != nil else {
                return nil
            }
            return (index, word)
        }
        guard !named.isEmpty else { return [] }
        let weekdays = named.count { words.weekdays[$0.word] != nil }
        let tenses = TenseReader(text: text, words: words, sentence: sentence)
        return named.compactMap { index, word -> EventCandidate? in
            guard !isBesideMention(index) else { return nil }
            if let days = words.relativeDays[word], isRelative(index, word, in: sentence) {
                let rank = rank + (days == 0 ? EventCandidates.todayPenalty : 0)
                return EventCandidate(start: published.day.adding(days: days), end: nil, isInferred: true, rank: rank)
            }
            guard let weekday = words.weekdays[word], weekdays < 3 else { return nil }
            return weekdayCandidate(weekday, at: index, in: sentence, tenses, rank: rank, published.day)
        }
    }

    /// A weekday beside a written day says the same thing.
    private func isBesideMention(_ index: Int) -> Bool {
        let next = mentions.indices.firstPosition { mentions[$0].tokens.upperBound + 2 >= index }
        return next < mentions.count && index >= mentions[next].tokens.lowerBound - 4
    }

    /// German "am Morgen" is no tomorrow, and "bis heute" no today.
    private func isRelative(_ index: Int, _ word: String, in sentence: Range<Int>) -> Bool {
        let before = index > sentence.lowerBound ? text.word(index - 1) : nil
        if let before, EventCandidates.beforeNoDay.contains(before) { return false }
        guard word == "morgen" else { return true }
        let isNoun = index > sentence.lowerBound && text.isCapitalized(at: index)
        return !isNoun && before.map { words.relativeDays[$0] == nil && words.weekdays[$0] == nil } ?? true
    }

    private static let beforeNoDay = WordSet("bis noch von am az do dodnes dosud guten до по ще until jeden")

    private func weekdayCandidate(
        _ weekday: Int, at index: Int, in sentence: Range<Int>, _ tenses: TenseReader, rank: Int, _ published: Day
    ) -> EventCandidate? {
        let before = [index - 1, index - 2].filter(sentence.contains).compactMap(text.word)
        guard isWeekday(at: index, in: sentence), !before.contains(where: words.every.contains) else { return nil }
        let tense: Tense
        if before.contains(where: words.last.contains) {
            tense = .past
        } else if before.contains(where: words.next.contains) {
            tense = .future
        } else {
            // Announcements say "v sobotu průvod městem" without a verb; reports do not.
            tense = tenses.tense(at: index) ?? .future
        }
        let isMarked = before.contains { words.last.contains($0) || words.next.contains($0) }
        let day = self.day(weekday, tense, from: published, isOther: isMarked)
        return EventCandidate(
            start: day, end: nil, isInferred: true, rank: rank, weekday: weekday, isFuture: tense == .future)
    }

    /// A name (Jan Sobota, Dunajská Streda) has a capital letter where a day has none; "ve středu města" is a center;
    /// "pondělí až pátek" are opening hours.
    private func isWeekday(at index: Int, in sentence: Range<Int>) -> Bool {
        if !words.capitalizesDays, index > sentence.lowerBound, text.isCapitalized(at: index),
            !text.isMark("\"", at: index - 1)
        {
            return false
        }
        let after = text.word(index + 1)
        if text.word(index) == "stredu", let after, EventCandidates.centers.contains(after) { return false }
        let isJoined = text.isDash(at: index + 1) || text.isDash(at: index - 1)
        let joinsAfter = after.map { words.through.contains($0) || words.until.contains($0) } ?? false
        let untilBefore = text.word(index - 1).map { words.until.contains($0) || words.through.contains($0) } ?? false
        return !isJoined && !untilBefore
            && !(joinsAfter && text.word(index + 2).map { words.weekdays[$0] != nil } ?? false)
    }

    private static let centers = WordSet("mesta obce namesti zajmu pozornosti dediny sidliste kruhu pole mestecka")

    /// The next such day, or the last. On the day itself a report means today, an announcement the week after, and
    /// "minulou" and "příští" never mean today.
    private func day(_ weekday: Int, _ tense: Tense, from published: Day, isOther: Bool) -> Day {
        switch tense {
        case .past:
            let back = (published.weekday - weekday + 7) % 7
            return published.adding(days: -(back == 0 && isOther ? 7 : back))
        case .future:
            let ahead = (weekday - published.weekday + 7) % 7
            return published.adding(days: ahead == 0 ? 7 : ahead)
        }
    }
}
