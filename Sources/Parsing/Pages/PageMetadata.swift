import Markup
import Records

/// What a page states of itself apart from its text: in its head, in schema.org's JSON-LD and in its `itemprop`s.
struct PageMetadata {
    private(set) var url: String?
    private(set) var title: String?
    private(set) var siteName: String?
    private(set) var summary: String?
    private(set) var image: String?
    private(set) var datePublished: String?
    private(set) var dateModified: String?
    private(set) var authors: [String] = []
    private(set) var language: String?
    /// The text as JSON-LD states it.
    private(set) var body: String?
    /// What `<title>` says, with the site's name in it.
    private(set) var documentTitle: String?

    init(of tree: HTMLTree) {
        var properties = MetaProperties()
        var linked: [String] = []
        for index in 0..<tree.count {
            switch tree.nodes[index].tag {
            case .html: language = tree.value(of: .lang, at: index).flatMap(Trimmed.text)
            case .title: documentTitle = documentTitle ?? Self.line(tree.text(of: index))
            case .meta: properties.add(index, of: tree)
            case .link: takeLink(index, tree)
            case .script where Self.isLinkedData(index, tree): linked.append(tree.text(of: index))
            default: takeProperty(index, tree)  // of 120 names, these
            }
        }
        if let article = LinkedArticle.first(in: linked) { take(article) }
        take(properties)
    }

    private mutating func takeLink(_ index: Int, _ tree: HTMLTree) {
        if tree.value(of: .rel, at: index)?.lowercased() == "canonical" {
            url = url ?? tree.value(of: .href, at: index)
        }
    }

    /// `itemprop` in the page's body.
    private mutating func takeProperty(_ index: Int, _ tree: HTMLTree) {
        guard tree.hasAttributes(index), let property = tree.value(of: .itemprop, at: index) else { return }
        switch property {
        case "datePublished": datePublished = datePublished ?? Self.date(index, tree)
        case "dateModified": dateModified = dateModified ?? Self.date(index, tree)
        case "author":
            if let name = Self.line(tree.text(of: index)), name.count < 80, authors.isEmpty { authors = [name] }
        default: break  // any text
        }
    }

    private mutating func take(_ article: LinkedArticle) {
        title = article.headline
        summary = article.description
        image = article.image
        datePublished = article.datePublished ?? datePublished
        dateModified = article.dateModified ?? dateModified
        if !article.authors.isEmpty { authors = article.authors }
        body = article.body
        language = language ?? article.language
    }

    private mutating func take(_ meta: MetaProperties) {
        title =
            title ?? meta.first("og:title", "twitter:title", "dc.title", "dcterms.title", "title").flatMap(Self.line)
        siteName = meta.first("og:site_name", "application-name").flatMap(Self.line)
        summary =
            summary
            ?? meta.first("og:description", "description", "twitter:description", "dc.description")
            .flatMap(Self.line)
        image =
            image ?? meta.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
        datePublished =
            datePublished
            ?? meta.first(
                "article:published_time", "og:published_time", "datepublished", "dcterms.created", "dcterms.issued",
                "dc.date.issued", "dcterms.date", "dc.date", "pubdate", "publish-date", "publishdate", "date",
                "parsely-pub-date", "sailthru.date")
        dateModified =
            dateModified
            ?? meta.first(
                "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
        if authors.isEmpty {
            // Facebook's article:author is mostly the address of a profile.
            authors =
                meta.first("author", "dc.creator", "dcterms.creator", "parsely-author", "article:author")
                .flatMap(Self.line).flatMap { $0.hasPrefix("http") ? nil : [$0] } ?? []
        }
        language = language ?? meta.first("content-language", "og:locale").map { $0.replacing("_", with: "-") }
        url = url ?? meta.first("og:url")
    }

    /// What the page calls its own address, where that is on the same host; else where it came from.
    func address(of url: String?) -> String? {
        guard let own = self.url.flatMap(Trimmed.text) else { return url }
        let resolved = URLReference.resolved(own, against: url)
        guard let url else { return resolved }
        return URLReference.host(of: resolved) == URLReference.host(of: url) ? resolved : url
    }

    private static func isLinkedData(_ index: Int, _ tree: HTMLTree) -> Bool {
        tree.value(of: .type, at: index)?.lowercased().hasPrefix("application/ld+json") == true
    }

    private static func date(_ index: Int, _ tree: HTMLTree) -> String? {
        (tree.value(of: .content, at: index) ?? tree.value(of: .datetime, at: index)).flatMap(Trimmed.text)
            ?? line(tree.text(of: index)).flatMap { $0.count <= 60 ? $0 : nil }
    }

    /// White space as single spaces; nil when nothing is left.
    static func line(_ text: String) -> String? {
        let words = text.utf8.split { ByteClass.isSpace($0) }
        return words.isEmpty ? nil : words.map { String(Substring($0)) }.joined(separator: " ")
    }
}
