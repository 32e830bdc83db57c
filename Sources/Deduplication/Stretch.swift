/// The longest stretch of a text that stands in another: found shingles count 1, missing ones -2, and the stretch with
/// the greatest sum is taken (Kadane's algorithm).
struct Stretch: Sendable {
    /// Found shingles within the stretch.
    let matched: Int
    /// Share of the stretch that was found, 0...1.
    let similarity: Double
    /// Share of the text that the stretch takes, 0...1.
    let part: Double
    /// Share of the whole text that was found, 0...1.
    let overall: Double
    private let range: Range<Int>
    private let count: Int

    init(of text: ShingledText, in other: ShingledText) {
        let found = text.shingles.map { other.contains(shingle: $0) }
        let total = found.count
        var best = 0
        var bestRange = 0..<0
        var sum = 0
        var begin = 0
        for index in 0..<total {
            sum += found[index] ? 1 : -2
            if sum > best {
                best = sum
                bestRange = begin..<index + 1
            } else if sum < 0 {
                sum = 0
                begin = index + 1
            }
        }
        matched = found[bestRange].count { $0 }
        similarity = bestRange.isEmpty ? 0 : Double(matched) / Double(bestRange.count)
        part = total == 0 ? 0 : Double(bestRange.count) / Double(total)
        overall = total == 0 ? 0 : Double(found.count { $0 }) / Double(total)
        range = bestRange
        count = total
    }

    /// Begins with the text or behind a short prefix, as a copy does and a common footer does not.
    var isAtBeginning: Bool { range.lowerBound <= 12 || range.lowerBound * 4 <= count }

    /// Tokens behind the stretch.
    func tail(of text: ShingledText) -> Int { text.tokens.count - tokens(of: text).endIndex }

    /// From the beginning of the text to the end of the stretch.
    func tokensToEnd(of text: ShingledText) -> ArraySlice<Token> { text.tokens[..<tokens(of: text).endIndex] }

    func tokens(of text: ShingledText) -> ArraySlice<Token> { text.tokens(ofShingles: range) }
}
