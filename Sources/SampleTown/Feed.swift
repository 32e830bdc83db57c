import Records

/// A source of the town as it is served: where, in which format, and how far back it remembers.
struct Feed: Sendable {
    let id: String
    let path: String
    let format: Format
    /// The number of newest entries that the feed still shows.
    let window: Int
    let title: String
    let summary: String
    let home: String
    let language: String
    let boilerplate: Boilerplate?

    enum Format: String, Sendable {
        case rss, rss1250, atom, board, calendar, xmltv, youtube, mastodon, facebook, list
    }

    /// A sentence that a new page template adds to every item from one day on.
    struct Boilerplate: Sendable {
        let from: Day
        let text: String
    }

    init?(_ line: JSON) {
        guard let id = line["id"]?.text, let path = line["path"]?.text else { return nil }
        guard let home = line["home"]?.text else { return nil }
        guard let format = line["format"]?.text.flatMap({ Format(rawValue: $0) }) else { return nil }
        self.id = id
        self.path = path
        self.format = format
        self.home = home
        window = line["window"]?.text.flatMap { Int($0) } ?? 20
        title = line["title"]?.text ?? id
        summary = line["description"]?.text ?? ""
        language = line["language"]?.text ?? "cs"
        boilerplate = line["boilerplate"].flatMap { Boilerplate($0) }
    }

    func link(to item: Item) -> String { "\(home)/\(item.id)" }
}

extension Feed.Boilerplate {
    init?(_ line: JSON) {
        guard let from = line["from"]?.text.flatMap(Day.init(iso8601:)), let text = line["text"]?.text else {
            return nil
        }
        self.init(from: from, text: text)
    }
}
