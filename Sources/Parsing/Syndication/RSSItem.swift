import Records

/// An `item` of RSS in any of its versions, as written.
struct RSSItem {
    private var title: String?
    private var link: String?
    private var description: String?
    private var content: String?
    private var guid: String?
    private var isGuidPermanentLink = true
    private var about: String?
    private var pubDate: String?
    private var expirationDate: String?
    private var authors: [Author] = []
    private var categories: [String] = []
    private var enclosures: [Attachment] = []
    private var image: String?
    private var alternateLink: String?
    private var relatedLink: String?
    private var atomID: String?
    private var atomPublished: String?
    private var atomUpdated: String?
    private var modules = ModuleFields()

    /// Fills `item` with what `node` says. An item that is returned is copied, field by field.
    static func fill(_ item: inout ParsedItem, from node: ElementNode) {
        var wire = RSSItem()
        wire.about = node.attribute("about", in: RSSItem.rdf) ?? node.attribute("about")
        for child in node.children { wire.read(child) }
        item.baseURL = node.base
        item.language = node.language
        wire.fill(&item)
    }

    private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

    private mutating func read(_ node: ElementNode) {
        switch node.element {
        case .title: title = title ?? node.value
        case .link: link = link ?? node.value ?? node.attribute("href")
        case .description: description = description ?? node.value
        case .contentEncoded: content = content ?? node.value
        case .xhtmlBody, .xhtmlDiv, .body, .content: content = content ?? node.value
        case .summary: description = description ?? node.value
        case .guid:
            guid = guid ?? node.value
            isGuidPermanentLink = node.attribute("ispermalink")?.lowercased() != "false"
        case .pubDate, .date: pubDate = pubDate ?? node.value
        case .expirationDate: expirationDate = node.value
        case .author, .managingEditor: authors.append(ifAny: RSSItem.author(node))
        case .category: categories.append(ifAny: node.value ?? node.attribute("term"))
        case .enclosure: readEnclosure(node)
        case .image: image = image ?? RSSItem.address(of: node)
        default: readAtom(node)  // a list of names: what is none of RSS's own
        }
    }

    /// Elements of Atom within RSS; then the modules.
    private mutating func readAtom(_ node: ElementNode) {
        switch node.element {
        case .atomLink:
            let link = AtomLink(node)
            if link.relation == "alternate" { alternateLink = alternateLink ?? link.url }
            if link.relation == "related" { relatedLink = relatedLink ?? link.url }
            if link.relation == "enclosure" { enclosures.append(ifAny: link.attachment) }
        case .atomID: atomID = node.value
        case .atomPublished, .atomIssued: atomPublished = atomPublished ?? node.value
        case .atomUpdated, .atomModified: atomUpdated = atomUpdated ?? node.value
        case .atomAuthor: authors.append(ifAny: AtomPerson.author(node))
        case .atomContent: content = content ?? node.value
        case .atomSummary: description = description ?? node.value
        case .atomTitle: title = title ?? node.value
        case .atomCategory:
            categories.append(ifAny: node.attribute("label") ?? node.attribute("term"))
        default: modules.read(node)  // a list of names: what is none of Atom's either
        }
    }

    private mutating func readEnclosure(_ node: ElementNode) {
        guard let url = node.attribute("url") ?? node.value else { return }
        enclosures.append(
            Attachment(
                url: URLReference.resolved(url, against: node.base), mimeType: node.attribute("type"),
                title: node.attribute("title"), sizeInBytes: FeedNumber.count(node.attribute("length"))))
    }

    /// RSS writes a person as a text; some feeds write Atom's elements into it.
    private static func author(_ node: ElementNode) -> Author? {
        guard node.hasChildren else { return node.value.flatMap(PersonText.author) }
        return Author(
            name: node.first(.name)?.value ?? node.first(.atomName)?.value,
            url: node.first(.uri)?.value ?? node.first(.url)?.value ?? node.first(.atomURI)?.value,
            email: node.first(.email)?.value ?? node.first(.atomEmail)?.value)
    }

    private static func address(of image: ElementNode) -> String? {
        let written =
            image.first(.url)?.value ?? image.attribute("url") ?? image.attribute("href")
            ?? (image.hasChildren ? nil : image.value)
        return written.map { URLReference.resolved($0, against: image.base) }
    }

    /// Fills an item whose base and language are known.
    private func fill(_ item: inout ParsedItem) {
        item.id = guid ?? atomID ?? about ?? modules.identifier
        item.url = url(item.baseURL)
        item.externalURL = relatedLink
        item.title = title
        item.contentHTML = content ?? description ?? modules.description ?? modules.media.description
        item.summary = content == nil ? nil : description ?? modules.description
        if item.contentHTML == nil { item.contentHTML = modules.podcast.summary ?? modules.podcast.subtitle }
        item.image = image
        item.datePublished = pubDate ?? atomPublished ?? modules.issued ?? modules.date ?? modules.created
        item.dateModified = atomUpdated ?? modules.modified
        item.authors = people
        item.tags = categories
        item.attachments = enclosures
        item.validUntil = expirationDate
        modules.complete(&item)
        if item.image == nil { item.image = enclosures.first { $0.mimeType?.hasPrefix("image/") == true }?.url }
    }

    /// The link; else a guid that is one. FeedBurner's own redirect gives way to where it leads.
    private func url(_ base: String?) -> String? {
        if let original = modules.originalLink, URLReference.isAbsolute(original) { return original }
        if let stated = link ?? alternateLink { return URLReference.resolved(stated, against: base) }
        guard isGuidPermanentLink, let guid = guid ?? about else { return nil }
        let scheme = guid.prefix(8).lowercased()
        return scheme.hasPrefix("http://") || scheme.hasPrefix("https://") ? guid : nil
    }

    private var people: [Author] {
        var people = authors
        for creator in modules.creators { people.append(ifAny: PersonText.author(creator)) }
        if people.isEmpty { people.append(ifAny: modules.podcast.author.flatMap(PersonText.author)) }
        if people.count < 2 { return people }
        return people.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
