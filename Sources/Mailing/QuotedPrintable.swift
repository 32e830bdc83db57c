/// Text as ASCII in lines of at most 76 characters that people can still half read (RFC 2045, 6.7).
enum QuotedPrintable {
    static func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\r\n")
    }

    private static func line(_ text: Substring) -> String {
        let bytes = Array(text.utf8).filter { $0 != 0x0D }
        var result = ""
        var column = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let piece = piece(byte, isLast: isLast)
            // Room for the soft break, except at the end of the line.
            if column + piece.utf8.count > (isLast ? 76 : 75) {
                result += "=\r\n"
                column = 0
            }
            result += piece
            column += piece.utf8.count
        }
        return result
    }

    private static func piece(_ byte: UInt8, isLast: Bool) -> String {
        switch byte {
        case 0x21...0x3C, 0x3E...0x7E: String(UnicodeScalar(byte))
        case 0x20 where !isLast, 0x09 where !isLast: String(UnicodeScalar(byte))
        default: "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)  // a byte, not an enum
        }
    }
}
