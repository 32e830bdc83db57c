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
        "<ul>\(answers.map { "<li>\(escaped($0))</li>" }.joined())</ul>"
    }

    /// Adds the question of a poll and its answers, a line each, to the post's own words.
    static func ask(_ question: String?, answers: [String], in item: inout ParsedItem) {
        guard let question else { return }
        let lines = [question] + answers.map { "– \($0)" }
        if let html = item.contentHTML {
            item.contentHTML = ([html] + lines.map(escaped)).joined(separator: "<br>")
        } else {
            item.contentText = ([item.contentText].compactMap(\.self) + lines).joined(separator: "\n")
        }
    }

    private static func escaped(_ text: String) -> String {
        let escapes: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;"]
        return text.map { escapes[$0] ?? String($0) }.joined()
    }

    /// A post's words and those at its pictures, which often are the same once more.
    static func words(_ texts: [String]) -> String? {
        guard let first = texts.first else { return nil }
        let others = FeedText.unique(texts).dropFirst().filter { !first.hasPrefix($0) }
        return ([first] + others).joined(separator: "\n\n")
    }

    /// Refuses what tells nothing: no words, no picture, no link.
    static func whole(_ item: ParsedItem) throws(Refusal) -> [ParsedItem] {
        let isBare =
            item.contentText == nil && item.contentHTML == nil && item.summary == nil && item.title == nil
            && item.attachments.isEmpty && item.image == nil
        guard isBare else { return [item] }
        guard let link = item.externalURL else {
            throw Refusal(.empty, "a post without words, pictures and links")
        }
        // The link is all that it says.
        var item = item
        item.attachments = [Attachment(url: link)]
        return [item]
    }

    /// Makes the first picture the post's image.
    static func addPictures(_ pictures: [Attachment], to item: inout ParsedItem) {
        var seen = Set(item.attachments.map(\.url))
        for picture in pictures where seen.insert(picture.url).inserted { item.attachments.append(picture) }
        item.image = item.image ?? pictures.first?.url
    }
}
