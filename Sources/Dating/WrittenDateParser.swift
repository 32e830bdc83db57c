import Records

/// Reads a written date in any of the known languages. Every word, number and mark has to have a meaning: what is left
/// over makes the whole unknown.
struct WrittenDateParser {
    let text: DateText
    let words = WrittenDateWords.shared
    let order: NumberOrder
    /// BCP 47 primary tag of the source.
    let language: String?
    var index = 0
    var date = WrittenDate()

    /// Longer strings are sentences, not dates.
    private static let maximumTokens = 40

    /// Nil when `raw` is no date in the words known here.
    static func read(_ raw: String, order: NumberOrder, language: String? = nil) -> WrittenDate? {
        let text = DateText(raw)
        guard !text.tokens.isEmpty, text.tokens.count <= maximumTokens else { return nil }
        var parser = WrittenDateParser(text: text, order: order, language: language)
        parser.takeOpening()
        while parser.index < text.tokens.count {
            guard parser.step() else { return nil }
        }
        return parser.date
    }

    private init(text: DateText, order: NumberOrder, language: String?) {
        self.text = text
        self.order = order
        self.language = language
    }

    func meaning(_ index: Int) -> WrittenDateWords.Meaning? { text.word(index).flatMap { words.meanings[$0] } }

    /// Takes the token here and those that belong to it; false when it has no meaning.
    private mutating func step() -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .number: return takeNumber()
        case .word: return takeWord()
        case .lineBreak:
            index += 1
            return true
        case .mark: return takeMark(token)
        }
    }

    private mutating func takeMark(_ token: DateText.Token) -> Bool {
        if date.hour != nil, date.offset == nil, takeOffset() { return true }
        // A comment after the zone: `(Central European Standard Time)`.
        if token.isMark("("), date.offset != nil || date.zone != nil {
            index = text.tokens.count
            return true
        }
        if isDivider(token), takeRubric() { return true }
        // A sign of money, a percentage, a paragraph: no date.
        guard WrittenDateParser.isSurrounding(token.value) else { return false }
        index += 1
        return true
    }

    /// `|`, `·`, `•`, and a slash between blanks.
    func isDivider(_ token: DateText.Token) -> Bool {
        switch token.value {
        case 0x7C, 0xB7, 0x2022: true
        case 0x2F: token.isSpaced && token.end < text.bytes.count && text.bytes[token.end] == 0x20
        default: false  // scalars, not an enum
        }
    }

    /// Marks that stand around dates, the signs of calendars and clocks among them.
    private static func isSurrounding(_ scalar: Int) -> Bool {
        switch scalar {
        case 0x2E, 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0x2F, 0x2D, 0x40, 0x22, 0x2A, 0xB7, 0xAB, 0xBB,
            0x2010...0x2015, 0x2022, 0x2212, 0x201C...0x201E, 0x23F0, 0xFE0F, 0x1F4C5, 0x1F4C6, 0x1F5D3,
            0x1F550...0x1F567:
            true
        default: false  // scalars, not an enum
        }
    }

    // MARK: - Words

    private mutating func takeWord() -> Bool {
        guard let word = text.word(index) else { return false }
        if words.bylines.contains(word), takeByline(isNamed: word.unicodeScalars.count > 4) { return true }
        if isDeadline(word) || isUncertainMorning(word) { return false }
        if takeMeridiem(word) || takeZone(word) || takeSpan(word) { return true }
        if isUnknownZone(word) { return false }
        if words.events.contains(word) || words.from.contains(word) && (hasDay || !words.ofDay.contains(word)) {
            date.isEvent = true
        }
        switch words.meanings[word] {
        case .month(let number):
            guard date.month == nil else { return false }
            date.month = number
            index += 1
            if text.isMark(".", at: index) { index += 1 }
            return takeDayAfterMonth(isEnglish: isEnglish(word))
        case .relativeDay(let days):
            guard date.relativeDay == nil else { return false }
            date.relativeDay = days
            index += 1
            return true
        case .weekday(let weekdays): return takeWeekday(weekdays, word)
        case .noon: return takeNoon()
        case .hour, .minute, .atHour, .filler:
            // `v1.2.24` is a version.
            if text[index + 1]?.kind == .number, text[index + 1]?.isSpaced == false, word == "v" { return false }
            index += 1
            return true
        case nil:
            guard isBetweenLabels(word) else { return false }
            index += 1
            return true
        }
    }

    /// `Datum a čas zveřejnění`.
    private func isBetweenLabels(_ word: String) -> Bool {
        words.ands.contains(word) && meaning(index - 1) == .filler && meaning(index + 1) == .filler
    }

    private var hasDay: Bool { date.month != nil || date.relativeDay != nil }

    /// `do 7. 5. 2024` is a deadline in three languages and a Thursday in German, where a mark stands behind the
    /// abbreviation or the source is German.
    private func isDeadline(_ word: String) -> Bool {
        guard words.until.contains(word) else { return false }
        guard case .weekday = words.meanings[word] else { return true }
        return language != "de" && !text.isMark(",", at: index + 1) && !text.isMark(".", at: index + 1)
    }

    /// `12:30 am 7. 5. 2024` is half past noon in German and half past midnight elsewhere.
    private func isUncertainMorning(_ word: String) -> Bool {
        word == "am" && date.hour == 12 && text[index + 1]?.kind == .number && language == nil
    }

    /// One or two capitals behind a time that are no known zone: `PT` and `ET` of America, letters of armies.
    private func isUnknownZone(_ word: String) -> Bool {
        guard date.hour != nil, text.tokens[index].length <= 2,
            text.bytes[text.tokens[index].range].allSatisfy({ $0 &- 0x41 < 26 }),
            let before = text[index - 1], before.kind != .mark || before.isMark("(") || before.isMark(".")
        else { return false }
        return words.meanings[word] != .hour
    }

    /// `v poledne`, `12 Uhr mittags`.
    private mutating func takeNoon() -> Bool {
        index += 1
        guard let hour = date.hour else {
            (date.hour, date.minute) = (12, 0)
            return true
        }
        return (11...14).contains(hour)
    }

    /// `by admin`, `von Max Muster`, `autor: Jan Novák` at the end: words without a meaning of their own in a date, unless
    /// `isNamed` says that a name must follow.
    private mutating func takeByline(isNamed: Bool) -> Bool {
        guard date.dayOfMonth != nil || date.relativeDay != nil || date.span != nil else { return false }
        var first = index + 1
        if text.isMark(":", at: first) { first += 1 }
        let name = first..<text.tokens.count
        guard (1...5).contains(name.count), text.isCapitalized(at: first) || text.word(first) == "admin" else {
            return false
        }
        let isName = name.allSatisfy { index in
            text.isMark(".", at: index) || text.isMark("-", at: index)
                || text.word(index) != nil && (isNamed || meaning(index) == nil)
        }
        if isName { index = text.tokens.count }
        return isName
    }

    /// An abbreviation binds like the word, in whichever language it is one; `1st` is none.
    private mutating func takeWeekday(_ weekdays: Set<Int>, _ word: String) -> Bool {
        let isOrdinal = text[index - 1]?.kind == .number && !text.tokens[index].isSpaced
        index += 1
        if isOrdinal { return true }
        let common = date.weekdays.isEmpty ? weekdays : date.weekdays.intersection(weekdays)
        date.weekdays = common
        return !common.isEmpty
    }

    /// Whether a month is named in English, and in no other language by the same word.
    func isEnglish(_ month: String?) -> Bool {
        language == "en" || month.map(words.englishMonths.contains) ?? false
    }

    /// `March 5, 2025`, `Mar 5 17:05:09 2025`: the number after a month is its day where a year follows, or in English.
    private mutating func takeDayAfterMonth(isEnglish: Bool) -> Bool {
        guard date.dayOfMonth == nil, let day = text.number(index, digits: 1...2), !text.isMark(":", at: index + 1)
        else { return true }
        date.dayOfMonth = day
        date.isDayUncertain = !isEnglish
        index += 1
        return true
    }

    private mutating func takeMeridiem(_ word: String) -> Bool {
        guard let hour = date.hour, hour <= 12 else { return false }
        // German "am" stands before a day.
        if word == "am", language == "de", text[index + 1]?.kind == .number { return false }
        var length = 1
        var name = word
        if word == "a" || word == "p", text.isMark(".", at: index + 1), text.word(index + 2) == "m" {
            name = word + "m"
            length = text.isMark(".", at: index + 3) ? 4 : 3
        }
        guard name == "am" || name == "pm" && hour > 0 else { return false }
        date.hour = hour % 12 + (name == "pm" ? 12 : 0)
        index += length
        return true
    }

    // MARK: - Spans

    /// `před 2 hodinami`, `vor einer halben Stunde`, `just now`: a span that begins with a word.
    private mutating func takeSpan(_ word: String) -> Bool {
        guard date.span == nil else { return false }
        if words.now.contains(word) {
            date.span = (0, .minute)
            index += 1
            if text.word(index).map(words.agoAfter.contains) ?? false { index += 1 }
            return true
        }
        guard words.agoBefore.contains(word) else { return takeSpan(from: index, isMarkedBefore: false) }
        if let next = text.word(index + 1), words.now.contains(next) {
            date.span = (0, .minute)
            index += 2
            return true
        }
        return takeSpan(from: index + 1, isMarkedBefore: true)
    }

    /// A span from `start`: how many, its unit, and "ago" unless it stood before.
    mutating func takeSpan(from start: Int, isMarkedBefore: Bool) -> Bool {
        guard date.span == nil, var (count, position) = count(at: start) else { return false }
        var isHalf = false
        if let word = text.word(position), words.halves.contains(word) {
            isHalf = true
            position += 1
            if let word = text.word(position), words.ones.contains(word) { position += 1 }
        }
        guard let word = text.word(position) else { return false }
        if words.halfHours.contains(word) {
            (count, isHalf) = (30, false)
            guard finishSpan(30, .minute, at: position + 1, isMarkedBefore) else { return false }
            return true
        }
        guard let unit = words.spans[word] else { return false }
        // Half of anything but an hour is a way of speaking.
        if isHalf, unit != .hour || count != 1 { return false }
        return finishSpan(isHalf ? 30 : count, isHalf ? .minute : unit, at: position + 1, isMarkedBefore)
    }

    private mutating func finishSpan(_ count: Int, _ unit: TimeSpan, at end: Int, _ isMarkedBefore: Bool) -> Bool {
        // `2 год. тому`
        let end = text.isMark(".", at: end) ? end + 1 : end
        let isMarkedAfter = text.word(end).map(words.agoAfter.contains) ?? false
        guard isMarkedBefore || isMarkedAfter else { return false }
        date.span = (count, unit)
        index = isMarkedAfter ? end + 1 : end
        return true
    }

    /// A number, a numeral, "one" or nothing, which is one as well.
    private func count(at start: Int) -> (count: Int, next: Int)? {
        if let number = text.number(start, digits: 1...3) { return (number, start + 1) }
        guard let word = text.word(start) else { return nil }
        if let number = words.numerals[word] { return (number, start + 1) }
        return (1, words.ones.contains(word) ? start + 1 : start)
    }

    // MARK: - Zones

    /// A zone stands after a time. `Europe/Prague` is kept as a name.
    private mutating func takeZone(_ word: String) -> Bool {
        guard date.hour != nil, date.offset == nil, date.zone == nil else { return false }
        if text.isMark("/", at: index + 1), let last = zoneEnd() {
            date.zone = String(decoding: text.bytes[text.tokens[index].start..<text.tokens[last].end], as: UTF8.self)
            index = last + 1
            return true
        }
        guard let seconds = TimeZoneNames.offsets[word] else { return false }
        index += 1
        if seconds == 0, takeOffset(afterZone: true) { return true }
        date.offset = seconds
        return true
    }

    /// The last token of `Area/Location`.
    private func zoneEnd() -> Int? {
        var last = index
        while text.isMark("/", at: last + 1) || text.isMark("_", at: last + 1), text[last + 2]?.kind == .word {
            last += 2
        }
        return last > index ? last : nil
    }

    /// `+0100`, `+01:00`, `-0500`. `10:00-12:00` is from ten to twelve, not a zone: a colon behind a minus needs
    /// seconds before it.
    private mutating func takeOffset(afterZone: Bool = false) -> Bool {
        let isPlus = text.isMark("+", at: index)
        guard isPlus || text.isMark("-", at: index) || text.isMark("\u{2212}", at: index),
            let token = text[index + 1], token.kind == .number, !token.isSpaced
        else { return false }
        var hours = token.value
        var minutes = 0
        var length = 2
        if token.length == 4 {
            (hours, minutes) = (token.value / 100, token.value % 100)
        } else if token.length <= 2, text.isMark(":", at: index + 2), let after = text.number(index + 3, digits: 2...2)
        {
            minutes = after
            length = 4
        }
        guard isPlus || token.length == 4 || date.second != nil || afterZone else { return false }
        guard token.length <= 2 || token.length == 4, hours <= 14, minutes < 60 else { return false }
        date.offset = (isPlus ? 1 : -1) * (hours * 3600 + minutes * 60)
        index += length
        return true
    }
}
