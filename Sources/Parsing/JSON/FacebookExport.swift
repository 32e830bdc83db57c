import Records

/// A page's or profile's own archive ("Download your information"): a list of posts with `timestamp` and `data`, or of its
/// events.
enum FacebookExport: JSONFormat {
    static let names = ["facebook"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains {
            $0["timestamp"]?.int != nil && ($0["data"]?.elements != nil || $0["attachments"]?.elements != nil)
                || isEvent($0)
        }
    }

    private static func isEvent(_ element: JSONValue) -> Bool {
        element["start_timestamp"]?.int != nil && element["name"]?.text != nil
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        root.elements ?? root.members.compactMap(\.value.elements).first ?? []
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        if isEvent(element) { return [event(element)] }
        var item = try SocialPost.item(element)
        item.datePublished = element["timestamp"]?.scalarText
        let posts = (element["data"]?.elements ?? []).compactMap { text("post", of: $0) }
        let parts = (element["attachments"]?.elements ?? []).flatMap { $0["data"]?.elements ?? [] }
        item.contentText = SocialPost.words(posts + parts.compactMap { $0["media"].flatMap(caption) })
        var links: [SharedLink] = []
        for part in parts {
            if let media = part["media"], let uri = media["uri"]?.text {
                let title = text("description", of: media) ?? text("title", of: media)
                item.attachments.append(Attachment(url: uri, title: title))
            }
            if let place = part["place"], item.place == nil { enter(place, into: &item) }
            if let poll = part["poll"] {
                let answers = (poll["options"]?.elements ?? []).compactMap { text("option", of: $0) }
                SocialPost.ask(text("question", of: poll), answers: answers, in: &item)
            }
            guard let link = part["external_context"] ?? part["event"] else { continue }
            links.append(
                SharedLink(
                    url: link["url"]?.text, title: text("name", of: link), description: text("description", of: link)))
        }
        for link in links { link.enter(into: &item) }
        return try SocialPost.whole(item)
    }

    /// What a picture's owner wrote at it. Its title is the name of the album.
    private static func caption(_ media: JSONValue) -> String? {
        let caption = text("description", of: media)
        return caption == text("title", of: media) ? nil : caption
    }

    private static func event(_ element: JSONValue) -> ParsedItem {
        var item = ParsedItem()
        item.kind = .event
        item.title = text("name", of: element)
        item.contentText = text("description", of: element)
        item.startAt = element["start_timestamp"]?.scalarText
        // An event without an end has the end 0.
        item.endAt = element["end_timestamp"]?.int == 0 ? nil : element["end_timestamp"]?.scalarText
        item.datePublished = element["create_timestamp"]?.scalarText
        if let place = element["place"] { enter(place, into: &item) }
        return item
    }

    private static func enter(_ place: JSONValue, into item: inout ParsedItem) {
        item.place = text("name", of: place)
        item.latitude = place["coordinate"]?["latitude"]?.double
        item.longitude = place["coordinate"]?["longitude"]?.double
    }

    private static func text(_ name: String, of element: JSONValue) -> String? {
        element[name]?.text.map(ByteLetters.repaired)
    }
}
