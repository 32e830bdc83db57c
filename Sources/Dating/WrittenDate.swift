import Records

/// Reads a date as people and content management systems write it, in any of the known languages. Every word and
/// number has to have a meaning: what is left over makes the whole unknown.
struct WrittenDate {
    private let text: DateText
    private let words = WrittenDateWords.shared
    private var index = 0

    private var year: Int?
    private var month: Int?
    private var dayOfMonth: Int?
    private var relativeDay: Int?
    private var span: (count: Int, unit: TimeSpan)?
    private var hour: Int?
    private var minute: Int?
    private var second: Int?
    private var offset: Int?
    private var zone: String?

    /// Longer strings are sentences, not dates.
    private static let maximumTokens = 40

    init?(_ raw: String) {
        text = DateText(raw)
        guard !text.tokens.isEmpty, text.tokens.count <= WrittenDate.maximumTokens else { return nil }
        while index < text.tokens.count {
            guard step() else { return nil }
        }
    }

    /// Nil when the parts make no date, or only one relative to a moment that is not known.
    func moment(in clock: TownClock, relativeTo now: Instant?) -> Moment? {
        if let span { return month == nil && relativeDay == nil ? now.flatMap { back(span, from: $0, clock) } : nil }
        guard let (day, precision) = day(now: now.map(clock.day)) else { return nil }
        var written = WrittenMoment(day: day, precision: precision)
        guard let hour else { return offset == nil ? written.moment(in: clock) : nil }
        guard precision == .day, let time = secondOfDay(hour) else { return nil }
        written.secondOfDay = time
        written.precision = second == nil ? .minute : .second
        written.offset = offset
        written.zone = offset == nil ? zone : nil
        return written.moment(in: clock)
    }

    // MARK: - From parts to a day

    private func secondOfDay(_ hour: Int) -> Int? {
        let (minute, second) = (self.minute ?? 0, self.second ?? 0)
        if hour == 24, minute == 0, second == 0 { return 86_400 }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private func day(now today: Day?) -> (Day, Moment.Precision)? {
        if let relativeDay {
            guard month == nil, year == nil, dayOfMonth == nil else { return nil }
            return today.map { ($0.adding(days: relativeDay), .day) }
        }
        switch (year, month, dayOfMonth) {
        case (let year?, let month?, let day?): return Day(year: year, month: month, day: day).map { ($0, .day) }
        case (let year?, let month?, nil): return Day(year: year, month: month, day: 1).map { ($0, .month) }
        case (let year?, nil, nil): return Day(year: year, month: 1, day: 1).map { ($0, .year) }
        case (nil, let month?, let day?): return today.flatMap { latest(month, day, from: $0) }.map { ($0, .day) }
        default: return nil  // a tuple: a day without a month, or nothing at all
        }
    }

    /// A publication without a year was the last time that day came by; two days ahead allow for other time zones.
    private func latest(_ month: Int, _ day: Int, from today: Day) -> Day? {
        let limit = today.adding(days: 2)
        let years = (0...8).map { limit.year - $0 }
        return years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 <= limit }
    }

    /// As fine as the unit: two hours ago is a day, three months ago a month.
    private func back(_ span: (count: Int, unit: TimeSpan), from now: Instant, _ clock: TownClock) -> Moment? {
        let today = clock.day(at: now)
        switch span.unit {
        case .minute:
            return Moment(instant: now.adding(seconds: Int64(-60 * span.count)), precision: .minute)
        case .hour:
            let then = clock.day(at: now.adding(seconds: Int64(-3600 * span.count)))
            return WrittenMoment(day: then).moment(in: clock)
        case .day: return WrittenMoment(day: today.adding(days: -span.count)).moment(in: clock)
        case .week: return WrittenMoment(day: today.adding(days: -7 * span.count)).moment(in: clock)
        case .month:
            let months = today.year * 12 + today.month - 1 - span.count
            return Day(year: months / 12, month: months % 12 + 1, day: 1)
                .flatMap { WrittenMoment(day: $0, precision: .month).moment(in: clock) }
        case .year:
            return Day(year: today.year - span.count, month: 1, day: 1)
                .flatMap { WrittenMoment(day: $0, precision: .year).moment(in: clock) }
        }
    }

    // MARK: - From tokens to parts

