import Records

/// An `item` of RSS in any of its versions, as written: where its fields stand, for what becomes a text of the item, and the
/// texts of the others.
struct RSSItem {
    private var title: ElementNode?
    private var link: String?
    private var description: ElementNode?
    private var content: ElementNode?
    private var guid: ElementNode?
    private var isGuidPermanentLink = true
    private var about: String?
    private var pubDate: ElementNode?
    private var expirationDate: ElementNode?
    private var authors: [Author] = []
    private var categories: [String] = []
    private var enclosures: [Attachment] = []
    private var image: String?
    private var alternateLink: String?
    private var relatedLink: String?
    private var atomID: ElementNode?
    private var atomPublished: ElementNode?
    private var atomUpdated: ElementNode?
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
        case .title: title = title ?? node.ifStated
        case .link: link = link ?? node.value ?? node.attribute("href")
        case .description: description = description ?? node.ifStated
        case .contentEncoded: content = content ?? node.ifStated
        case .xhtmlBody, .xhtmlDiv, .body, .content: content = content ?? node.ifStated
        case .summary: description = description ?? node.ifStated
        case .guid:
            guid = guid ?? node.ifStated
            isGuidPermanentLink = node.attribute("ispermalink")?.lowercased() != "false"
        case .pubDate, .date: pubDate = pubDate ?? node.ifStated
        case .expirationDate: expirationDate = node.ifStated
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
        case .atomID: atomID = node.ifStated
        case .atomPublished, .atomIssued: atomPublished = atomPublished ?? node.ifStated
        case .atomUpdated, .atomModified: atomUpdated = atomUpdated ?? node.ifStated
        case .atomAuthor: authors.append(ifAny: AtomPerson.author(node))
        case .atomContent: content = content ?? node.ifStated
        case .atomSummary: description = description ?? node.ifStated
        case .atomTitle: title = title ?? node.ifStated
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
            url: (node.first(.uri)?.value ?? node.first(.url)?.value ?? node.first(.atomURI)?.value)
                .map { URLReference.resolved($0, against: node.base) },
            email: node.first(.email)?.value ?? node.first(.atomEmail)?.value)
    }

    private static func address(of image: ElementNode) -> String? {
        let written =
            image.first(.url)?.value ?? image.attribute("url") ?? image.attribute("href")
            ?? (image.hasChildren ? nil : image.value)
        return written.map { URLReference.resolved($0, against: image.base) }
    }

    /// Fills an item whose base and language are known; the lists are the item's from then on.
    private mutating func fill(_ item: inout ParsedItem) {
        item.id = (guid ?? atomID)?.value ?? about ?? modules.identifier?.value
        item.url = url(item.baseURL)
        item.externalURL = relatedLink
        item.title = title?.value
        let body = content ?? description ?? modules.description ?? modules.media.description
        item.contentHTML = (body ?? modules.podcast.summary ?? modules.podcast.subtitle)?.value
        item.summary = content == nil ? nil : (description ?? modules.description)?.value
        item.image = image
        item.datePublished = published
        item.dateModified = (atomUpdated ?? modules.modified)?.value
        swap(&item.authors, &authors)
        enterPeople(&item)
        swap(&item.tags, &categories)
        let enclosureCount = enclosures.count
        swap(&item.attachments, &enclosures)
        item.validUntil = expirationDate?.value
        modules.complete(&item)
        if item.image == nil {
            item.image =
                item.attachments.prefix(enclosureCount).first { $0.mimeType?.hasPrefix("image/") == true }?.url
        }
    }

    /// As the first of the fields states it that holds a number; a word in one must not hide a date in the next.
    private var published: String? {
        let first = (pubDate ?? atomPublished)?.value
        if let first, RSSItem.holdsNumber(first) { return first }
        let others = [atomPublished, modules.issued, modules.date, modules.created].lazy.compactMap { $0?.value }
        return others.first(where: RSSItem.holdsNumber) ?? first ?? others.first
    }

    private static func holdsNumber(_ text: String) -> Bool { text.utf8.contains { $0 &- 0x30 < 10 } }

    /// The link; else a guid that is one. FeedBurner's own redirect gives way to where it leads.
    private func url(_ base: String?) -> String? {
        if let original = modules.originalLink?.value, URLReference.isAbsolute(original) { return original }
        if let stated = link ?? alternateLink { return URLReference.resolved(stated, against: base) }
        guard isGuidPermanentLink, let guid = guid?.value ?? about else { return nil }
        let scheme = guid.prefix(8).lowercased()
        return scheme.hasPrefix("http://") || scheme.hasPrefix("https://") ? guid : nil
    }

    /// Those that the modules name, besides the authors.
    private func enterPeople(_ item: inout ParsedItem) {
        for creator in modules.creators { item.authors.append(ifAny: creator.value.flatMap(PersonText.author)) }
        if item.authors.isEmpty {
            item.authors.append(ifAny: modules.podcast.author?.value.flatMap(PersonText.author))
        }
        if item.authors.count < 2 { return }
        item.authors = item.authors.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
