import Archiving
import Hummingbird

/// Entity tags out of the archive's generation: while nothing was stored, an answer is the answer of before.
struct Freshness: Sendable {
    let archive: Archive

    /// The answer of `make`, which says what generation it is of, or 304 when the client has it already.
    func answer(_ request: Request, makeDated make: () throws -> (Response, generation: Int)) throws -> Response {
        if request.headers[.ifNoneMatch] != nil { return try answer(request) { try make().0 } }
        let (response, generation) = try make()
        return tagged(response, "W/\"\(generation)\"")
    }

    /// The answer of `make`, or 304 when the client has it already. `variant` is whatever else shapes the answer.
    func answer(_ request: Request, variant: String = "", make: () throws -> Response) throws -> Response {
        let tag = try tag(variant)
        return tagged(isKnown(tag, to: request) ? Response(status: .notModified) : try make(), tag)
    }

    /// The same for an answer that takes its time.
    func answer(
        _ request: Request, variant: String, awaiting make: () async throws -> Response
    ) async throws -> Response {
        let tag = try tag(variant)
        return tagged(isKnown(tag, to: request) ? Response(status: .notModified) : try await make(), tag)
    }

    /// Read before the answer is made: what is stored meanwhile may be in it, and is then sent once more.
    private func tag(_ variant: String) throws -> String {
        "W/\"\(try archive.generation())\(variant.isEmpty ? "" : "-\(variant)")\""
    }

    private func isKnown(_ tag: String, to request: Request) -> Bool {
        FreshTags.contain(tag, in: request.headers[.ifNoneMatch])
    }

    private func tagged(_ response: Response, _ tag: String) -> Response {
        var response = response
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = "no-cache"
        return response
    }
}

private enum FreshTags {
    /// Weak comparison (RFC 9110, 13.1.2).
    static func contain(_ tag: String, in header: String?) -> Bool {
        guard let header else { return false }
        if header.allSatisfy({ $0 == "*" }) { return !header.isEmpty }
        let wanted = tag.dropFirst(2)
        return header.split(separator: ",").contains { part in
            let candidate = part.drop(while: \.isWhitespace)
            return (candidate.hasPrefix("W/") ? candidate.dropFirst(2) : candidate).prefix(while: { !$0.isWhitespace })
                == wanted
        }
    }
}
