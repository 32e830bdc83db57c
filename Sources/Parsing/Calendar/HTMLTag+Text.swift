import Markup

extension HTMLTag {
    /// Whether a tag of HTML stands in what should be plain text: `<b>`, `</a>`, `<br/>`, but not `a < b` or `<Lipka>`.
    static func stands(in text: String) -> Bool {
        var rest = text.utf8[...]
        while let begin = rest.firstIndex(of: 0x3C) {
            rest = rest[rest.index(after: begin)...]
            guard let end = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x3E }) else { return false }
            if rest[end] == 0x3E, isTag(rest[..<end]) { return true }
        }
        return false
    }

    /// What stands between the brackets.
    private static func isTag(_ inside: Substring.UTF8View) -> Bool {
        let name = inside.drop { $0 == 0x2F }.prefix { ByteClass.isLetter($0) || ByteClass.isDigit($0) }
        guard !name.isEmpty, HTMLTag(name: String(Substring(name))) != .other else { return false }
        guard name.endIndex < inside.endIndex else { return true }
        let next = inside[name.endIndex]
        return ByteClass.isSpace(next) || next == 0x2F
    }
}
