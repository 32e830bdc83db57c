import Records

/// Finds written days in a text: `5. 3. 2025`, `5. března`, `12. und 13. Juli`, `з 15 по 17 травня`, `2025-03-05`.
///
/// Times, scores, prices, numbers of laws and paragraphs have the same digits; what may be one of them is none.
struct DayMentionScanner {
    let text: DateText
    let words: MentionWords
    let order: NumberOrder

    func mentions() -> [DayMention] {
        var mentions: [DayMention] = []
        var index = 0
        while index < text.tokens.count {
            if let mention = mention(at: index) {
                mentions.append(mention)
                index = mention.tokens.upperBound
            } else {
                index += 1
            }
        }
        return mentions
    }

    private func mention(at index: Int) -> DayMention? {
        switch text.tokens[index].kind {
        case .number: isoDay(at: index) ?? chain(at: index)
        case .word: monthFirst(at: index)
        case .mark, .lineBreak: nil
        }
    }

    // MARK: - Single forms

    private func part(_ day: Int, _ month: Int, _ year: Int?, _ tokens: Range<Int>) -> DayMention.Part? {
        guard Day(year: year ?? 2024, month: month, day: day) != nil, let first = text[tokens.lowerBound],
            let last = text[tokens.upperBound - 1]
        else { return nil }
        return DayMention.Part(day: day, month: month, year: year, utf8Range: first.start..<last.end)
    }

    /// `2025-03-05`, `2025/03/05`.
    private func isoDay(at index: Int) -> DayMention? {
        guard let year = text.number(index, digits: 4...4), let month = text.number(index + 2, digits: 2...2),
            let day = text.number(index + 4, digits: 2...2), year >= 1000,
            text.isMark("-", at: index + 1) && text.isMark("-", at: index + 3)
                || text.isMark("/", at: index + 1) && text.isMark("/", at: index + 3),
            isTight(index + 1, through: index + 4), (1...12).contains(month), (1...31).contains(day),
            let part = part(day, month, year, index..<index + 5)
        else { return nil }
        return DayMention(parts: [part], isSpan: false, tokens: index..<index + 5)
    }

    private func isTight(_ first: Int, through last: Int) -> Bool {
        (first...last).allSatisfy { text[$0]?.isSpaced == false }
    }

    /// `March 5, 2025`, `May 3–5`: only with English names, because "v květnu 5 akcí" tells no day.
    private func monthFirst(at index: Int) -> DayMention? {
        guard text.isCapitalized(at: index), let name = text.word(index), let month = words.months[name],
            MentionWords.isEnglishMonth(name), let day = text.number(index + 1, digits: 1...2),
            text[index + 1]?.isSpaced == true, !text.isMark(":", at: index + 2)
        else { return nil }
        var next = index + 2
        if let suffix = text.word(next), ["st", "nd", "rd", "th"].contains(suffix) { next += 1 }
        var last: Int?
        if text.isDash(at: next), let end = text.number(next + 1, digits: 1...2) {
            last = end
            next += 2
        }
        let comma = text.isMark(",", at: next) ? 1 : 0
        let year = text.number(next + comma, digits: 4...4).flatMap { WrittenMoment.years.contains($0) ? $0 : nil }
        if year != nil { next += comma + 1 }
        let days = [day, last].compactMap(\.self)
        let parts = days.compactMap { part($0, month, year, index..<next) }
        return parts.count == days.count
            ? DayMention(parts: parts, isSpan: parts.count > 1, tokens: index..<next) : nil
    }

    // MARK: - Chains

    /// What stands at one place of a chain: a day whose month may follow later.
    private struct Link {
        let day: Int
        var month: Int?
        var year: Int?
        let tokens: Range<Int>
    }

    private enum Joint {
        case through, and
    }

    private func chain(at index: Int) -> DayMention? {
        guard startsNumber(index), var link = link(at: index) else { return nil }
        var links = [link]
        var joints: [Joint] = []
        while let joint = joint(at: link.tokens.upperBound, after: link), let next = self.link(at: joint.next) {
            // Two whole dates joined by "and" are two mentions.
            if link.month != nil, joint.kind == .and { break }
            joints.append(joint.kind)
            links.append(next)
            link = next
            if links.count > 8 { return nil }
        }
        while let last = links.last, last.month == nil {
            links.removeLast()
            _ = joints.popLast()
        }
        return mention(of: links, joints)
    }

