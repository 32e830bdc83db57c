import Markup

/// The links of a page that neither their words nor their addresses tell to be feeds.
struct FeedHints {
    /// Links behind a picture or a mark that says "RSS".
    private(set) var pictured: [(url: String, title: String?)] = []
    /// Links to XML documents: on a page about feeds they are feeds, elsewhere anything.
    private(set) var documents: [(url: String, title: String?)] = []

    init(among anchors: PageAnchors) {
        for anchor in anchors.all {
            if let mark = Self.mark(in: anchor.node) {
                pictured.append((anchor.url, anchor.words ?? mark))
            } else if Self.isDocument(anchor.url) {
                documents.append((anchor.url, anchor.words))
            }
        }
    }

    /// Whether a page's own address says that it tells of feeds.
    static func areTold(of url: String) -> Bool {
        let path = url.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst(2).joined(separator: " ")
        return saysFeed(path)
    }

    /// What the picture in a link says, where that is "RSS" or the like: its words, its file, or the class that draws it.
    private static func mark(in link: HTMLNode) -> String? {
        let pictures = (try? link.document.nodes(".//img | .//svg | .//i | .//span", at: link)) ?? []
        let label = link.attribute("aria-label")
        let said =
            [label]
            + pictures.flatMap { picture in
                [picture.attribute("alt"), picture.attribute("title"), picture.attribute("aria-label")]
            }
        if let words = said.compactMap(PageAnchors.line).first(where: saysFeed) { return words }
        let drawn = pictures.flatMap { [$0.attribute("class"), $0.attribute("src").map(fileName)] }
        return drawn.compactMap(\.self).contains(where: saysFeed) ? "RSS" : nil
    }

    private static let words: Set<String> = ["rss", "atom", "feed", "feeds", "ical"]

    private static func saysFeed(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { words.contains(String($0)) }
    }

    /// A map of the site is for search engines.
    private static func isDocument(_ url: String) -> Bool {
        let path = url.prefix { $0 != "?" }.lowercased()
        return (path.hasSuffix(".xml") || path.hasSuffix(".rdf")) && !path.contains("sitemap")
    }

    private static func fileName(_ address: String) -> String {
        address.prefix { $0 != "?" }.split(separator: "/").last.map(String.init) ?? ""
    }
}
