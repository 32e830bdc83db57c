/// A text as the shingles (three words in a row, never across a sentence's end) that are compared.
struct ShingledText: Sendable {
    /// In the order of the text.
    let tokens: [Token]
    /// In the order of the text: hash and index of its first token.
    let shingles: [UInt32]
    let starts: [Int32]
    /// Ascending, each once.
    let sorted: [UInt32]
    /// Ascending hashes of the numbers in it.
    let numbers: [UInt32]
    /// Ascending hashes of the days with their months.
    let dates: [UInt32]
    /// Ascending hashes of all its words and numbers.
    let words: [UInt32]
    /// Of the whole sequence of words: two texts with one value are the same text.
    let exact: UInt64

    init(tokens: [Token]) {
        self.tokens = tokens
        var shingles: [UInt32] = []
        var starts: [Int32] = []
        shingles.reserveCapacity(tokens.count)
        starts.reserveCapacity(tokens.count)
        for sentence in Sentence.ranges(in: tokens) {
            let last = max(sentence.lowerBound, sentence.upperBound - 3)
            for begin in sentence.lowerBound...last {
                shingles.append(ShingledText.shingle(tokens[begin..<min(begin + 3, sentence.upperBound)]))
                starts.append(Int32(begin))
            }
        }
        self.shingles = shingles
        self.starts = starts
        sorted = shingles.ascending()
        numbers = tokens.filter { $0.marks.contains(.number) }.map(\.hash).ascending()
        dates = tokens.indices.compactMap { Token.date(tokens[...], at: $0) }.ascending()
        words = tokens.map(\.hash).ascending()
        exact = tokens.reduce(Hashing.seed) { Hashing.combined($0, UInt64($1.hash)) }
    }

    func contains(shingle: UInt32) -> Bool { sorted.containsSorted(shingle) }

    func contains(number: UInt32) -> Bool { numbers.containsSorted(number) }

    /// True when the other text's first words are among its own first ones.
    func begins(within other: ShingledText) -> Bool {
        let opening = Set(other.shingles.prefix(30))
        return shingles.prefix(12).contains { opening.contains($0) }
    }

    private static func shingle(_ tokens: ArraySlice<Token>) -> UInt32 {
        UInt32(truncatingIfNeeded: tokens.reduce(Hashing.seed) { Hashing.combined($0, UInt64($1.hash)) } >> 16)
    }
}

extension [UInt32] {
    /// Each value once, ascending.
    func ascending() -> [UInt32] {
        var values = self
        values.sort()
        var count = 0
        for value in values where count == 0 || values[count - 1] != value {
            values[count] = value
            count += 1
        }
        values.removeLast(values.count - count)
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
