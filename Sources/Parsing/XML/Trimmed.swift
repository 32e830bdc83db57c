/// Texts without the white space around them.
enum Trimmed {
    /// Nil when nothing is left.
    static func text(_ text: String) -> String? {
        let bytes = text.utf8.span
        if bytes.isEmpty { return nil }
        if !ByteClass.isSpace(bytes[0]), !ByteClass.isSpace(bytes[bytes.count - 1]) { return text }
        guard let begin = text.utf8.firstIndex(where: { !ByteClass.isSpace($0) }),
            let end = text.utf8.lastIndex(where: { !ByteClass.isSpace($0) })
        else { return nil }
        return String(text[begin...end])
    }
}
