/// What stands before and behind a written date and is no part of it.
extension WrittenDateParser {
    /// Passes over a rubric, the name of a report or of a place before a date.
    mutating func takeOpening() {
        if let next = endOfRubric() {
            index = next
            date.isDateline = true
        } else if let next = endOfReport() {
            index = next
        }
        if let next = endOfPlace() {
            index = next
            date.isDateline = true
        }
    }

    // MARK: - Reports

    /// The token behind `Meldung vom`, `Tisková zpráva ze dne`, `Новина від`.
    private func endOfReport() -> Int? {
        var next = 0
        // "Aktuelle Meldung", "Tisková zpráva", "Прес-реліз"
        while next < 3, let word = text.word(next), Self.reportWords.contains(word) {
            next += 1
            if text.isDash(at: next) { next += 1 }
        }
        let hasName = next > 0
        if hasName { next = endOfNumber(next) }
        // "vom 4. März" alone is read word by word; "ze dne" only here.
        for phrase in Self.ofDay where hasName || phrase.count > 1 {
            let end = next + phrase.count
            guard phrase.indices.allSatisfy({ text.word(next + $0) == phrase[$0] }) else { continue }
            return text[end]?.kind == .number || isWeekday(end) ? end : nil
        }
        return nil
    }

    /// The token behind `Nr. 12`, `č. 3/2025`, `12/2025`; `next` where none of them stands.
    private func endOfNumber(_ next: Int) -> Int {
        var end = next
        if let word = text.word(end), ["nr", "nummer", "c", "cislo", "no", "number", "номер"].contains(word) {
            end += 1
            if text.isMark(".", at: end) { end += 1 }
        } else if text.isMark("№", at: end) {
            end += 1
        }
        guard text.number(end, digits: 1...4) != nil else { return next }
        let isOfYear = text.isMark("/", at: end + 1) && text.number(end + 2, digits: 2...4) != nil
        return isOfYear ? end + 3 : end > next ? end + 1 : next
    }

    private func isWeekday(_ index: Int) -> Bool {
        if case .weekday = meaning(index) { true } else { false }
    }

    private static let reportWords: Set<String> = Set(
        DateWords.list(
            """
            meldung pressemeldung pressemitteilung mitteilung nachricht presseinformation presseaussendung beitrag artikel
            newsletter aktuelle amtsblatt ausgabe eintrag
            zprava tiskova clanek aktualita prispevek novinka vydani zpravodaj aktualni
            sprava tlacova clanok prispevok vydanie aktualna
            новина новини повідомлення реліз прес пресреліз стаття публікація допис
            komunikat prasowy wiadomosc artykul informacja prasowa aktualnosc wpis wydanie
            press release news article post report newsletter
            """))

    private static let ofDay = [
        ["vom"], ["ze", "dne"], ["zo", "dna"], ["z", "dnia"], ["z", "dne"], ["від"], ["of"], ["from"],
    ]

    // MARK: - Places

    /// The token behind `Lipová,`, `Lipová, den`, `V Lipové dne`, `м. Київ,`, before a day in numbers.
    private func endOfPlace() -> Int? {
        var next = index
        let isIn = text.word(next).map(Self.inPlace.contains) ?? false
        if isIn { next += 1 }
        if let word = text.word(next), Self.kinds.contains(word) {
            next += 1
            if text.isMark(".", at: next) { next += 1 }
        }
        guard let name = endOfName(next) else { return nil }
        next = name
        let hasComma = text.isMark(",", at: next)
        if hasComma { next += 1 }
        let hasDay = text.word(next).map(Self.dayWords.contains) ?? false
        if hasDay { next += 1 }
        guard hasComma || isIn && hasDay else { return nil }
        if isQuote(next), text[next + 1]?.kind == .number { return next }
        if case .month = meaning(next), text.number(next + 1, digits: 1...2) != nil { return next }
        return text.number(next, digits: 1...2) == nil ? nil : next
    }

    private func isQuote(_ index: Int) -> Bool {
        guard let token = text[index], token.kind == .mark else { return false }
        return DateText.Token.openQuotes.contains(token.value)
    }

