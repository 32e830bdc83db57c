/// One pass over a text in search of the ends of its sentences.
struct SentenceScanner {
    private let scalars: [Unicode.Scalar]
    private let indices: [String.Index]
    private let abbreviations: Abbreviations
    private var start = 0
    private var found: [Range<String.Index>] = []

    init(_ text: String, _ abbreviations: Abbreviations) {
        scalars = Array(text.unicodeScalars)
        indices = Array(text.unicodeScalars.indices) + [text.endIndex]
        self.abbreviations = abbreviations
    }

    mutating func ranges() -> [Range<String.Index>] {
        var quoteEnd = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if SentenceMarks.isLineBreak(scalar) {
                close(at: index)
                quoteEnd = 0
            } else if index >= quoteEnd, let end = quotationEnd(from: index) {
                quoteEnd = end
            } else if SentenceMarks.terminators.contains(scalar), let end = sentenceEnd(at: index),
                end > quoteEnd
            {
                close(at: end)
                index = end
                continue
            }
            index += 1
        }
        close(at: scalars.count)
        return found
    }

    private mutating func close(at end: Int) {
        var first = start
        var last = end
        while first < last, SentenceMarks.isSpace(scalars[first]) { first += 1 }
        while last > first, SentenceMarks.isSpace(scalars[last - 1]) { last -= 1 }
        if first < last { found.append(indices[first]..<indices[last]) }
        start = end
    }

    /// Where the quotation that opens at `index` closes, if it does so on the same line and before long.
    private func quotationEnd(from index: Int) -> Int? {
        guard let closers = SentenceMarks.closers(of: scalars[index]) else { return nil }
        for position in scalars.indices[(index + 1)...].prefix(Self.longestQuotation) {
            if SentenceMarks.isLineBreak(scalars[position]) { return nil }
            if closers.contains(scalars[position]) { return position }
        }
        return nil
    }

    /// Scalars; a longer quotation is cut into its sentences.
    private static let longestQuotation = 600

    /// The position behind the sentence that the terminator at `index` ends; nil when it ends none.
    private func sentenceEnd(at index: Int) -> Int? {
        var end = index + 1
        while end < scalars.count, SentenceMarks.terminators.contains(scalars[end]) { end += 1 }
        let isLonePeriod = end == index + 1 && scalars[index] == "."
        while end < scalars.count, SentenceMarks.closing.contains(scalars[end]) { end += 1 }
        guard end < scalars.count else { return end }
        guard SentenceMarks.isSpace(scalars[end]) else { return nil }
        var next = end
        while next < scalars.count, SentenceMarks.isSpace(scalars[next]) { next += 1 }
        guard next < scalars.count, !SentenceMarks.isLineBreak(scalars[end]) else { return end }
        guard opensSentence(at: next) else { return nil }
        let isInsideToken = isLonePeriod && end == index + 1 && !periodEnds(at: index, before: next)
        return isInsideToken ? nil : end
    }

    private func opensSentence(at index: Int) -> Bool {
        var index = index
        while index < scalars.count, SentenceMarks.opening.contains(scalars[index]) || scalars[index] == " " {
            index += 1
        }
        guard index < scalars.count else { return true }
        let scalar = scalars[index]
        return scalar.properties.isUppercase || scalar.properties.numericType != nil
            || !scalar.properties.isAlphabetic && !",;:".unicodeScalars.contains(scalar)
    }

    /// Whether the single period at `index` ends a sentence, the next word beginning at `next`.
    private func periodEnds(at index: Int, before next: Int) -> Bool {
        let word = wordBefore(index)
        guard let last = word.last else { return true }
        if word.allSatisfy(SentenceMarks.isDigit) { return numberEnds(word, at: index, before: next) }
        let text = Self.text(word)
        if word.count == 1, last.properties.isUppercase { return false }
        if abbreviations.inside.contains(text) || abbreviations.inside.contains(text.lowercased()) { return false }
        if abbreviations.atEnd.contains(text.lowercased()) { return scalars[next].properties.isUppercase }
        return word.count > 1
    }

    /// A number with a period is an ordinal, a part of a date, the number of a list's entry, or the end.
    private func numberEnds(_ number: ArraySlice<Unicode.Scalar>, at index: Int, before next: Int) -> Bool {
        if number.startIndex == firstOfSentence { return false }
        if number.count > 2 { return true }
        if SentenceMarks.isDigit(scalars[next]) { return false }
        let following = Self.text(wordAfter(next))
        if abbreviations.afterOrdinal.contains(following.lowercased()) { return false }
        if following.count <= 3, following == following.uppercased() { return false }
        var before = number.startIndex
        while before > start, SentenceMarks.isSpace(scalars[before - 1]) { before -= 1 }
        return !abbreviations.beforeOrdinal.contains(Self.text(wordBefore(before)).lowercased())
    }

    private var firstOfSentence: Int {
        var first = start
        while first < scalars.count, !scalars[first].properties.isAlphabetic, !SentenceMarks.isDigit(scalars[first]) {
            first += 1
        }
        return first
    }

    private func wordBefore(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        var first = index
        while first > start, SentenceMarks.isWord(scalars[first - 1]) { first -= 1 }
        return scalars[first..<index]
    }

    private func wordAfter(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        var last = index
        while last < scalars.count, SentenceMarks.isWord(scalars[last]) { last += 1 }
        return scalars[index..<last]
    }

    private static func text(_ word: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: word)
        return String(text)
    }
}
