import Archiving
import Hummingbird
import Mustache
import Records

/// Every query as a feed: the newest items that answer it.
struct Feeds: Sendable {
    let archive: Archive
    let configuration: ServingConfiguration
    let freshness: Freshness
    let library: MustacheLibrary

    static let names = ["q", "from", "to", "source", "kind", "lang", "subject"]
    private static let length = 50

    func atom(_ request: Request, _ query: QueryString) throws -> Response {
        let search = try self.search(query)
        return try freshness.answer(request) {
            let page = try archive.search(search)
            let feed = AtomFeed(page, query: query, feeds: self)
            guard let text = library.text(of: feed, .atom) else {
                throw Problem(.internalServerError, "the feed's template is missing")
            }
            return Answer.text(text, type: "application/atom+xml; charset=utf-8")
        }
    }

    func json(_ request: Request, _ query: QueryString) throws -> Response {
        let search = try self.search(query)
        return try freshness.answer(request) {
            let page = try archive.search(search)
            return try Answer.json(
                JSONFeed(page, query: query, feeds: self), type: "application/feed+json; charset=utf-8")
        }
    }

    func openSearch(_ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
        let description = OpenSearchDescription(
            shortName: String(configuration.townName.prefix(16)), description: "Letopis: \(configuration.townName)",
            base: configuration.publicURL)
        guard let text = library.text(of: description, .openSearch) else {
            throw Problem(.internalServerError, "the description's template is missing")
        }
        return Answer.text(text, type: "application/opensearchdescription+xml; charset=utf-8")
    }

    /// What the feed calls itself: the town, and the query where there is one.
    func title(_ query: QueryString) -> String {
        let parts = Feeds.names.compactMap { query[$0] }
        return ([configuration.townName] + parts).joined(separator: ": ")
    }

    /// The item's own title, or its first words.
    func heading(_ hit: SearchHit) -> String {
        Heading.text(of: hit.item, words: Phrases.of(PageLanguage(tag: configuration.language) ?? .en))
    }

    func link(_ path: String, _ query: QueryString) -> String {
        configuration.publicURL + Address(path, query.parameters.map { ($0.name, $0.value) }).text
    }

    private func search(_ query: QueryString) throws -> SearchRequest {
        var search = try ItemParameters(query, of: archive, audience: configuration.audience, names: Feeds.names)
            .request
        search.limit = Feeds.length
        return search
    }
}

private struct OpenSearchDescription {
    let shortName: String
    let description: String
    let base: String
}
