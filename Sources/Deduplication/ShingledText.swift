/// A text as the shingles (three words in a row, never across a sentence's end) that are compared.
struct ShingledText: Sendable {
    /// In the order of the text.
    let tokens: [Token]
    /// In the order of the text.
    let shingles: [UInt32]
    /// Ascending, each once.
    let sorted: [UInt32]
    /// Ascending hashes of the numbers in it.
    let numbers: [UInt32]
    /// Ascending hashes of the days with their months.
    let dates: [UInt32]
    /// Of the whole sequence of words: two texts with one value are the same text.
    let exact: UInt64

    init(tokens: [Token]) {
        self.tokens = tokens
        var shingles: [UInt32] = []
        let sentences = Sentence.ranges(in: tokens)
        shingles.reserveCapacity(sentences.reduce(0) { $0 + ShingledText.starts(in: $1).count })
        for sentence in sentences {
            for start in ShingledText.starts(in: sentence) {
                shingles.append(ShingledText.shingle(tokens[start..<min(start + 3, sentence.upperBound)]))
            }
        }
        self.shingles = shingles
        sorted = shingles.ascending()
        numbers = tokens.filter { $0.marks.contains(.number) }.map(\.hash).ascending()
        dates = tokens.indices.compactMap { Token.date(tokens[...], at: $0) }.ascending()
        exact = tokens.reduce(Hashing.seed) { Hashing.combined($0, UInt64($1.hash)) }
    }

    func contains(shingle: UInt32) -> Bool { sorted.containsSorted(shingle) }

    func contains(number: UInt32) -> Bool { numbers.containsSorted(number) }

    func contains(word: UInt32) -> Bool { tokens.contains { $0.hash == word } }

    /// True when the other text's first words are among its own first ones.
    func begins(within other: ShingledText) -> Bool {
        let opening = Set(other.shingles.prefix(30))
        return shingles.prefix(12).contains { opening.contains($0) }
    }

    /// The tokens of the shingles in `range`.
    func tokens(ofShingles range: Range<Int>) -> ArraySlice<Token> {
        guard !range.isEmpty else { return tokens[..<0] }
        var before = 0
        var first = 0
        for sentence in Sentence.ranges(in: tokens) {
            let starts = ShingledText.starts(in: sentence)
            let after = before + starts.count
            if (before..<after).contains(range.lowerBound) { first = starts.lowerBound + range.lowerBound - before }
            if after >= range.upperBound {
                let end = min(starts.lowerBound + range.upperBound - 1 - before + 3, tokens.count)
                return tokens[first..<max(end, first)]
            }
            before = after
        }
        return tokens[first...]
    }

    /// Where in a sentence shingles begin: a shorter one is a shingle itself.
    private static func starts(in sentence: Range<Int>) -> Range<Int> {
        sentence.lowerBound..<max(sentence.lowerBound, sentence.upperBound - 3) + 1
    }

    private static func shingle(_ tokens: ArraySlice<Token>) -> UInt32 {
        UInt32(truncatingIfNeeded: tokens.reduce(Hashing.seed) { Hashing.combined($0, UInt64($1.hash)) } >> 16)
    }
}

extension Array where Element: Comparable {
    /// Leaves each value once; they ascend.
    mutating func keepOnce() {
        var count = 0
        for value in self where count == 0 || self[count - 1] != value {
            self[count] = value
            count += 1
        }
        removeLast(self.count - count)
    }
}

extension [UInt32] {
    /// Each value once, ascending.
    func ascending() -> [UInt32] {
        var values = sorted()
        values.keepOnce()
        return values
    }

    /// Binary search in an ascending list.
    func containsSorted(_ value: UInt32) -> Bool {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == value
    }
}
