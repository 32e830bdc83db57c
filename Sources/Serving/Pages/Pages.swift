import Archiving
import Hummingbird
import Mustache
import Records

/// The pages for people: complete without JavaScript, each with an address that says all of it.
struct Pages: Sendable {
    let archive: Archive
    let configuration: ServingConfiguration
    let freshness: Freshness
    let library: MustacheLibrary
    let now: @Sendable () -> Instant

    func addRoutes(to router: Router<ServingContext>) {
        router.get("/sources/{id}") { request, context in try source(try context.parameters.require("id"), request) }
        router.get("/about") { request, _ in try about(request) }
        router.get("/accessibility") { request, _ in try accessibility(request) }
        router.get("/keys.js") { _, _ in Pages.lasting(KeyScript.text, type: "text/javascript; charset=utf-8") }
        router.get("/style.css") { _, _ in Pages.lasting(Stylesheet.text, type: "text/css; charset=utf-8") }
        router.get("/icon.svg") { _, _ in Pages.lasting(Stylesheet.icon, type: "image/svg+xml") }
        router.get("/robots.txt") { _, _ in
            Pages.lasting("User-agent: *\nAllow: /\n", type: "text/plain; charset=utf-8")
        }
    }

    func search(_ request: Request) throws -> Response {
        let visit = try visit(request, names: PageQuestion.names)
        return try fresh(request, visit) {
            let question = try PageQuestion(visit, of: archive, audience: configuration.audience)
            let page = try archive.search(question.request)
            let sources = try archive.sources(for: configuration.audience)
            // A question that is too much for the search is too much for a second one about the same.
            let steps =
                page.hits.isEmpty || page.isPartial ? [] : try archive.timeline(question.request, by: .month).steps
            let model = SearchModel(
                page: page, question: question, visit: visit, configuration: configuration, steps: steps,
                sourceNames: Dictionary(sources.map { ($0.id, $0.name) }) { first, _ in first })
            return try render(model, .search)
        }
    }

    func item(_ id: String, _ request: Request) throws -> Response {
        let visit = try visit(request)
        // The citation says the day of access.
        let today = archive.clock.day(at: now())
        return try fresh(request, visit, variant: today.iso8601) {
            guard let item = try archive.item(id, for: configuration.audience) else {
                throw try Problem.missing(item: id, in: archive)
            }
            let isUnlisted = try archive.isUnlisted(id)
            let model = ItemModel(
                item: item, isUnlisted: isUnlisted, story: try archive.story(id, for: configuration.audience),
                meeting: try item.meeting.flatMap { try archive.item($0, for: configuration.audience) },
                versions: try archive.versions(of: id, for: configuration.audience), visit: visit,
                today: today, configuration: configuration)
            var response = try render(model, .item)
            if isUnlisted, let name = FieldName("X-Robots-Tag") { response.headers[name] = "noindex" }
            return response
        }
    }

    func sources(_ request: Request) throws -> Response {
        let visit = try visit(request)
        let visible = try archive.sources(for: configuration.audience)
        let model = SourcesModel(
            sources: visible, statuses: try archive.status(now: now()), visit: visit, configuration: configuration)
        return Pages.spoken(try render(model, .sources))
    }

    private func source(_ id: String, _ request: Request) throws -> Response {
        let visit = try visit(request)
        guard let source = try archive.sources(for: configuration.audience).first(where: { $0.id == id }) else {
            throw Problem.notFound("there is no source \(id)")
        }
        let model = SourceModel(
            source: source, status: try archive.status(now: now()).first { $0.source == id },
            nights: try archive.nights(of: id, limit: 14), visit: visit, configuration: configuration)
        return Pages.spoken(try render(model, .source))
    }

    private func accessibility(_ request: Request) throws -> Response {
        Pages.spoken(
            try render(AccessibilityModel(visit: try visit(request), configuration: configuration), .accessibility))
    }

    private func about(_ request: Request) throws -> Response {
        Pages.spoken(try render(AboutModel(visit: try visit(request), configuration: configuration), .about))
    }

    /// The page for a fault. It must not fail itself: without its template, the bare words remain.
    func failure(_ problem: Problem, request: Request) -> Response {
        let visit = Visit(request, configuration: configuration, clock: archive.clock, now: now())
        let model = FailureModel(problem: problem, visit: visit, configuration: configuration)
        guard let text = library.text(of: model, .failure) else {
            return Answer.text(problem.detail, type: "text/plain; charset=utf-8", status: problem.status)
        }
        return Pages.spoken(Answer.html(text, status: problem.status))
    }

    /// Throws for a parameter that the page does not have, or a language that the pages do not exist in.
    private func visit(_ request: Request, names: [String] = ["lang"]) throws -> Visit {
        let visit = Visit(request, configuration: configuration, clock: archive.clock, now: now())
        try ItemParameters.refuseUnknown(visit.query, names: names)
        if let tag = visit.query["lang"], PageLanguage(tag: tag) == nil {
            let known = PageLanguage.allCases.map(\.rawValue)
            throw Problem(.notOneOf("lang", known: known), suggestion: Suggestion.nearest(to: tag, among: known))
        }
        return visit
    }

    private func fresh(
        _ request: Request, _ visit: Visit, variant: String = "", _ make: () throws -> Response
    ) throws -> Response {
        Pages.spoken(try freshness.answer(request, variant: visit.language.rawValue + variant, make: make))
    }

    /// In the language that the browser asks for.
    private static func spoken(_ response: Response) -> Response {
        var response = response
        response.headers.add("Accept-Language", toListIn: .vary)
        return response
    }

    private func render(_ model: Any, _ template: Templates.Name) throws -> Response {
        guard let text = library.text(of: model, template) else {
            throw Problem(.internalServerError, "the page's template is missing")
        }
        return Answer.html(text)
    }

    private static func lasting(_ text: String, type: String) -> Response {
        var response = Answer.text(text, type: type)
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return response
    }
}
