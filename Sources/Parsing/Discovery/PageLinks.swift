import Markup
import Records

/// The addresses on a page that may lead to feeds, in the order of the page, each once.
package struct PageLinks: Sendable {
    /// What the page itself declares as its feeds.
    package let declared: [Link]
    /// Links in its text that look as if they led to one.
    package let mentioned: [Link]
    /// The address that the page gives as its own.
    package let canonicalURL: String?
    package let title: String?
    package let language: String?

    package struct Link: Hashable, Sendable {
        /// Absolute, without its fragment.
        package let url: String
        package let title: String?
    }

    /// Nil when `body` is no page.
    package init?(in body: [UInt8], contentType: String?, url: String) {
        guard BodyLook.isPage(body) else { return nil }
        let page: HTMLDocument
        do {
            page = try HTMLDocument(body, charset: MediaType(contentType).charset)
        } catch {
            return nil  // refused, because it could stop the reader: there is nothing to find in it
        }
        let base = page.baseHref.map { URLReference.resolved($0, against: url) } ?? url
        let links = Self.nodes("//link[@href]", in: page)
        declared = Self.unique(
            links.filter(Self.declaresFeed).compactMap { Self.link(at: $0, name: $0.attribute("title"), base: base) })
        let own = Set(declared.map(\.url))
        mentioned = Self.unique(
            Self.nodes("//a[@href]", in: page).compactMap { node in
                let name = Self.collapsed(node.text) ?? node.attribute("title")
                guard let link = Self.link(at: node, name: name, base: base), Self.looksLikeFeed(link) else {
                    return nil
                }
                return link
            }
        ).filter { !own.contains($0.url) }
        canonicalURL = links.first { Self.relations(of: $0).contains("canonical") }
            .flatMap { Self.link(at: $0, name: nil, base: base)?.url }
        title = Self.nodes("//head/title", in: page).first.flatMap { Self.collapsed($0.text) }
        language = page.root?.attribute("lang").flatMap(Trimmed.text)
    }

    private static let feedTypes: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
        "application/rss", "application/atom", "text/rss+xml", "text/atom+xml", "text/calendar",
    ]

    private static func declaresFeed(_ node: HTMLNode) -> Bool {
        let relations = relations(of: node)
        guard relations.contains("alternate") || relations.contains("feed") else { return false }
        let type = (node.attribute("type") ?? "").prefix { $0 != ";" }
        let name = Trimmed.text(type.lowercased()) ?? ""
        let address = node.attribute("href") ?? ""
        // WordPress declares its own interface as an alternate of every page.
        if address.contains("/wp-json/") || address.contains("oembed") { return false }
        if feedTypes.contains(name) || (relations.contains("feed") && name.isEmpty) { return true }
        return (name == "application/json" || name == "text/xml" || name == "application/xml")
            && FeedWords.isFeedLike(address)
    }

    private static func relations(of node: HTMLNode) -> Set<String> {
        Set((node.attribute("rel") ?? "").lowercased().split { $0.isWhitespace }.map(String.init))
    }

    private static func looksLikeFeed(_ link: Link) -> Bool {
        FeedWords.isFeedLike(link.url) || link.title.map { FeedWords.isFeedName($0) } == true
    }

    private static func link(at node: HTMLNode, name: String?, base: String) -> Link? {
        guard let href = node.attribute("href").flatMap(Trimmed.text), !href.hasPrefix("#") else { return nil }
        var address = URLReference.resolved(href, against: base)
        // Old pages offer feeds under the scheme of feed readers.
        if address.hasPrefix("feed://") { address = "https://" + address.dropFirst("feed://".count) }
        if address.hasPrefix("feed:http") { address = String(address.dropFirst("feed:".count)) }
        if address.hasPrefix("webcal://") { address = "https://" + address.dropFirst("webcal://".count) }
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        let whole = String(address.prefix { $0 != "#" })
        return Link(url: whole, title: name.flatMap(collapsed).map { String($0.prefix(120)) })
    }

    private static func nodes(_ expression: String, in page: HTMLDocument) -> [HTMLNode] {
        // The expressions are constants; a fault in one would be this file's own.
        (try? page.nodes(expression)) ?? []
    }

    private static func unique(_ links: [Link]) -> [Link] {
        var seen: Set<String> = []
        return links.filter { seen.insert($0.url).inserted }
    }

    private static func collapsed(_ text: String) -> String? {
        Trimmed.text(text.split { $0.isWhitespace }.joined(separator: " "))
    }
}
