import Records

/// What an Atom document says of itself.
enum AtomFeed {
    static func describe(_ feed: ElementNode, in document: inout ParsedDocument) {
        var modules = ModuleFields()
        var icon: String?
        var logo: String?
        var pages: [AtomLink] = []
        document.language = feed.language
        for node in feed.children {
            switch node.element {
            case .atomID: document.id = node.value
            case .atomTitle: document.title = document.title ?? node.value
            case .atomSubtitle, .atomTagline: document.description = document.description ?? node.value
            case .atomUpdated, .atomModified: document.dateModified = document.dateModified ?? node.value
            case .atomAuthor: document.authors.append(ifAny: AtomPerson.author(node))
            case .atomIcon: icon = node.value.map { URLReference.resolved($0, against: node.base) }
            case .atomLogo: logo = node.value.map { URLReference.resolved($0, against: node.base) }
            case .atomLink:
                let link = AtomLink(node)
                if link.relation == "alternate" { pages.append(link) } else { link.describe(&document) }
            default: modules.read(node)  // a list of names: what is none of Atom's own
            }
        }
        document.homePageURL = (pages.first(where: \.isPage) ?? pages.first)?.url
        document.icon = icon ?? logo ?? modules.podcast.image ?? modules.media.image
        document.title = document.title ?? modules.title?.value
        document.language = document.language ?? modules.language?.value
    }
}
