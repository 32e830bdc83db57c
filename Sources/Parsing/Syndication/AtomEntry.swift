import Records

/// An `entry` of Atom 1.0 or 0.3, as written.
struct AtomEntry {
    private var id: ElementNode?
    private var title: ElementNode?
    private var links: [AtomLink] = []
    private var summary: AtomText?
    private var contents: [AtomText] = []
    private var contentBase: String?
    private var contentLanguage: String?
    private var published: ElementNode?
    private var updated: ElementNode?
    private var created: ElementNode?
    private var authors: [Author] = []
    private var sourceAuthors: [Author] = []
    private var categories: [String] = []
    private var videoID: String?
    private var modules = ModuleFields()

    /// Fills `item` with what `node` says. An item that is returned is copied, field by field.
    static func fill(_ item: inout ParsedItem, from node: ElementNode) {
        var wire = AtomEntry()
        for child in node.children { wire.read(child) }
        item.baseURL = node.base
        item.language = node.language
        wire.fill(&item)
    }

    private mutating func read(_ node: ElementNode) {
        switch node.element {
        case .atomID: id = id ?? node.ifStated
        case .atomTitle: title = title ?? node.ifStated
        case .atomLink: links.append(AtomLink(node))
        case .atomSummary: summary = summary ?? AtomText(node)
        case .atomContent:
            contents.append(AtomText(node))
            contentBase = contentBase ?? node.base
            contentLanguage = contentLanguage ?? node.language
        case .atomPublished, .atomIssued: published = published ?? node.ifStated
        case .atomUpdated, .atomModified: updated = updated ?? node.ifStated
        case .atomCreated: created = node.ifStated
        case .atomAuthor: authors.append(ifAny: AtomPerson.author(node))
        case .atomSource:
            sourceAuthors = node.children.filter { $0.element == .atomAuthor }.compactMap(AtomPerson.author)
        case .atomCategory:
            categories.append(ifAny: node.attribute("label") ?? node.attribute("term") ?? node.value)
        case .youTubeVideoID: videoID = node.value
        default: modules.read(node)  // a list of names: what is none of Atom's own
        }
    }

    /// Fills an item that has the entry's base and language; those of its content come before them.
    private func fill(_ item: inout ParsedItem) {
        item.baseURL = contentBase ?? item.baseURL
        item.language = contentLanguage ?? item.language
        item.id = id?.value ?? videoID.map { "yt:video:\($0)" } ?? modules.identifier?.value
        item.url = url
        item.externalURL = links.first { $0.relation == "related" }?.url
        item.title = title?.value
        enterTexts(&item)
        item.datePublished = (published ?? modules.issued ?? created ?? modules.date ?? modules.created)?.value
        item.dateModified = (updated ?? modules.modified)?.value
        item.authors =
            authors.isEmpty
            ? sourceAuthors + modules.creators.compactMap(\.value).compactMap(PersonText.author) : authors
        item.tags = categories
        item.attachments = links.filter { $0.relation == "enclosure" }.compactMap(\.attachment)
        if videoID != nil { item.kind = .video }
        modules.complete(&item)
    }

    private func enterTexts(_ item: inout ParsedItem) {
        // Atom 0.3 allows several contents: the first that is HTML says most.
        if let content = contents.first(where: { $0.isHTML && $0.value != nil })
            ?? contents.first(where: { $0.value != nil })
        {
            if content.isHTML { item.contentHTML = content.value } else { item.contentText = content.value }
        }
        item.summary = summary?.value ?? modules.description?.value
        for content in contents {
            guard let address = content.address else { continue }
            item.attachments.append(Attachment(url: address, mimeType: content.mimeType))
        }
        if let description = modules.media.description, item.contentHTML == nil, item.contentText == nil {
            item.contentText = description.value
        }
    }

    private var url: String? {
        if let original = modules.originalLink?.value, URLReference.isAbsolute(original) { return original }
        let page = links.first(where: \.isPage) ?? links.first { $0.relation == "alternate" }
        // YouTube's own answers to its hub state nothing but the video's id.
        let video = videoID.map { "https://www.youtube.com/watch?v=\($0)" }
        return page?.url ?? video ?? links.first { $0.relation == "via" || $0.relation == "self" }?.url
    }
}
