/// A text or content construct of Atom 1.0 or 0.3: the text, and what it is.
struct AtomText {
    let value: String?
    let isHTML: Bool
    /// Where the content lies, when it is not in the feed.
    let address: String?
    let mimeType: String?

    init(_ node: ElementNode) {
        let stated = node.attribute("type")?.lowercased()
        let type = stated ?? "text"
        let mode = node.attribute("mode")?.lowercased()
        address = node.attribute("src").map { URLReference.resolved($0, against: node.base) }
        mimeType = FeedText.contains("/", in: type) ? type : nil
        // Base64 carries what no reader of texts can show.
        let isBase64 = mode.map { $0 == "base64" } ?? AtomText.isBinary(type)
        value = isBase64 ? nil : node.value
        isHTML =
            node.hasMarkup || (stated == nil && AtomText.looksLikeHTML(value)) || FeedText.contains("html", in: type)
            || type.hasSuffix("+xml") || type == "text/xml"
    }

    /// Of a type of media that is no text and no XML, Atom 1.0 has the content in base64 (RFC 4287, 4.1.3.3).
    private static func isBinary(_ type: String) -> Bool {
        ["image/", "audio/", "video/", "font/", "application/"].contains(where: type.hasPrefix)
            && !["xml", "html", "json"].contains(where: type.contains)
    }

    /// Many feeds forget to say that their text is HTML.
    private static func looksLikeHTML(_ text: String?) -> Bool {
        guard let text, FeedText.contains("<", in: text) else { return false }
        return FeedText.contains("</", in: text) || FeedText.contains("<br", in: text)
            || FeedText.contains("<p>", in: text) || FeedText.contains("<img ", in: text)
    }
}
