/// A set of numbers in which each knows how many come before it.
struct RankedBits {
    let bits: Bits
    let count: Int
    /// How many there are before each word of the bits.
    private let before: [Int32]

    init(_ bits: Bits) {
        self.bits = bits
        var count: Int32 = 0
        before = bits.words.map { word in
            defer { count += Int32(word.nonzeroBitCount) }
            return count
        }
        self.count = Int(count)
    }

    /// The place of `number`, which must be in the set, among all.
    func place(of number: Int) -> Int {
        let lower = bits.words[number / 64] & (1 << UInt64(number % 64) - 1)
        return Int(before[number / 64]) + lower.nonzeroBitCount
    }
}
