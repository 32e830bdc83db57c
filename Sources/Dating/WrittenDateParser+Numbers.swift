import Records

extension WrittenDateParser {
    mutating func takeNumber() -> Bool {
        takeClock() || takeSpanWithNumber() || takeHourWithWord() || takeYearFirst() || takeDayFirst() || takeYear()
    }

    // MARK: - Times

    /// `17:05`, `17:05:09.123`; with a dot where a word says that it is a time (`v 17.05`, `17.05 hod.`).
    private mutating func takeClock() -> Bool {
        guard date.hour == nil, let first = text.number(index, digits: 1...2) else { return false }
        let isColon = text.isMark(":", at: index + 1)
        guard isColon || isDottedTime, let second = text.number(index + 2, digits: 2...2) else { return false }
        date.hour = first
        date.minute = second
        index += 3
        if isColon, text.isMark(":", at: index), let seconds = text.number(index + 1, digits: 2...2) {
            date.second = seconds
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
        guard date.month != nil || date.relativeDay != nil else { return false }
        if case .atHour = meaning(index - 1) { return true }
        // `5. 3. 2025, 17.05` at the very end.
        return index + 3 == text.tokens.count && (date.year != nil || date.relativeDay != nil)
    }

    /// `17 hod.`, `17 Uhr 05`, `17 год. 05 хв.`, `17h05`.
    private mutating func takeHourWithWord() -> Bool {
        guard date.hour == nil, let first = text.number(index, digits: 1...2) else { return false }
        guard case .hour = meaning(index + 1) else {
            let hasDay = date.month != nil || date.relativeDay != nil
            if hasDay, isBareHour {
                date.hour = first
                index += 1
                return true
            }
            guard let meridiem = text.word(index + 1), meridiem == "am" || meridiem == "pm", hasDay else {
                return false
            }
            date.hour = first
            index += 1
            return true
        }
        date.hour = first
        index += 2
        if text.isMark(".", at: index) { index += 1 }
        guard let minutes = text.number(index, digits: 2...2), !text.isMark(".", at: index + 1) else { return true }
        if meaning(index + 1) == .minute || index + 1 == text.tokens.count || !(text[index]?.isSpaced ?? true) {
            date.minute = minutes
            index += 1
        }
        return true
    }

    /// `dnes v 8`, `gestern um 8`, at the end. English "at 8" may be the evening.
    private var isBareHour: Bool {
        // `godz. 18`
        let before = text.isMark(".", at: index - 1) ? index - 2 : index - 1
        guard index + 1 == text.tokens.count, let word = text.word(before), words.atHours.contains(word) else {
            return false
        }
        return word != "at" && !words.from.contains(word)
    }

    /// `3 дні тому`, `2 hours ago`.
    private mutating func takeSpanWithNumber() -> Bool {
        text.number(index, digits: 1...3) != nil && takeSpan(from: index, isMarkedBefore: false)
    }

    // MARK: - Days

    /// `2025/03/05`, `2025.3.5`, `2025-03-05` before words.
    private mutating func takeYearFirst() -> Bool {
        guard date.month == nil, let year = text.number(index, digits: 4...4), let separator = separator(at: index + 1),
            let month = text.number(index + 2, digits: 1...2), self.separator(at: index + 3) == separator,
            let day = text.number(index + 4, digits: 1...2)
        else { return false }
        (date.year, date.month, date.dayOfMonth) = (year, month, day)
        index += 5
        // `2025-03-05T17:05` with something people added; `T17.30` is half past five or a fraction.
        if text.word(index) == "t" {
            guard text.isMark(":", at: index + 2) else { return false }
            index += 1
        }
        return true
    }

    private func separator(at index: Int) -> Int? {
        guard let token = text[index], token.kind == .mark else { return nil }
        if text.isDash(at: index) { return 0x2D }
        return token.isMark(".") || token.isMark("/") ? token.value : nil
    }

    /// `5. 3. 2025`, `5/3/2025`, `05-03-2025`, `5. 3.`, `5. března`, `5th March`, `5. III. 2025`.
    private mutating func takeDayFirst() -> Bool {
        guard date.dayOfMonth == nil, date.month == nil, let day = text.number(index, digits: 1...2) else {
            return false
        }
        if let separator = separator(at: index + 1), let month = text.number(index + 2, digits: 1...2) {
            return takeNumeric(day, month, separator)
        }
        var next = index + 1
        if let end = endOfQuote(index) { next = end }
        if text.isMark(".", at: next) || text.isDash(at: next) || text.isMark("/", at: next) { next += 1 }
        while let word = text.word(next), ["st", "nd", "rd", "th", "of"].contains(word) { next += 1 }
        guard let month = month(at: next) ?? roman(at: next) else { return false }
        (date.dayOfMonth, date.month) = (day, month)
        let isEnglish = isEnglish(text.word(next))
        index = next + 1
        while text.isMark(".", at: index) || text.isMark(",", at: index) || text.isDash(at: index)
            || text.isMark("/", at: index)
        {
            index += 1
        }
        if !isEnglish, text[index]?.isSpaced == true, let short = text.number(index, digits: 2...2), short < 24 {
            date.isYearUncertain = true
        }
        takeYearAfterDay()
        return true
    }

    /// `«4» березня`, `"04" березня`: the day in the acts of offices.
    private func endOfQuote(_ index: Int) -> Int? {
        let end = text.isMark(".", at: index + 1) ? index + 2 : index + 1
        guard let before = text[index - 1], let after = text[end], before.kind == .mark, after.kind == .mark,
            DateText.Token.openQuotes.contains(before.value), DateText.Token.closeQuotes.contains(after.value)
        else { return nil }
        return end + 1
    }

    private func month(at index: Int) -> Int? {
        if case .month(let month) = meaning(index) { month } else { nil }
    }

    /// `III` between a day and a year.
    private func roman(at index: Int) -> Int? {
        guard text.isCapitalized(at: index), let word = text.word(index) else { return nil }
        let after = text.isMark(".", at: index + 1) ? index + 2 : index + 1
        guard text.number(after, digits: 4...4) != nil else { return nil }
        let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        return numerals.firstIndex(of: word).map { $0 + 1 }
    }

    private mutating func takeNumeric(_ first: Int, _ second: Int, _ separator: Int) -> Bool {
        // Numbers with dots have the day first everywhere.
        guard let (day, month) = (separator == 0x2E ? .dayFirst : order).day(first, second) else { return false }
        let isShort = text[index]?.length == 1 || text[index + 2]?.length == 1
        (date.dayOfMonth, date.month) = (day, month)
        index += 3
        guard self.separator(at: index) == separator else {
            // `12.10` is a price or a time as well, unless a time or a weekday stands beside it.
            return separator == 0x2E && !isShort && (!date.weekdays.isEmpty || isBeforeClock)
        }
        index += 1
        let isFour = text.number(index, digits: 4...4) != nil
        takeYearAfterDay()
        switch separator {
        case 0x2E: return true
        // `25-03-05` begins with the year or with the day.
        case 0x2D: return date.year != nil && isFour
        // `5/3` is a fraction as easily as a day.
        default: return date.year != nil  // the slash, the only other separator
        }
    }

    private var isBeforeClock: Bool {
        let next = text.isMark(",", at: index) || text.isMark("|", at: index) ? index + 1 : index
        return text.number(next, digits: 1...2) != nil && text.isMark(":", at: next + 1)
    }

    /// Four digits, or two that no time or unit follows.
    private mutating func takeYearAfterDay() {
        if let year = text.number(index, digits: 4...4) {
            date.year = year
            index += 1
        } else if let short = text.number(index, digits: 2...2), !text.isMark(":", at: index + 1),
            !text.isMark(".", at: index + 1), meaning(index + 1) != .hour
        {
            date.year = MachineDate.year(short, digits: 2)
            index += 1
        }
    }

    private mutating func takeYear() -> Bool {
        guard date.year == nil, let year = text.number(index, digits: 4...4) else { return false }
        date.year = year
        index += 1
        return true
    }
}
