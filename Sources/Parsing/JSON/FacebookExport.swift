import Records

/// A page's or profile's own archive ("Download your information"): a list of posts with `timestamp` and `data`.
enum FacebookExport: JSONFormat {
    static let names = ["facebook"]

    static func recognizes(_ root: JSONValue) -> Bool {
        elements(of: root).contains {
            $0["timestamp"]?.int != nil && ($0["data"]?.elements != nil || $0["attachments"]?.elements != nil)
        }
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        root.elements ?? root.members.compactMap(\.value.elements).first ?? []
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try SocialPost.item(element)
        item.datePublished = element["timestamp"]?.scalarText
        let words = (element["data"]?.elements ?? []).compactMap { $0["post"]?.text.map(ByteLetters.repaired) }
        item.contentText = words.isEmpty ? nil : words.joined(separator: "\n\n")
        var links: [SharedLink] = []
        for part in (element["attachments"]?.elements ?? []).flatMap({ $0["data"]?.elements ?? [] }) {
            if let media = part["media"], let uri = media["uri"]?.text {
                let title = (media["description"]?.text ?? media["title"]?.text).map(ByteLetters.repaired)
                item.attachments.append(Attachment(url: uri, title: title))
            }
            if let place = part["place"], item.place == nil {
                item.place = place["name"]?.text.map(ByteLetters.repaired)
                item.latitude = place["coordinate"]?["latitude"]?.double
                item.longitude = place["coordinate"]?["longitude"]?.double
            }
            guard let link = part["external_context"] else { continue }
            links.append(
                SharedLink(
                    url: link["url"]?.text, title: link["name"]?.text.map(ByteLetters.repaired),
                    description: link["description"]?.text.map(ByteLetters.repaired)))
        }
        for link in links { link.enter(into: &item) }
        return try SocialPost.whole(item)
    }
}
