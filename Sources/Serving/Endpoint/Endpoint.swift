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
        group.get("/items") { request, _ in try items(request) }
        group.get("/items/{id}") { request, context in try item(try context.parameters.require("id"), request) }
        group.get("/items/{id}/versions") { request, context in
            try versions(try context.parameters.require("id"), request)
        }
        group.get("/items/{id}/citation") { request, context in
            try citation(try context.parameters.require("id"), request)
        }
        group.get("/stories/{id}") { request, context in try story(try context.parameters.require("id"), request) }
        group.get("/timeline") { request, _ in try timeline(request) }
        group.get("/sources") { request, _ in try sources(request) }
        group.get("/changes") { request, _ in try copying.changes(request) }
        group.get("/export") { request, _ in try copying.export(request) }
        group.get("/openapi.json") { request, _ in try description(request) }
        group.get("/feed.atom") { request, _ in try feeds.atom(request) }
        group.get("/feed.json") { request, _ in try feeds.json(request) }
        group.get("/opensearch.xml") { request, _ in try feeds.openSearch(request) }
    }

    private func items(_ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        let parameters = try ItemParameters(query, audience: configuration.audience)
        return try freshness.answer(request) {
            let page = try archive.search(parameters.request)
            return try Answer.json(answer(page, query: query, parameters: parameters))
        }
    }

    private func answer(_ page: SearchPage, query: QueryString, parameters: ItemParameters) -> ItemsJSON {
        let own = Address("/api/v1/items", query.parameters.map { ($0.name, $0.value) })
        let selection = Address(
            "", query.parameters.filter { Feeds.names.contains($0.name) }.map { ($0.name, $0.value) })
        let facets = page.facets.map { facet, values in
            (facet.rawValue, values.map { ItemsJSON.FacetJSON(value: $0.value, count: $0.count) })
        }
        return ItemsJSON(
            query: ItemsJSON.QueryJSON(input: parameters.request.query, parsed: page.parsed, warnings: page.warnings),
            total: ItemsJSON.TotalJSON(value: page.total.value, relation: page.total.relation),
            tookMilliseconds: (page.tookMilliseconds * 10).rounded() / 10,
            items: page.hits.map { hit in
                json(hit.item, .hit(hit), fields: parameters.fields)
            },
            facets: Dictionary(uniqueKeysWithValues: facets), facetsComplete: !page.isPartial, partial: page.isPartial,
            next: page.nextCursor,
            links: ItemsJSON.LinksJSON(
                self: absolute(own), next: page.nextCursor.map { absolute(own.with("cursor", $0)) },
                html: configuration.publicURL + "/" + selection.text, atom: absolute(selection, "/api/v1/feed.atom"),
                feed: absolute(selection, "/api/v1/feed.json")))
    }

    private func item(_ id: String, _ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
        return try freshness.answer(request) {
            let item = try found(id)
            let story = try archive.story(id, for: configuration.audience)
            return try Answer.json(json(item, .whole(story: story)))
        }
    }

    private func versions(_ id: String, _ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
        return try freshness.answer(request) {
            let item = try found(id)
            let versions = try archive.versions(of: id, for: configuration.audience)
            return try Answer.json(VersionsJSON(id: item.id, versions: versions, clock: archive.clock))
        }
    }

    private func citation(_ id: String, _ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        try ItemParameters.refuseUnknown(query, names: ["style", "lang"])
        let style: CitationStyle = try ItemParameters.choice("style", in: query) ?? .iso690
        let asked: Language? = try ItemParameters.choice("lang", in: query)
        let language = asked ?? Language(tag: configuration.language) ?? .en
        let today = archive.clock.day(at: now())
        return try freshness.answer(request, variant: "\(style.rawValue)-\(language.rawValue)-\(today.iso8601)") {
            let citation = Citation(
                of: try found(id), permalink: configuration.permalink(of: id), accessed: today, clock: archive.clock)
            return Answer.text(try style.text(of: citation, language: language), type: style.mediaType)
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
            return try Answer.json(
                StoryAnswerJSON(id: first.story, items: items.map { json($0, .whole(story: items)) }))
        }
    }

    private func timeline(_ request: Request) throws -> Response {
        let query = QueryString(request.uri.query)
        let intervals = TimelineInterval.allCases.map(\.rawValue)
        guard let interval = TimelineInterval(rawValue: query["interval"] ?? "month") else {
            throw Problem(
                .badRequest, "interval must be one of \(intervals.joined(separator: ", "))", parameter: "interval",
                suggestion: Suggestion.nearest(to: query["interval"] ?? "", among: intervals))
        }
        let names = ["q", "from", "to", "source", "kind", "lang", "subject", "interval"]
        let parameters = try ItemParameters(query, audience: configuration.audience, names: names)
        return try freshness.answer(request) {
            let steps = try archive.timeline(parameters.request, by: interval)
            return try Answer.json(TimelineJSON(interval: interval, steps: steps))
        }
    }

    private func sources(_ request: Request) throws -> Response {
        try ItemParameters.refuseUnknown(QueryString(request.uri.query), names: [])
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

    private func json(_ item: StoredItem, _ extent: ItemJSON.Extent, fields: Set<String>? = nil) -> ItemJSON {
        ItemJSON(
            item: item, extent: extent, clock: archive.clock, configuration: configuration, fields: fields)
    }

    private func absolute(_ address: Address, _ path: String? = nil) -> String {
        var address = address
        if let path { address.path = path }
        return configuration.publicURL + address.text
    }
}
