/// A text that states several dates and calls each of them by its name: `Vytvořeno 12. 5. 2026, aktualizováno 13. 5. 2026`,
/// `Vytvořeno / změněno: 12.5.2026 / 13.5.2026`, `04.03.2025 (aktualisiert: 05.03.2025)`.
package struct NamedDates {
    private let text: DateText
    /// The words that name dates, in their order.
    private let names: [(kind: Kind, token: Int)]

    /// What a word says of the date behind it; the greater counts more as the day of publication.
    private enum Kind: Int, Comparable {
        case other, update, creation, publication

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    private static let maximumTokens = 60

    /// The part of `raw` that dates its publication, and whether a word says that it does: it may stand before one that
    /// says what another date is. Nil when the names do not tell for certain.
    package static func publication(in raw: String) -> (text: String, isNamed: Bool)? {
        let text = DateText(raw)
        guard text.tokens.count <= maximumTokens else { return nil }
        let named = NamedDates(text)
        guard !named.names.isEmpty else { return nil }
        return (named.paired() ?? named.posted()).map { ($0, true) } ?? named.parted()
    }

    private init(_ text: DateText) {
        self.text = text
        names = text.tokens.indices.compactMap { index in
            text.word(index).flatMap { Self.kind($0, isBeforeNumber: text[index + 1]?.kind == .number) }
                .map { ($0, index) }
        }
    }

    // MARK: - Names beside each other, then their dates

    /// `Vytvořeno / změněno: 12.5.2026 / 13.5.2026`.
    private func paired() -> String? {
        guard let begin = text.tokens.firstIndex(where: { $0.kind == .number }), names.count == 2,
            names[1].token < begin, names[0].kind != names[1].kind,
            let separator = text.tokens[(names[0].token + 1)..<names[1].token].first(where: { $0.kind == .mark })
        else { return nil }
        // Slashes may part a day from its month as well: the one in the middle parts the dates.
        let marks = text.tokens.indices[begin...].filter {
            text.tokens[$0].kind == .mark && text.tokens[$0].value == separator.value
        }
        guard marks.count % 2 == 1 else { return nil }
        let middle = marks[marks.count / 2]
        let parts = [begin..<middle, (middle + 1)..<text.tokens.count]
        guard parts.allSatisfy({ $0.contains { text.tokens[$0].kind == .number } }),
            let best = [0, 1].max(by: { names[$0].kind < names[$1].kind }), names[best].kind >= .creation
        else { return nil }
        return string(parts[best])
    }

    // MARK: - From the day of posting to that of taking down

    /// `Vyvěšeno: 4. 3. 2025 – 20. 3. 2025`, `Zveřejněno od 4. 3. 2025 do 20. 3. 2025`.
    private func posted() -> String? {
        let words = WrittenDateWords.shared
        guard let name = names.first, name.kind == .publication,
            let begin = text.tokens.firstIndex(where: { $0.kind == .number }), name.token < begin,
            !text.tokens.indices[name.token..<begin].contains(where: {
                text.word($0).map(words.until.contains) ?? false
            }),
            names.dropFirst().allSatisfy({ text.word($0.token).map(words.until.contains) ?? false })
        else { return nil }
        for index in text.tokens.indices[begin...].dropFirst() {
            let isUntil = text.word(index).map { words.until.contains($0) } ?? false
            guard isUntil || text.isDash(at: index) && text.tokens[index].isSpaced,
                let first = string(begin..<index), let last = string((index + 1)..<text.tokens.count),
                Self.isWholeDay(first), Self.isWholeDay(last)
            else { continue }
            return first
        }
        return nil
    }

    private static func isWholeDay(_ text: String) -> Bool {
        guard let date = WrittenDateParser.read(text, order: .dayFirst) else { return false }
        return date.year != nil && date.month != nil && date.dayOfMonth != nil && date.hour == nil && !date.isEvent
            && !date.isDateline
    }

    // MARK: - Dates, each behind its name

    private func parted() -> (text: String, isNamed: Bool)? {
        var parts = names.indices.map { index in
            let end = index + 1 < names.count ? names[index + 1].token : text.tokens.count
            return (kind: names[index].kind, tokens: names[index].token..<end)
        }
        // "Datum zveřejnění", "poslední změna": both words name one date.
        while let empty = parts.indices.dropLast().first(where: { !holdsDate(parts[$0].tokens) }) {
            guard text.tokens[parts[empty].tokens].dropFirst().allSatisfy({ $0.kind != .mark }) else { return nil }
            let kinds = [parts[empty].kind, parts[empty + 1].kind]
            guard let kind = kinds.min() else { return nil }
            parts[empty + 1] = (kind, parts[empty].tokens.lowerBound..<parts[empty + 1].tokens.upperBound)
            parts.remove(at: empty)
        }
        // A name behind its date, and all the others may be so.
        guard let first = parts.first, parts.allSatisfy({ holdsDate($0.tokens) }) else { return nil }
        let lead = 0..<first.tokens.lowerBound
        if holdsDate(lead) {
            guard parts.allSatisfy({ $0.kind == .update }) else { return nil }
            return string(ownPart(of: lead)).map { ($0, false) }
        }
        guard parts.count > 1, let best = parts.map(\.kind).max(), best >= .creation,
            parts.count(where: { $0.kind == best }) == 1, let part = parts.first(where: { $0.kind == best })
        else { return nil }
        return string(part.tokens.upperBound < text.tokens.count ? ownPart(of: part.tokens) : part.tokens)
            .map { ($0, true) }
    }

    /// Without what behind the date's last number belongs to the name of the next date ("…, datum poslední"): from a mark
    /// or a word with a capital on. Other words there may say what the number is.
    private func ownPart(of tokens: Range<Int>) -> Range<Int> {
        guard let last = tokens.last(where: { text.tokens[$0].kind == .number }) else { return tokens }
        let end = tokens[(last + 1)...].first { index in
            text.tokens[index].kind == .mark && !text.tokens[index].isMark(".")
                || text.isCapitalized(at: index) && !text.isInCapitals(at: index)
        }
        return tokens.lowerBound..<(end ?? tokens.upperBound)
    }

    private func holdsDate(_ tokens: Range<Int>) -> Bool {
        tokens.contains { index in
            if text.tokens[index].kind == .number { return true }
            guard case .relativeDay = text.word(index).flatMap({ WrittenDateWords.shared.meanings[$0] }) else {
                return false
            }
            return true
        }
    }

    /// Without the marks around.
    private func string(_ tokens: Range<Int>) -> String? {
        let isMark = { (index: Int) in
            guard text.tokens[index].kind == .mark else { return text.tokens[index].kind == .lineBreak }
            // The point of "3. 5. 25." and of "r." changes nothing.
            return true
        }
        guard let first = tokens.first(where: { !isMark($0) }), let last = tokens.last(where: { !isMark($0) }) else {
            return nil
        }
        return String(decoding: text.bytes[text.tokens[first].start..<text.tokens[last].end], as: UTF8.self)
    }

    // MARK: - Names

    /// Whether a text says that a date in it is that of something else than an update or a publication.
    static func speakOfOtherDay(_ text: DateText) -> Bool {
        let words = WrittenDateWords.shared
        return text.tokens.indices.contains { index in
            guard let word = text.word(index) else { return false }
            return kind(word, isBeforeNumber: true) == .other || words.from.contains(word) || Occasions.contains(word)
        }
    }

    private static func kind(_ word: String, isBeforeNumber: Bool) -> Kind? {
        if updates.contains(word) { return .update }
        if publications.contains(word) { return .publication }
        if creations.contains(word) { return .creation }
        let words = WrittenDateWords.shared
        let isUntil = isBeforeNumber && words.until.contains(word)
        return isUntil || words.events.contains(word) || others.contains(word) ? .other : nil
    }

    private static let publications = WordSet(
        """
        zverejn* publik* uverejn* vlozen* vyves* vydan* pridan* odeslan* opublik* dodan* zamieszcz* udostepn* wywiesz*
        опублік* публік* оприлюдн* розміщ* додан* вивіш* veroffentlich* veroeffentlich* eingestellt* publiziert* ausgehang*
        ausgehaeng* published* posted* publication* added* issued*
        """)
    private static let creations = WordSet(
        """
        vytvor* zapsan* utworz* wytworz* створ* erstell* verfasst* angelegt* created* written*
        """)
    private static let updates = WordSet(
        """
        aktualiz* zmen* uprav* editov* modifik* zaktualiz* modyf* zmodyf* zmian* оновл* змін* редаг* geander* geaender* aktualis*
        bearbeit* updat* stand modif* edited* changed* revised*
        """)
    private static let others = WordSet(
        """
        sejm* zves* plat* konan* kona zobraz* expir* archiv* stazen* snat* odstran* wazn* wygas* зняти зняття знят* дійсн*
        чинн* gultig* gueltig* entfern* abgelauf* valid* expires* removed* abgenommen*
        """)
}
