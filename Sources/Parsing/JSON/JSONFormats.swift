import Markup
import Records

/// Reads the JSON formats of sources: feeds, open data and the exports of social networks.
package enum JSONFormats {
    /// In the order of recognition: what states its format comes before what is known by its keys only.
    private static let all: [any JSONFormat.Type] = [
        JSONFeed.self, NewspaperIssue.self, SchemaOrg.self, OFNBoard.self, OFNNews.self, OFNPlaces.self,
        OFNEvents.self, OParl.self, ActivityStreams.self, Telegram.self, Bluesky.self, Mastodon.self,
        FacebookGraph.self,
        FacebookExport.self, Instagram.self, InstagramExport.self, XPosts.self, ItemList.self,
    ]

    /// Their names, each once.
    static let names: [String] = all.flatMap { $0.names }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }

    /// The document in `body`, or nil when it is none of these formats.
    ///
    /// - Parameters:
    ///   - charset: as the server stated it; JSON is UTF-8 (RFC 8259, 8.1), but old systems write what they have.
    ///   - url: where it was fetched from; relative addresses are resolved against it.
    ///   - format: `auto`, or the name of the one format that the source is held to.
    package static func document(
        in body: [UInt8], charset: String? = nil, url: String?, format: String, source: Source.ID,
        limits: JSONLimits = .standard
    ) -> ParsedDocument? {
        let candidates = format == "auto" ? all : all.filter { $0.names.contains(format) }
        guard !candidates.isEmpty else { return nil }
        let decoded = DecodedText(body, charset: charset, declaration: .none)
        guard looksLikeJSON(decoded.bytes) else { return nil }
        let text = JSONReader.text(decoded.bytes, limits: limits)
        let roots = text.roots
        guard let first = roots.first else { return nil }
        let root = roots.count == 1 ? first : JSONValue(.array(roots), line: first.line)
        guard let kind = candidates.first(where: { $0.recognizes(root) }) ?? held(to: format, candidates) else {
            return nil
        }
        let builder = JSONDocumentBuilder(text: text, root: root, source: source, limits: limits)
        var document = builder.document(as: kind, named: kind.names.contains(format) ? format : kind.name(of: root))
        document.resolveAddresses(against: url)
        if let url, document.nextURL == nil { document.nextURL = kind.nextURL(of: root, from: url) }
        document.note(decoded)
        return document
    }

    /// A source held to a format may be empty tonight, and then nothing in it can be recognized.
    private static func held(to format: String, _ candidates: [any JSONFormat.Type]) -> (any JSONFormat.Type)? {
        format == "auto" ? nil : candidates.first
    }

    /// True when the first byte that counts opens an object or a list, or X's archive begins.
    private static func looksLikeJSON(_ body: [UInt8]) -> Bool {
        let head = body.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        guard let byte = head.first else { return false }
        return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || head.starts(with: "window.YTD".utf8)
    }
}
