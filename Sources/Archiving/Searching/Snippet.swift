import Linguistics

/// Cuts from a text the place that says most about the question, and marks the words that answer it as they stand.
struct Snippet {
    /// Characters.
    static let length = 200
    /// Characters of context before the first hit.
    private static let lead = 50

    private let text: String
    private let words: [Word]
    private let isHit: [Bool]

    init(of text: String, needles: Needles, language: Language?, keys: WordKeys) {
        self.text = text
        words = Tokenizer.words(in: text)
        isHit = needles.hits(among: words, language: language, keys: keys)
    }

    /// The whole text in runs.
    var whole: [TextRun] {
        text.isEmpty ? [] : runs(from: 0, to: text.utf8.count, words: words.indices)
    }

    /// The best place, about `length` characters, cut between words.
    var best: [TextRun] {
        guard let first = words.first else { return [] }
        let offsets = characterOffsets()
        let window = bestWindow(offsets)
        let start = window.lowerBound == 0 ? 0 : words[window.lowerBound].utf8Range.lowerBound
        let isLast = window.upperBound == words.count
        let end = isLast ? endOfText : words[window.upperBound - 1].utf8Range.upperBound
        var runs = runs(from: start, to: max(end, first.utf8Range.upperBound), words: window)
        if start > 0 { runs.insert(TextRun(text: "…", isHit: false), at: 0) }
        if !isLast { runs.append(TextRun(text: "…", isHit: false)) }
        return runs
    }

    /// Of the windows that begin at a hit, the one with most different hits; the first of equals.
    private func bestWindow(_ offsets: [Int]) -> Range<Int> {
        var best = 0..<endOfWindow(from: 0, offsets)
        var bestScore = score(best)
        for index in words.indices where isHit[index] {
            var start = index
            while start > 0, offsets[index] - offsets[start - 1] <= Self.lead { start -= 1 }
            let window = start..<endOfWindow(from: start, offsets)
            let score = score(window)
            if score > bestScore { (best, bestScore) = (window, score) }
        }
        return best
    }

    private func endOfWindow(from start: Int, _ offsets: [Int]) -> Int {
        var end = start + 1
        while end < words.count, offsets[end] + words[end].folded.count - offsets[start] <= Self.length { end += 1 }
        return end
    }

    private func score(_ window: Range<Int>) -> Int {
        var different: Set<String> = []
        var hits = 0
        for index in window where isHit[index] {
            different.insert(words[index].folded)
            hits += 1
        }
        return different.count * 100 + hits
    }

    /// Where each word begins, in Unicode scalars: near enough to characters, and counted in one pass.
    private func characterOffsets() -> [Int] {
        var offsets: [Int] = []
        offsets.reserveCapacity(words.count)
        var (position, count) = (0, 0)
        var starts = words.lazy.map(\.utf8Range.lowerBound).makeIterator()
        var next = starts.next()
        for byte in text.utf8 {
            if position == next {
                offsets.append(count)
                next = starts.next()
            }
            if byte & 0xC0 != 0x80 { count += 1 }
            position += 1
        }
        return offsets
    }

    /// The end of the text; of its last word, where more than a full stop and a quotation mark follow it.
    private var endOfText: Int {
        guard let last = words.last else { return text.utf8.count }
        let rest = text.utf8.count - last.utf8Range.upperBound
        return rest <= 8 ? text.utf8.count : last.utf8Range.upperBound
    }

    private func runs(from start: Int, to end: Int, words window: Range<Int>) -> [TextRun] {
        var runs: [TextRun] = []
        var position = start
        for index in window where isHit[index] {
            let range = words[index].utf8Range
            append(position..<range.lowerBound, isHit: false, to: &runs)
            append(range, isHit: true, to: &runs)
            position = range.upperBound
        }
        append(position..<end, isHit: false, to: &runs)
        return runs
    }

    private func append(_ range: Range<Int>, isHit: Bool, to runs: inout [TextRun]) {
        guard !range.isEmpty else { return }
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let piece = text.utf8[start..<text.utf8.index(start, offsetBy: range.count)]
        let line = String(decoding: piece, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: " ")
        runs.append(TextRun(text: line, isHit: isHit))
    }
}
