import Markup
import Records

/// A page of Telegram Desktop's export as HTML (`messages.html`, `messages2.html` …).
struct TelegramExportPage {
    private let page: HTMLDocument

    /// Nil when the page is no such export.
    init?(_ page: HTMLDocument) {
        let isExport =
            !page.find(
                "//div[\(HTMLClass.test("history"))]/div[\(HTMLClass.test("message"))][starts-with(@id, 'message')]"
            )
            .isEmpty
        guard isExport else { return nil }
        self.page = page
    }

    func document(source: Source.ID) -> ParsedDocument {
        var document = ParsedDocument(format: "telegram", encoding: page.encoding)
        document.warnings = page.problems.map { .init(code: $0.code, message: $0.message, line: $0.line) }
        document.title = page.firstText("//div[\(HTMLClass.test("page_header"))]//div[\(HTMLClass.test("text"))]")
        // One page of several.
        document.isExcerpt = true
        var author: String?
        for node in page.find("//div[\(HTMLClass.test("history"))]/div[\(HTMLClass.test("message"))]") {
            do throws(Refusal) {
                document.items += try items(of: node, author: &author)
            } catch {
                document.rejections.append(
                    Rejection(
                        error.kind, stage: .parsing, source: source,
                        reference: node.attribute("id") ?? "line \(node.line)",
                        reason: error.reason, line: node.line))
            }
        }
        return document
    }

    /// `author` is that of the message before: joined messages do not repeat it.
    private func items(of node: HTMLNode, author: inout String?) throws(Refusal) -> [ParsedItem] {
        // Days that stand between messages, and what happened to the channel.
        if HTMLClass.has("service", node) { throw Refusal(.service, "a service message") }
        var item = ParsedItem()
        item.kind = .post
        item.line = node.line
        item.id = node.attribute("id").map { String($0.dropFirst("message".count)) }
        author =
            page.firstText("./div[\(HTMLClass.test("body"))]/div[\(HTMLClass.test("from_name"))]", at: node) ?? author
        if let author { item.authors = [Author(name: author)] }
        item.datePublished = page.find(".//div[\(HTMLClass.test("date"))][@title]", at: node).first?
            .attribute("title").flatMap(TelegramExportPage.moment)
        if let text = page.find(".//div[\(HTMLClass.test("text"))]", at: node).first {
            item.contentHTML = Trimmed.text(text.contentHTML)
            let links = page.find(".//a[@href]", at: text)
            item.externalURL = links.lazy.compactMap { $0.attribute("href") }.first(where: URLReference.isAbsolute)
            item.tags = FeedText.unique(links.map(\.text).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
        }
        for link in page.find(".//div[\(HTMLClass.test("media_wrap"))]//a[@href]", at: node) {
            guard let file = link.attribute("href") else { continue }
            item.attachments.append(
                Attachment(url: file, title: page.firstText(".//div[\(HTMLClass.test("title"))]", at: link)))
            if HTMLClass.has("photo_wrap", link) { item.image = item.image ?? file }
        }
        return try SocialPost.whole(item)
    }

    /// `01.03.2025 12:30:15 UTC+01:00` as ISO 8601; older exports state no zone.
    private static func moment(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        let day = parts.first?.split(separator: ".") ?? []
        guard parts.count >= 2, day.count == 3, day.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
            return Trimmed.text(text)
        }
        var zone = ""
        if parts.count > 2, parts[2].hasPrefix("UTC") {
            zone = parts[2].count == 3 ? "Z" : String(parts[2].dropFirst(3))
        }
        return "\(day[2])-\(day[1])-\(day[0])T\(parts[1])\(zone)"
    }
}
