import Linguistics

/// Cuts from a text the place that says most about the question, and marks the words that answer it as they stand.
struct Snippet {
    /// Characters.
    static let length = 200
    /// Characters of context before the first hit.
    private static let lead = 50

    private let text: String
    /// Where the words stand in the text's UTF-8, up to the last that may be shown or matter.
    private var words: [Range<Int>] = []
    /// The same in Unicode scalars: near enough to characters.
    private var places: [Range<Int>] = []
    /// Which part of the question a word answers.
    private var marks: [Int?] = []

    /// `marks` are of the words in their order, as `Tokenizer` cuts them; those beyond the text are left out.
    init(of text: String, marks: [Int: Int] = [:]) {
        self.text = text
        readWords(upTo: marks.keys.max() ?? 0)
        self.marks = Array(repeating: nil, count: words.count)
        for (word, mark) in marks where words.indices.contains(word) { self.marks[word] = mark }
    }

    /// To the first word that no window holds that begins at or before the word `last`.
    private mutating func readWords(upTo last: Int) {
        var text = text
        (words, places) = text.withUTF8 { bytes in
            var words: [Range<Int>] = []
            var places: [Range<Int>] = []
            words.reserveCapacity(last + 48)
            places.reserveCapacity(last + 48)
            var (position, count, end) = (0, 0, Int.max)
            Tokenizer.walkRanges(
                in: bytes,
                while: { word in
                    count &+= Self.scalars(in: bytes, position..<word.lowerBound)
                    let start = count
                    count &+= Self.scalars(in: bytes, word)
                    position = word.upperBound
                    if words.count == last { end = start + Self.length }
                    words.append(word)
                    places.append(start..<count)
                    return count <= end
                })
            return (words, places)
        }
    }

    private static func scalars(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
        return count
    }

    /// The whole text in runs.
    static func whole(_ text: String, marks: [Int: Int]) -> [TextRun] {
        if marks.isEmpty { return text.isEmpty ? [] : [TextRun(text: line(text), isHit: false)] }
        return Snippet(of: text, marks: marks).whole
    }

    private var whole: [TextRun] {
        text.isEmpty ? [] : runs(from: 0, to: text.utf8.count, words: words.indices)
    }

    /// The best place, about `length` characters, cut between words.
    var best: [TextRun] {
        guard let first = words.first else { return [] }
        let window = bestWindow()
        let start = window.lowerBound == 0 ? 0 : words[window.lowerBound].lowerBound
        let isLast = window.upperBound == words.count
        let end = isLast ? endOfText : words[window.upperBound - 1].upperBound
        var runs = runs(from: start, to: max(end, first.upperBound), words: window)
        if start > 0 { runs.insert(TextRun(text: "…", isHit: false), at: 0) }
        if !isLast { runs.append(TextRun(text: "…", isHit: false)) }
        return runs
    }

    /// Of the windows that begin at a hit, the one with most different hits; the first of equals.
    private func bestWindow() -> Range<Int> {
        var best = 0..<endOfWindow(from: 0)
        var bestScore = score(best)
        for index in words.indices where marks[index] != nil {
            var start = index
            while start > 0, places[index].lowerBound - places[start - 1].lowerBound <= Self.lead { start -= 1 }
            let window = start..<endOfWindow(from: start)
            let score = score(window)
            if score > bestScore { (best, bestScore) = (window, score) }
        }
        return best
    }

    private func endOfWindow(from start: Int) -> Int {
        var end = start + 1
        while end < words.count, places[end].upperBound - places[start].lowerBound <= Self.length { end += 1 }
        return end
    }

    private func score(_ window: Range<Int>) -> Int {
        let found = marks[window].compactMap(\.self)
        return Set(found).count * 100 + found.count
    }

    /// The end of the text; of its last word, where more than a full stop and a quotation mark follow it.
    private var endOfText: Int {
        guard let last = words.last else { return text.utf8.count }
        return text.utf8.count - last.upperBound <= 8 ? text.utf8.count : last.upperBound
    }

    private func runs(from start: Int, to end: Int, words window: Range<Int>) -> [TextRun] {
        var runs: [TextRun] = []
        var position = start
        for index in window where marks[index] != nil {
            append(position..<words[index].lowerBound, isHit: false, to: &runs)
            append(words[index], isHit: true, to: &runs)
            position = words[index].upperBound
        }
        append(position..<end, isHit: false, to: &runs)
        return runs
    }

    private func append(_ range: Range<Int>, isHit: Bool, to runs: inout [TextRun]) {
        guard !range.isEmpty else { return }
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let piece = text.utf8[start..<text.utf8.index(start, offsetBy: range.count)]
        runs.append(TextRun(text: Self.line(String(decoding: piece, as: UTF8.self)), isHit: isHit))
    }

    private static func line(_ text: String) -> String {
        // Every line's end in Unicode but the two that begin with these bytes is one of U+000A...U+000D.
        let hasBreaks = text.utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
        return hasBreaks ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    }
}
