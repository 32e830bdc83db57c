import Records

/// An `entry` of Atom 1.0 or 0.3, as written.
struct AtomEntry {
    private var id: String?
    private var title: String?
    private var links: [AtomLink] = []
    private var summary: AtomText?
    private var contents: [AtomText] = []
    private var contentBase: String?
    private var published: String?
    private var updated: String?
    private var created: String?
    private var authors: [Author] = []
    private var sourceAuthors: [Author] = []
    private var categories: [String] = []
    private var videoID: String?
    private var modules = ModuleFields()

    /// The item in `node`. Throws when nothing in it says anything.
    static func item(from node: ElementNode) throws(EntryFault) -> ParsedItem {
        var wire = AtomEntry()
        for child in node.children { wire.read(child) }
        return try wire.item(base: node.base, language: node.language)
    }

    private mutating func read(_ node: ElementNode) {
        switch node.element {
        case .atomID: id = id ?? node.value
        case .atomTitle: title = title ?? node.value
        case .atomLink: links.append(AtomLink(node))
        case .atomSummary: summary = summary ?? AtomText(node)
        case .atomContent:
            contents.append(AtomText(node))
            contentBase = contentBase ?? node.base
        case .atomPublished, .atomIssued: published = published ?? node.value
        case .atomUpdated, .atomModified: updated = updated ?? node.value
        case .atomCreated: created = node.value
        case .atomAuthor: authors += [AtomPerson.author(node)].compactMap(\.self)
        case .atomSource:
            sourceAuthors = node.children.filter { $0.element == .atomAuthor }.compactMap(AtomPerson.author)
        case .atomCategory:
            categories += [node.attribute("label") ?? node.attribute("term") ?? node.value].compactMap(\.self)
        case .youTubeVideoID: videoID = node.value
        default: modules.read(node)  // a list of names: what is none of Atom's own
        }
    }

    private func item(base: String?, language: String?) throws(EntryFault) -> ParsedItem {
        var item = ParsedItem()
        item.baseURL = contentBase ?? base
        item.language = language
        item.id = id ?? videoID.map { "yt:video:\($0)" } ?? modules.identifier
        item.url = url
        item.externalURL = links.first { $0.relation == "related" }?.url
        item.title = title
        enterTexts(&item)
        item.datePublished = published ?? modules.issued ?? created ?? modules.date ?? modules.created
        item.dateModified = updated ?? modules.modified
        item.authors = authors.isEmpty ? sourceAuthors + modules.creators.compactMap(PersonText.author) : authors
        item.tags = categories
        item.attachments = links.filter { $0.relation == "enclosure" }.compactMap(\.attachment)
        if videoID != nil { item.kind = .video }
        modules.complete(&item)
        try EntryFault.refuseEmpty(item)
        return item
    }

    private func enterTexts(_ item: inout ParsedItem) {
        // Atom 0.3 allows several contents: the first that is HTML says most.
        if let content = contents.first(where: { $0.isHTML && $0.value != nil })
            ?? contents.first(where: { $0.value != nil })
        {
            if content.isHTML { item.contentHTML = content.value } else { item.contentText = content.value }
        }
        item.summary = summary?.value ?? modules.description
        for content in contents {
            guard let address = content.address else { continue }
            item.attachments.append(Attachment(url: address, mimeType: content.mimeType))
        }
        if let description = modules.media.description, item.contentHTML == nil, item.contentText == nil {
            item.contentText = description
        }
    }

    private var url: String? {
        if let original = modules.originalLink, URLReference.isAbsolute(original) { return original }
        let page = links.first(where: \.isPage) ?? links.first { $0.relation == "alternate" }
        // YouTube's own answers to its hub state nothing but the video's id.
        let video = videoID.map { "https://www.youtube.com/watch?v=\($0)" }
        return page?.url ?? video ?? links.first { $0.relation == "via" || $0.relation == "self" }?.url
    }
}
