import Records

/// Decides by exact comparison whether two items carry one text.
///
/// The shorter text's shingles are looked up in the longer one; what counts is the best stretch of it, so that a
/// prefix ("ORLOVÁ (ČTK) –"), a footer or a cut at the end cost nothing, while words replaced throughout, as in the
/// editions of a series, do.
struct Verification: Sendable {
    /// Fewer prove nothing: such texts are copies only when they are equal.
    static let minimumShingles = 4
    /// Share of the stretch's shingles found in the other text. .80 was read off a generated corpus of 100,000 items;
    /// one source repeats its own templates, so there more is asked.
    static let similarity = 0.80
    static let similarityInOneSource = 0.90
    /// A stretch that is only a part of the shorter text must be nearly whole.
    static let similarityOfPart = 0.93
    static let leastPart = 0.5
    /// Texts shorter than this are told apart by their numbers alone.
    static let shortText = 120
    /// What differs behind the stretch counts when it is no longer than this in words; longer ends are footers
    /// and cuts.
    static let shortTail = 8
    /// Words; so few are a phrase, and no text that somebody took over.
    static let fewWords = 12
    /// Share of words in common below which two titles speak of different things.
    static let likeTitles = 0.34
    /// A text published again by its own source after so many days is the next edition.
    static let daysInOneSource = 30
    static let daysAcrossSources = 150

    func verdict(_ left: Item, _ right: Item) -> Verdict {
        if left.hasText && right.hasText { return verdictOnTexts(left, right) }
        return verdictOnTitles(left, right)
    }

    // MARK: Texts

    private func verdictOnTexts(_ left: Item, _ right: Item) -> Verdict {
        let leftIsShorter = left.text.shingles.count <= right.text.shingles.count
        let (short, long) = leftIsShorter ? (left, right) : (right, left)
        if short.text.exact == long.text.exact {
            if let difference = difference(short, long, isExact: true) {
                return .series(similarity: 1, difference: difference)
            }
            if let verdict = verdictOnOtherTitle(short, long, similarity: 1) { return verdict }
            return .copy(similarity: 1, finding: .exact)
        }
        let stretch = Stretch(of: short.text, in: long.text)
        let isSameSource = short.source == long.source && short.source != nil
        guard isLongEnough(stretch, short, long) else {
            return titleVerdict(left, right, textSimilarity: stretch.similarity * stretch.part)
        }
        let needed = isSameSource ? Verification.similarityInOneSource : Verification.similarity
        let isWhole = stretch.overall >= needed
        let isPart =
            stretch.similarity >= Verification.similarityOfPart && stretch.part >= Verification.leastPart
            && (stretch.isAtBeginning || left.titleSimilarity(to: right) >= 0.6)
            && (!isSameSource || left.hasSameTitle(as: right) || left.daysApart(from: right) ?? 0 <= 2)
        guard isWhole || isPart else {
            return titleVerdict(left, right, textSimilarity: stretch.overall)
        }
        if let difference = difference(short, long, isExact: false)
            ?? differenceInText(short, long, stretch, isSameSource: isSameSource)
        {
            return .series(similarity: stretch.similarity, difference: difference)
        }
        if let verdict = verdictOnOtherTitle(short, long, similarity: stretch.similarity) { return verdict }
        let isPublication = short.url != nil && short.url == long.url
        return .copy(similarity: stretch.similarity, finding: isPublication ? .samePublication : .near)
    }

    /// One text under quite another title and address. Within a source it is what that source writes under everything ("the
    /// whole article in the printed issue", a channel's description); of a few words it is that anywhere. Nil when the
    /// text counts.
    private func verdictOnOtherTitle(_ short: Item, _ long: Item, similarity: Double) -> Verdict? {
        // Messages of a network have no addresses: what they say is their titles.
        let isMessage =
            short.url == nil && long.url == nil && short.source == long.source
            && long.text.tokens.count < Verification.fewWords
        guard !short.title.isEmpty, !long.title.isEmpty, isMessage || short.hasOtherAddress(than: long),
            short.titleSimilarity(to: long) < Verification.likeTitles
        else { return nil }
        if short.source != nil, short.source == long.source {
            return .series(similarity: similarity, difference: .wording)
        }
        return long.text.tokens.count < Verification.fewWords ? .unrelated : nil
    }

    /// A sentence or two found in a much longer text may be a teaser of it or one item of a digest: the title decides.
    private func isLongEnough(_ stretch: Stretch, _ short: Item, _ long: Item) -> Bool {
        guard stretch.matched >= Verification.minimumShingles else { return false }
        let ratio = Double(short.text.shingles.count) / Double(max(1, long.text.shingles.count))
        if ratio >= 0.35 || short.text.shingles.count >= 60 { return true }
        return short.titleSimilarity(to: long) >= 0.6 || (stretch.matched >= 12 && short.text.begins(within: long.text))
    }

    /// What tells two editions apart before any word of the text is looked at.
    private func difference(_ left: Item, _ right: Item, isExact: Bool) -> Verdict.Difference? {
        if let leftDay = left.stated?.start, let rightDay = right.stated?.start, leftDay != rightDay {
            return .eventDate
        }
        let isSameSource = left.source != nil && left.source == right.source
        if let days = left.daysApart(from: right) {
            if days > (isSameSource ? Verification.daysInOneSource : Verification.daysAcrossSources) {
                return .publicationDate
            }
            // A short notice without a date of its own, published again by the same source some days later.
            if isSameSource, days >= 5, left.text.tokens.count < 40, left.hasOtherAddress(than: right) {
                return .publicationDate
            }
        }
        if isSameSource, left.isNotice || right.isNotice, left.hasOtherAddress(than: right) { return .reference }
        return numbersDiffer(inTitlesOf: left, right) ? .number : nil
    }

