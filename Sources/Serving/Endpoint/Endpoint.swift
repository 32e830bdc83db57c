import Archiving
import Hummingbird
import Linguistics
import Records

/// `/api/v1`: the archive for programs, read-only and without a key.
struct Endpoint: Sendable {
    let archive: Archive
    let configuration: ServingConfiguration
    let freshness: Freshness
    let feeds: Feeds
    let copying: Copying
    let now: @Sendable () -> Instant

    func addRoutes(to router: Router<ServingContext>) {
        let group = router.group("/api/v1")
        group.get("/items") { request, _ in try items(request, QueryString(request.uri.query)) }
        group.get("/items/{id}") { request, context in
            try item(try context.parameters.require("id"), QueryString(request.uri.query), request)
        }
        group.get("/items/{id}/versions") { request, context in
            try versions(try context.parameters.require("id"), request)
        }
        group.get("/items/{id}/citation") { request, context in
            try citation(try context.parameters.require("id"), request)
        }
        group.get("/stories/{id}") { request, context in try story(try context.parameters.require("id"), request) }
        group.get("/timeline") { request, _ in try timeline(request) }
        group.get("/sources") { request, _ in try sources(QueryString(request.uri.query), request) }
        group.get("/changes") { request, _ in try copying.changes(request) }
        group.get("/export") { request, _ in try await copying.export(request) }
        group.get("/openapi.json") { request, _ in try description(request) }
        group.get("/feed.atom") { request, _ in try feeds.atom(request, QueryString(request.uri.query)) }
        group.get("/feed.json") { request, _ in try feeds.json(request, QueryString(request.uri.query)) }
        group.get("/opensearch.xml") { request, _ in try feeds.openSearch(request) }
    }

    func items(_ request: Request, _ query: QueryString) throws -> Response {
        let parameters = try ItemParameters(query, of: archive, audience: configuration.audience)
        return try freshness.answer(
            request,
            makeDated: {
                let page = try archive.search(parameters.request)
                let response = try Answer.json(capacity: 1200 * (page.hits.count + 1)) { json in
                    try answer(page, query: query, parameters: parameters).write(to: &json)
                }
                return (response, page.generation)
            })
    }

    private func answer(_ page: SearchPage, query: QueryString, parameters: ItemParameters) -> ItemsJSON {
        let own = Address("/api/v1/items", query.parameters.map { ($0.name, $0.value) })
        let selection = Address(
            "", query.parameters.filter { Feeds.names.contains($0.name) }.map { ($0.name, $0.value) })
        return ItemsJSON(
            page: page, input: parameters.request.query,
            items: page.hits.map { json(.hit($0), fields: parameters.fields) },
            links: ItemsJSON.Links(
                own: absolute(own), next: page.nextCursor.map { absolute(own.with("cursor", $0)) },
                html: configuration.publicURL + "/" + selection.text, atom: absolute(selection, "/api/v1/feed.atom"),
                feed: absolute(selection, "/api/v1/feed.json")))
    }

    func item(_ id: String, _ query: QueryString, _ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(query, names: [])
        return try freshness.answer(request) {
            let item = try found(id)
            let story = try archive.story(id, for: configuration.audience)
            return try unlisted(id, Answer.json { try json(.whole(item, story: story)).write(to: &$0) })
        }
    }

    private func versions(_ id: String, _ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
        return try freshness.answer(request) {
            let item = try found(id)
            let versions = try archive.versions(of: id, for: configuration.audience)
            return try unlisted(id, Answer.json(VersionsJSON(id: item.id, versions: versions, clock: archive.clock)))
        }
    }

    private func citation(_ id: String, _ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        try ItemParameters.refuseUnknown(query, names: ["style", "lang"])
        return try citation(id, try ItemParameters.choice("style", in: query) ?? .iso690, request)
    }

    func citation(_ id: String, _ style: CitationStyle, _ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        let asked: Language? = try ItemParameters.choice("lang", in: query)
        let language = asked ?? Language(tag: configuration.language) ?? .en
        let today = archive.clock.day(at: now())
        return try freshness.answer(request, variant: "\(style.rawValue)-\(language.rawValue)-\(today.iso8601)") {
            let citation = Citation(
                of: try found(id), permalink: configuration.permalink(of: id), accessed: today, clock: archive.clock)
            return try unlisted(
                id, Answer.text(try style.text(of: citation, language: language), type: style.mediaType))
        }
    }

    private func description(_ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
        return Answer.text(
            try EndpointDescription.text(publicURL: configuration.publicURL, townName: configuration.townName),
            type: "application/vnd.oai.openapi+json;version=3.1")
    }

    private func story(_ id: String, _ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
        return try freshness.answer(request) {
            let items = try archive.story(id, for: configuration.audience)
            guard let first = items.first else { throw Problem.notFound("there is no story \(id)") }
            return try Answer.json { json in
                try json.object { json in
                    json.member("id", first.story)
                    try json.member("items", items) { try self.json(.whole($1, story: items)).write(to: &$0) }
                }
            }
        }
    }

    private func timeline(_ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        let interval: TimelineInterval = try ItemParameters.choice("interval", in: query) ?? .month
        let names = ["q", "from", "to", "source", "kind", "lang", "subject", "interval"]
        let parameters = try ItemParameters(query, of: archive, audience: configuration.audience, names: names)
        return try freshness.answer(request) {
            let timeline = try archive.timeline(parameters.request, by: interval)
            return try Answer.json(TimelineJSON(interval: interval, timeline: timeline))
        }
    }

    func sources(_ query: QueryString, _ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(query, names: [])
        return try freshness.answer(request) {
            let sources = try archive.sources(for: configuration.audience)
            return try Answer.json(SourcesJSON(sources: sources))
        }
    }

    private func found(_ id: String) throws -> StoredItem {
        guard let item = try archive.item(id, for: configuration.audience) else {
            throw try Problem.missing(item: id, in: archive)
        }
        return item
    }

    /// What was taken off every list stays off the lists of search engines too.
    private func unlisted(_ id: String, _ response: Response) throws -> Response {
        var response = response
        if let name = FieldName("X-Robots-Tag"), try archive.isUnlisted(id) { response.headers[name] = "noindex" }
        return response
    }

    private func json(_ extent: ItemJSON.Extent, fields: Set<String>? = nil) -> ItemJSON {
        ItemJSON(extent, clock: archive.clock, configuration: configuration, fields: fields)
    }

    private func absolute(_ address: Address, _ path: String? = nil) -> String {
        var address = address
        if let path { address.path = path }
        return configuration.publicURL + address.text
    }
}
