extension PlainXML {
    /// Hands on a text between two tags.
    mutating func text(_ range: Range<Int>) throws(NotPlain) {
        var begin = range.lowerBound
        while let mark = offset(of: 0x26, from: begin, to: range.upperBound) {
            emit(begin..<mark)
            begin = try reference(at: mark, to: range.upperBound) { handler, text in handler.text(text.span) }
        }
        emit(begin..<range.upperBound)
    }

    /// Appends an attribute's value: references resolved, line breaks and tabs as spaces (XML 1.0, 3.3.3).
    func resolve(_ range: Range<Int>, into bytes: inout [UInt8]) throws(NotPlain) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = base[index]
            if byte == 0x26 {
                index = try reference(at: index, to: range.upperBound) { _, text in bytes.append(contentsOf: text) }
                continue
            }
            if byte < 0x20 {
                if byte != 0x0A || base[index - 1] != 0x0D { bytes.append(0x20) }
            } else {
                bytes.append(byte)
            }
            index += 1
        }
    }

    /// Resolves the reference at `mark`, and returns the offset behind it.
    private func reference(
        at mark: Int, to end: Int, _ take: (any XMLHandler, UnsafeBufferPointer<UInt8>) -> Void
    ) throws(NotPlain) -> Int {
        let left = end - mark
        if left >= 4, base[mark + 2] == 0x74, base[mark + 3] == 0x3B {
            if base[mark + 1] == 0x6C { return PlainXML.give(PlainXML.less, handler, take, mark + 4) }
            if base[mark + 1] == 0x67 { return PlainXML.give(PlainXML.greater, handler, take, mark + 4) }
        }
        if left >= 5, base[mark + 1] == 0x61, base[mark + 2] == 0x6D, base[mark + 3] == 0x70, base[mark + 4] == 0x3B {
            return PlainXML.give(PlainXML.ampersand, handler, take, mark + 5)
        }
        return try otherReference(at: mark, to: end, take)
    }

    private static let less: StaticString = "<"
    private static let greater: StaticString = ">"
    private static let ampersand: StaticString = "&"

    @inline(__always)
    private static func give(
        _ text: StaticString, _ handler: any XMLHandler,
        _ take: (any XMLHandler, UnsafeBufferPointer<UInt8>) -> Void, _ end: Int
    ) -> Int {
        take(handler, UnsafeBufferPointer(start: text.utf8Start, count: 1))
        return end
    }

    /// Numbers, and the names that HTML knows.
    private func otherReference(
        at mark: Int, to end: Int, _ take: (any XMLHandler, UnsafeBufferPointer<UInt8>) -> Void
    ) throws(NotPlain) -> Int {
        guard let close = offset(of: 0x3B, from: mark, to: min(end, mark + 40)) else { throw NotPlain() }
        let text: String
        if base[mark + 1] == 0x23 {
            // A capital X is no XML.
            guard base[mark + 2] != 0x58 else { throw NotPlain() }
            var scanner = ByteScanner(UnsafeBufferPointer(start: base + mark, count: close + 1 - mark))
            guard let scalar = XMLReferenceRepair.scalar(&scanner), scanner.isAtEnd else { throw NotPlain() }
            text = String(Character(scalar))
        } else {
            guard let named = NamedCharacters.text(named: string(mark + 1..<close)) else { throw NotPlain() }
            text = named
        }
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { take(handler, $0) }
        return close + 1
    }
}
