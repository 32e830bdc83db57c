import Markup

/// Tells pages that a server shows in place of the one that was asked for: by a heading or title that is nothing but
/// such a notice, together with what its short text says to the reader. Pure.
///
/// An article about a site that was down has a headline of its own, and mostly a day; both keep it an article.
struct StandInReader {
    private let tree: HTMLTree
    private let metadata: PageMetadata

    /// More letters than this are a text.
    private static let longest = 900
    /// Servers' own words are few, and so are those of a notice without a heading.
    private static let longestBare = 300
    private static let longestBeforeFields = 80
    private static let longestEmpty = 60

    init(_ tree: HTMLTree, metadata: PageMetadata) {
        self.tree = tree
        self.metadata = metadata
    }

    /// - Parameters:
    ///   - text: what was found on the page.
    ///   - heading: the first heading within it.
    ///   - letters: how many letters of it stand outside of links.
    ///   - date: a date that stands beside it.
    func standIn(for text: String, heading: String?, letters: Int, date: String?) -> StandIn? {
        guard letters <= Self.longest, metadata.datePublished == nil else { return nil }
        let own = firstHeadings() + [heading].compactMap { $0 }
        let heads = (own + titles()).map(WordPattern.words).filter { (1...14).contains($0.count) }
        if letters <= Self.longestBare {
            for (kind, patterns) in StandInWords.sure where heads.contains(where: { isOne(of: patterns, $0) }) {
                return kind
            }
            if isWaiting(WordPattern.words(of: text)) { return .script }
        }
        let words = WordPattern.words(of: text)
        if letters <= Self.longestEmpty, StandInWords.nothing.contains(where: { $0.place(in: words) != nil }) {
            return .emptySearch
        }
        let statesDay = date != nil || Self.statesDay(text) || Self.weekdays.contains { $0.place(in: words) != nil }
        for list in StandInWords.all {
            // What was not found may be named with the notice; a fault of something else is news.
            let others = list.kind == .missing ? 1 : 0
            guard heads.contains(where: { isOne(of: list.heads, $0, others: others) }) else { continue }
            // Some sites have the fields on every page, so also beside an article called `Anmeldung`.
            if list.kind == .login, letters <= Self.longestBeforeFields, asksForPassword { return .login }
            if isTold(by: list, words, statesDay: statesDay) { return list.kind }
        }
        return own.isEmpty && metadata.title == nil && letters <= Self.longestBare && !statesDay
            ? bare(text, words) : nil
    }

    /// Whether the text below such a heading speaks to whoever asked for the page.
    private func isTold(by list: StandInWords, _ words: [WordPattern.Word], statesDay: Bool) -> Bool {
        // What will be is news.
        if list.kind == .maintenance, statesDay || tellsFuture(words) { return false }
        // And so is a day from which people may log in; who keeps them out asks at once.
        if list.kind == .login, statesDay, !asksForPassword { return false }
        let signs = list.signs.lazy.filter { $0.place(in: words) != nil }.prefix(2).count
        return signs >= (statesDay ? 2 : 1)
    }

    /// `Načítám…`, `Načítám obsah…`
    private func isWaiting(_ words: [WordPattern.Word]) -> Bool {
        words.count <= 3 && StandInWords.waiting.contains { $0.place(in: words)?.lowerBound == 0 }
    }

    private func tellsFuture(_ words: [WordPattern.Word]) -> Bool {
        Self.future.contains { $0.place(in: words) != nil }
            || words.contains { word in
                Self.futureEndings.contains { word.bytes.reversed().starts(with: $0.reversed()) }
            }
    }

    /// A notice without any heading: two of its signs, one of them in the first sentence.
    private func bare(_ text: String, _ words: [WordPattern.Word]) -> StandIn? {
        let first = WordPattern.words(of: String(text.prefix { !".!?".contains($0) }))
        for list in StandInWords.all where list.kind != .login && list.kind != .emptySearch {
            let signs = list.signs.filter { $0.place(in: words) != nil }
            if signs.count >= 2, signs.contains(where: { $0.place(in: first) != nil }) { return list.kind }
        }
        return nil
    }

    /// Whether a heading is one of the patterns and, where that has several words, at most `others` more that say
    /// something.
    private func isOne(of patterns: [WordPattern], _ words: [WordPattern.Word], others allowed: Int = 1) -> Bool {
        patterns.contains { pattern in
            guard let place = pattern.place(in: words) else { return false }
            let others = words.indices.count { !place.contains($0) && says(words[$0]) }
            return others <= (pattern.count == 1 ? 0 : allowed)
        }
    }

    /// Whether a word of a heading says something of its own.
    private func says(_ word: WordPattern.Word) -> Bool {
        word.length > 2 && !StandInWords.neutral.contains { $0.place(in: [word]) != nil }
    }

    // MARK: what the page has

    private func firstHeadings() -> [String] {
        (0..<tree.count).lazy.filter { tree.nodes[$0].tag == .h1 }.prefix(3)
            .compactMap { PageMetadata.line(tree.text(of: $0)) }
    }

    /// The parts of the page's titles: one of them is the site's name.
    private func titles() -> [String] {
        let headings = firstHeadings()
        return [metadata.documentTitle, metadata.title].compactMap { $0 }.flatMap { title in
            var parts = [title]
            for sign in TitleWords.signs + [": "]
            // What the page's own heading keeps together is one.
            where !headings.contains(where: { title.contains($0) && $0.contains(sign) }) {
                parts += title.components(at: sign)
            }
            return parts
        }
    }

    private var asksForPassword: Bool {
        (0..<tree.count).contains {
            tree.nodes[$0].tag == .input && tree.value(of: .type, at: $0)?.lowercased() == "password"
        }
    }

    /// `9. května`, `11. 5.`, `30.04.2026`, `2026`: a notice has no day, news mostly have one.
    private static func statesDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            if (0x30...0x39).contains(byte) {
                digits += 1
                continue
            }
            defer { digits = 0 }
            if digits == 4, index >= 4, bytes[index - 4] == 0x32, bytes[index - 3] == 0x30 { return true }
            guard byte == 0x2E, (1...2).contains(digits) else { continue }
            let next = bytes[(index + 1)...].first { $0 != 0x20 }
            if let next, (0x30...0x39).contains(next) || next >= 0x61 { return true }
        }
        return digits == 4 && bytes[bytes.count - 4] == 0x32
    }

    private static let weekdays = WordPattern.list(
        """
        pondělí, úterý, středu, středa, čtvrtek, pátek, sobot, neděl, pondelok, utorok, stredu, štvrtok, piatok, nedeľ,
        montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, понеділ, вівтор, серед, четвер, п ятниц,
        субот, неділ, poniedział, wtorek, środ, czwartek, piątek, niedziel
        """)
    /// Of Ukrainian verbs.
    private static let futureEndings = ["тиме", "тиметься", "тимуть", "тимуться"].map { Array($0.utf8) }
    private static let future = WordPattern.list("bude, budou, budú, буде, będzie, będą, will, wird sein, werden sein")
}

extension String {
    /// Its parts between `sign`; none where it does not stand in it.
    fileprivate func components(at sign: String) -> [String] {
        let parts = split(separator: sign).map(String.init)
        return parts.count > 1 ? parts : []
    }
}
