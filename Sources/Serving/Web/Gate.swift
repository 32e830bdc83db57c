import Archiving
import Hummingbird
import Logging

/// What every request passes: only reading methods come in, every fault becomes a page or a problem document, and
/// every answer leaves with the strict headers.
struct Gate: RouterMiddleware {
    typealias Context = ServingContext

    let pages: Pages

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isEndpoint = request.uri.path.hasPrefix("/api/")
        var response: Response
        do {
            response = try await answer(request, context: context, isEndpoint: isEndpoint, next: next)
        } catch {
            let problem = problem(from: error, context: context)
            response =
                isEndpoint
                ? Answer.problem(problem, instance: request.uri.path) : pages.failure(problem, request: request)
            for header in problem.headers { response.headers[header.name] = header.value }
        }
        StrictHeaders.add(to: &response, isPublicData: isEndpoint)
        return response
    }

    private func answer(
        _ request: Request, context: Context, isEndpoint: Bool, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        switch request.method {
        case .get, .head:
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
        case ArchiveError.invalidCursor:
            return Problem(.badRequest, "\(ArchiveError.invalidCursor)", parameter: "cursor")
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
