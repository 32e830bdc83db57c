/// Channels and profiles of the big portals, whose feeds lie at an address that can be told from theirs.
package struct PortalAddress {
    private let host: String
    private let path: [Substring]
    private let query: [(name: Substring, value: Substring)]
    private let origin: String

    /// The feeds of the page `url`, best first; empty for a page of no known portal, or one that only its own page
    /// knows the feed of (a YouTube handle).
    package static func feeds(of url: String) -> [String] {
        PortalAddress(url)?.feeds ?? []
    }

    /// Why a portal's page cannot be read at all; nil when nothing is known against it.
    package static func refusal(of url: String) -> String? {
        guard let address = PortalAddress(url) else { return nil }
        switch address.host {
        case "facebook.com", "m.facebook.com", "instagram.com":
            return "\(address.host) shows posts only to who has the page's own token, or as the page's export: "
                + "see docs/formats.md"
        case "x.com", "twitter.com":
            return "\(address.host) gives posts only for money, or as the account's own archive: see docs/formats.md"
        default: return nil  // a host, not an enum
        }
    }

    /// Whether a page is somebody's profile or channel in another network: not one post, nor the button that passes a page
    /// on.
    package static func isProfile(_ url: String) -> Bool { PortalAddress(url)?.isProfile ?? false }

    private var isProfile: Bool {
        let first = path.first ?? ""
        switch host {
        case "youtube.com", "m.youtube.com":
            return path.count <= 2
                && (first.hasPrefix("@") || path.count == 2 && ["channel", "user", "c"].contains(first))
        case "facebook.com", "m.facebook.com", "instagram.com", "x.com", "twitter.com":
            return path.count == 1 && !first.contains(".php") && !Self.actions.contains(first)
        case "t.me", "telegram.me":
            return path.count == (first == "s" ? 2 : 1) && !first.hasPrefix("+") && !Self.actions.contains(first)
        case "bsky.app": return path.count == 2 && first == "profile"
        // Their profiles look like Mastodon's, and have no feed.
        case "tiktok.com", "threads.net", "threads.com", "medium.com": return false
        default: return !mastodon.isEmpty  // a host, not an enum
        }
    }

    private static let actions: Set<Substring> = [
        "sharer", "share", "plugins", "dialog", "intent", "joinchat", "tr", "hashtag", "explore", "login", "home",
    ]

    private init?(_ url: String) {
        guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) }) else { return nil }
        let rest = url.dropFirst(scheme.count).prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let tail = rest.dropFirst(authority.count)
        let name = authority.lowercased()
        host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
        origin = scheme + authority
        path = tail.prefix { $0 != "?" }.split(separator: "/")
        query = tail.drop { $0 != "?" }.dropFirst().split(separator: "&").map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (sides[0], sides.count > 1 ? sides[1] : "")
        }
    }

    private var feeds: [String] {
        switch host {
        case "youtube.com", "m.youtube.com": youtube
        case "bsky.app": bluesky
        case "t.me", "telegram.me": telegram
        default: mastodon  // any host may run Mastodon
        }
    }

    private var youtube: [String] {
        let base = "https://www.youtube.com/feeds/videos.xml"
        if let list = query.first(where: { $0.name == "list" })?.value, !list.isEmpty {
            return ["\(base)?playlist_id=\(list)"]
        }
        guard path.count >= 2 else { return [] }
        return switch path[0] {
        case "channel": ["\(base)?channel_id=\(path[1])"]
        case "user": ["\(base)?user=\(path[1])"]
        default: []  // a part of an address, not an enum
        }
    }

    private var bluesky: [String] {
        guard path.count >= 2, path[0] == "profile" else { return [] }
        return [
            "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=\(path[1])&filter=posts_no_replies"
                + "&limit=100",
            "https://bsky.app/profile/\(path[1])/rss",
        ]
    }

    /// The preview that Telegram shows to everybody.
    private var telegram: [String] {
        guard let name = path.first(where: { $0 != "s" }) else { return [] }
        return ["https://t.me/s/\(name)"]
    }

    private var mastodon: [String] {
        if path.count == 1, path[0].hasPrefix("@"), path[0].count > 1, !path[0].dropFirst().contains("@") {
            return ["\(origin)/\(path[0]).rss"]
        }
        return path.count == 2 && path[0] == "users" ? ["\(origin)/users/\(path[1]).rss"] : []
    }
}
