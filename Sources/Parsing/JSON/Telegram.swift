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
        chats(in: root).flatMap { albums(of: $0["messages"]?.elements ?? []) }
    }

    /// The pictures of one post are messages in a row, sent in one second, and at most one of them has words: such
    /// messages become one element, a list.
    private static func albums(of messages: [JSONValue]) -> [JSONValue] {
        var elements: [[JSONValue]] = []
        for message in messages {
            if let last = elements.last, let first = last.first, isPicture(message), last.allSatisfy(isPicture),
                let time = message["date_unixtime"]?.scalarText ?? message["date"]?.text,
                time == first["date_unixtime"]?.scalarText ?? first["date"]?.text,
                message["from_id"]?.scalarText == first["from_id"]?.scalarText,
                (last + [message]).count(where: hasWords) <= 1
            {
                elements[elements.count - 1].append(message)
            } else {
                elements.append([message])
            }
        }
        return elements.map { $0.count == 1 ? $0[0] : JSONValue(.array($0), line: $0[0].line) }
    }

    private static func isPicture(_ message: JSONValue) -> Bool {
        let isVideo = message["media_type"]?.string == "video_file"
        return message["type"]?.string != "service" && (message["photo"] != nil || isVideo)
    }

    private static func hasWords(_ message: JSONValue) -> Bool {
        message["text"]?.text != nil || !(message["text"]?.elements ?? []).isEmpty
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        if let album = element.elements { return try items(ofAlbum: album, in: root) }
        var item = try SocialPost.item(element)
        guard element["type"]?.string != "service" else { throw Refusal(.service, "a service message") }
        item.id = element["id"]?.scalarText
        item.url = address(of: item.id, in: root)
        // `date` is local time without a zone; the seconds are exact.
        item.datePublished = element["date_unixtime"]?.scalarText ?? element["date"]?.text
        item.dateModified = element["edited_unixtime"]?.scalarText ?? element["edited"]?.text
        read(element["text"], into: &item)
        // A forwarded message has the words of another.
        let author = element["forwarded_from"]?.text ?? element["from"]?.text ?? element["author"]?.text
        if let author { item.authors = [Author(name: author)] }
        let answers = (element["poll"]?["answers"]?.elements ?? []).compactMap { $0["text"]?.text }
        SocialPost.ask(element["poll"]?["question"]?.text, answers: answers, in: &item)
        item.metrics = (element["reactions"]?.elements ?? []).compactMap { reaction in
            guard let name = reaction["emoji"]?.text, let count = reaction["count"]?.int else { return nil }
            return ParsedItem.Metric(name: "reaction \(name)", value: count)
        }
        attach(element, to: &item)
        item.latitude = element["location_information"]?["latitude"]?.double
        item.longitude = element["location_information"]?["longitude"]?.double
        item.place = element["place_name"]?.text ?? element["address"]?.text
        // A file lies in the export at best and not on the web; its name is the post's words where it has no others.
        if item.contentText == nil { item.contentText = element["file_name"]?.text }
        return try SocialPost.whole(item)
    }

    /// One post with the pictures of all: the first message's, with the words of the one that has some.
    private static func items(ofAlbum album: [JSONValue], in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var parts: [ParsedItem] = []
        var speaker: ParsedItem?
        var refusal: Refusal?
        for message in album {
            do throws(Refusal) {
                let items = try items(from: message, in: root)
                parts += items
                if hasWords(message) { speaker = speaker ?? items.first }
            } catch {
                refusal = refusal ?? error  // a picture that the export left out
            }
        }
        guard var item = joined(parts, speaker: speaker) else {
            throw refusal ?? Refusal(.empty, "an album without pictures")
        }
        item.id = album.first?["id"]?.scalarText ?? item.id
        item.url = address(of: item.id, in: root)
        return [item]
    }

    /// The messages of an album as one: the first, with the pictures of all and the words of `speaker`.
    static func joined(_ parts: [ParsedItem], speaker: ParsedItem?) -> ParsedItem? {
        guard var item = parts.first else { return nil }
        let words = speaker ?? item
        item.contentText = words.contentText
        item.contentHTML = words.contentHTML
        item.tags = words.tags
        item.externalURL = words.externalURL
        item.metrics = words.metrics
        item.attachments = parts.flatMap(\.attachments)
        item.image = parts.lazy.compactMap(\.image).first
        return item
    }

    /// Of a channel whose name in addresses the export tells; of several channels a message does not know its own.
    private static func address(of id: String?, in root: JSONValue) -> String? {
        let chats = chats(in: root)
        guard let id, chats.count == 1, let name = chats[0]["username"]?.text?.drop(while: { $0 == "@" }) else {
            return nil
        }
        let isName = name.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F }
        return isName && !name.isEmpty ? "https://t.me/\(name)/\(id)" : nil
    }

    /// One chat, or the channels of an account's full export: its other chats are letters, and nobody's business.
    private static func chats(in root: JSONValue) -> [JSONValue] {
        guard let list = root["chats"]?["list"]?.elements else { return [root] }
        return list.filter { $0["type"]?.string?.contains("channel") ?? false }
    }

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