    private func numbersDiffer(inTitlesOf left: Item, _ right: Item) -> Bool {
        func unknown(_ one: Item, _ other: Item) -> Bool {
            one.titleNumbers.contains { !other.titleNumbers.contains($0) && !other.text.contains(number: $0) }
        }
        guard left.hasNumberInTitle, right.hasNumberInTitle else { return false }
        return unknown(left, right) || unknown(right, left)
    }

    private func differenceInText(
        _ short: Item, _ long: Item, _ stretch: Stretch, isSameSource: Bool
    ) -> Verdict.Difference? {
        let isShort = short.text.tokens.count < Verification.shortText
        guard isShort || isSameSource || short.isNotice || long.isNotice else { return nil }
        if hasNewNumber(stretch.tokens(of: short.text), of: short, in: long) { return .number }
        // A dateline or a footer is new on one side only; in two editions both sides have something of their own.
        let back = Stretch(of: long.text, in: short.text)
        let isTailShort = max(stretch.tail(of: short.text), back.tail(of: long.text)) <= Verification.shortTail
        let shortTokens = isTailShort ? short.text.tokens[...] : stretch.tokensToEnd(of: short.text)
        let longTokens = isTailShort ? long.text.tokens[...] : back.tokensToEnd(of: long.text)
        if hasNewNumber(shortTokens, of: short, in: long), hasNewNumber(longTokens, of: long, in: short) {
            return .number
        }
        if back.overall >= Verification.similarity, hasNewNumber(back.tokens(of: long.text), of: long, in: short) {
            return .number
        }
        guard isSameSource || short.text.tokens.count < 40 else { return nil }
        if hasNew(.weekday, shortTokens, in: long), hasNew(.weekday, longTokens, in: short) { return .eventDate }
        if hasNew(.capital, shortTokens, in: long), hasNew(.capital, longTokens, in: short) { return .wording }
        return nil
    }

    private func hasNewNumber(_ tokens: ArraySlice<Token>, of item: Item, in other: Item) -> Bool {
        // Of two items of one day, the stamp with that day is no difference.
        let stamp = item.published == other.published ? item.published.map { Token.numbers(of: $0) } ?? [] : []
        return tokens.indices.contains { index in
            let token = tokens[index]
            guard token.marks.contains(.number) else { return false }
            if let date = Token.date(tokens, at: index) {
                return !other.text.dates.containsSorted(date) && !isStamp(tokens, index, stamp)
            }
            return !other.text.contains(number: token.hash) && !other.titleNumbers.contains(token.hash)
                && !stamp.contains(token.hash)
        }
    }

    private func isStamp(_ tokens: ArraySlice<Token>, _ index: Int, _ stamp: [UInt32]) -> Bool {
        stamp.count == 3 && tokens[index].hash == stamp[0] && tokens[index + 1].hash == stamp[1]
    }

    /// A name (or weekday) in `tokens` that the other item does not have.
    private func hasNew(_ mark: Token.Marks, _ tokens: ArraySlice<Token>, in other: Item) -> Bool {
        tokens.contains { token in
            token.marks.contains(mark) && !other.text.contains(word: token.hash)
                && !other.titleWords.containsSorted(token.hash)
        }
    }

    // MARK: Titles

    /// Texts that differ: one item published twice under one title, or a recurring title.
    private func titleVerdict(_ left: Item, _ right: Item, textSimilarity: Double) -> Verdict {
        let isSameSource = left.source != nil && left.source == right.source
        guard isSameSource, left.hasSameTitle(as: right) || left.url != nil && left.url == right.url else {
            return .unrelated
        }
        if textSimilarity >= 0.5, left.title.count >= 4, let days = left.daysApart(from: right), days <= 2,
            difference(left, right, isExact: false) == nil, !textNumbersDiffer(left, right)
        {
            return .copy(similarity: textSimilarity, finding: .titleAndDate)
        }
        guard left.hasSameTitle(as: right) else { return .unrelated }
        return .series(similarity: textSimilarity, difference: .wording)
    }

    private func textNumbersDiffer(_ left: Item, _ right: Item) -> Bool {
        left.text.numbers.contains { !right.text.contains(number: $0) }
            && right.text.numbers.contains { !left.text.contains(number: $0) }
    }

    /// At least one has no text: the same address, or the same source, title and day.
    private func verdictOnTitles(_ left: Item, _ right: Item) -> Verdict {
        guard left.hasSameTitle(as: right), left.title.count >= 1 else { return .unrelated }
        let isSameSource = left.source != nil && left.source == right.source
        if let difference = difference(left, right, isExact: true) {
            return isSameSource ? .series(similarity: 1, difference: difference) : .unrelated
        }
        if left.url != nil, left.url == right.url { return .copy(similarity: 1, finding: .samePublication) }
        guard isSameSource else { return .unrelated }
        guard !left.hasOtherAddress(than: right) else { return .series(similarity: 1, difference: .reference) }
        guard let days = left.daysApart(from: right), days <= 2 else {
            return .series(similarity: 1, difference: .publicationDate)
        }
        return left.title.count >= 4 ? .copy(similarity: 1, finding: .titleAndDate) : .unrelated
    }
}
