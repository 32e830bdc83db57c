import Records

/// What an item says, in plain text, and its content in safe HTML.
package struct ItemText {
    let title: String?
    /// Nil when it says no more than the text.
    let summary: String?
    let text: String
    let html: String?

    init(of item: ParsedItem, base: String?) {
        title = Self.line(item.title)
        let summary = item.summary.map { Self.content($0, base: base).text } ?? ""
        var content = (html: "", text: "")
        if let html = item.contentHTML { content = Self.content(html, base: base) }
        if content.text.isEmpty, let text = item.contentText { content = ("", Self.paragraphs(text)) }
        let text = VolatileParts.removed(from: content.text.isEmpty ? summary : content.text)
        self.text = text
        html = content.html.isEmpty ? nil : content.html
        self.summary = summary.isEmpty || summary == text ? nil : summary
    }

    /// One line of plain text, for titles, names and places.
    package static func line(_ text: String?) -> String? {
        guard let text else { return nil }
        return PlainText.nonEmptyLine(unescaped(text, isLine: true))
    }

    /// Content that may be HTML, plain text, or HTML that was escaped twice.
    private static func content(_ html: String, base: String?) -> (html: String, text: String) {
        guard MarkupSigns.holdsTags(html) else {
            let plain = unescaped(html)
            return MarkupSigns.holdsTags(plain)
                ? HTMLSanitizer().content(of: plain, base: base) : HTMLSanitizer().content(ofText: plain)
        }
        let content = HTMLSanitizer().content(of: html, base: base)
        guard MarkupSigns.holdsTags(content.text), !html.contains("<code"), !html.contains("<pre") else {
            return content
        }
        return HTMLSanitizer().content(of: content.text, base: base)
    }

    private static func paragraphs(_ text: String) -> String {
        PlainText.paragraphs(unescaped(text))
    }

    /// The text with its entities resolved, twice where a feed escaped twice, and known tags gone. Lines stay. In a line
    /// a block's tag without its other half is one of the words.
    private static func unescaped(_ text: String, isLine: Bool = false) -> String {
        var text = text
        for _ in 0..<2 {
            guard MarkupSigns.holdsEntities(text) || MarkupSigns.holdsTags(text) else { return text }
            text = text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { isLine ? MarkupSigns.escapingLoneBlocks(String($0)) : String($0) }
                .map { HTMLSanitizer().text(MarkupSigns.escapingUnknownTags($0)) }
                .joined(separator: "\n")
        }
        return text
    }
}
