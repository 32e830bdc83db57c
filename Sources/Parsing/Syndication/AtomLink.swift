import Records

/// A link of Atom, wherever it stands.
struct AtomLink {
    let relation: String
    let url: String?
    let mimeType: String?
    let title: String?
    let sizeInBytes: Int?

    init(_ node: ElementNode) {
        let written = node.attribute("rel")?.lowercased() ?? "alternate"
        // The registered names may be written as addresses (RFC 4287, 4.2.7.2).
        let registry = "http://www.iana.org/assignments/relation/"
        relation = written.hasPrefix(registry) ? String(written.dropFirst(registry.count)) : written
        url = (node.attribute("href") ?? node.value).map { URLReference.resolved($0, against: node.base) }
        mimeType = node.attribute("type")
        title = node.attribute("title")
        sizeInBytes = FeedNumber.count(node.attribute("length"))
    }

    var attachment: Attachment? {
        url.map { Attachment(url: $0, mimeType: mimeType, title: title, sizeInBytes: sizeInBytes) }
    }

    /// Whether it leads to the page that people read: some feeds state the same in other formats.
    var isPage: Bool {
        relation == "alternate" && (mimeType.map { FeedText.contains("html", in: $0.lowercased()) } ?? true)
    }

    /// Enters a feed's own link into its document.
    func describe(_ document: inout ParsedDocument) {
        guard let url else { return }
        switch relation {
        case "self": document.feedURL = document.feedURL ?? url
        case "hub": document.hubs.append(ParsedDocument.Hub(type: "WebSub", url: url))
        case "next", "next-archive", "prev-archive": document.nextURL = document.nextURL ?? url
        case "alternate": document.homePageURL = document.homePageURL ?? url
        default: break  // any text: relations that say nothing about the feed
        }
    }
}
