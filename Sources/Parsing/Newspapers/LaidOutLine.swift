/// A line of a page as it is laid out: what stands side by side is parted by spaces.
struct LaidOutLine {
    /// The spaces, as places of characters, with prose on both sides of them.
    let gutters: [Range<Int>]

    /// Wider gaps stand before a signature or a page's number.
    private static let gutterWidth = 3...20
    private static let shortestSide = 15

    init(_ line: Substring) {
        let letters = Array(line)
        var texts: [Range<Int>] = []
        for index in letters.indices where !letters[index].isWhitespace {
            if let last = texts.last, index - last.upperBound < LaidOutLine.gutterWidth.lowerBound {
                texts[texts.count - 1] = last.lowerBound..<index + 1
            } else {
                texts.append(index..<index + 1)
            }
        }
        let sides = texts.map { (range: $0, isProse: LaidOutLine.isProse(letters[$0])) }
        gutters = zip(sides, sides.dropFirst()).compactMap { left, right in
            let gap = left.range.upperBound..<right.range.lowerBound
            return left.isProse && right.isProse && LaidOutLine.gutterWidth.contains(gap.count) ? gap : nil
        }
    }

    /// Words, and neither the figures of a table nor the dots or strokes that lead to one.
    private static func isProse(_ side: ArraySlice<Character>) -> Bool {
        let letters = side.count { $0.isLetter }
        let digits = side.count { $0.isNumber }
        guard side.count >= shortestSide, letters * 2 >= side.count, digits * 3 < letters else { return false }
        return !zip(side, side.dropFirst(3)).contains { $0 == $1 && [".", "_"].contains($0) }
    }
}
