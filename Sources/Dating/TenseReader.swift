/// Tells the tense of one sentence's clauses by its verbs' endings and by words that only one tense has.
///
/// The words are looked at once, however many days the sentence holds: a list of dates may be one sentence of a megabyte.
struct TenseReader {
    private let sentence: Range<Int>
    /// Token numbers, in their order.
    private var boundaries: [Int] = []
    private var verbs: [(index: Int, tense: Tense)] = []
    /// Forms of the past unless another verb stands with them: "відкрито парк", "парк буде відкрито".
    private var participles: [(index: Int, tense: Tense)] = []

    init(text: DateText, words: MentionWords, sentence: Range<Int>) {
        self.sentence = sentence
        for index in sentence {
            if Self.isBoundary(index, text) { boundaries.append(index) }
            guard let word = text.word(index) else { continue }
            let form = VerbForm(text: text, words: words, index: index, isFirst: index == sentence.lowerBound)
            if let tense = form.tense(of: word) {
                verbs.append((index, tense))
            } else if form.isParticiple(word) {
                participles.append((index, .past))
            }
        }
    }

    /// The tense of the clause around `index`, else of the sentence; of several verbs the nearest decides.
    func tense(at index: Int) -> Tense? {
        let clause = clause(around: index)
        return nearest(to: index, in: clause, of: verbs) ?? nearest(to: index, in: clause, of: participles)
            ?? nearest(to: index, in: sentence, of: verbs) ?? nearest(to: index, in: sentence, of: participles)
    }

    private func clause(around index: Int) -> Range<Int> {
        let next = boundaries.indices.firstPosition { boundaries[$0] >= index }
        let isOn = next < boundaries.count && boundaries[next] == index
        let end = isOn ? next + 1 : next
        let first = next > 0 ? boundaries[next - 1] + 1 : sentence.lowerBound
        let last = end < boundaries.count ? boundaries[end] : sentence.upperBound
        return first..<max(first, last)
    }

    private static func isBoundary(_ index: Int, _ text: DateText) -> Bool {
        text.isMark(",", at: index) || text.isMark(";", at: index) || text.isMark("(", at: index)
            || text.isMark(")", at: index)
    }

    private func nearest(to index: Int, in tokens: Range<Int>, of verbs: [(index: Int, tense: Tense)]) -> Tense? {
        let next = verbs.indices.firstPosition { verbs[$0].index >= index }
        let around = [next - 1, next].filter { verbs.indices.contains($0) && tokens.contains(verbs[$0].index) }
        return around.min { abs(verbs[$0].index - index) < abs(verbs[$1].index - index) }.map { verbs[$0].tense }
    }
}
