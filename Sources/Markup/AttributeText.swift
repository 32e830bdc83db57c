/// Resolves what libxml2 leaves in attribute values when it is told not to expand entities: `&#38;` for every
/// ampersand, and references to named characters.
enum AttributeText {
    /// Appends the value to `result`.
    static func resolve(_ raw: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        var scanner = ByteScanner(raw)
        while !scanner.isAtEnd {
            let begin = scanner.position
            scanner.skip(to: 0x26)
            result.append(contentsOf: raw[begin..<scanner.position])
            if !scanner.isAtEnd { result.append(contentsOf: reference(&scanner)) }
        }
    }

    private static func reference(_ scanner: inout ByteScanner) -> [UInt8] {
        if scanner.stands("&#38;") {
            scanner.position += 5
            return [0x26]
        }
        let begin = scanner.position
        scanner.position += 1
        while ASCII.continuesName(scanner.peek()) { scanner.position += 1 }
        let name = String(decoding: scanner.bytes[begin + 1..<scanner.position], as: UTF8.self)
        guard scanner.peek() == 0x3B, let text = NamedCharacters.text(named: name) else {
            return Array(scanner.bytes[begin..<scanner.position])
        }
        scanner.position += 1
        return Array(text.utf8)
    }
}
