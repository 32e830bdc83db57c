import Records

/// gofeed's universal model, and what of ours stands for its fields.
enum UniversalModel {
    static func comparison(_ expected: [String: Any], _ document: ParsedDocument?) -> Comparison {
        var result = Comparison()
        guard let document else {
            result.note("document", "a feed", "no feed")
            return result
        }
        result.text("feedType", expected["feedType"], type(of: document.format))
        result.text("feedVersion", expected["feedVersion"], version(of: document.format))
        result.text("title", expected["title"], document.title)
        result.text("description", expected["description"], document.description)
        result.text("link", expected["link"], document.homePageURL)
        result.text("feedLink", expected["feedLink"], document.feedURL)
        result.text("language", expected["language"], document.language)
        result.date("updated", expected["updated"] ?? expected["published"], document.dateModified)
        result.text("image", (expected["image"] as? [String: Any])?["url"], document.icon)
        result.list("authors", people(expected["authors"]), document.authors.map(line))
        result.addresses(
            "links", strings(expected["links"]),
            in: [document.homePageURL, document.feedURL, document.nextURL] + document.hubs.map(\.url))
        // What the lines of `letopis parse` have no place for.
        result.text("copyright", expected["copyright"], nil)
        result.text("generator", expected["generator"], nil)
        result.list("categories", strings(expected["categories"]), [])
        let items = expected["items"] as? [[String: Any]] ?? []
        result.text("items", "\(items.count)", "\(document.items.count)")
        for (theirs, ours) in zip(items, document.items) { compare(theirs, ours, &result) }
        return result
    }

    private static func compare(_ theirs: [String: Any], _ ours: ParsedItem, _ result: inout Comparison) {
        result.text("item.title", theirs["title"], ours.title)
        // RSS has one text or two; with one, we call it the content.
        result.list(
            "item.texts", strings([theirs["content"], theirs["description"]].compactMap(\.self)),
            [ours.contentHTML ?? ours.contentText, ours.summary].compactMap(\.self))
        result.text("item.link", theirs["link"], ours.url)
        result.addresses(
            "item.links", strings(theirs["links"]), in: [ours.url, ours.externalURL] + ours.attachments.map(\.url))
        result.text("item.guid", theirs["guid"], ours.id)
        result.date("item.published", theirs["published"], ours.datePublished)
        result.date("item.updated", theirs["updated"], ours.dateModified)
        result.text("item.image", (theirs["image"] as? [String: Any])?["url"], ours.image)
        result.list("item.authors", people(theirs["authors"]), ours.authors.map(line))
        result.set("item.categories", strings(theirs["categories"]), ours.tags)
        let enclosures = theirs["enclosures"] as? [[String: Any]] ?? []
        result.contained(
            "item.enclosures",
            enclosures.map { strings([$0["url"], $0["type"], $0["length"]]).joined(separator: " ") },
            in: ours.attachments.map { file in
                [file.url, file.mimeType, file.sizeInBytes.map(String.init)].compactMap(\.self).joined(separator: " ")
            })
        if theirs["custom"] != nil { result.note("item.custom", "elements of no standard", "nothing") }
    }

    private static func strings(_ value: Any?) -> [String] {
        (value as? [Any] ?? []).compactMap { $0 as? String }
    }

    private static func people(_ value: Any?) -> [String] {
        (value as? [[String: Any]] ?? []).map { person in
            strings([person["name"], person["email"], person["url"]].compactMap(\.self)).joined(separator: " | ")
        }
    }

    private static func line(_ author: Author) -> String {
        [author.name, author.email, author.url].compactMap(\.self).joined(separator: " | ")
    }

    private static func type(of format: String) -> String {
        if format.hasPrefix("atom") || format == "youtube" { return "atom" }
        return format.hasPrefix("json") ? "json" : "rss"
    }

    private static func version(of format: String) -> String {
        let versions = [
            "rss20": "2.0", "rss10": "1.0", "rss090": "0.9", "rss091u": "0.91", "rss091n": "0.91", "rss092": "0.92",
            "atom10": "1.0", "atom03": "0.3", "json1": "1.0", "json11": "1.1", "youtube": "1.0",
        ]
        return versions[format] ?? format
    }
}
