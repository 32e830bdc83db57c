/// A set of record numbers from 0 to a fixed highest one.
struct Bits: Sendable {
    private(set) var words: [UInt64]

    init(highest: Int) {
        words = Array(repeating: 0, count: highest / 64 + 1)
    }

    init(words: [UInt64]) {
        self.words = words
    }

    init(_ numbers: [Int], highest: Int) {
        self.init(highest: highest)
        for number in numbers { insert(number) }
    }

    mutating func insert(_ number: Int) {
        guard number >= 0, number / 64 < words.count else { return }
        words[number / 64] |= 1 << UInt64(number % 64)
    }

    mutating func remove(_ number: Int) {
        guard number >= 0, number / 64 < words.count else { return }
        words[number / 64] &= ~(1 << UInt64(number % 64))
    }

    func contains(_ number: Int) -> Bool {
        number >= 0 && number / 64 < words.count && words[number / 64] & 1 << UInt64(number % 64) != 0
    }

    /// Whether any number from `start` to below `end` is in it.
    func containsAny(from start: Int, to end: Int) -> Bool {
        var number = max(0, start)
        let end = min(end, words.count * 64)
        while number < end {
            let left = words[number / 64] >> UInt64(number % 64)
            if left != 0 { return number + left.trailingZeroBitCount < end }
            number = (number / 64 + 1) * 64
        }
        return false
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    mutating func formUnion(_ other: Bits) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    func intersection(_ other: Bits) -> Bits { combined(with: other, &) }
    func union(_ other: Bits) -> Bits { combined(with: other, |) }
    func subtracting(_ other: Bits) -> Bits { combined(with: other) { $0 & ~$1 } }

    /// Calls `body` with every number, in rising order.
    func forEach(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() where word != 0 {
            var rest = word
            while rest != 0 {
                body(index * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    private func combined(with other: Bits, _ operation: (UInt64, UInt64) -> UInt64) -> Bits {
        var result = self
        for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
        return result
    }
}
