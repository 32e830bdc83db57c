import CLibXML2

extension PlainHTML {
    /// Appends a text to `resolved`; the first `&` stands at `first`.
    mutating func resolve(_ range: Range<Int>, firstAt first: Int) throws(NotPlain) {
        var begin = range.lowerBound
        var next: Int? = first
        while let mark = next {
            append(begin..<mark)
            begin = try reference(at: mark, to: range.upperBound)
            next = offset(of: 0x26, from: begin, to: range.upperBound)
        }
        append(begin..<range.upperBound)
    }

    /// Appends an attribute's value. In values, libxml2 takes much for references that has no semicolon.
    mutating func resolveAmpersands(_ range: Range<Int>, firstAt first: Int) throws(NotPlain) {
        var begin = range.lowerBound
        var next: Int? = first
        while let mark = next {
            guard stands("amp;", at: mark + 1, to: range.upperBound) else { throw NotPlain() }
            append(begin..<mark + 1)
            begin = mark + 5
            next = offset(of: 0x26, from: begin, to: range.upperBound)
        }
        append(begin..<range.upperBound)
    }

    private mutating func append(_ range: Range<Int>) {
        resolved.append(contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    private func stands(_ text: StaticString, at begin: Int, to end: Int) -> Bool {
        begin + text.utf8CodeUnitCount <= end && Bytes.equal(base + begin, text.utf8Start, text.utf8CodeUnitCount)
    }

    /// Appends what the reference at `mark` means, and returns the offset behind it.
    private mutating func reference(at mark: Int, to end: Int) throws(NotPlain) -> Int {
        if stands("amp;", at: mark + 1, to: end) {
            resolved.append(0x26)
            return mark + 5
        }
        if stands("nbsp;", at: mark + 1, to: end) {
            resolved.append(0xC2)
            resolved.append(0xA0)
            return mark + 6
        }
        guard let close = offset(of: 0x3B, from: mark, to: min(end, mark + 12)), close > mark + 1 else {
            throw NotPlain()
        }
        guard let scalar = base[mark + 1] == 0x23 ? number(mark + 2..<close) : named(mark + 1..<close) else {
            throw NotPlain()
        }
        resolved.append(contentsOf: String(Character(scalar)).utf8)
        return close + 1
    }

    /// Nil for what libxml2 might drop.
    private func number(_ range: Range<Int>) -> Unicode.Scalar? {
        let isHex = range.first.map { base[$0] | 0x20 == 0x78 } ?? false
        let digits = isHex ? range.dropFirst() : range
        guard (1...6).contains(digits.count) else { return nil }
        var value: UInt32 = 0
        for index in digits {
            guard let digit = Character(Unicode.Scalar(base[index])).hexDigitValue, digit < (isHex ? 16 : 10) else {
                return nil
            }
            value = value * (isHex ? 16 : 10) + UInt32(digit)
        }
        guard value >= 0x20, value & 0xFFFE != 0xFFFE else { return nil }
        return Unicode.Scalar(value)
    }

    /// By libxml2's own table.
    private func named(_ range: Range<Int>) -> Unicode.Scalar? {
        guard range.allSatisfy({ ASCII.isLetter(base[$0]) || ASCII.isDigit(base[$0]) }) else { return nil }
        let name = ValidUTF8.string(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
        return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    }
}
