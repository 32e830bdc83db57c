import Records

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed: JSONFormat {
    static let names = ["json11", "json1"]

    static func recognizes(_ root: JSONValue) -> Bool {
        guard let items = root["items"]?.elements else { return false }
        if let version = root["version"]?.scalarText {
            return version.contains("jsonfeed.org/version") || version == "1" || version == "1.0" || version == "1.1"
        }
        let first = items.first
        return ["content_html", "content_text", "date_published"].contains { first?[$0] != nil }
    }

    static func name(of root: JSONValue) -> String {
        let version = root["version"]?.scalarText ?? "1.1"
        return version.hasSuffix("1.1") ? "json11" : "json1"
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.title = root["title"]?.text
        document.homePageURL = root["home_page_url"]?.text
        document.feedURL = root["feed_url"]?.text
        document.id = document.feedURL
        document.description = root["description"]?.text
        document.language = root["language"]?.text
        document.icon = root["icon"]?.text ?? root["favicon"]?.text
        document.nextURL = root["next_url"]?.text
        document.authors = authors(of: root)
        document.hubs = (root["hubs"]?.elements ?? []).compactMap { hub in
            hub["url"]?.text.map { ParsedDocument.Hub(type: hub["type"]?.text ?? "", url: $0) }
        }
    }

    static func elements(of root: JSONValue) -> [JSONValue] { root["items"]?.elements ?? [] }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        guard element.isObject else { throw Refusal(.notParsable, "an item that is no object") }
        var item = ParsedItem()
        item.id = element["id"]?.scalarText
        item.url = element["url"]?.text
        item.externalURL = element["external_url"]?.text
        item.title = element["title"]?.text
        item.contentHTML = element["content_html"]?.text
        item.contentText = element["content_text"]?.text
        item.summary = element["summary"]?.text
        item.image = element["image"]?.text ?? element["banner_image"]?.text
        item.datePublished = element["date_published"]?.scalarText
        item.dateModified = element["date_modified"]?.scalarText
        // An item without authors has the feed's (JSON Feed 1.1).
        let own = authors(of: element)
        item.authors = own.isEmpty ? authors(of: root) : own
        item.tags = (element["tags"]?.elements ?? []).compactMap(\.text)
        item.language = element["language"]?.text
        item.attachments = (element["attachments"]?.elements ?? []).compactMap(attachment)
        return [item]
    }

    /// `authors` of 1.1, else `author` of 1.0.
    private static func authors(of value: JSONValue) -> [Author] {
        let stated = value["authors"]?.elements ?? value["author"]?.oneOrMany ?? []
        return stated.compactMap { author in
            let name = author["name"]?.text ?? author.text
            let url = author["url"]?.text
            return name == nil && url == nil ? nil : Author(name: name, url: url)
        }
    }

    private static func attachment(_ value: JSONValue) -> Attachment? {
        value["url"]?.text.map { url in
            Attachment(
                url: url, mimeType: value["mime_type"]?.text, title: value["title"]?.text,
                sizeInBytes: value["size_in_bytes"]?.int, durationInSeconds: value["duration_in_seconds"]?.int)
        }
    }
}
