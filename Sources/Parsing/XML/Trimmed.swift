/// Texts without the white space around them.
enum Trimmed {
    /// Nil when nothing is left.
    static func text(_ text: String) -> String? {
        guard let first = text.utf8.first, let last = text.utf8.last else { return nil }
        if !ByteClass.isSpace(first), !ByteClass.isSpace(last) { return text }
        let bytes = text.utf8
        guard let begin = bytes.firstIndex(where: { !ByteClass.isSpace($0) }),
            let end = bytes.lastIndex(where: { !ByteClass.isSpace($0) })
        else { return nil }
        return String(text[begin...end])
    }
}
