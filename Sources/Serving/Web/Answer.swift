import Foundation
import Hummingbird

/// Makes responses.
enum Answer {
    static func text(
        _ text: String, type: String, status: HTTPResponse.Status = .ok
    ) -> Response {
        bytes(ByteBuffer(string: text), type: type, status: status)
    }

    private static func bytes(_ buffer: ByteBuffer, type: String, status: HTTPResponse.Status) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = type
        headers[.contentLength] = String(buffer.readableBytes)
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
    }

    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Answer.text(text, type: "text/html; charset=utf-8", status: status)
    }

    /// Keys in the order of the alphabet, so that the same answer is the same bytes.
    static func json(
        _ value: some Encodable, type: String = "application/json; charset=utf-8", status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Answer.text(String(decoding: try encoder.encode(value), as: UTF8.self), type: type, status: status)
    }

    /// What `write` writes.
    static func json(
        capacity: Int = 4096, _ write: (inout JSONWriter) throws -> Void
    ) rethrows -> Response {
        var writer = JSONWriter(capacity: capacity)
        try write(&writer)
        return bytes(ByteBuffer(bytes: writer.bytes), type: "application/json; charset=utf-8", status: .ok)
    }

    static func problem(_ problem: Problem, instance: String) -> Response {
        do {
            return try json(
                ProblemJSON(problem, instance: instance), type: "application/problem+json", status: problem.status)
        } catch {
            // A handful of strings can always be encoded; should that ever fail, the status alone has to do.
            return Response(status: problem.status)
        }
    }
}
