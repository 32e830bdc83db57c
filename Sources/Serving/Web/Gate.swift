import Archiving
import Hummingbird
import Logging
import NIOCore

/// What every request passes: only reading methods come in, every fault becomes a page or a problem document, and
/// every answer leaves with the strict headers.
struct Gate: RouterMiddleware {
    typealias Context = ServingContext

    let pages: Pages
    let limit: RateLimit

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isEndpoint = request.uri.path.hasPrefix("/api/") || request.uri.path == "/oai"
        let wantsData = isEndpoint || Negotiation.wantsData(request)
        let standing = ClientAddress.of(request, peer: context.peer).map(limit.standing(of:))
        var response: Response
        do {
            if let standing, !standing.isAllowed { throw Gate.tooMany(standing) }
            response = try await answer(request, context: context, isEndpoint: isEndpoint, next: next)
        } catch {
            let problem = problem(from: error, context: context)
            response =
                wantsData
                ? Answer.problem(problem, instance: request.uri.path) : pages.failure(problem, request: request)
            if !isEndpoint { response.headers.add("Accept", toListIn: .vary) }
            for header in problem.headers { response.headers[header.name] = header.value }
        }
        if let standing, isEndpoint { Gate.add(standing, to: &response) }
        Packing.apply(to: &response, for: request)
        StrictHeaders.add(to: &response, isPublicData: isEndpoint)
        return response
    }

    private static func tooMany(_ standing: RateLimit.Standing) -> Problem {
        var problem = Problem(
            .tooManyRequests,
            "too many requests from one address; go on in \(standing.seconds) s, and take /api/v1/export for everything"
        )
        problem.headers = [Problem.Header(name: .retryAfter, value: String(standing.seconds))]
        return problem
    }

    /// As in draft-ietf-httpapi-ratelimit-headers.
    private static func add(_ standing: RateLimit.Standing, to response: inout Response) {
        let fields = [
            ("RateLimit-Policy", "\"client\";q=\(standing.burst)"),
            ("RateLimit", "\"client\";r=\(standing.left);t=\(standing.seconds)"),
        ]
        for (name, value) in fields { if let name = FieldName(name) { response.headers[name] = value } }
    }

    private func answer(
        _ request: Request, context: Context, isEndpoint: Bool, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        switch request.method {
        case .get, .head:
            return try await next(request, context)
        // Harvesters of OAI-PMH may choose; nothing is changed by it.
        case .post where request.uri.path == "/oai":
            return try await next(request, context)
        case .options where isEndpoint:
            var response = Response(status: .noContent)
            response.headers[.allow] = Gate.methods
            response.headers[.accessControlAllowMethods] = Gate.methods
            response.headers[.accessControlAllowHeaders] = "If-None-Match"
            return response
        default:  // HTTP's methods are an open set
            var problem = Problem(.methodNotAllowed, "this archive is read-only: GET and HEAD are answered")
            problem.headers = [Problem.Header(name: .allow, value: Gate.methods)]
            throw problem
        }
    }

    private static let methods = "GET, HEAD, OPTIONS"

    private func problem(from error: any Error, context: Context) -> Problem {
        switch error {
        case let problem as Problem:
            return problem
        case let error as HTTPError:
            return Problem(error.status, error.body ?? "there is nothing at this address")
        case ArchiveError.tooDeep:
            return Problem(.tooDeep, suggestion: "newest")
        case ArchiveError.invalidCursor:
            return Problem(.foreignCursor)
        case is NIOTooManyBytesError:
            return Problem(.contentTooLarge, "the request's body is longer than anything that could be asked here")
        case is ArchiveError:
            context.logger.error("the archive could not answer", metadata: ["reason": "\(error)"])
            var problem = Problem(.serviceUnavailable, "the archive cannot answer just now; try again in a minute")
            problem.headers = [Problem.Header(name: .retryAfter, value: "60")]
            return problem
        default:
            context.logger.error("a request failed", metadata: ["reason": "\(error)"])
            return Problem(.internalServerError, "something went wrong here; it has been written to the log")
        }
    }
}
