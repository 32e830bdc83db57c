import Records

/// What the posts of all networks have in common. A post has no title, and none is made up.
enum SocialPost {
    static func item(_ element: JSONValue) throws(Refusal) -> ParsedItem {
        guard element.isObject else { throw Refusal(.notParsable, "an entry that is no object") }
        var item = ParsedItem()
        item.kind = .post
        return item
    }

    /// The counters that are stated.
    static func metrics(_ counters: KeyValuePairs<String, JSONValue?>) -> [ParsedItem.Metric] {
        counters.compactMap { name, value in
            value?.int.map { ParsedItem.Metric(name: name, value: $0) }
        }
    }

    /// The answers of a poll, which are no part of the post's own HTML.
    static func list(_ answers: [String]) -> String {
        let escapes: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;"]
        let points = answers.map { "<li>\($0.map { escapes[$0] ?? String($0) }.joined())</li>" }
        return "<ul>\(points.joined())</ul>"
    }

    /// Refuses what tells nothing: no words, no picture, no link.
    static func whole(_ item: ParsedItem) throws(Refusal) -> [ParsedItem] {
        let isEmpty =
            item.contentText == nil && item.contentHTML == nil && item.summary == nil && item.attachments.isEmpty
            && item.image == nil && item.externalURL == nil
        guard !isEmpty else { throw Refusal(.empty, "a post without words, pictures and links") }
        return [item]
    }

    /// Makes the first picture the post's image.
    static func addPictures(_ pictures: [Attachment], to item: inout ParsedItem) {
        var seen = Set(item.attachments.map(\.url))
        for picture in pictures where seen.insert(picture.url).inserted { item.attachments.append(picture) }
        item.image = item.image ?? pictures.first?.url
    }
}
