/// What schema.org's JSON-LD in a page says of the article on it.
struct LinkedArticle {
    private(set) var headline: String?
    private(set) var description: String?
    private(set) var image: String?
    private(set) var datePublished: String?
    private(set) var dateModified: String?
    private(set) var authors: [String] = []
    private(set) var body: String?
    private(set) var language: String?

    /// The first article that one of the scripts describes.
    static func first(in scripts: [String]) -> LinkedArticle? {
        for script in scripts {
            let roots = JSONReader.text(Array(unwrapped(script).utf8)).roots
            for root in roots {
                if let found = article(in: root, depth: 0) { return LinkedArticle(found) }
            }
        }
        return nil
    }

    private init(_ value: JSONValue) {
        headline = (value["headline"] ?? value["name"]).flatMap(Self.line)
        description = value["description"].flatMap(Self.line)
        image = value["image"]?.oneOrMany.first.flatMap { $0.text ?? $0["url"]?.text ?? $0["contentUrl"]?.text }
        datePublished = (value["datePublished"] ?? value["dateCreated"])?.text
        dateModified = value["dateModified"]?.text
        authors =
            (value["author"] ?? value["creator"])?.oneOrMany
            .compactMap { $0.string == nil ? $0["name"].flatMap(Self.line) : Self.line($0) } ?? []
        body = value["articleBody"]?.text
        language = value["inLanguage"]?.text
    }

    /// Depth-first, because articles hide in `@graph`, `mainEntity` and lists.
    private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
        guard depth < 6 else { return nil }
        if let elements = value.elements {
            for element in elements.prefix(200) {
                if let found = article(in: element, depth: depth + 1) { return found }
            }
            return nil
        }
        let types = value["@type"]?.oneOrMany.compactMap(\.text) ?? []
        if types.contains(where: isArticle) { return value }
        for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
            if let inner = value[key], let found = article(in: inner, depth: depth + 1) { return found }
        }
        return nil
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type == "BlogPosting" || type == "NewsReport" || type == "Report"
            || type == "LiveBlogPosting" || type == "SpecialAnnouncement"
    }

    private static func line(_ value: JSONValue) -> String? { value.text.flatMap(PageMetadata.line) }

    /// Without the comment or CDATA marks that some systems put around a script.
    private static func unwrapped(_ script: String) -> Substring {
        guard let begin = script.firstIndex(where: { $0 == "{" || $0 == "[" }) else { return "" }
        var text = script[begin...]
        if text.hasPrefix("[CDATA[") { text = text.dropFirst(7) }
        return text
    }
}
