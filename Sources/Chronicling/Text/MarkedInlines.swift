/// Reads the marks inside a paragraph. A mark without its counterpart is printed as it stands.
struct MarkedInlines {
    private let characters: [Character]

    static func read(_ text: String) -> [MarkedInline] {
        let reader = MarkedInlines(characters: Array(text))
        return reader.inlines(in: 0..<reader.characters.count)
    }

    private func inlines(in range: Range<Int>) -> [MarkedInline] {
        var inlines: [MarkedInline] = []
        var plain = ""
        var index = range.lowerBound
        func flush() {
            if !plain.isEmpty { inlines.append(.text(plain)) }
            plain = ""
        }
        while index < range.upperBound {
            if characters[index] == "\\", index + 1 < range.upperBound, "\\*[]-|#".contains(characters[index + 1]) {
                plain.append(characters[index + 1])
                index += 2
            } else if let (inline, end) = mark(at: index, before: range.upperBound) {
                flush()
                inlines.append(inline)
                index = end
            } else {
                plain.append(characters[index])
                index += 1
            }
        }
        flush()
        return inlines
    }

    private func mark(at index: Int, before end: Int) -> (MarkedInline, end: Int)? {
        switch characters[index] {
        case "*": emphasis(at: index, before: end)
        case "[": reference(at: index, before: end) ?? link(at: index, before: end)
        default: nil  // characters are open-ended; all others are themselves
        }
    }

    private func emphasis(at index: Int, before end: Int) -> (MarkedInline, end: Int)? {
        let isStrong = index + 1 < end && characters[index + 1] == "*"
        let width = isStrong ? 2 : 1
        let start = index + width
        guard start < end, !characters[start].isWhitespace,
            let close = closing(from: start, before: end, width: width), close > start,
            !characters[close - 1].isWhitespace
        else { return nil }
        let inner = inlines(in: start..<close)
        return (isStrong ? .strong(inner) : .em(inner), close + width)
    }

    private func closing(from start: Int, before end: Int, width: Int) -> Int? {
        var index = start
        while index + width <= end {
            if characters[index] == "\\" {
                index += 2
            } else if characters[index..<index + width].allSatisfy({ $0 == "*" }) {
                return index
            } else {
                index += 1
            }
        }
        return nil
    }

    private func reference(at index: Int, before end: Int) -> (MarkedInline, end: Int)? {
        guard index + 2 < end, characters[index + 1] == "^", let close = find("]", from: index + 2, before: end),
            close > index + 2
        else { return nil }
        let label = String(characters[index + 2..<close])
        guard label.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else { return nil }
        return (.reference(label), close + 1)
    }

    private func link(at index: Int, before end: Int) -> (MarkedInline, end: Int)? {
        guard let close = find("]", from: index + 1, before: end), close + 1 < end, characters[close + 1] == "(",
            let finish = find(")", from: close + 2, before: end)
        else { return nil }
        let url = String(characters[close + 2..<finish])
        guard url.hasPrefix("https://") || url.hasPrefix("http://") || url.hasPrefix("mailto:") else { return nil }
        return (.link(url: url, inlines(in: index + 1..<close)), finish + 1)
    }

    private func find(_ character: Character, from start: Int, before end: Int) -> Int? {
        var index = start
        while index < end {
            if characters[index] == "\\" {
                index += 2
            } else if characters[index] == character {
                return index
            } else {
                index += 1
            }
        }
        return nil
    }
}
