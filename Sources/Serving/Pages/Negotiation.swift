import Hummingbird
import Normalization

/// Gives programs data where people get a page: at the same address with an Accept header, or with a suffix.
struct Negotiation: Sendable {
    let endpoint: Endpoint
    let pages: Pages

    func addRoutes(to router: Router<ServingContext>) {
        router.get("/") { request, _ in
            vary(
                try selection(.preferred(in: request.headers[.accept], of: [.html, .json, .atom, .feed]), request))
        }
        router.get("/items.json") { request, _ in try selection(.json, request) }
        router.get("/items.atom") { request, _ in try selection(.atom, request) }
        router.get("/items/{id}") { request, context in
            let id = try context.parameters.require("id")
            let query = QueryString(request.uri.query)
            if id.hasSuffix(".json") { return try endpoint.item(String(id.dropLast(5)), query.ofPage, request) }
            for style in CitationStyle.allCases where id.hasSuffix(".\(style.suffix)") {
                try ItemParameters.refuseUnknown(query.withoutTracking, names: ["lang"])
                return try endpoint.citation(String(id.dropLast(style.suffix.count + 1)), style, request)
            }
            switch Representation.preferred(in: request.headers[.accept], of: [.html, .json]) {
            case .json: return vary(try endpoint.item(id, query.ofPage, request))
            case .html, .atom, .feed: return vary(try pages.item(id, request))
            }
        }
        router.get("/sources") { request, _ in
            switch Representation.preferred(in: request.headers[.accept], of: [.html, .json]) {
            case .json: vary(try endpoint.sources(QueryString(request.uri.query).ofPage, request))
            case .html, .atom, .feed: vary(try pages.sources(request))
            }
        }
        router.get("/sources.json") { request, _ in
            try endpoint.sources(QueryString(request.uri.query).ofPage, request)
        }
    }

    /// Whether the address or its asker speaks of data, so that a fault is told as data too.
    static func wantsData(_ request: Request) -> Bool {
        let suffixes = ["json", "atom"] + CitationStyle.allCases.map(\.suffix)
        return suffixes.contains { request.uri.path.hasSuffix(".\($0)") }
            || Representation.preferred(in: request.headers[.accept], of: Representation.allCases) != .html
    }

    private func selection(_ representation: Representation, _ request: Request) throws -> Response {
        switch representation {
        case .html: try pages.search(request)
        case .json: try endpoint.items(request, QueryString(request.uri.query).ofPage)
        case .atom: try endpoint.feeds.atom(request, QueryString(request.uri.query).ofPage)
        case .feed: try endpoint.feeds.json(request, QueryString(request.uri.query).ofPage)
        }
    }

    private func vary(_ response: Response) -> Response {
        var response = response
        response.headers.add("Accept", toListIn: .vary)
        return response
    }
}

extension QueryString {
    /// As a page means it: there `lang` is the language of the page and not of the items.
    fileprivate var ofPage: QueryString { QueryString(withoutTracking.parameters.filter { $0.name != "lang" }) }

    /// Without what social networks and newsletters append to an address that is passed on.
    var withoutTracking: QueryString { QueryString(parameters.filter { !TrackingParameters.contains($0.name) }) }
}
