/// Tells the tense of a clause by its verbs' endings and by words that only one tense has.
struct TenseReader {
    let text: DateText
    let words: MentionWords

    /// The tense of the clause around `index`, else of its sentence; of several verbs the nearest decides.
    func tense(at index: Int, in sentence: Range<Int>) -> Tense? {
        nearest(to: index, in: clause(around: index, in: sentence)) ?? nearest(to: index, in: sentence)
    }

    private func clause(around index: Int, in sentence: Range<Int>) -> Range<Int> {
        let index = min(max(index, sentence.lowerBound), max(sentence.lowerBound, sentence.upperBound - 1))
        var first = index
        while first > sentence.lowerBound, !isBoundary(first - 1) { first -= 1 }
        var last = index
        while last + 1 < sentence.upperBound, !isBoundary(last + 1) { last += 1 }
        return first..<min(last + 1, sentence.upperBound)
    }

    private func isBoundary(_ index: Int) -> Bool {
        text.isMark(",", at: index) || text.isMark(";", at: index) || text.isMark("(", at: index)
            || text.isMark(")", at: index)
    }

    private func nearest(to index: Int, in tokens: Range<Int>) -> Tense? {
        var best: (distance: Int, tense: Tense)?
        for position in tokens {
            guard let tense = tense(ofWordAt: position, sentenceStart: tokens.lowerBound) else { continue }
            let distance = abs(position - index)
            if distance < best?.distance ?? Int.max { best = (distance, tense) }
        }
        return best?.tense
    }

    private func tense(ofWordAt index: Int, sentenceStart: Int) -> Tense? {
        guard let word = text.word(index) else { return nil }
        if words.future.contains(word) { return .future }
        if words.past.contains(word) { return .past }
        if words.futureEndings.contains(where: word.hasSuffix) { return .future }
        // Names and German nouns end like verbs.
        if index > sentenceStart, text.isCapitalized(at: index) { return nil }
        guard word.unicodeScalars.count >= 4, words.pastEndings.contains(where: word.hasSuffix),
            !words.pastExceptions.contains(word)
        else { return nil }
        return .past
    }
}
