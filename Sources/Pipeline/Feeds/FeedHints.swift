import Markup
import Parsing
import Records

/// The links of a page that neither their words nor their addresses tell to be feeds.
struct FeedHints {
    /// Links behind a picture or a mark that says "RSS".
    private(set) var pictured: [(url: String, title: String?)] = []
    /// Links to XML documents: on a page about feeds they are feeds, elsewhere anything.
    private(set) var documents: [(url: String, title: String?)] = []

    /// Nothing in what is no page.
    init(in page: Capture) {
        let html: HTMLDocument
        do {
            html = try HTMLDocument(page.body, charset: Self.charset(of: page.contentType))
        } catch {
            return  // refused, because it could stop the reader: there is nothing to find in it
        }
        let base = html.baseHref.map { URLReference.resolved($0, against: page.finalURL) } ?? page.finalURL
        // The expressions are constants; a fault in one would be this file's own.
        for link in (try? html.nodes("//a[@href]")) ?? [] {
            guard let url = Self.address(of: link, base: base) else { continue }
            let words = Self.line(link.text) ?? Self.line(link.attribute("title"))
            if let mark = Self.mark(in: link) {
                pictured.append((url, words ?? mark))
            } else if Self.isDocument(url) {
                documents.append((url, words))
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
        if let words = said.compactMap(line).first(where: saysFeed) { return words }
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

    private static func address(of link: HTMLNode, base: String) -> String? {
        guard let href = line(link.attribute("href")), !href.hasPrefix("#") else { return nil }
        let url = URLReference.resolved(href, against: base).prefix { $0 != "#" }
        return url.hasPrefix("https://") || url.hasPrefix("http://") ? String(url) : nil
    }

    private static func fileName(_ address: String) -> String {
        address.prefix { $0 != "?" }.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func line(_ text: String?) -> String? {
        let words = (text ?? "").split { $0.isWhitespace }.joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(120))
    }

    /// As the server states it: `text/html; charset=windows-1250`.
    private static func charset(of contentType: String?) -> String? {
        contentType?.lowercased().split(separator: ";").lazy.compactMap { part in
            let sides = part.split(separator: "=", maxSplits: 1).map { $0.filter { !" \"'".contains($0) } }
            return sides.count == 2 && sides[0] == "charset" ? sides[1] : nil
        }.first
    }
}
