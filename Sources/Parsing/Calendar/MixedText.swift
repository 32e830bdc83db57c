import Markup

/// A text in which people's own line breaks and signs stand beside tags of HTML that a program put in.
enum MixedText {
    /// As HTML: line breaks outside of blocks are kept, and what only looks like a tag (`<urad@lipova.cz>`) is a text.
    static func html(_ text: String) -> String {
        var html = ""
        var depth = 0
        // Whether a line begins here anyhow.
        var isAtBreak = true
        var pending = 0
        var rest = text[...]
        func flush(before tag: HTMLTag?) {
            if pending > 0 {
                let isBreak = depth == 0 && !isAtBreak && tag.map { !($0.isBlock || $0 == .br) } ?? true
                html += isBreak ? String(repeating: "<br>", count: pending) : "\n"
            }
            pending = 0
        }
        while let next = rest.first {
            if next.isNewline {
                pending += 1
                rest = rest.dropFirst()
                continue
            }
            if next == "<", let (tag, isEnd, inside) = tag(at: rest) {
                flush(before: tag)
                html += inside
                if tag.isBlock, tag != .hr { depth = max(0, depth + (isEnd ? -1 : 1)) }
                if tag.isBlock || tag == .br { isAtBreak = true }
                rest = rest.dropFirst(inside.count)
                continue
            }
            if !next.isWhitespace {
                flush(before: nil)
                isAtBreak = false
            }
            html += next == "<" ? "&lt;" : String(next)
            rest = rest.dropFirst()
        }
        return html
    }

    /// The tag that begins here, whether it is an end tag, and the whole of it. Names that programs make up (`html-blob`,
    /// `o:p`) are tags too; addresses and words in brackets are none.
    private static func tag(at text: Substring) -> (tag: HTMLTag, isEnd: Bool, whole: Substring)? {
        guard let end = text.dropFirst().firstIndex(where: { $0 == "<" || $0 == ">" }), text[end] == ">" else {
            return nil
        }
        let whole = text[...end]
        let isEnd = whole.dropFirst().first == "/"
        let name = whole.dropFirst(isEnd ? 2 : 1).dropLast().prefix { !$0.isWhitespace && $0 != "/" }
        let tag = HTMLTag(name: String(name))
        guard tag != .other || isMadeUp(name) else { return nil }
        return (tag, isEnd, whole)
    }

    private static func isMadeUp(_ name: Substring) -> Bool {
        name.contains { $0 == "-" || $0 == ":" } && name.first?.isLetter == true
            && name.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == ":" }
    }
}
