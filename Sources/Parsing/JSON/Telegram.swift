import Records

/// A channel exported by Telegram Desktop (`result.json`).
enum Telegram: JSONFormat {
    static let names = ["telegram"]

    static func recognizes(_ root: JSONValue) -> Bool {
        chats(in: root).contains { chat in
            chat["messages"]?.elements?.contains { $0["date_unixtime"] != nil || $0["type"] != nil } ?? false
        }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        guard let chat = chats(in: root).first else { return }
        document.title = chat["name"]?.text
        document.id = chat["id"]?.scalarText
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        chats(in: root).flatMap { $0["messages"]?.elements ?? [] }
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        guard element["type"]?.string != "service" else { throw Refusal("a service message") }
        item.id = element["id"]?.scalarText
        // `date` is local time without a zone; the seconds are exact.
        item.datePublished = element["date_unixtime"]?.scalarText ?? element["date"]?.text
        item.dateModified = element["edited_unixtime"]?.scalarText ?? element["edited"]?.text
        read(element["text"], into: &item)
        if let author = element["from"]?.text ?? element["author"]?.text { item.authors = [Author(name: author)] }
        item.metrics = (element["reactions"]?.elements ?? []).compactMap { reaction in
            guard let name = reaction["emoji"]?.text, let count = reaction["count"]?.int else { return nil }
            return ParsedItem.Metric(name: "reaction \(name)", value: count)
        }
        attach(element, to: &item)
        return try SocialPost.whole(item)
    }

    /// One chat, or the list of an account's full export.
    private static func chats(in root: JSONValue) -> [JSONValue] { root["chats"]?["list"]?.elements ?? [root] }

    /// The text is a string, or a list of strings and of objects for links, tags and styles.
    private static func read(_ text: JSONValue?, into item: inout ParsedItem) {
        var words = ""
        for run in text?.oneOrMany ?? [] {
            words += run.string ?? run["text"]?.string ?? ""
            switch run["type"]?.string {
            case "link": item.externalURL = item.externalURL ?? run["text"]?.text
            case "text_link": item.externalURL = item.externalURL ?? run["href"]?.text
            case "hashtag": if let tag = run["text"]?.text { item.tags.append(String(tag.drop { $0 == "#" })) }
            default: break  // styles, mentions: their words are all they say
            }
        }
        item.contentText = JSONValue(.string(words), line: 0).text
    }

    private static func attach(_ message: JSONValue, to item: inout ParsedItem) {
        if let photo = message["photo"]?.text, !isMissing(photo) {
            item.attachments.append(Attachment(url: photo, sizeInBytes: message["photo_file_size"]?.int))
            item.image = photo
        }
        if let file = message["file"]?.text, !isMissing(file) {
            item.attachments.append(
                Attachment(
                    url: file, mimeType: message["mime_type"]?.text, title: message["file_name"]?.text,
                    sizeInBytes: message["file_size"]?.int, durationInSeconds: message["duration_seconds"]?.int))
        }
    }

    /// "(File not included. Change data exporting settings to download.)" stands in place of a path.
    private static func isMissing(_ path: String) -> Bool { path.hasPrefix("(File ") }
}
