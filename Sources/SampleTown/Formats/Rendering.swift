import Records

/// What a format needs to write a feed's document: the feed, what it shows, and the evening it is read.
struct Rendering {
    let feed: Feed
    let items: [ShownItem]
    let now: LocalTime

    init(feed: Feed, recorded: [Item], now: LocalTime) {
        self.feed = feed
        self.now = now
        let shown = recorded.lazy.compactMap { $0.shown(at: now) }
        let kept = feed.format.isKept(at: now)
        items = Array(shown.filter { kept($0.item) }.prefix(feed.window)).map { feed.withBoilerplate($0, on: now.day) }
    }

    /// The newest change that the document shows.
    var lastChange: LocalTime {
        items.map(\.updated).max() ?? LocalTime(day: now.day, hour: 0)
    }

    var document: [UInt8] {
        switch feed.format {
        case .rss: Array(rss(encoding: "utf-8").utf8)
        case .rss1250: Windows1250().bytes(of: rss(encoding: "windows-1250"))
        case .atom: Array(atom.utf8)
        case .board: Array(board.utf8)
        case .calendar: Array(calendar.utf8)
        case .xmltv: Array(listing.utf8)
        case .youtube: Array(videos.utf8)
        case .mastodon: Array(statuses.utf8)
        case .facebook: Array(posts.utf8)
        case .list: Array(page.utf8)
        }
    }
}

extension Feed {
    func withBoilerplate(_ shown: ShownItem, on day: Day) -> ShownItem {
        guard let boilerplate, boilerplate.from <= day else { return shown }
        return ShownItem(
            item: shown.item, title: shown.title, text: shown.text + "\n\n" + boilerplate.text, updated: shown.updated)
    }
}

extension Feed.Format {
    var mediaType: String {
        switch self {
        case .rss: "application/rss+xml; charset=utf-8"
        case .rss1250: "text/xml; charset=windows-1250"
        case .atom, .youtube: "application/atom+xml; charset=utf-8"
        case .board: "application/ld+json"
        case .calendar: "text/calendar; charset=utf-8"
        case .xmltv: "application/xml"
        case .mastodon, .facebook: "application/json; charset=utf-8"
        case .list: "text/html; charset=utf-8"
        }
    }

    /// Whether counts or a moving window change the document every night, even when nobody wrote anything.
    var changesNightly: Bool {
        switch self {
        case .board, .calendar, .xmltv, .youtube, .mastodon, .facebook: true
        case .rss, .rss1250, .atom, .list: false
        }
    }

    /// Which published items the format still carries on that evening, beside its window of newest entries.
    func isKept(at now: LocalTime) -> (Item) -> Bool {
        switch self {
        case .rss, .rss1250, .atom, .youtube, .mastodon, .facebook, .list:
            return { _ in true }
        case .board:
            return { item in item.day("until").map { now.day <= $0 } ?? true }
        case .calendar:
            return { item in
                guard let start = item.time("start")?.day else { return false }
                return (item.time("end")?.day ?? start) >= now.day.adding(days: -7) && start <= now.day.adding(days: 60)
            }
        case .xmltv:
            return { item in
                guard let start = item.time("start")?.day else { return false }
                return start > now.day && start <= now.day.adding(days: 7)
            }
        }
    }
}
