import Foundation
import Parsing
import Records

/// feed-rs's model, field by field, and what of ours stands for it. What the lines of `letopis parse` have no place for is
/// counted (`placeless`). What feed-rs leaves empty is not compared: it reads fewer modules and forms of dates.
enum FeedModel {
    static func comparison(_ expected: [String: Any], _ document: ParsedDocument?) -> Comparison {
        var result = Comparison()
        guard let document else {
            result.note("document", "a feed", "no feed")
            return result
        }
        result.text("type", expected["feed_type"], type(of: document.format))
        result.text("title", text(expected["title"]), document.title)
        result.text("description", text(expected["description"]), document.description)
        if let language = expected["language"] as? String {
            result.text("language", language.lowercased(), document.language?.lowercased())
        }
        if let date = expected["updated"] ?? expected["published"], date is String {
            result.date("updated", date, document.dateModified)
        }
        result.contained("authors", people(expected["authors"]), in: document.authors.map(line))
        result.addresses(
            "links", objects(expected["links"]).compactMap { $0["href"] as? String },
            in: [document.homePageURL, document.feedURL, document.nextURL] + document.hubs.map(\.url))
        let images = [expected["icon"], expected["logo"]].compactMap { ($0 as? [String: Any])?["uri"] as? String }
        if let image = images.first { result.text("image", image, document.icon) }
        if let minutes = expected["ttl"] as? Int {
            result.text("ttl", "\(minutes)", document.timeToLiveMinutes.map(String.init))
        }
        let entries = objects(expected["entries"])
        result.text("items", "\(entries.count)", "\(document.items.count)")
        for (theirs, ours) in zip(entries, document.items) { compare(theirs, ours, document, &result) }
        return result
    }

    private static func compare(
        _ theirs: [String: Any], _ ours: ParsedItem, _ document: ParsedDocument, _ result: inout Comparison
    ) {
        // Without an identifier of the publisher's they make one up from the link, and so do we, later.
        if let id = ours.id, let theirID = theirs["id"] as? String, !isMadeUp(theirID) {
            result.text("entry.id", theirID, id)
        }
        result.text("entry.title", text(theirs["title"]), ours.title)
        let content = (theirs["content"] as? [String: Any])?["body"] as? String
        result.list(
            "entry.texts", [content, text(theirs["summary"])].compactMap(\.self),
            [ours.contentHTML ?? ours.contentText, ours.summary].compactMap(\.self))
        if let published = theirs["published"] as? String {
            result.date("entry.published", published, ours.datePublished)
        }
        if let updated = theirs["updated"] as? String {
            result.date("entry.updated", updated, ours.dateModified ?? ours.datePublished)
        }
        result.contained("entry.authors", people(theirs["authors"]), in: ours.authors.map(line))
        result.addresses(
            "entry.links", objects(theirs["links"]).compactMap { $0["href"] as? String },
            in: [ours.url, ours.externalURL, ours.id] + ours.attachments.map(\.url))
        if let base = theirs["base"] as? String { result.text("entry.base", base, ours.baseURL) }
        if let language = theirs["language"] as? String {
            result.text("entry.language", language.lowercased(), ours.language?.lowercased())
        }
        result.contained(
            "entry.categories", objects(theirs["categories"]).compactMap { ($0["label"] ?? $0["term"]) as? String },
            in: ours.tags)
        for media in objects(theirs["media"]) { compare(media, ours, &result) }
    }

    private static func compare(_ media: [String: Any], _ ours: ParsedItem, _ result: inout Comparison) {
        let contents = objects(media["content"])
        result.addresses(
            "entry.media", contents.compactMap { $0["url"] as? String },
            in: [ours.image, ours.url] + ours.attachments.map(\.url))
        for content in contents {
            guard let file = ours.attachments.first(where: { same($0.url, content["url"] as? String) }) else {
                continue
            }
            if let type = content["content_type"] as? String { result.text("entry.media.type", type, file.mimeType) }
            if let size = content["size"] as? Int {
                result.text("entry.media.size", "\(size)", file.sizeInBytes.map(String.init))
            }
        }
        let durations = ([media] + contents).compactMap { ($0["duration"] as? [String: Any])?["secs"] as? Int }
        result.contained(
            "entry.duration", durations.map(String.init),
            in: ours.attachments.map { $0.durationInSeconds.map(String.init) })
        let thumbnails = objects(media["thumbnails"]).compactMap { ($0["image"] as? [String: Any])?["uri"] as? String }
        if let first = thumbnails.first { result.text("entry.image", first, ours.image) }
        if let title = text(media["title"]) {
            result.contained("entry.media.title", [title], in: [ours.title] + ours.attachments.map(\.title))
        }
        if let description = text(media["description"]) {
            result.contained(
                "entry.media.description", [description], in: [ours.contentHTML, ours.contentText, ours.summary])
        }
    }

    /// How many of the feeds and entries state what our lines have no place for.
    static func placeless(in expected: [String: Any]) -> [String: Int] {
        var counts: [String: Int] = [:]
        func count(_ fields: [String], of object: [String: Any], as prefix: String = "") {
            for field in fields {
                let value = object[field]
                let isEmpty = value == nil || value is NSNull || (value as? [Any])?.isEmpty == true
                if !isEmpty { counts[prefix + field, default: 0] += 1 }
            }
        }
        count(["categories", "contributors", "generator", "rating", "rights"], of: expected)
        for entry in objects(expected["entries"]) {
            count(["contributors", "rights", "source"], of: entry, as: "entry.")
            for media in objects(entry["media"]) { count(["community", "credits", "texts"], of: media, as: "media.") }
        }
        return counts
    }

    private static func same(_ left: String?, _ right: String?) -> Bool {
        left?.filter { !$0.isWhitespace } == right?.filter { !$0.isWhitespace }
    }

    private static func isMadeUp(_ id: String) -> Bool { id.count == 32 && id.allSatisfy(\.isHexDigit) }

    private static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

    private static func text(_ value: Any?) -> String? { (value as? [String: Any])?["content"] as? String }

    private static func people(_ value: Any?) -> [String] {
        objects(value).map { person in
            [person["name"], person["email"], person["uri"]].compactMap { $0 as? String }.joined(separator: " | ")
        }
    }

    private static func line(_ author: Author) -> String {
        [author.name, author.email, author.url].compactMap(\.self).joined(separator: " | ")
    }

    private static func type(of format: String) -> String {
        switch format {
        case "rss10", "rss090": "RSS1"
        case "rss20": "RSS2"
        case "json1", "json11": "JSON"
        case "atom10", "atom03", "youtube": "Atom"
        default: "RSS0"  // names, not an enum
        }
    }
}
