import Linguistics

/// Cuts from a text the place that says most about the question, and marks the words that answer it as they stand.
struct Snippet {
    /// Characters.
    static let length = 200
    /// Characters of context before the first hit.
    private static let lead = 50

    private let text: UnsafeBufferPointer<UInt8>
    /// Where the words stand in the text's UTF-8, up to the last that may be shown or matter.
    private var words: [Range<Int>] = []
    /// Which part of the question a word answers.
    private var marks: [Int?] = []

    /// The best place of `text`, valid UTF-8: about `length` characters, cut between words. `marks` are of the words in
    /// their order, as `Tokenizer` cuts them; those beyond the text are left out.
    static func best(of text: UnsafeBufferPointer<UInt8>, marks: [Int: Int] = [:]) -> [TextRun] {
        Snippet(of: text, marks: marks).best
    }

    /// The whole text in runs.
    static func whole(_ text: String, marks: [Int: Int]) -> [TextRun] {
        var text = text
        return text.withUTF8 { text in
            if marks.isEmpty { return text.isEmpty ? [] : [TextRun(text: line(text), isHit: false)] }
            return Snippet(of: text, marks: marks).whole
        }
    }

    private init(of text: UnsafeBufferPointer<UInt8>, marks: [Int: Int]) {
        self.text = text
        readWords(upTo: marks.keys.max() ?? 0)
        self.marks = Array(repeating: nil, count: words.count)
        for (word, mark) in marks where words.indices.contains(word) { self.marks[word] = mark }
    }

    /// To the first word that no window holds that begins at or before the word `last`.
    private mutating func readWords(upTo last: Int) {
        var words: [Range<Int>] = []
        words.reserveCapacity(min(last, text.count / 2) + 48)
        var end = Int.max
        Tokenizer.walkRanges(
            in: text,
            while: { word in
                if words.count == last { end = self.end(of: Self.length, from: word.lowerBound) }
                words.append(word)
                return word.upperBound <= end
            })
        self.words = words
    }

    /// Where `count` Unicode scalars, near enough to characters, from the byte `start` on end.
    private func end(of count: Int, from start: Int) -> Int {
        var left = count
        var index = start
        while index < text.count {
            if text[index] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    private func scalars(in range: Range<Int>) -> Int {
        var count = 0
        for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    private var whole: [TextRun] {
        text.isEmpty ? [] : runs(from: 0, to: text.count, words: words.indices)
    }

    private var best: [TextRun] {
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
            var lead = 0
            while start > 0 {
                lead += scalars(in: words[start - 1].lowerBound..<words[start].lowerBound)
                if lead > Self.lead { break }
                start -= 1
            }
            let window = start..<endOfWindow(from: start)
            let score = score(window)
            if score > bestScore { (best, bestScore) = (window, score) }
        }
        return best
    }

    private func endOfWindow(from start: Int) -> Int {
        let last = self.end(of: Self.length, from: words[start].lowerBound)
        var end = start + 1
        while end < words.count, words[end].upperBound <= last { end += 1 }
        return end
    }

    private func score(_ window: Range<Int>) -> Int {
        let found = marks[window].compactMap(\.self)
        return Set(found).count * 100 + found.count
    }

    /// The end of the text; of its last word, where more than a full stop and a quotation mark follow it.
    private var endOfText: Int {
        guard let last = words.last else { return text.count }
        return text.count - last.upperBound <= 8 ? text.count : last.upperBound
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
        runs.append(TextRun(text: Self.line(UnsafeBufferPointer(rebasing: text[range])), isHit: isHit))
    }

    /// The text in one line.
    private static func line(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return hasBreaks(bytes) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    }

    /// U+000A...U+000D, U+0085, U+2028 and U+2029.
    private static func hasBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A...0x0D: return true
            case 0x85 where index > 0 && bytes[index - 1] == 0xC2: return true
            case 0xA8, 0xA9:
                if index > 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 { return true }
            default: continue  // bytes, not an enum
            }
        }
        return false
    }
}
