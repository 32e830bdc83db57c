import Markup
import Parsing
import Records

/// The links in the text of a page, in its order, with what they are called.
struct PageAnchors {
    let all: [Anchor]
    /// Where the page sends its reader at once, as the front door of many a small site does.
    let refresh: String?

    struct Anchor {
        /// Absolute, without its fragment.
        let url: String
        /// What the link says, else its title, else what its picture shows; one line.
        let words: String?
        let node: HTMLNode
    }

    /// Nothing in what is no page.
    init(in page: Capture) {
        let html: HTMLDocument
        do {
            html = try HTMLDocument(page.body, charset: Self.charset(of: page.contentType))
        } catch {
            (all, refresh) = ([], nil)  // refused, because it could stop the reader: there is nothing to find in it
            return
        }
        let base = html.baseHref.map { URLReference.resolved($0, against: page.finalURL) } ?? page.finalURL
        // The expressions are constants; a fault in one would be this file's own.
        all = ((try? html.nodes("//a[@href]")) ?? []).compactMap { node in
            guard let url = Self.address(node.attribute("href"), base: base) else { return nil }
            let picture = (try? html.texts("(.//img/@alt)[1]", at: node))?.first
            let words = [node.text, node.attribute("title"), node.attribute("aria-label"), picture]
            return Anchor(url: url, words: words.lazy.compactMap(Self.line).first, node: node)
        }
        refresh = ((try? html.nodes("//meta[@http-equiv][@content]")) ?? []).lazy
            .filter { $0.attribute("http-equiv")?.lowercased() == "refresh" }
            .compactMap { Self.target(of: $0.attribute("content") ?? "", base: base) }.first { $0 != page.finalURL }
    }

    /// At most 120 letters; nil where nothing is said.
    static func line(_ text: String?) -> String? {
        let words = (text ?? "").split { $0.isWhitespace }.joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(120))
    }

    /// Of `0; url='/cs/'`; nil for a page that only reads itself anew after a while.
    private static func target(of content: String, base: String) -> String? {
        let parts = content.split(separator: ";", maxSplits: 1)
        guard parts.count == 2, let seconds = Double(parts[0].filter { !$0.isWhitespace }), seconds <= 10 else {
            return nil
        }
        let rest = parts[1].drop(while: \.isWhitespace)
        guard rest.lowercased().hasPrefix("url") else { return nil }
        let value = rest.dropFirst(3).drop { $0.isWhitespace || $0 == "=" }
        return address(value.filter { $0 != "'" && $0 != "\"" }, base: base)
    }

    private static func address(_ href: String?, base: String) -> String? {
        guard let href = line(href), !href.hasPrefix("#") else { return nil }
        let url = URLReference.resolved(href, against: base).prefix { $0 != "#" }
        return url.hasPrefix("https://") || url.hasPrefix("http://") ? String(url) : nil
    }

    /// As the server states it: `text/html; charset=windows-1250`.
    private static func charset(of contentType: String?) -> String? {
        contentType?.lowercased().split(separator: ";").lazy.compactMap { part in
            let sides = part.split(separator: "=", maxSplits: 1).map { $0.filter { !" \"'".contains($0) } }
            return sides.count == 2 && sides[0] == "charset" ? sides[1] : nil
        }.first
    }
}
