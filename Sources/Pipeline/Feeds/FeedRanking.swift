import Records

/// Puts what was found in the order in which it is proposed.
enum FeedRanking {
    /// Each feed once, those with items first, then those without any, comments of visitors last. Feeds of the same
    /// articles in two formats, as many sites have them, are one: the fuller, which names the others.
    static func ranked(_ feeds: [FoundFeed]) -> [FoundFeed] {
        var kept: [FoundFeed] = []
        for feed in once(feeds) {
            guard let place = kept.firstIndex(where: { areOfTheSame($0, feed) }) else {
                kept.append(feed)
                continue
            }
            let former = kept[place]
            kept[place] =
                isFuller(feed, former)
                ? feed.naming(former.twins + [former.url]) : former.naming(former.twins + [feed.url])
        }
        return (0...2).flatMap { rank in kept.filter { self.rank(of: $0) == rank } }
    }

    /// One document under two addresses is one feed.
    private static func once(_ feeds: [FoundFeed]) -> [FoundFeed] {
        var seen: Set<Digest> = []
        return feeds.filter { seen.insert($0.digest).inserted }
    }

    private static func rank(of feed: FoundFeed) -> Int { feed.isOfComments ? 2 : feed.items == 0 ? 1 : 0 }

    /// Whether two feeds differ in their format at most. Calendars, boards and the like say more of the same items.
    private static func areOfTheSame(_ one: FoundFeed, _ other: FoundFeed) -> Bool {
        guard let family = family(of: one), let second = self.family(of: other) else { return false }
        if one.items == 0, other.items == 0 { return family != second && one.name == other.name }
        if one.keys.isEmpty || other.keys.isEmpty { return false }
        if Set(one.keys) == Set(other.keys) { return family != second || one.name == other.name }
        // One of them goes further back.
        let short = one.keys.count < other.keys.count ? one.keys : other.keys
        let long = one.keys.count < other.keys.count ? other.keys : one.keys
        return family != second && short.count >= fewestNewest && Set(short) == Set(long.prefix(short.count))
    }

    /// Fewer might be the newest of a part of the site by chance.
    private static let fewestNewest = 5

    private static func isFuller(_ feed: FoundFeed, _ former: FoundFeed) -> Bool {
        if feed.items != former.items { return feed.items > former.items }
        let (letters, formerLetters) = (Double(feed.letters), Double(former.letters))
        // Two formats never count alike; what tells is whether one has the whole texts.
        if max(letters, formerLetters) > 1.25 * min(letters, formerLetters) { return letters > formerLetters }
        // Atom's entries must have an id and a date of change, which those of RSS may lack.
        return family(of: feed) == "atom" && family(of: former) != "atom"
    }

    private static func family(of feed: FoundFeed) -> String? {
        ["rss", "atom", "json1"].first { feed.format.hasPrefix($0) }
    }
}
