import Harvesting
import Records
import Testing

@Suite("Transport over libcurl") struct CurlTransportTests {
    private let limits = HarvestLimits(
        maximumBodyBytes: 100_000, connectTimeoutSeconds: 2, totalTimeoutSeconds: 5, maximumRedirects: 3)

    private func answer(
        _ path: String, allowsLocal: Bool = true, limits: HarvestLimits? = nil,
        server: @escaping @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer
    ) async throws -> Result<FetchResponse, FetchFailure> {
        let server = try LoopbackServer(server)
        defer { server.stop() }
        let transport = try Transport.curl(limits ?? self.limits, userAgent: "Letopis/1.0")
        return await transport.fetch(FetchRequest(url: server.url(path), allowsLocal: allowsLocal))
    }

    @Test func `brings the body, the status and the header fields of an answer`() async throws {
        let response = try await answer("/rss") { _ in
            .text("<rss/>", headers: ["Content-Type: application/rss+xml", "ETag: W/\"a1\""])
        }.get()
        #expect(response.status == 200)
        #expect(response.body == Array("<rss/>".utf8))
        #expect(response.header("etag") == "W/\"a1\"")
        #expect(response.header("content-type") == "application/rss+xml")
    }

    @Test func `says who asks and prefers feeds`() async throws {
        let server = try LoopbackServer { _ in .text("<rss/>") }
        defer { server.stop() }
        let agent = Transport.userAgent(version: "1.0", contact: "https://lipova.example/letopis")
        let transport = try Transport.curl(limits, userAgent: agent)
        _ = await transport.fetch(FetchRequest(url: server.url("/"), allowsLocal: true))
        #expect(server.requests.first?.headers["user-agent"] == "Letopis/1.0 (+https://lipova.example/letopis)")
        #expect(server.requests.first?.headers["accept"]?.hasPrefix("application/atom+xml") == true)
        #expect(server.requests.first?.headers["accept-encoding"]?.contains("gzip") == true)
    }

    @Test func `unpacks gzip`() async throws {
        let packed = try Gzip.member(Array("Zastupitelstvo schválilo rozpočet".utf8))
        let response = try await answer("/") { _ in
            LoopbackServer.Answer(headers: ["Content-Encoding: gzip"], body: packed)
        }.get()
        #expect(String(decoding: response.body, as: UTF8.self) == "Zastupitelstvo schválilo rozpočet")
    }

    @Test func `counts the unpacked bytes of a bomb and stops`() async throws {
        let packed = try Gzip.member([UInt8](repeating: 0x20, count: 5_000_000))
        #expect(packed.count < 100_000)
        let answer = try await answer("/") { _ in
            LoopbackServer.Answer(headers: ["Content-Encoding: gzip"], body: packed)
        }
        #expect(failure(answer)?.contains("larger than 100000 bytes") == true)
    }

    @Test func `stops a body of unknown length at the limit`() async throws {
        let answer = try await answer("/") { _ in
            LoopbackServer.Answer(body: [UInt8](repeating: 0x61, count: 10_000), repetitions: 10_000)
        }
        #expect(failure(answer)?.contains("harvest.maximumBodyBytes") == true)
    }

    @Test func `follows a redirect and says where it led`() async throws {
        let response = try await answer("/old") { request in
            request.path == "/old"
                ? LoopbackServer.Answer(status: "301 Moved Permanently", headers: ["Location: /new"]) : .text("here")
        }.get()
        #expect(response.finalURL.hasSuffix("/new"))
        #expect(response.body == Array("here".utf8))
    }

