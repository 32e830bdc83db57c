import Markup
import Records

/// The public preview of a Telegram channel, `https://t.me/s/NAME`: its latest twenty messages or so.
///
/// The ids are those of the channel, as in Telegram Desktop's export. The link to older messages is the next page.
struct TelegramPreview {
    private let page: HTMLDocument
    private let url: String?

    /// Nil when the page is no preview of a channel.
    init?(_ page: HTMLDocument, url: String?) {
        guard !page.find("//div[@data-post][\(HTMLClass.test("tgme_widget_message"))]").isEmpty else { return nil }
        self.page = page
        self.url = url
    }

    func document(source: Source.ID, endingAt end: PageEnd? = nil) -> ParsedDocument {
        var document = ParsedDocument(format: "telegram", encoding: page.encoding)
        document.warnings = page.problems.map { .init(code: $0.code, message: $0.message, line: $0.line) }
        document.title = page.firstText("//div[\(HTMLClass.test("tgme_channel_info_header_title"))]")
        document.description = page.firstText("//div[\(HTMLClass.test("tgme_channel_info_description"))]")
        document.homePageURL = url
        // Twenty messages say nothing of the older ones.
        document.isExcerpt = true
        document.nextURL = page.find("//link[@rel='prev'][@href]").first?.attribute("href")
        let nodes = page.find("//div[@data-post][\(HTMLClass.test("tgme_widget_message"))]")
        for (index, node) in nodes.enumerated() {
            do throws(Refusal) {
                if let end, end.breaksOff(inside: node, isLast: index == nodes.count - 1) {
                    throw Refusal(.cutOff, "the document breaks off inside this item")
                }
                document.items += try items(of: node)
            } catch {
                document.rejections.append(
                    Rejection(
                        error.kind, stage: .parsing, source: source,
                        reference: node.attribute("data-post") ?? "line \(node.line)", reason: error.reason,
                        line: node.line))
            }
        }
        document.resolveAddresses(against: url)
        return document
    }

    private func items(of node: HTMLNode) throws(Refusal) -> [ParsedItem] {
        if HTMLClass.has("service_message", node) { throw Refusal(.service, "a service message") }
        var item = ParsedItem()
        item.kind = .post
        item.line = node.line
        let post = node.attribute("data-post")?.split(separator: "/") ?? []
        item.id = post.last.map(String.init)
        item.url = post.count == 2 ? "https://t.me/\(post[0])/\(post[1])" : nil
        // The quoted message of a reply has a text of its own, further in.
        let text = page.find(".//div[\(HTMLClass.test("js-message_text"))]", at: node).last
        item.contentHTML = text.flatMap { Trimmed.text($0.contentHTML) }
        item.datePublished = page.find(
            ".//a[\(HTMLClass.test("tgme_widget_message_date"))]//time[@datetime]", at: node
        ).first?.attribute("datetime")
        item.authors = authors(of: node)
        item.tags = tags(in: text)
        if let views = page.firstText(".//span[\(HTMLClass.test("tgme_widget_message_views"))]", at: node),
            let count = ShortCount.value(of: views)
        {
            item.metrics = [.init(name: "views", value: count)]
        }
        let answers = page.find(".//div[\(HTMLClass.test("tgme_widget_message_poll_option_text"))]", at: node)
        SocialPost.ask(
            page.firstText(".//div[\(HTMLClass.test("tgme_widget_message_poll_question"))]", at: node),
            answers: answers.compactMap { Trimmed.text($0.text) }, in: &item)
        attach(node, to: &item)
        link(of: node)?.enter(into: &item)
        return try SocialPost.whole(item)
    }

    /// The page that a message leads to, with the words that are shown of it.
    private func link(of node: HTMLNode) -> SharedLink? {
        page.find(".//a[\(HTMLClass.test("tgme_widget_message_link_preview"))][@href]", at: node).first.map { link in
            func words(_ name: String) -> String? {
                page.find(".//*[\(HTMLClass.test("link_preview_\(name)"))]", at: link).first.flatMap {
                    Trimmed.text($0.text)
                }
            }
            return SharedLink(url: link.attribute("href"), title: words("title"), description: words("description"))
        }
    }

    /// A forwarded message has the words of another.
    private func authors(of node: HTMLNode) -> [Author] {
        let forwarded =
            page.find(".//a[\(HTMLClass.test("tgme_widget_message_forwarded_from_name"))]", at: node)
            + page.find(".//span[\(HTMLClass.test("tgme_widget_message_forwarded_from_name"))]", at: node)
        let owner = page.find(".//a[\(HTMLClass.test("tgme_widget_message_owner_name"))]", at: node)
        guard let author = forwarded.first ?? owner.first, let name = Trimmed.text(author.text) else { return [] }
        return [Author(name: name, url: author.attribute("href"))]
    }

    private func tags(in text: HTMLNode?) -> [String] {
        guard let text else { return [] }
        let links = page.find(".//a[starts-with(@href, '?q=')]", at: text).map(\.text)
        return FeedText.unique(links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
    }

    private func attach(_ node: HTMLNode, to item: inout ParsedItem) {
        let photos = page.find(".//a[\(HTMLClass.test("tgme_widget_message_photo_wrap"))][@style]", at: node)
        let pictures = photos.compactMap { $0.attribute("style").flatMap(TelegramPreview.background) }
        SocialPost.addPictures(pictures.map { Attachment(url: $0) }, to: &item)
        for file in page.find(".//video[@src] | .//audio[@src]", at: node) {
            if let source = file.attribute("src") { item.attachments.append(Attachment(url: source)) }
        }
        item.image = item.image ?? still(of: node)
        guard let url = item.url else { return }
        let names = page.find(".//div[\(HTMLClass.test("tgme_widget_message_document_title"))]", at: node)
            .compactMap { Trimmed.text($0.text) }
        // What the preview does not show is to be seen at the message's address.
        let isHidden = !page.find(".//div[\(HTMLClass.test("message_media_not_supported_wrap"))]", at: node).isEmpty
        if !names.isEmpty || isHidden {
            item.attachments.append(
                Attachment(url: url, title: names.isEmpty ? nil : names.joined(separator: ", ")))
        }
    }

    /// Of a large film the preview shows nothing else.
    private func still(of node: HTMLNode) -> String? {
        let names = ["tgme_widget_message_video_thumb", "tgme_widget_message_roundvideo_thumb"]
        let thumbs = page.find(".//i[\(names.map(HTMLClass.test).joined(separator: " or "))][@style]", at: node)
        return thumbs.lazy.compactMap { $0.attribute("style").flatMap(TelegramPreview.background) }.first
    }

    /// `…;background-image:url('https://…')`
    private static func background(_ style: String) -> String? {
        guard let start = style.firstRange(of: "background-image:") else { return nil }
        let rest = style[start.upperBound...].drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        return Trimmed.text(String(rest.filter { $0 != "'" && $0 != "\"" }))
    }
}
