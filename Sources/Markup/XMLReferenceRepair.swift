/// Mends what begins with an ampersand.
enum XMLReferenceRepair {
    /// Moves behind the reference, or behind the lone ampersand, and returns what should stand there.
    static func reference(_ scanner: inout ByteScanner) -> [UInt8] {
        let begin = scanner.position
        if scanner.peek(1) == 0x23 { return character(&scanner) }
        scanner.position += 1
        let name = scanner.name()
        if scanner.peek() == 0x3B, NamedCharacters.text(named: name) != nil {
            scanner.position += 1
            return Array(scanner.bytes[begin..<scanner.position])
        }
        scanner.position = begin + 1
        return Array("&amp;".utf8)
    }

    private static func character(_ scanner: inout ByteScanner) -> [UInt8] {
        let begin = scanner.position
        guard let number = number(&scanner) else {
            scanner.position = begin + 1
            return Array("&amp;".utf8)
        }
        if let scalar = Unicode.Scalar(number), isAllowed(scalar) {
            return Array(scanner.bytes[begin..<scanner.position])
        }
        if (0xD800...0xDBFF).contains(number) {
            // Some programs write a character beyond U+FFFF as the two halves of UTF-16.
            var next = scanner
            if let low = self.number(&next), (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (number - 0xD800) << 10 + (low - 0xDC00))
            {
                scanner = next
                return Array(String(Character(scalar)).utf8)
            }
        }
        return Array("\u{FFFD}".utf8)
    }

    /// Reads `&#…;`; nil when it is none, or names a character that XML forbids.
    static func scalar(_ scanner: inout ByteScanner) -> Unicode.Scalar? {
        number(&scanner).flatMap(Unicode.Scalar.init).flatMap { isAllowed($0) ? $0 : nil }
    }

    /// Reads `&#…;`; nil when it is not one.
    private static func number(_ scanner: inout ByteScanner) -> UInt32? {
        guard scanner.peek() == 0x26, scanner.peek(1) == 0x23 else { return nil }
        scanner.position += 2
        let isHexadecimal = scanner.peek() == 0x78 || scanner.peek() == 0x58
        if isHexadecimal { scanner.position += 1 }
        let begin = scanner.position
        var value: UInt32 = 0
        while let digit = digit(scanner.peek(), isHexadecimal: isHexadecimal) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0xFFF_FFFF)
            scanner.position += 1
        }
        guard scanner.position > begin, scanner.peek() == 0x3B else { return nil }
        scanner.position += 1
        return value
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        if ASCII.isDigit(byte) { return UInt32(byte) - 0x30 }
        let letter = ASCII.lowercased(byte)
        return isHexadecimal && letter >= 0x61 && letter <= 0x66 ? UInt32(letter) - 0x57 : nil
    }

    /// The characters of XML 1.0.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false  // a number, not an enum: everything else is forbidden
        }
    }
}
