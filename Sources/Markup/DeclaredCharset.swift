/// Finds what a document says its encoding is.
enum DeclaredCharset {
    /// Declarations stand at the beginning; HTML asks for the first 1,024 bytes, pages in life need more.
    private static let searchedBytes = 8_192

    static func find(in text: [UInt8], _ declaration: DecodedText.Declaration) -> String? {
        text.prefix(searchedBytes).withUnsafeBufferPointer { bytes in
            switch declaration {
            case .xml: xml(ByteScanner(bytes))
            case .html: html(ByteScanner(bytes)) ?? xml(ByteScanner(bytes))
            case .none: nil
            }
        }
    }

    private static func xml(_ start: ByteScanner) -> String? {
        var scanner = start
        scanner.skip(past: "<?xml")
        while !scanner.isAtEnd, !scanner.stands("?>") {
            if scanner.stands("encoding") {
                scanner.position += 8
                return value(&scanner)
            }
            scanner.position += 1
        }
        return nil
    }

    private static func html(_ start: ByteScanner) -> String? {
        var scanner = start
        while true {
            scanner.skip(to: 0x3C)
            if scanner.isAtEnd { return nil }
            if scanner.stands("<!--") {
                scanner.skip(past: "-->")
            } else if scanner.standsIgnoringCase("<meta") {
                if let name = charset(inTag: &scanner) { return name }
            } else {
                scanner.position += 1
            }
        }
    }

    private static func charset(inTag scanner: inout ByteScanner) -> String? {
        while !scanner.isAtEnd, scanner.peek() != 0x3E {
            if scanner.standsIgnoringCase("charset") {
                scanner.position += 7
                if let name = value(&scanner) { return name }
            } else {
                scanner.position += 1
            }
        }
        return nil
    }

    /// Reads `= "name"`, with or without quotes and spaces.
    private static func value(_ scanner: inout ByteScanner) -> String? {
        skipSpace(&scanner)
        guard scanner.peek() == 0x3D else { return nil }
        scanner.position += 1
        skipSpace(&scanner)
        if scanner.peek() == 0x22 || scanner.peek() == 0x27 { scanner.position += 1 }
        let begin = scanner.position
        while !scanner.isAtEnd, ASCII.continuesName(scanner.peek()) { scanner.position += 1 }
        return begin == scanner.position
            ? nil : String(decoding: scanner.bytes[begin..<scanner.position], as: UTF8.self)
    }

    private static func skipSpace(_ scanner: inout ByteScanner) {
        while !scanner.isAtEnd, ASCII.isSpace(scanner.peek()) { scanner.position += 1 }
    }
}
