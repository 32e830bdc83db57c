extension Row where Element == UInt8 {
    /// Appends a text in valid UTF-8 as a string of JSON, within quotes. Slashes are not escaped.
    package mutating func append(json text: UnsafeBufferPointer<UInt8>) {
        append(0x22)
        var rest = text
        while true {
            appendPlain(&rest)
            guard let special = rest.first else { break }
            escape(special)
            rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
        }
        append(0x22)
    }

    /// Moves what stands in `rest` before the first byte that JSON escapes: looked at while it is copied, sixteen bytes at a
    /// time.
    private mutating func appendPlain(_ rest: inout UnsafeBufferPointer<UInt8>) {
        guard let from = UnsafeRawPointer(rest.baseAddress) else { return }
        let count = rest.count
        append(atMost: count) { free in
            let width = ByteBlock.count
            let plain = count < width ? Self.copyFew(rest, to: free) : Self.copyBlocks(from, count, to: free)
            rest = UnsafeBufferPointer(rebasing: rest[plain...])
            return plain
        }
    }

    /// What is copied behind the first special byte does not count.
    @inline(__always)
    private static func copyBlocks(_ from: UnsafeRawPointer, _ count: Int, to free: UnsafeMutableRawPointer) -> Int {
        let width = ByteBlock.count
        var position = 0
        while position + 2 * width <= count {
            let first = ByteBlock(at: from + position)
            let second = ByteBlock(at: from + position + width)
            first.store(at: free + position)
            second.store(at: free + position + width)
            guard (special(first) | special(second)).isZero else { break }
            position += 2 * width
        }
        while position < count {
            // The last block has bytes of the one before, which are plain.
            let begin = min(position, count - width)
            let block = ByteBlock(at: from + begin)
            block.store(at: free + begin)
            let found = special(block)
            guard found.isZero else { return begin + found.firstSet }
            position = begin + width
        }
        return count
    }

    @inline(__always)
    private static func copyFew(_ text: UnsafeBufferPointer<UInt8>, to free: UnsafeMutablePointer<UInt8>) -> Int {
        for (index, byte) in text.enumerated() {
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
            free[index] = byte
        }
        return text.count
    }

    @inline(__always)
    private static func special(_ block: ByteBlock) -> ByteBlock {
        block.equal(0x22) | block.equal(0x5C) | block.less(0x20)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"" as StaticString)
        case 0x5C: append("\\\\" as StaticString)
        case 0x0A: append("\\n" as StaticString)
        case 0x0D: append("\\r" as StaticString)
        case 0x09: append("\\t" as StaticString)
        case 0x08: append("\\b" as StaticString)
        case 0x0C: append("\\f" as StaticString)
        default:  // a byte, not an enum: the other controls
            append("\\u00" as StaticString)
            for digit in [byte >> 4, byte & 0x0F] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }
}
