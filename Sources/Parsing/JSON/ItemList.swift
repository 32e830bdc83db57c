import Dating
import Records

/// Items under the names that `letopis parse` and `letopis export` print: JSON Lines, or a list.
enum ItemList: JSONFormat {
    static let names = ["items"]

    static func recognizes(_ root: JSONValue) -> Bool {
        root.oneOrMany.contains { element in
            guard element["id"] != nil || element["url"] != nil || element["title"] != nil else { return false }
            return element["content_text"] != nil || element["content_html"] != nil || element["date_published"] != nil
        }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        guard let feed = root.oneOrMany.first(where: isFeed) else { return }
        JSONFeed.describe(feed, in: &document)
    }

    static func elements(of root: JSONValue) -> [JSONValue] { root.oneOrMany.filter { !isFeed($0) } }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        guard var item = try JSONFeed.items(from: element, in: root).first else { return [] }
        // The archive's own guess is not what the source stated.
        let origin = element["date_published_origin"]?.string
        // "včera" was counted from the archive's night, and not from the import's.
        if origin != "relative" {
            let isStated = origin.map { $0 == "stated" } ?? true
            let stated = isStated ? item.datePublished : nil
            item.datePublished = element["date_raw"]?.scalarText ?? stated
            // The words may be in a form that only the program that printed them was told of.
            if let stated, let raw = item.datePublished, !isReadable(raw, language(of: element, in: root)) {
                item.datePublished = stated
                item.writtenDate = raw
            }
        }
        item.startAt = element["start_at"]?.scalarText
        item.endAt = element["end_at"]?.scalarText
        item.place = element["place"]?.text
        item.latitude = element["_geo"]?["latitude"]?.double
        item.longitude = element["_geo"]?["longitude"]?.double
        item.people = (element["people"]?.elements ?? []).compactMap(\.text)
        item.references = (element["references"]?.elements ?? []).compactMap { reference in
            reference["scheme"]?.text.flatMap { scheme in
                reference["value"]?.scalarText.map { Reference(scheme: scheme, value: $0) }
            }
        }
        item.kind = element["kind"]?.string.flatMap(Record.Kind.init(rawValue:))
        item.isWithdrawn = element["withdrawn_at"] != nil || element["withdrawn"]?.isTrue == true
        // `letopis parse` names what has no id by its address or its words: of these the id is made anew. An archive's
        // own ids stay.
        if element["first_seen"] == nil, let origin = element["id_source"]?.string, origin != "guid" { item.id = nil }
        guard
            item.title != nil || item.contentText != nil || item.contentHTML != nil || item.summary != nil
                || !item.attachments.isEmpty || item.isWithdrawn
        else { throw Refusal(.empty, "an item without a title, a text and a file") }
        return [item]
    }

    private static func isReadable(_ raw: String, _ language: String?) -> Bool {
        // The hour may be any, and the zone: only whether there is a date is asked.
        guard let clock else { return true }
        return DateReader(clock: clock, language: language).moment(raw, relativeTo: Instant(seconds: 0)) != nil
    }

    private static let clock = try? TownClock(timeZone: "UTC")

    private static func language(of element: JSONValue, in root: JSONValue) -> String? {
        let feed = root.oneOrMany.first.flatMap { isFeed($0) ? $0["language"]?.string : nil }
        return element["language"]?.string ?? feed
    }

    private static func isFeed(_ element: JSONValue) -> Bool { element["kind"]?.string == "feed" }
}
