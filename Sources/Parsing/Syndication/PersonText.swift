import Records

/// Reads an author as RSS writes one: `mail@obec.example (Jan Novák)`, `Jan Novák <mail@obec.example>`, or only one of
/// both.
enum PersonText {
    static func author(_ text: String) -> Author? {
        guard let text = Trimmed.text(text) else { return nil }
        // Markup such as an element of Atom within RSS's author, or a long text, is no name with an address.
        guard text.utf8.count <= 300, FeedText.contains("@", in: text), let mail = address(in: text) else {
            return Author(name: text)
        }
        var before = text[..<mail.startIndex]
        if before.lowercased().hasSuffix("mailto:") { before = before.dropLast(7) }
        let name = String(before) + String(text[mail.endIndex...])
        return Author(name: stripped(name), email: String(mail))
    }

    /// The first run of bytes with an `@` inside.
    private static func address(in text: String) -> Substring? {
        let bytes = text.utf8
        guard let at = bytes.firstIndex(of: 0x40) else { return nil }
        var begin = at
        while begin > bytes.startIndex, isAddressByte(bytes[bytes.index(before: begin)]) {
            begin = bytes.index(before: begin)
        }
        var end = bytes.index(after: at)
        while end < bytes.endIndex, isAddressByte(bytes[end]) { end = bytes.index(after: end) }
        return begin < at && bytes.index(after: at) < end ? text[begin..<end] : nil
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0x80
            || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25
    }

    private static func stripped(_ name: String) -> String? {
        let around: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x28, 0x29, 0x3C, 0x3E, 0x22, 0x2C, 0x3B, 0x5B, 0x5D]
        let bytes = name.utf8
        guard let begin = bytes.firstIndex(where: { !around.contains($0) }),
            let end = bytes.lastIndex(where: { !around.contains($0) })
        else { return nil }
        // A name may itself end with a bracket: "Jan Novák (OÚ)" is left as it is but for the outer pair.
        return String(name[begin...end])
    }
}