    private func mention(of links: [Link], _ joints: [Joint]) -> DayMention? {
        guard let first = links.first, let last = links.last else { return nil }
        var parts: [DayMention.Part] = []
        var following = last
        for link in links.reversed() {
            var link = link
            link.month = link.month ?? following.month
            if link.year == nil, let year = following.year, let month = link.month, let next = following.month {
                link.year = month > next ? year - 1 : year
            }
            following = link
            guard let month = link.month, let part = part(link.day, month, link.year, link.tokens) else { return nil }
            parts.insert(part, at: 0)
        }
        let isBetween = parts.count == 2 && isBetween(first.tokens.lowerBound)
        let isSpan = parts.count > 1 && (joints.allSatisfy { $0 == .through } || areConsecutive(parts) || isBetween)
        return DayMention(parts: parts, isSpan: isSpan, tokens: first.tokens.lowerBound..<last.tokens.upperBound)
    }

    /// "Zwischen dem 15. und 20. Mai".
    private func isBetween(_ index: Int) -> Bool {
        (1...2).contains { text.word(index - $0).map(MentionWords.between.contains) ?? false }
    }

    private func areConsecutive(_ parts: [DayMention.Part]) -> Bool {
        zip(parts, parts.dropFirst()).allSatisfy { $0.month == $1.month && $0.day + 1 == $1.day }
    }

    /// False inside a longer number (`3:12`, `1,5`, `2.12.`), after a paragraph sign and after a word's hyphen.
    private func startsNumber(_ index: Int) -> Bool {
        guard let before = text[index - 1], text[index]?.isSpaced == false else {
            return !text.isMark("§", at: index - 1)
        }
        if before.kind == .number || before.kind == .word { return before.kind == .word ? false : true }
        if text.isDash(at: index - 1) { return text[index - 2]?.kind != .word || before.isSpaced }
        let joins = [".", ",", ":", "/", "+"].contains { text.isMark($0, at: index - 1) }
        return !(joins && text[index - 2]?.kind == .number && !before.isSpaced) && !text.isMark("§", at: index - 1)
    }

    private func link(at index: Int) -> Link? {
        guard let day = text.number(index, digits: 1...2), (1...31).contains(day) else { return nil }
        if let slashed = slashedLink(at: index, day) { return slashed }
        let hasDot = text.isMark(".", at: index + 1) && text[index + 1]?.isSpaced == false
        if hasDot, let numeric = numericLink(at: index, day) { return numeric }
        var next = index + (hasDot ? 2 : 1)
        if let suffix = text.word(next), ["st", "nd", "rd", "th", "го"].contains(suffix) { next += 1 }
        if text.isDash(at: next), text.word(next + 1) == "го" { next += 2 }
        if let named = namedLink(from: index, monthAt: next, day) { return named }
        return Link(day: day, tokens: index..<index + (hasDot ? 2 : 1))
    }

    /// `5/3/2025`; where Americans may write only what can be read in one way.
    private func slashedLink(at index: Int, _ first: Int) -> Link? {
        guard text.isMark("/", at: index + 1), text.isMark("/", at: index + 3),
            let second = text.number(index + 2, digits: 1...2), let (day, month) = order.day(first, second),
            let year = text.number(index + 4, digits: 4...4), isTight(index + 1, through: index + 4)
        else { return nil }
        return Link(day: day, month: month, year: year, tokens: index..<index + 5)
    }

    /// `5. 3. 2025`, `05.03.25`, `5. 3.`, and Ukrainian `05.03`.
    private func numericLink(at index: Int, _ day: Int) -> Link? {
        guard let month = text.number(index + 2, digits: 1...2), (1...12).contains(month) else { return nil }
        guard text.isMark(".", at: index + 3), text[index + 3]?.isSpaced == false else {
            return isBareDay(at: index) ? Link(day: day, month: month, tokens: index..<index + 3) : nil
        }
        if let year = text.number(index + 4, digits: 4...4), WrittenMoment.years.contains(year) {
            return Link(day: day, month: month, year: year, tokens: index..<index + 5)
        }
        if isShortYear(at: index), let short = text.number(index + 4, digits: 2...2) {
            let year = MachineDate.year(short, digits: 2)
            return Link(day: day, month: month, year: year, tokens: index..<index + 5)
        }
        // A third number is a section's (`2.1.3`); "v 9.10." and "9.10. hod" are times.
        if text[index + 4]?.kind == .number, text[index + 4]?.isSpaced == false { return nil }
        let isTime = text[index + 2]?.isSpaced == false && isAfterTimeWord(index)
        if isTime || text.word(index + 4).map(words.hours.contains) ?? false { return nil }
        return Link(day: day, month: month, tokens: index..<index + 4)
    }

