import Hummingbird
import Records

/// The routes: one per feed, and `/.date`, which reads and sets the evening.
struct TownRouter {
    let town: Town

    func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/.date") { _, _ in town.day.iso8601 + "\n" }
        router.put("/.date/:day") { _, context in
            guard let day = context.parameters.get("day").flatMap(Day.init(iso8601:)) else {
                throw HTTPError(.badRequest, message: "A day is written 2025-03-01.")
            }
            town.day = day
            Task { town.prepareAnswers() }
            return day.iso8601 + "\n"
        }
        for feed in town.recording.feeds {
            router.get(RouterPath(feed.path)) { request, _ in
                response(town.answer(for: feed), to: request)
            }
        }
        return router
    }

    private func response(_ answer: Answer, to request: Request) -> Response {
        var headers: HTTPFields = [.contentType: answer.mediaType]
        if let seconds = answer.retryAfterSeconds { headers[.retryAfter] = String(seconds) }
        guard answer.status == 200 else {
            return Response(
                status: .init(code: answer.status), headers: headers,
                body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
        }
        headers[.eTag] = answer.entityTag
        headers[.lastModified] = answer.lastModified
        guard !isFresh(answer, request) else { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }

    /// `If-None-Match` decides alone when it is there (RFC 9110, section 13.2.2).
    private func isFresh(_ answer: Answer, _ request: Request) -> Bool {
        if let known = request.headers[.ifNoneMatch] { return known.contains(answer.entityTag) }
        return answer.lastModified != nil && request.headers[.ifModifiedSince] == answer.lastModified
    }
}