    @Test func `what is no web server is called so`() async throws {
        for junk in ["<rss/>", "SSH-2.0-OpenSSH_9.2\r\n"] {
            let answer = try await answer("/") { _ in
                LoopbackServer.Answer(body: Array(junk.utf8), hasHead: false)
            }
            #expect(
                failure(answer)
                    == "what answers at 127.0.0.1 is no web server, or a broken one: Received HTTP/0.9 when not allowed"
            )
            #expect(trouble(answer) == .plain(.damaged))
        }
    }

    @Test func `header fields without end are a limit and no damage`() async throws {
        let answer = try await answer("/") { _ in
            .text("<rss/>", headers: (0..<500).map { "X-\($0): \(String(repeating: "a", count: 1000))" })
        }
        #expect(
            failure(answer)?.hasPrefix("the header fields of 127.0.0.1's answer are larger than libcurl takes") == true)
        #expect(trouble(answer) == .plain(.tooLarge))
    }

    @Test func `reports a redirect that it was not to follow`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.Answer(status: "308 Permanent Redirect", headers: ["Location: /new?a=1"])
        }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        let response = try await transport.fetch(
            FetchRequest(url: server.url("/old"), allowsLocal: true, redirects: .report)
        ).get()
        #expect(response.status == 308)
        #expect(response.redirectURL == server.url("/new?a=1"))
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        Token.Place.header(name: "Authorization", prefix: "Bearer "), .query(name: "access_token"),
    ])
    func `sends a secret and cuts it out of whatever comes back`(place: Token.Place) async throws {
        let secret = "a/b&geheim+42"
        let escaped = "a%2Fb%26geheim%2B42"
        let server = try LoopbackServer { request in
            .text(
                "{\"next\": \"/x?access_token=\(escaped)\", \"a\": \"a\\/b&geheim+42\", \"b\": \"\(secret)\"}",
                headers: ["X-Echo: \(secret)", "Link: <\(request.path)>"])
        }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        let response = try await transport.fetch(
            FetchRequest(
                url: server.url("/me?fields=id&access_token=LETOPIS-SECRET-REMOVED"), allowsLocal: true,
                secret: Secret(secret, place: place))
        ).get()
        let asked = try #require(server.requests.first)
        switch place {
        case .header: #expect(asked.headers["authorization"] == "Bearer \(secret)")
        case .query: #expect(asked.path == "/me?fields=id&access_token=\(escaped)")
        }
        let all = String(decoding: response.body, as: UTF8.self) + "\(response.headers)\(response.finalURL)"
        #expect(!all.contains("geheim"), "\(all)")
    }

    @Test func `cuts a long robots.txt where it is told to`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.Answer(body: [UInt8](repeating: 0x61, count: 10_000), repetitions: 10_000)
        }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        let response = try await transport.fetch(
            FetchRequest(url: server.url("/robots.txt"), allowsLocal: true, cutAtBytes: 50_000)
        ).get()
        #expect(response.body.count == 50_000)
    }

    @Test func `gives up on a circle of redirects`() async throws {
        let answer = try await answer("/") { _ in LoopbackServer.Answer(status: "302 Found", headers: ["Location: /"]) }
        #expect(failure(answer)?.contains("redirects more than 3 times") == true)
    }

    @Test func `never follows a redirect to a file`() async throws {
        let answer = try await answer("/") { _ in
            LoopbackServer.Answer(status: "302 Found", headers: ["Location: file:///etc/hostname"])
        }
        #expect(failure(answer)?.contains("neither http nor https") == true)
    }

    @Test(arguments: [
        "127.0.0.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0.0.0.0", "[::ffff:127.0.0.1]",
    ])
    func `refuses this machine under every spelling`(host: String) async throws {
        let server = try LoopbackServer { _ in .text("secret") }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        let answer = await transport.fetch(FetchRequest(url: "http://\(host):\(server.port)/"))
        #expect(failure(answer)?.contains("allowLocal") == true)
        #expect(server.requests.isEmpty)
    }

    @Test func `refuses the link-local address of a redirect even when local addresses are allowed`() async throws {
        let answer = try await answer("/") { _ in
            LoopbackServer.Answer(status: "302 Found", headers: ["Location: http://169.254.169.254/latest/meta-data"])
        }
        #expect(failure(answer)?.contains("169.254.169.254 is a link-local address") == true)
    }

    @Test func `gives up on a server that does not answer`() async throws {
        var limits = limits
        limits.totalTimeoutSeconds = 0.2
        let answer = try await answer("/", limits: limits) { _ in LoopbackServer.Answer(isSilent: true) }
        #expect(failure(answer)?.contains("was too slow") == true)
    }

    @Test func `a body shorter than its stated length is a failure`() async throws {
        let answer = try await answer("/") { _ in LoopbackServer.Answer(body: Array("<rss>".utf8), statedLength: 500) }
        #expect(failure(answer)?.contains("broke off before its end") == true)
    }

    @Test func `says that nobody listens at a port`() async throws {
        let server = try LoopbackServer { _ in .text("") }
        server.stop()
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        let answer = await transport.fetch(FetchRequest(url: server.url("/"), allowsLocal: true))
        #expect(failure(answer)?.hasPrefix("no connection to 127.0.0.1") == true)
    }

    @Test func `a cancelled task's transfer ends at once`() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.Answer(isSilent: true) }
        defer { server.stop() }
        let transport = try Transport.curl(HarvestLimits(totalTimeoutSeconds: 60), userAgent: "Letopis/1.0")
        let task = Task { await transport.fetch(FetchRequest(url: server.url("/"), allowsLocal: true)) }
        while server.requests.isEmpty { await Task.yield() }
        task.cancel()
        #expect(failure(await task.value) == "the transfer was stopped")
    }

    @Test func `runs many transfers together`() async throws {
        let server = try LoopbackServer { request in .text(request.path) }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        let bodies = await withTaskGroup(of: String.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let answer = await transport.fetch(FetchRequest(url: server.url("/\(number)"), allowsLocal: true))
                    switch answer {
                    case .success(let response): return String(decoding: response.body, as: UTF8.self)
                    case .failure(let failure): return failure.description
                    }
                }
            }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(bodies == Set((0..<100).map { "/\($0)" }))
    }

    @Test func `sends no cookie and no password of the environment`() async throws {
        let server = try LoopbackServer { _ in .text("x", headers: ["Set-Cookie: a=b"]) }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        for _ in 0..<2 { _ = await transport.fetch(FetchRequest(url: server.url("/"), allowsLocal: true)) }
        #expect(server.requests.count == 2)
        #expect(server.requests.allSatisfy { $0.headers["cookie"] == nil && $0.headers["authorization"] == nil })
    }
}

private func failure(_ answer: Result<FetchResponse, FetchFailure>) -> String? {
    switch answer {
    case .success: nil
    case .failure(let failure): failure.description
    }
}

private func trouble(_ answer: Result<FetchResponse, FetchFailure>) -> Trouble? {
    switch answer {
    case .success: nil
    case .failure(let failure): failure.trouble
    }
}
