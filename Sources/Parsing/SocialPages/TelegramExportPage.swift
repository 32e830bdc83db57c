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
        var voice = Voice()
        for post in posts() {
            do throws(Refusal) {
                document.items += try items(of: post, voice: &voice)
            } catch {
                document.rejections.append(
                    Rejection(
                        error.kind, stage: .parsing, source: source,
                        reference: post[0].attribute("id") ?? "line \(post[0].line)",
                        reason: error.reason, line: post[0].line))
            }
        }
        return document
    }

    /// Who spoke last: joined messages do not repeat it.
    private struct Voice {
        var sender: String?
        /// Whose words the sender passed on.
        var author: String?
    }

    // MARK: - Albums

    /// Each post's messages: the pictures of one are messages in a row, joined, sent in one second, and at most one of them
    /// has words, as in the export as JSON. No post is without a message.
    private func posts() -> [[HTMLNode]] {
        var posts: [[HTMLNode]] = []
        var former = (isPicture: false, time: String?.none, isWorded: false)
        for node in page.find("//div[\(HTMLClass.test("history"))]/div[\(HTMLClass.test("message"))]") {
            let message = (isPicture: isPicture(node), time: time(of: node), isWorded: text(of: node) != nil)
            let isPart =
                HTMLClass.has("joined", node) && former.isPicture && message.isPicture && message.time != nil
                && message.time == former.time && !(former.isWorded && message.isWorded)
            if isPart {
                posts[posts.count - 1].append(node)
            } else {
                posts.append([node])
            }
            let isWorded = message.isWorded || isPart && former.isWorded
            former = (message.isPicture, message.time, isWorded)
        }
        return posts
    }

    private func isPicture(_ node: HTMLNode) -> Bool {
        let names = ["photo_wrap", "video_file_wrap", "media_photo", "media_video"]
        return !page.find(".//*[\(names.map(HTMLClass.test).joined(separator: " or "))]", at: node).isEmpty
    }

    private func items(of post: [HTMLNode], voice: inout Voice) throws(Refusal) -> [ParsedItem] {
        var parts: [ParsedItem] = []
        var refusal: Refusal?
        for node in post {
            do throws(Refusal) {
                parts += try SocialPost.whole(try message(node, voice: &voice))
            } catch {
                refusal = refusal ?? error  // a picture that the export left out
            }
        }
        let speaker = parts.first { $0.contentHTML != nil } ?? parts.first { $0.contentText != nil }
        guard var item = Telegram.joined(parts, speaker: speaker) else {
            throw refusal ?? Refusal(.empty, "an album without pictures")
        }
        item.id = id(of: post[0])
        return [item]
    }

    // MARK: - One message

    private func message(_ node: HTMLNode, voice: inout Voice) throws(Refusal) -> ParsedItem {
        // Days that stand between messages, and what happened to the channel.
        if HTMLClass.has("service", node) { throw Refusal(.service, "a service message") }
        var item = ParsedItem()
        item.kind = .post
        item.line = node.line
        item.id = id(of: node)
        hear(node, &voice)
        if let author = voice.author ?? voice.sender { item.authors = [Author(name: author)] }
        item.datePublished = time(of: node).flatMap(TelegramExportPage.moment)
        if let text = text(of: node) {
            item.contentHTML = Trimmed.text(text.contentHTML)
            let links = page.find(".//a[@href]", at: text)
            item.externalURL = links.lazy.compactMap { $0.attribute("href") }.first(where: URLReference.isAbsolute)
            item.tags = FeedText.unique(links.map(\.text).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
        }
        ask(node, in: &item)
        for link in page.find(".//div[\(HTMLClass.test("media_wrap"))]//a[@href]", at: node) {
            guard let file = link.attribute("href") else { continue }
            item.attachments.append(
                Attachment(url: file, title: page.firstText(".//div[\(HTMLClass.test("title"))]", at: link)))
            if HTMLClass.has("photo_wrap", link) { item.image = item.image ?? file }
        }
        if item.contentHTML == nil, item.contentText == nil {
            // As in the export as JSON: the name of a file is better than nothing.
            item.contentText = page.firstText(
                ".//*[\(HTMLClass.test("media_file"))]//div[\(HTMLClass.test("title"))]", at: node)
        }
        return item
    }

    private func id(of node: HTMLNode) -> String? {
        node.attribute("id").map { String($0.dropFirst("message".count)) }
    }

    private func time(of node: HTMLNode) -> String? {
        page.find(".//div[\(HTMLClass.test("date"))][@title]", at: node).first?.attribute("title")
    }

    private func text(of node: HTMLNode) -> HTMLNode? {
        page.find(".//div[\(HTMLClass.test("text"))]", at: node).first
    }

    /// A forwarded message has the words of another.
    private func hear(_ node: HTMLNode, _ voice: inout Voice) {
        let body = "./div[\(HTMLClass.test("body"))]"
        let name = "div[\(HTMLClass.test("from_name"))]"
        voice.sender = page.find("\(body)/\(name)", at: node).first.flatMap(ownText) ?? voice.sender
        let forwarded = "\(body)/div[\(HTMLClass.test("forwarded"))]"
        let isForwarded = !page.find(forwarded, at: node).isEmpty
        let author = page.find("\(forwarded)/\(name)", at: node).first.flatMap(ownText)
        voice.author = isForwarded ? author ?? voice.author : nil
    }

    private func ask(_ node: HTMLNode, in item: inout ParsedItem) {
        guard let poll = page.find(".//div[\(HTMLClass.test("media_poll"))]", at: node).first else { return }
        let answers = page.find(".//div[\(HTMLClass.test("answer"))]", at: poll).compactMap { answer in
            ownText(answer).map { $0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0 }
        }
        SocialPost.ask(page.firstText(".//div[\(HTMLClass.test("question"))]", at: poll), answers: answers, in: &item)
    }

    /// Without what stands in tags of its own: the day beside a name, the votes beside an answer.
    private func ownText(_ node: HTMLNode) -> String? {
        let words = node.children.filter { $0.kind == .text }.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
        return Trimmed.text(words.joined(separator: " ")) ?? Trimmed.text(node.text)
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