    /// `05.03.25`; without the zeros only after a word that stands before days, because `5.3.25` is a section as well.
    private func isShortYear(at index: Int) -> Bool {
        guard isTight(index + 2, through: index + 4) else { return false }
        if text[index]?.length == 2, text[index + 2]?.length == 2 { return true }
        guard let before = text.word(index - 1) else { return false }
        return words.fillers.contains(before) || words.from.contains(before) || words.until.contains(before)
    }

    /// `4.03` as Ukrainian writes days: two digits of month, after a word that stands before days, no unit behind.
    private func isBareDay(at index: Int) -> Bool {
        guard text[index + 2]?.length == 2, isTight(index + 1, through: index + 2), let before = text.word(index - 1)
        else { return false }
        if let after = text.word(index + 3), words.hours.contains(after) { return false }
        return text[index + 3]?.kind != .number && MentionWords.beforeBareDay.contains(before)
    }

    private func isAfterTimeWord(_ index: Int) -> Bool {
        guard let before = text.word(index - 1) else { return false }
        return words.atHour.contains(before) && !words.from.contains(before)
    }

    /// `5. března 2025`, `5 May`; short names before a year only.
    private func namedLink(from index: Int, monthAt position: Int, _ day: Int) -> Link? {
        guard let name = text.word(position) else { return nil }
        var next = position + 1
        if let month = words.months[name] {
            let comma = text.isMark(",", at: next) && MentionWords.isEnglishMonth(name) ? 1 : 0
            guard let year = year(at: next + comma) else {
                return Link(day: day, month: month, tokens: index..<next)
            }
            return Link(day: day, month: month, year: year, tokens: index..<next + comma + 1)
        }
        guard let month = words.shortMonths[name] else { return nil }
        if text.isMark(".", at: next) { next += 1 }
        guard let year = year(at: next) else { return nil }
        return Link(day: day, month: month, year: year, tokens: index..<next + 1)
    }

    /// Four digits that count nothing.
    private func year(at index: Int) -> Int? {
        guard let year = text.number(index, digits: 4...4), WrittenMoment.years.contains(year) else { return nil }
        if let counted = text.word(index + 1), MentionWords.countedThings.contains(counted) { return nil }
        return year
    }

    /// What joins two days, and where the second begins: a dash, "až", "und" …, past a weekday or an article.
    private func joint(at index: Int, after link: Link) -> (kind: Joint, next: Int)? {
        // `14., bis Sonntag, 17. Mai`
        let hasComma = text.isMark(",", at: index)
        let position = hasComma && text[index + 1]?.kind == .word ? index + 1 : index
        let kind: Joint
        if text.isDash(at: position) {
            kind = .through
        } else if let word = text.word(position) {
            guard let joint = joint(word, after: link) else { return nil }
            kind = joint
        } else if hasComma, link.month == nil {
            kind = .and
        } else {
            return nil
        }
        var next = position + 1
        for _ in 0..<3 {
            guard let word = text.word(next) else { break }
            let isPassed =
                words.weekdays[word] != nil || words.fillers.contains(word) || words.through.contains(word)
                || MentionWords.inclusive.contains(word)
            guard isPassed else { break }
            next += 1
            if text.isMark(",", at: next) { next += 1 }
        }
        return (kind, next)
    }

    private func joint(_ word: String, after link: Link) -> Joint? {
        // "V noci z 15. na 16. května": the month of the first comes with the second.
        if words.through.contains(word) || link.month == nil && MentionWords.overnight.contains(word) {
            return .through
        }
        return words.and.contains(word) ? .and : nil
    }
}

extension MentionWords {
    static let beforeBareDay: WordSet = WordSet("до з із від на по с від")
    static let inclusive = WordSet("vcetne vratane einschliesslich inklusive wlacznie включно including")
    static let overnight = WordSet("na auf на")
    static let between = WordSet("mezi medzi zwischen між miedzy pomiedzy between")
    static let countedThings = WordSet(
        """
        kc korun korunu eur euro eura lidi osob obyvatel ks kusu metru m km grn грн гривень осіб menschen personen
        besucher
        """)
    private static let englishMonths = WordSet(DateWords.english.months)

    static func isEnglishMonth(_ name: String) -> Bool { englishMonths.contains(name) }
}
