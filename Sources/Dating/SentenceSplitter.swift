/// Cuts a text's tokens into sentences, well enough to know which words belong to a day.
struct SentenceSplitter {
    let text: DateText

    func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in text.tokens.indices where endsSentence(index) {
            if index > start { sentences.append(start..<index + 1) }
            start = index + 1
        }
        if start < text.tokens.count { sentences.append(start..<text.tokens.count) }
        return sentences
    }

    private func endsSentence(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.kind == .lineBreak { return true }
        if token.isMark("!") || token.isMark("?") { return true }
        guard token.isMark("."), let before = text[index - 1], let next = text[index + 1] else { return false }
        guard next.isSpaced || next.kind == .lineBreak else { return false }
        switch before.kind {
        // `5. Mai` and `25. 10.` go on; a year ends.
        case .number: return before.length > 2 && (next.kind != .word || text.isCapitalized(at: index + 1))
        case .word: return next.kind == .word ? text.isCapitalized(at: index + 1) && !isAbbreviation(index - 1) : true
        case .mark, .lineBreak: return true
        }
    }

    /// `sv. Jan`, `č. 3`, `ul. Masarykova`; units of a sentence's end ("v 17 hod.") are none.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard let word = text.word(index) else { return false }
        return word.unicodeScalars.count <= 3 && !SentenceSplitter.units.contains(word)
    }

    private static let units = WordSet("hod uhr kc h m km rok mest let dne год грн")
}
