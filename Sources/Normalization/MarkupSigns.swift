import Markup

/// Whether a text that should be plain is HTML after all: feeds escape once too often, or not at all.
enum MarkupSigns {
    /// Whether a tag that HTML knows stands in the text; `a < b` and `<Vrba>` are none.
    static func holdsTags(_ text: String) -> Bool {
        let bytes = text.utf8
        var rest = bytes[...]
        while let start = rest.firstIndex(of: 0x3C) {
            rest = rest[bytes.index(after: start)...]
            if beginsKnownTag(rest) { return true }
        }
        return false
    }

    /// Whether `&amp;`, `&#233;` or the like stands in the text.
    static func holdsEntities(_ text: String) -> Bool {
        text.utf8.contains(0x26)
            && text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { piece in
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

    /// The text with each `<` escaped that begins a block's tag of which the other half is missing: "O značce <h1> v HTML".
    /// A beginning that stands first, or an end that stands last, most likely lost its other half to a cut.
    static func escapingLoneBlocks(_ text: String) -> String {
        guard text.utf8.contains(0x3C) else { return text }
        var result = ""
        var rest = text.startIndex
        let lower = text.lowercased()
        for start in tagStarts(in: text) where start.isKnown {
            let tag = text[text.index(after: start.index)...].prefix { $0 != ">" }
            let isEnd = tag.first == "/"
            let name = (isEnd ? tag.dropFirst() : tag).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
                .lowercased()
            let isInside =
                text[..<start.index].contains { !$0.isWhitespace }
                && (!isEnd || text[tag.endIndex...].dropFirst().contains { !$0.isWhitespace })
            guard isInside, loneBlocks.contains(name), !lower.contains(isEnd ? "<\(name)" : "</\(name)") else {
                continue
            }
            result += text[rest..<start.index] + "&lt;"
            rest = text.index(after: start.index)
        }
        return result + text[rest...]
    }

    /// Those whose end HTML does not leave out.
    private static let loneBlocks: Set<String> = [
        "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "aside", "main", "header", "footer", "nav",
        "form",
        "table", "ul", "ol", "dl", "blockquote", "figure", "pre", "html", "body", "head", "title", "script", "style",
        "iframe", "select", "textarea", "button", "video", "audio", "canvas", "template", "object",
    ]

    private static func tagStarts(in text: String) -> [(index: String.Index, isKnown: Bool)] {
        guard text.utf8.contains(0x3C) else { return [] }
        let bytes = text.utf8
        return bytes.indices.filter { bytes[$0] == 0x3C }.map { ($0, beginsKnownTag(bytes[bytes.index(after: $0)...])) }
    }

    private static func beginsKnownTag(_ bytes: Substring.UTF8View) -> Bool {
        let tag = bytes.first == 0x2F ? bytes.dropFirst() : bytes
        let name = tag.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
        guard (1...12).contains(name.count), let next = tag.dropFirst(name.count).first,
            next == 0x3E || next == 0x2F || next <= 0x20
        else { return false }
        let known = String(Substring(name)).lowercased()
        return SafeElement.knows(HTMLTag(name: known)) || others.contains(known)
    }

    private static let others: Set<String> = [
        "span", "font", "u", "s", "small", "big", "sub", "sup", "code", "cite", "q", "abbr", "mark", "del", "ins", "tt",
        "time", "nobr", "wbr", "strike", "html",
    ]
}
