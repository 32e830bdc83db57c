import Linguistics
import Records

/// Chooses one to three sentences in a row that tell, complete and unchanged, what happened.
struct SentenceSelection {
    let item: ChronicleItem
    /// The beginning of the item's text: offsets into it are offsets into the whole.
    private let text: String
    private let isCut: Bool
    private let titleStems: Set<String>
    private let isNotice: Bool
    private let names: [String]
    private let disputed: [String]

    struct Choice {
        let quotations: [Quotation]
        /// How well they serve; comparable between tellings.
        let worth: Double
        /// True when one of them is in the past tense.
        let reports: Bool
    }

    private struct Candidate {
        let range: Range<String.Index>
        let words: [String]
        let tense: Int
        let worth: Double
        /// True when it leans on a sentence before it, or has no day, name or word of the title to stand on.
        let leans: Bool
        /// Its place among all sentences of the text, refused ones included.
        let place: Int
    }

    /// Code points that one choice quotes at most; fewer, where the rights allow an excerpt only.
    private static let ownLength = 440
    private var longest: Int {
        item.teller.rights == .excerpt ? min(item.teller.excerptLength, Self.ownLength) : Self.ownLength
    }
    /// Sentences looked at; the news is told at the beginning.
    private static let sentencesRead = 14
    private static let bytesRead = 4000

    /// Sentences that hold one of the `disputed` values are passed over.
    init(item: ChronicleItem, features: ItemFeatures, avoiding disputed: [String] = []) {
        self.item = item
        self.disputed = disputed
        titleStems = features.stems
        isNotice = features.isNotice
        names = item.entities.map(\.surface).filter { $0.count > 2 }
        let end = item.text.utf8.index(item.text.startIndex, offsetBy: Self.bytesRead, limitedBy: item.text.endIndex)
        text = end.map { String(item.text[..<$0]) } ?? item.text
        isCut = end != nil && end != item.text.endIndex
    }

    /// Nil when no sentence is fit to be quoted, or none may be.
    func choice() -> Choice? {
        guard item.teller.rights != .link else { return nil }
        let candidates = candidates()
        // Of a notice's legal phrases only those that report serve; else its title says more.
        let starts = candidates.filter { !$0.leans && (!isNotice || $0.tense > 0) && isShort($0) }
        guard let first = starts.max(by: { ($0.worth, $1.place) < ($1.worth, $0.place) }) else { return nil }
        let run = run(from: first, among: candidates)
        return Choice(
            quotations: run.map { quotation(of: $0.range) },
            worth: first.worth + (item.isReport ? 0.6 : 0) + Double(run.count - 1) * 0.1,
            reports: run.contains { $0.tense > 0 })
    }

    /// A sentence is quoted whole or not at all.
    private func isShort(_ candidate: Candidate) -> Bool {
        item.teller.rights != .excerpt || text[candidate.range].unicodeScalars.count <= longest
    }

    private func run(from first: Candidate, among candidates: [Candidate]) -> [Candidate] {
        var run = [first]
        var length = text[first.range].unicodeScalars.count
        for next in candidates where next.place == run[run.count - 1].place + 1 && run.count < 3 {
            length += text[next.range].unicodeScalars.count
            guard length <= longest, next.tense >= 0, next.worth > 0.8, !run.contains(where: { Self.repeats(next, $0) })
            else {
                break
            }
            run.append(next)
        }
        return run
    }

    /// Pages often repeat their summary as the first paragraph.
    private static func repeats(_ one: Candidate, _ other: Candidate) -> Bool {
        let (left, right) = (Set(one.words), Set(other.words))
        return left.intersection(right).count * 2 > min(left.count, right.count)
    }

    private func candidates() -> [Candidate] {
        let all = Sentences.ranges(in: text, language: item.language)
        // Where the reading stops, the last sentence may be cut.
        let ranges = (isCut ? all.dropLast() : all[...]).prefix(Self.sentencesRead)
        var eligible = 0
        var candidates: [Candidate] = []
        for (place, untrimmed) in ranges.enumerated() {
            let range = trimmed(untrimmed)
            let sentence = String(text[range])
            let words = Tokenizer.words(in: sentence).map(\.folded)
            guard SentenceRules.accepts(sentence, words: words), !disputed.contains(where: sentence.contains) else {
                continue
            }
            eligible += 1
            let tense = Tense.of(sentence, words: words, language: item.language)
            candidates.append(
                Candidate(
                    range: range, words: words, tense: tense,
                    worth: worth(of: sentence, words: words, tense: tense, position: eligible),
                    leans: !(place == 0 || isAnchored(sentence, words: words))
                        || Cues.anaphora.match(atBeginningOf: words)
                        || Cues.pointers.match(in: Array(words.prefix(5))) != nil,
                    place: place))
        }
        return candidates
    }

    private func worth(of sentence: String, words: [String], tense: Int, position: Int) -> Double {
        let shared = shared(words)
        var worth = 1 + 0.6 * Double(tense)
        worth += 0.15 * Double(min(shared, 3))
        worth += max(0, 0.8 - 0.25 * Double(position - 1))
        if hasNumber(words) { worth += 0.15 }
        if hasName(sentence) { worth += 0.2 }
        if !isAnchored(sentence, words: words) { worth -= 0.6 }
        if Cues.ourselves.match(in: words) != nil || Self.speaksInPlural(words, language: item.language) {
            worth -= 0.8
        }
        if sentence.unicodeScalars.count > 300 { worth -= 0.3 }
        return worth
    }

    private func isAnchored(_ sentence: String, words: [String]) -> Bool {
        shared(words) > 0 || hasNumber(words) || hasName(sentence)
    }

    private func shared(_ words: [String]) -> Int {
        Set(words.map { String($0.prefix(6)) }).intersection(titleStems).count
    }

    private func hasNumber(_ words: [String]) -> Bool { words.contains { $0.first?.isNumber ?? false } }

    private func hasName(_ sentence: String) -> Bool { names.contains { sentence.contains($0) } }

    /// Czech and Slovak verbs of the first person plural: sejdeme, vystoupáme.
    private static func speaksInPlural(_ words: [String], language: String?) -> Bool {
        guard language?.hasPrefix("cs") ?? false || language?.hasPrefix("sk") ?? false else { return false }
        return words.contains { word in
            word.count > 5 && ["eme", "ime", "ame"].contains { word.hasSuffix($0) } && !word.hasSuffix("zeme")
        }
    }

    private func trimmed(_ range: Range<String.Index>) -> Range<String.Index> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start].isWhitespace { start = text.index(after: start) }
        while start < end, text[text.index(before: end)].isWhitespace { end = text.index(before: end) }
        return start..<end
    }

    private func quotation(of range: Range<String.Index>) -> Quotation {
        let scalars = text.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
        let length = scalars.distance(from: range.lowerBound, to: range.upperBound)
        return Quotation(
            record: item.id, version: item.version, field: .text, start: start, end: start + length,
            text: String(text[range]))
    }
}
