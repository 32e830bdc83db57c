/// Reads a start tag as people write it.
enum XMLTagRepair {
    struct Tag {
        var name: String
        var attributes: [(name: String, value: Range<Int>)]
        var isEmpty: Bool
        /// Behind the closing bracket.
        var end: Int
        /// Line breaks between attributes, which the mended tag lacks.
        var lineBreaks: Int
    }

    /// A quote that is not closed within so many bytes is none.
    private static let longestValue = 65_536

    /// Nil when no tag stands here, or when it is not closed.
    static func tag(at start: ByteScanner) -> Tag? {
        var scanner = start
        scanner.position += 1
        var tag = Tag(name: scanner.name(), attributes: [], isEmpty: false, end: 0, lineBreaks: 0)
        var seen: Set<String> = []
        while !scanner.isAtEnd {
            let byte = scanner.peek()
            if byte == 0x3E {
                tag.end = scanner.position + 1
                return tag
            }
            if byte == 0x3C { return nil }
            tag.isEmpty = byte == 0x2F
            guard ASCII.beginsName(byte) else {
                if byte == 0x0A { tag.lineBreaks += 1 }
                scanner.position += 1
                continue
            }
            let name = scanner.name()
            let value = value(&scanner)
            if seen.insert(name).inserted { tag.attributes.append((name, value)) }
        }
        return nil
    }

    private static func value(_ scanner: inout ByteScanner) -> Range<Int> {
        let afterName = scanner.position
        while ASCII.isSpace(scanner.peek()) { scanner.position += 1 }
        guard scanner.peek() == 0x3D else {
            scanner.position = afterName
            return afterName..<afterName
        }
        scanner.position += 1
        while ASCII.isSpace(scanner.peek()) { scanner.position += 1 }
        let quote = scanner.peek()
        if quote == 0x22 || quote == 0x27, let range = quoted(&scanner, by: quote) { return range }
        let begin = scanner.position
        while !scanner.isAtEnd, !ASCII.isSpace(scanner.peek()), scanner.peek() != 0x3E, scanner.peek() != 0x3C {
            scanner.position += 1
        }
        return begin..<scanner.position
    }

    private static func quoted(_ scanner: inout ByteScanner, by quote: UInt8) -> Range<Int>? {
        let begin = scanner.position + 1
        var end = begin
        while end < scanner.bytes.count, end - begin < longestValue {
            if scanner.bytes[end] == quote {
                scanner.position = end + 1
                return begin..<end
            }
            end += 1
        }
        return nil
    }
}

extension ByteScanner {
    /// Reads the XML name that stands here; empty when none does.
    mutating func name() -> String {
        let begin = position
        while position < bytes.count, ASCII.continuesName(bytes[position]) { position += 1 }
        return String(decoding: bytes[begin..<position], as: UTF8.self)
    }
}
