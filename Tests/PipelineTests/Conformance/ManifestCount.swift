/// How many items the real data's list states for a folder, and what of them is no item to us.
struct ManifestCount {
    let folder: String
    let stated: Int
    /// Counted there, but not among the items and rejections that we read.
    let unread: Int
    let reason: String

    init(_ folder: String, _ stated: Int, unread: Int = 0, because reason: String = "") {
        self.folder = folder
        self.stated = stated
        self.unread = unread
        self.reason = reason
    }

    static let all = [
        ManifestCount(
            "kadan-ofn", 6_809, unread: 1_878, because: "The collector's union of all notices is no document."),
        ManifestCount(
            "karlsruhe-news", 1_355, unread: 831,
            because: "The collector's union of 830 entries, and its record of what it tracked, are no documents."),
        ManifestCount(
            "karlsruhe-oparl", 9_863, unread: 1_515,
            because: "The collector's 1,470 texts of papers and 45 pairs of news and meetings are tables of its own."),
        ManifestCount("brno-rss", 3_719, unread: 715, because: "The collector's union of all items is no document."),
        ManifestCount(
            "ofn-spec", 55, unread: 32,
            because: "Of the standards' files, schemas and contexts hold no item, and building blocks are none alone."),
        ManifestCount("ua-rss", 92),
        ManifestCount("ua-addresses", 154, unread: 154, because: "A program that holds speeches is no feed."),
        ManifestCount(
            "xmltv", 2_161, unread: 2, because: "The grammar shows two programmes in a comment; it is no listing."),
        ManifestCount(
            "tv-listings", 1_257, unread: 1_247,
            because: "A broadcaster's own pages and answers are no listing; XMLTV is the format of listings."),
        ManifestCount("podcast", 10, unread: 7, because: "Transcripts, chapters and a schema belong to an episode."),
        ManifestCount(
            "feeds-generic", 152, unread: -3,
            because: "The list misses three: 150 entries of XML, and five of JSON, stand in the files."),
        ManifestCount(
            "social-granary", 69, unread: 17,
            because:
                "Accounts, follows, records without an address, pages of Facebook and values of tests are no posts."),
        ManifestCount(
            "social-mastodon", 11, unread: 6,
            because: "Drafts, and posts that are not published yet, say nothing about the town."),
        ManifestCount("social-bluesky", 4),
        ManifestCount("social-facebook-graph", 52, unread: 1, because: "A page's own record has no posts."),
        ManifestCount("social-twitter", 3),
        ManifestCount(
            "ics", 133, unread: -688,
            because: "A series is one event there; here each of its days is an item, as a chronicle has it."),
        ManifestCount("newsletter-pdf", 7, unread: 7, because: "Newspapers are read by letopis import, page by page."),
        ManifestCount(
            "council-votes", 4, unread: -13,
            because: "The session's file is one of four there and 17 votes here; a protocol's page is no list of items."
        ),
    ]
}