    /// One to four words, the first and the last of them with a capital, of which none means anything in a date or names
    /// an occasion: `Frýdek-Místek`, `Nové Město na Moravě`.
    private func endOfName(_ start: Int) -> Int? {
        var next = start
        var count = 0
        while let word = text.word(next) {
            let isFirst = count == 0
            guard count < 4, !isFirst || text.isCapitalized(at: next) && word.unicodeScalars.count > 1,
                !text.isCapitalized(at: next) || isNameLike(word)
            else { break }
            if !text.isCapitalized(at: next), !Self.insideNames.contains(word) { break }
            count += 1
            next += 1
            if text.isDash(at: next), text[next + 1]?.kind == .word { next += 1 }
        }
        guard count > 0, text.isCapitalized(at: next - 1) else { return nil }
        return next
    }

    private func isNameLike(_ word: String) -> Bool {
        words.meanings[word] == nil && !words.bylines.contains(word) && !words.until.contains(word)
            && !words.from.contains(word) && words.spans[word] == nil && !words.now.contains(word)
            && !Occasions.contains(word)
    }

    private static let inPlace: Set<String> = ["v", "ve", "vo", "w", "we", "в", "у"]
    /// City, village, settlement, as Ukrainian and Polish shorten them.
    private static let kinds: Set<String> = ["м", "с", "смт", "місто", "село", "селище", "m", "gm"]
    private static let dayWords: Set<String> = ["dne", "den", "dna", "dnia", "am", "дня"]
    private static let insideNames: Set<String> = [
        "nad", "pod", "na", "u", "pri", "v", "ve", "vo", "am", "an", "der", "im", "in", "ob", "bei", "i", "a", "над",
    ]

    // MARK: - Rubrics

    /// The token behind the bar of `Doprava | 12. 5. 2026`, `Rubrika: Doprava | 12. 5. 2026`.
    private func endOfRubric() -> Int? {
        guard let bar = text.tokens.firstIndex(where: { isDivider($0) && $0.value != 0x2F }), (1...6).contains(bar),
            text.isCapitalized(at: 0), text.tokens[(bar + 1)...].contains(where: { $0.kind == .number })
        else { return nil }
        var hasName = false
        for index in 0..<bar {
            switch text.tokens[index].kind {
            case .mark: guard [0x2C, 0x2E, 0x2D, 0x26, 0x3A].contains(text.tokens[index].value) else { return nil }
            case .word:
                guard let word = text.word(index), isOfRubric(index), words.spans[word] == nil else { return nil }
                hasName = hasName || words.meanings[word] == nil
            case .number, .lineBreak: return nil
            }
        }
        return hasName ? bar + 1 : nil
    }

    /// The rubric or the name behind a date: `12. 5. 2026 | Doprava`, `4. 3. 2025 | Jan Novák`. Numbers, other parts of
    /// dates, occasions and places of theirs are none.
    mutating func takeRubric() -> Bool {
        guard date.dayOfMonth != nil && date.month != nil || date.relativeDay != nil || date.span != nil else {
            return false
        }
        let rest = (index + 1)..<text.tokens.count
        guard (1...12).contains(rest.count), rest.contains(where: { text.tokens[$0].kind == .word }) else {
            return false
        }
        let isRubric = rest.allSatisfy { index in
            switch text.tokens[index].kind {
            case .number: isCount(index)
            case .lineBreak: false
            case .mark: [0x2C, 0x2E, 0x2D, 0x26, 0x3A, 0x7C].contains(text.tokens[index].value)
            case .word: isOfRubric(index)
            }
        }
        if isRubric { index = text.tokens.count }
        return isRubric
    }

    /// `Переглядів: 123`, `123 Aufrufe`.
    private func isCount(_ index: Int) -> Bool {
        [index - 3, index - 2, index - 1, index + 1].contains { text.word($0).map(Self.counters.contains) ?? false }
    }

    private static let counters = WordSet(
        """
        zobrazen* precten* zhlednut* navstev* videno citan* komentar* kommentar* aufruf* gelesen zugriff* перегляд* прочит*
        коментар* wyswietl* odslon* przeczyt* views hits reads comments
        """)

    private func isOfRubric(_ index: Int) -> Bool {
        guard let word = text.word(index), !Occasions.contains(word) || Self.counters.contains(word),
            !words.events.contains(word),
            !words.until.contains(word)
        else { return false }
        // Behind a time it may be its zone or its half of the day.
        if date.hour != nil, TimeZoneNames.offsets[word] != nil || word.unicodeScalars.count <= 2 { return false }
        switch words.meanings[word] {
        // "Jan Novák"
        case nil, .filler, .atHour, .month: return true
        case .relativeDay, .weekday, .hour, .minute, .noon: return false
        }
    }
}
