/// Whether a text that should be plain is HTML after all: feeds escape once too often, or not at all.
enum MarkupSigns {
    /// Whether a tag that HTML knows stands in the text; `a < b` and `<Vrba>` are none.
    static func holdsTags(_ text: String) -> Bool {
        tagStarts(in: text).contains { $0.isKnown }
    }

    /// Whether `&amp;`, `&#233;` or the like stands in the text.
    static func holdsEntities(_ text: String) -> Bool {
        text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { piece in
            guard let end = piece.firstIndex(of: ";") else { return false }
            let name = piece[..<end]
            guard (2...31).contains(name.utf8.count) else { return false }
            if name.hasPrefix("#") {
                let digits = name.dropFirst().drop { $0 == "x" || $0 == "X" }
                return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
            }
            return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
    }

    /// The text with each `<` that begins no known tag escaped, so that a parser leaves it.
    static func escapingUnknownTags(_ text: String) -> String {
        var result = ""
        var rest = text.startIndex
        for start in tagStarts(in: text) where !start.isKnown {
            result += text[rest..<start.index] + "&lt;"
            rest = text.index(after: start.index)
        }
        return result + text[rest...]
    }

    private static func tagStarts(in text: String) -> [(index: String.Index, isKnown: Bool)] {
        text.indices.filter { text[$0] == "<" }.map { index in
            let tag = text[text.index(after: index)...].drop { $0 == "/" }
            let name = tag.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            let next = tag.dropFirst(name.count).first
            let isClosed = next.map { $0 == ">" || $0 == "/" || $0.isWhitespace } ?? false
            return (index, isClosed && (SafeElement.knows(name.lowercased()) || others.contains(name.lowercased())))
        }
    }

    private static let others: Set<String> = [
        "span", "font", "u", "s", "small", "big", "sub", "sup", "code", "cite", "q", "abbr", "mark", "del", "ins", "tt",
        "time", "nobr", "wbr", "strike", "html",
    ]
}
