import Hummingbird
import Serving
import Synchronization
import Testing

@Suite struct RateLimitTests {
    /// A clock that tests set.
    private final class Clock: Sendable {
        let seconds = Mutex(0.0)

        func limit(burst: Int) -> RateLimit {
            RateLimit(burst: burst, requestsPerSecond: 2) { [self] in .seconds(seconds.withLock { $0 }) }
        }
    }

    private let town: TownArchive
    private let clock = Clock()

    init() throws {
        town = try TownArchive()
    }

    private func ask(_ limit: RateLimit, _ peer: String, _ headers: [String: String] = [:]) async throws -> TestAnswer {
        try await town.get("/api/v1/items", headers: headers, peer: peer, limit: limit)
    }

    @Test func `who asks without a pause is told when to go on, and may then`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let limit = clock.limit(burst: 3)
        for left in [2, 1, 0] {
            let answer = try await ask(limit, "192.0.2.7")
            #expect(answer.status == .ok)
            #expect(answer.headers[try #require(FieldNames.rateLimit)]?.contains("r=\(left);") == true)
        }
        let refused = try await ask(limit, "192.0.2.7")
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter] == "1")
        #expect(refused.text.contains("go on in 1 s"))
        #expect(try await ask(limit, "192.0.2.8").status == .ok)
        clock.seconds.withLock { $0 = 1 }
        #expect(try await ask(limit, "192.0.2.7").status == .ok)
    }

    @Test func `a proxy on this machine names the client, and nobody else may`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let limit = clock.limit(burst: 1)
        let first = ["X-Forwarded-For": "203.0.113.9, 192.0.2.1"]
        let second = ["X-Forwarded-For": "192.0.2.2"]
        #expect(try await ask(limit, "127.0.0.1", first).status == .ok)
        #expect(try await ask(limit, "127.0.0.1", first).status == .tooManyRequests)
        #expect(try await ask(limit, "127.0.0.1", second).status == .ok)
        #expect(try await ask(limit, "198.51.100.1", second).status == .ok)
        #expect(try await ask(limit, "198.51.100.1", ["X-Forwarded-For": "192.0.2.99"]).status == .tooManyRequests)
    }

    @Test func `this machine itself is not limited`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let limit = clock.limit(burst: 1)
        for _ in 0..<5 { #expect(try await ask(limit, "::1").status == .ok) }
    }
}

private enum FieldNames {
    static let rateLimit = HTTPFields.Element.Name("RateLimit")
}