    /// Takes the token here and those that belong to it; false when it has no meaning.
    private mutating func step() -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .number: return takeNumber()
        case .word: return takeWord()
        case .lineBreak:
            index += 1
            return true
        case .mark:
            if hour != nil, offset == nil, token.isMark("+") || text.isDash(at: index), takeOffset() { return true }
            // A comment after the zone: `(Central European Standard Time)`.
            if token.isMark("("), offset != nil || zone != nil {
                index = text.tokens.count
                return true
            }
            index += 1
            return true
        }
    }

    private func meaning(_ index: Int) -> WrittenDateWords.Meaning? { text.word(index).flatMap { words.meanings[$0] } }

    private mutating func takeWord() -> Bool {
        guard let word = text.word(index) else { return false }
        if takeMeridiem(word) || takeZone(word) { return true }
        if let first = words.agoBefore.contains(word) ? takeSpan(from: index + 1) : nil, first { return true }
        if words.ones.contains(word) || words.spans[word] != nil, takeSpan(from: index) { return true }
        switch words.meanings[word] {
        case .month(let number):
            guard month == nil else { return false }
            month = number
            index += 1
            if text.isMark(".", at: index) { index += 1 }
            return takeDayAfterMonth()
        case .relativeDay(let days):
            guard relativeDay == nil else { return false }
            relativeDay = days
            index += 1
            return true
        case .hour, .minute, .atHour, .filler:
            index += 1
            return true
        case nil: return false
        }
    }

    /// `March 5, 2025`, `Mar 5 17:05:09 2025`: the number after an English month is its day.
    private mutating func takeDayAfterMonth() -> Bool {
        guard dayOfMonth == nil, let day = text.number(index, digits: 1...2), !text.isMark(":", at: index + 1) else {
            return true
        }
        dayOfMonth = day
        index += 1
        return true
    }

    private mutating func takeMeridiem(_ word: String) -> Bool {
        // German "am" stands before a day.
        guard let hour, hour <= 12, text[index + 1]?.kind != .number else { return false }
        var length = 1
        var name = word
        if word == "a" || word == "p", text.isMark(".", at: index + 1), text.word(index + 2) == "m" {
            name = word + "m"
            length = text.isMark(".", at: index + 3) ? 4 : 3
        }
        guard name == "am" || name == "pm" else { return false }
        self.hour = hour % 12 + (name == "pm" ? 12 : 0)
        index += length
        return true
    }

    /// A zone stands after a time. `Europe/Prague` is kept as a name.
    private mutating func takeZone(_ word: String) -> Bool {
        guard hour != nil, offset == nil, zone == nil else { return false }
        if text.isMark("/", at: index + 1), let last = zoneEnd() {
            zone = String(decoding: text.bytes[text.tokens[index].start..<text.tokens[last].end], as: UTF8.self)
            index = last + 1
            return true
        }
        guard let seconds = TimeZoneNames.offsets[word] else { return false }
        index += 1
        if seconds == 0, text.isMark("+", at: index) || text.isDash(at: index), takeOffset() { return true }
        offset = seconds
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

    /// `+0100`, `+01:00`, `-5`.
    private mutating func takeOffset() -> Bool {
        let sign = text.isMark("+", at: index) ? 1 : -1
        guard let token = text[index + 1], token.kind == .number, !token.isSpaced else { return false }
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
        guard token.length <= 2 || token.length == 4, hours <= 14, minutes < 60 else { return false }
        offset = sign * (hours * 3600 + minutes * 60)
        index += length
        return true
    }

    // MARK: - Numbers

    private mutating func takeNumber() -> Bool {
        takeClock() || takeSpanWithNumber() || takeHourWithWord() || takeYearFirst() || takeDayFirst() || takeYear()
    }

    /// `17:05`, `17:05:09.123`; with a dot where a word says that it is a time (`v 17.05`, `17.05 hod.`).
    private mutating func takeClock() -> Bool {
        guard hour == nil, let first = text.number(index, digits: 1...2) else { return false }
        let isColon = text.isMark(":", at: index + 1)
        guard isColon || isDottedTime, let second = text.number(index + 2, digits: 2...2) else { return false }
        hour = first
        minute = second
        index += 3
        if isColon, text.isMark(":", at: index), let seconds = text.number(index + 1, digits: 2...2) {
            self.second = seconds
            index += 2
            if text.isMark(".", at: index), text[index + 1]?.kind == .number { index += 2 }
        }
        return true
    }

    private var isDottedTime: Bool {
        guard text.isMark(".", at: index + 1), text[index + 2]?.isSpaced == false,
            text.number(index + 2, digits: 2...2) != nil
        else { return false }
        if case .hour = meaning(index + 3) { return true }
        guard month != nil || relativeDay != nil else { return false }
        if case .atHour = meaning(index - 1) { return true }
        // `5. 3. 2025, 17.05` at the very end.
        return index + 3 == text.tokens.count && (year != nil || relativeDay != nil)
    }

    /// `17 hod.`, `17 Uhr 05`, `17 год. 05 хв.`, `17h05`.
    private mutating func takeHourWithWord() -> Bool {
        guard hour == nil, let first = text.number(index, digits: 1...2) else { return false }
        guard case .hour = meaning(index + 1) else {
            let hasDay = month != nil || relativeDay != nil
            guard let meridiem = text.word(index + 1), meridiem == "am" || meridiem == "pm", hasDay else {
                return false
            }
            hour = first
            index += 1
            return true
        }
        hour = first
        index += 2
        if text.isMark(".", at: index) { index += 1 }
        guard let minutes = text.number(index, digits: 2...2), !text.isMark(".", at: index + 1) else { return true }
        if meaning(index + 1) == .minute || index + 1 == text.tokens.count || !(text[index]?.isSpaced ?? true) {
            minute = minutes
            index += 1
        }
        return true
    }

    /// `3 дні тому`, `2 hours ago`; and after "před", "vor": `3 Tagen`.
    private mutating func takeSpanWithNumber() -> Bool {
        guard text.number(index, digits: 1...3) != nil, text.word(index + 1).flatMap({ words.spans[$0] }) != nil,
            text.word(index + 2).map(words.agoAfter.contains) ?? false
        else { return false }
        return takeSpan(from: index)
    }

    /// A span from `start`: a number or "one" or nothing, its unit, and "ago" if it stands behind.
    private mutating func takeSpan(from start: Int) -> Bool {
        guard span == nil else { return false }
        var position = start
        let isMarkedBefore = start > index
        var count = 1
        if let number = text.number(position, digits: 1...3) {
            count = number
            position += 1
        } else if let word = text.word(position), words.ones.contains(word) {
            position += 1
        }
        guard let unit = text.word(position).flatMap({ words.spans[$0] }) else { return false }
        position += 1
        if let word = text.word(position), words.agoAfter.contains(word) {
            position += 1
        } else if !isMarkedBefore {
            return false
        }
        span = (count, unit)
        index = position
        return true
    }

    /// `2025/03/05`, `2025.3.5`, `2025-03-05` before words.
    private mutating func takeYearFirst() -> Bool {
        guard month == nil, let year = text.number(index, digits: 4...4), let separator = separator(at: index + 1),
            let month = text.number(index + 2, digits: 1...2), self.separator(at: index + 3) == separator,
            let day = text.number(index + 4, digits: 1...2)
        else { return false }
        (self.year, self.month, dayOfMonth) = (year, month, day)
        index += 5
        // `2025-03-05T17:05` with something people added.
        if text.word(index) == "t" { index += 1 }
        return true
    }

    private func separator(at index: Int) -> Int? {
        guard let token = text[index], token.kind == .mark else { return nil }
        if text.isDash(at: index) { return 0x2D }
        return token.isMark(".") || token.isMark("/") ? token.value : nil
    }

    /// `5. 3. 2025`, `5/3/2025`, `05-03-25`, `5. 3.`, `5. března`, `5th March`: the day always stands first.
    private mutating func takeDayFirst() -> Bool {
        guard dayOfMonth == nil, month == nil || year == nil, let day = text.number(index, digits: 1...2) else {
            return false
        }
        if month != nil { return false }
        if let separator = separator(at: index + 1), let month = text.number(index + 2, digits: 1...2) {
            return takeNumeric(day, month, separator)
        }
        var next = index + 1
        if text.isMark(".", at: next) || text.isDash(at: next) || text.isMark("/", at: next) { next += 1 }
        while let word = text.word(next), ["st", "nd", "rd", "th", "of"].contains(word) { next += 1 }
        guard case .month(let month) = meaning(next) else { return false }
        (dayOfMonth, self.month) = (day, month)
        index = next + 1
        while text.isMark(".", at: index) || text.isMark(",", at: index) || text.isDash(at: index)
            || text.isMark("/", at: index)
        {
            index += 1
        }
        takeYearAfterDay()
        return true
    }

    private mutating func takeNumeric(_ day: Int, _ month: Int, _ separator: Int) -> Bool {
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        (dayOfMonth, self.month) = (day, month)
        index += 3
        guard self.separator(at: index) == separator else { return separator != 0x2D }
        index += 1
        takeYearAfterDay()
        // `5/3` and `5-3` are fractions and scores as easily as days.
        return year != nil || separator == 0x2E
    }

    /// Four digits, or two that no time or unit follows.
    private mutating func takeYearAfterDay() {
        if let year = text.number(index, digits: 4...4) {
            self.year = year
            index += 1
        } else if let short = text.number(index, digits: 2...2), !text.isMark(":", at: index + 1),
            !text.isMark(".", at: index + 1), meaning(index + 1) != .hour
        {
            year = MachineDate.year(short, digits: 2)
            index += 1
        }
    }

    private mutating func takeYear() -> Bool {
        guard year == nil, let year = text.number(index, digits: 4...4) else { return false }
        self.year = year
        index += 1
        return true
    }
}
