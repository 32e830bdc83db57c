/// The namespaces that feeds use, known by their addresses, by the wrong addresses that are in use, and, where nothing
/// is declared, by the customary prefix.
enum FeedNamespace {
    /// The canonical prefix: empty for RSS and for names in no namespace, nil for a foreign namespace.
    static func prefix(namespace: String?, written: String?) -> String? {
        guard let namespace, !namespace.isEmpty else { return written.map { byPrefix($0) } ?? "" }
        if let known = usual[namespace] ?? addresses[normalized(namespace)] { return known }
        // An unknown default namespace is a slip (there are a dozen made-up ones for RSS); an unknown one with a
        // well-known prefix is a wrong address.
        return written.map { byPrefix($0) } ?? ""
    }

    private static func byPrefix(_ written: String) -> String? {
        let prefix = written.lowercased()
        return aliases[prefix] ?? (customary.contains(prefix) ? prefix : nil)
    }

    /// Without the scheme and the closing slash or hash, which are the parts that feeds get wrong.
    private static func normalized(_ address: String) -> String {
        var text = Substring(address.lowercased())
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
        while let last = text.last, last == "/" || last == "#" { text = text.dropLast() }
        return String(text)
    }

    private static let aliases = ["atom10": "atom", "atom03": "atom", "a10": "atom", "atom:": "atom", "mrss": "media"]

    private static let customary: Set<String> = [
        "atom", "content", "dc", "dcterms", "ev", "feedburner", "geo", "georss", "gml", "itunes", "media", "podcast",
        "rdf", "slash", "sy", "thr", "xcal", "xhtml", "yt",
    ]

    /// The addresses as they should be written, which need no tidying.
    private static let usual: [String: String] = [
        "http://www.w3.org/2005/Atom": "atom", "http://purl.org/rss/1.0/modules/content/": "content",
        "http://purl.org/dc/elements/1.1/": "dc", "http://search.yahoo.com/mrss/": "media",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes", "http://purl.org/rss/1.0/modules/syndication/": "sy",
        "http://purl.org/rss/1.0/modules/slash/": "slash",
    ]

    private static let addresses: [String: String] = {
        let families: [(String, [String])] = [
            (
                "",
                [
                    "purl.org/rss/1.0", "my.netscape.com/rdf/simple/0.9", "channel.netscape.com/rdf/simple/0.9",
                    "purl.org/net/rss1.1", "backend.userland.com/rss", "backend.userland.com/rss2",
                    "backend.userland.com/rss091", "blogs.law.harvard.edu/tech/rss", "cyber.law.harvard.edu/rss",
                    "cyber.law.harvard.edu/rss/rss.html", "www.rssboard.org/rss-specification",
                ]
            ),
            (
                "atom",
                [
                    "www.w3.org/2005/atom", "w3.org/2005/atom", "purl.org/atom/ns", "purl.org/atom",
                    "purl.org/atom/ns#draft-ietf-atompub-format-10", "www.w3.org/2005/atom.xml",
                    "atompub.org/2005/05/01",
                ]
            ),
            ("rdf", ["www.w3.org/1999/02/22-rdf-syntax-ns"]),
            ("dc", ["purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0", "purl.org/dc"]),
            ("dcterms", ["purl.org/dc/terms"]),
            ("content", ["purl.org/rss/1.0/modules/content"]),
            (
                "media",
                [
                    "search.yahoo.com/mrss", "video.search.yahoo.com/mrss", "tools.search.yahoo.com/mrss",
                    "search.yahoo.com/mrss/docs", "www.rssboard.org/media-rss", "api.search.yahoo.com/mrss",
                ]
            ),
            (
                "itunes",
                [
                    "www.itunes.com/dtds/podcast-1.0.dtd", "itunes.com/dtds/podcast-1.0.dtd",
                    "www.itunes.com/dtds/podcast-1.0",
                ]
            ),
            (
                "podcast",
                [
                    "podcastindex.org/namespace/1.0",
                    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
                ]
            ),
            ("georss", ["www.georss.org/georss", "georss.org/georss", "www.georss.org/georss/10"]),
            ("gml", ["www.opengis.net/gml", "www.opengis.net/gml/3.2"]),
            ("geo", ["www.w3.org/2003/01/geo/wgs84_pos"]),
            ("slash", ["purl.org/rss/1.0/modules/slash"]),
            ("sy", ["purl.org/rss/1.0/modules/syndication"]),
            ("thr", ["purl.org/syndication/thread/1.0"]),
            ("ev", ["purl.org/rss/1.0/modules/event"]),
            ("xcal", ["urn:ietf:params:xml:ns:xcal", "urn:ietf:params:xml:ns:icalendar-2.0"]),
            ("feedburner", ["rssnamespace.org/feedburner/ext/1.0"]),
            ("yt", ["www.youtube.com/xml/schemas/2015", "gdata.youtube.com/schemas/2007"]),
            ("xhtml", ["www.w3.org/1999/xhtml"]),
        ]
        var table: [String: String] = [:]
        for (prefix, variants) in families {
            for address in variants { table[address] = prefix }
        }
        return table
    }()
}
