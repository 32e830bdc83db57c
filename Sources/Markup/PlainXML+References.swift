extension PlainXML {
    /// Hands on a text between two tags.
    mutating func text(_ range: Range<Int>) throws(NotPlain) {
        let first = offset(of: 0x26, from: range.lowerBound, to: range.upperBound)
        guard first != nil || census.hasCarriageReturn else {
            handler.text(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count).span)
            return
        }
        // No reference is shorter than what it means.
        let resolved = UnsafeMutablePointer<UInt8>.allocate(capacity: range.count)
        defer { resolved.deallocate() }
        let count = try resolve(range, firstAt: first, into: resolved)
        handler.text(UnsafeBufferPointer(start: resolved, count: count).span)
    }

    /// Writes a text with its references resolved; returns the number of its bytes.
    private func resolve(
        _ range: Range<Int>, firstAt first: Int?, into output: UnsafeMutablePointer<UInt8>
    ) throws(NotPlain) -> Int {
        var end = output
        var next = range.lowerBound
        var mark = first
        while let found = mark {
            copy(next..<found, to: &end)
            let (scalar, behind) = try reference(at: found, to: range.upperBound)
            if scalar.isASCII {
                end.pointee = UInt8(truncatingIfNeeded: scalar.value)
                end += 1
            } else {
                for byte in scalar.utf8 {
                    end.pointee = byte
                    end += 1
                }
            }
            next = behind
            mark = offset(of: 0x26, from: next, to: range.upperBound)
        }
        copy(next..<range.upperBound, to: &end)
        return end - output
    }

    /// The end of a line is one line feed, however it was written (XML 1.0, 2.11).
    @inline(__always)
    private func copy(_ range: Range<Int>, to end: inout UnsafeMutablePointer<UInt8>) {
        guard census.hasCarriageReturn else {
            end.update(from: base + range.lowerBound, count: range.count)
            end += range.count
            return
        }
        for index in range {
            let isReturn = base[index] == 0x0D
            if isReturn, index + 1 < count, base[index + 1] == 0x0A { continue }
            end.pointee = isReturn ? 0x0A : base[index]
            end += 1
        }
    }

    /// Appends an attribute's value: references resolved, line breaks and tabs as spaces (XML 1.0, 3.3.3).
    func resolve(_ range: Range<Int>, into bytes: inout [UInt8]) throws(NotPlain) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = base[index]
            if byte == 0x26 {
                let (scalar, behind) = try reference(at: index, to: range.upperBound)
                bytes.append(contentsOf: scalar.utf8)
                index = behind
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

    /// What the reference at `mark` means, and the offset behind it.
    @inline(__always)
    private func reference(at mark: Int, to end: Int) throws(NotPlain) -> (Unicode.Scalar, Int) {
        let left = end - mark
        if left >= 4, base[mark + 2] == 0x74, base[mark + 3] == 0x3B {
            if base[mark + 1] == 0x6C { return ("<", mark + 4) }
            if base[mark + 1] == 0x67 { return (">", mark + 4) }
        }
        if left >= 5, base[mark + 1] == 0x61, base[mark + 2] == 0x6D, base[mark + 3] == 0x70, base[mark + 4] == 0x3B {
            return ("&", mark + 5)
        }
        return try otherReference(at: mark, to: end)
    }

    /// Numbers, and the names that HTML knows.
    private func otherReference(at mark: Int, to end: Int) throws(NotPlain) -> (Unicode.Scalar, Int) {
        guard let close = offset(of: 0x3B, from: mark, to: min(end, mark + 40)) else { throw NotPlain() }
        guard base[mark + 1] == 0x23 else {
            guard let named = NamedCharacters.scalar(named: string(mark + 1..<close)) else { throw NotPlain() }
            return (named, close + 1)
        }
        // A capital X is no XML.
        guard base[mark + 2] != 0x58 else { throw NotPlain() }
        var scanner = ByteScanner(UnsafeBufferPointer(start: base + mark, count: close + 1 - mark))
        guard let scalar = XMLReferenceRepair.scalar(&scanner), scanner.isAtEnd else { throw NotPlain() }
        return (scalar, close + 1)
    }
}
