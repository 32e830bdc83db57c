import Records

/// Items described in schema.org's words as JSON-LD: a document of its own, or what stands in the `script` elements of a
/// page (`StructuredPage`).
///
/// Only what is news, an event, a broadcast, a recording or a film is an item; what describes the site itself
/// (`Organization`, `WebSite`, `BreadcrumbList`) is looked through.
enum SchemaOrg: JSONFormat {
    static let names = ["schema-org"]

    static func recognizes(_ root: JSONValue) -> Bool {
        let isStated = root.oneOrMany.contains { value in
            value["@context"]?.oneOrMany.contains { context in
                let text = context.string ?? context["@vocab"]?.string
                return text.map { FeedText.contains("schema.org", in: $0) } ?? false
            } ?? false
        }
        return isStated && !elements(of: root).isEmpty
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        var found: [JSONValue] = []
        for value in root.oneOrMany { collect(value, depth: 0, into: &found) }
        return found
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        guard let kind = kind(of: element) else {
            throw Refusal(.noItem, "nothing that is news, an event or a recording")
        }
        let item = SchemaOrgItem(element, kind: kind).item
        let isEmpty =
            item.title == nil && item.contentText == nil && item.summary == nil && item.attachments.isEmpty
        guard !isEmpty else { throw Refusal(.empty, "a description without a name, a text and a file") }
        return [item]
    }

    /// The kind of item that an object's types make it; nil when it is none.
    static func kind(of value: JSONValue) -> Record.Kind? {
        for type in types(of: value) {
            if let kind = kinds[type] { return kind }
            if type.hasSuffix("NewsArticle") || type.hasSuffix("BlogPosting") { return .article }
            if type.hasSuffix("Event") { return .event }
            // A series is its events; where it does not tell them, it is one itself.
            if type == "EventSeries", value["startDate"] != nil, parts.allSatisfy({ value[$0] == nil }) {
                return .event
            }
        }
        return nil
    }

    /// `NewsArticle` of `http://schema.org/NewsArticle`, `schema:NewsArticle` or the bare word.
    static func types(of value: JSONValue) -> [String] {
        (value["@type"]?.oneOrMany ?? []).compactMap { type in
            type.text?.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map(String.init)
        }
    }

    /// Containers in which items stand, outermost first. An item's own parts belong to it, but for the events of a
    /// series and of a festival, which are events themselves.
    private static func collect(_ value: JSONValue, depth: Int, into found: inout [JSONValue]) {
        guard depth <= maximumDepth, value.isObject else { return }
        let isItem = kind(of: value) != nil
        if isItem { found.append(value) }
        for key in isItem ? parts : containers + parts {
            for part in value[key]?.oneOrMany ?? [] { collect(part, depth: depth + 1, into: &found) }
        }
    }

    private static let parts = ["subEvent", "subEvents"]

    /// `ItemList` > `ListItem` > item is the longest way in use.
    private static let maximumDepth = 6

    private static let containers = [
        "@graph", "itemListElement", "item", "mainEntity", "mainEntityOfPage", "hasPart", "blogPost", "blogPosts",
        "dataFeedElement", "event", "events", "video", "about", "publication",
    ]

    private static let kinds: [String: Record.Kind] = [
        "Article": .article, "NewsArticle": .article, "BlogPosting": .article, "Report": .article,
        "SpecialAnnouncement": .notice, "SocialMediaPosting": .post, "DiscussionForumPosting": .post,
        "Event": .event, "Festival": .event, "BroadcastEvent": .broadcast, "TVEpisode": .broadcast,
        "RadioEpisode": .broadcast, "VideoObject": .video, "AudioObject": .audio, "PodcastEpisode": .audio,
    ]
}
