import Harvesting
import Testing

@Suite("Content encodings") struct ContentEncodingTests {
    private let limits = HarvestLimits(maximumBodyBytes: 100_000, connectTimeoutSeconds: 2, totalTimeoutSeconds: 5)

    /// What comes of bodies that a server sends as they are, whole in HTTP's eyes.
    private func results(
        _ bodies: [[UInt8]], encoding: String, status: String = "200 OK"
    ) async throws -> [Result<FetchResponse, FetchFailure>] {
        let server = try LoopbackServer { request in
            let number = Int(request.path.dropFirst()) ?? 0
            return LoopbackServer.Answer(
                status: status, headers: ["Content-Encoding: \(encoding)"], body: bodies[number])
        }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        var results: [Result<FetchResponse, FetchFailure>] = []
        for number in bodies.indices {
            results.append(await transport.fetch(FetchRequest(url: server.url("/\(number)"), allowsLocal: true)))
        }
        return results
    }

    private func result(_ body: [UInt8], encoding: String) async throws -> Result<FetchResponse, FetchFailure> {
        try await results([body], encoding: encoding)[0]
    }

    private func failure(_ result: Result<FetchResponse, FetchFailure>) -> FetchFailure? {
        switch result {
        case .success: nil
        case .failure(let failure): failure
        }
    }

    enum Packing: String, CaseIterable, CustomTestStringConvertible {
        case gzip, zlib, bare, brotli, zstandard

        var name: String {
            switch self {
            case .gzip: "gzip"
            case .zlib, .bare: "deflate"
            case .brotli: "br"
            case .zstandard: "zstd"
            }
        }

        func feed() throws -> [UInt8] {
            switch self {
            case .gzip: try PackedFeed.gzip
            case .zlib: PackedFeed.zlib
            case .bare: PackedFeed.bare
            case .brotli: PackedFeed.brotli
            case .zstandard: PackedFeed.zstandard
            }
        }

        var testDescription: String { rawValue }
    }

    @Test func `asks for what it can read`() async throws {
        let server = try LoopbackServer { _ in .text("<rss/>") }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        _ = await transport.fetch(FetchRequest(url: server.url("/"), allowsLocal: true))
        #expect(server.requests.first?.headers["accept-encoding"] == "gzip, deflate, br, zstd")
    }

    @Test(arguments: Packing.allCases) func `unpacks`(packing: Packing) async throws {
        let response = try await result(try packing.feed(), encoding: packing.name.uppercased()).get()
        #expect(response.body == PackedFeed.text)
    }

    @Test(arguments: Packing.allCases)
    func `takes no body for whole that breaks off within its packing`(packing: Packing) async throws {
        let whole = try packing.feed()
        let lengths = Set(stride(from: 1, to: whole.count, by: 37)).union(whole.count - 9..<whole.count).sorted()
        let results = try await results(lengths.map { Array(whole.prefix($0)) }, encoding: packing.name)
        for (length, result) in zip(lengths, results) {
            let failure = failure(result)
            #expect(
                failure?.description.contains("broke off before its end: its \(packing.name) packing") == true,
                "\(length) of \(whole.count) bytes: \(result)")
            #expect(failure?.weight == 1)
        }
    }

    @Test(arguments: Packing.allCases)
    func `never takes a body with a flipped byte for another text`(packing: Packing) async throws {
        let whole = try packing.feed()
        let places = Array(stride(from: 0, to: whole.count, by: 53))
        let results = try await results(
            places.map { place in
                var body = whole
                body[place] ^= 0x5A
                return body
            }, encoding: packing.name)
        for (place, result) in zip(places, results) {
            // A bare stream, Brotli and this Zstandard frame carry no checksum: there only what does not unpack is seen.
            if packing == .gzip || packing == .zlib, case .success(let response) = result {
                #expect(response.body == PackedFeed.text, "byte \(place)")
            }
        }
        #expect(results.contains { failure($0)?.description.contains("packing") == true })
    }

    @Test func `undoes several packings, the last first`() async throws {
        let twice = try Gzip.member(PackedFeed.brotli)
        #expect(try await result(twice, encoding: "br, gzip").get().body == PackedFeed.text)
        let thrice = PackedFeed.zstandard(twice)
        #expect(try await result(thrice, encoding: "br,gzip , zstd").get().body == PackedFeed.text)
    }

    @Test func `sees which of several packings broke off`() async throws {
        let cutWithin = try Gzip.member(Array(PackedFeed.brotli.dropLast(40)))
        let within = failure(try await result(cutWithin, encoding: "br, gzip"))
        #expect(within?.description.contains("its br packing is not complete") == true)
        let outside = Array(try Gzip.member(PackedFeed.brotli).dropLast(3))
        #expect(
            failure(try await result(outside, encoding: "br, gzip"))?.description.contains("its gzip packing") == true)
    }

    @Test func `undoes five packings and not six`() async throws {
        var body = PackedFeed.text
        for _ in 0..<5 { body = try Gzip.member(body) }
        let five = Array(repeating: "gzip", count: 5).joined(separator: ", ")
        #expect(try await result(body, encoding: five).get().body == PackedFeed.text)
        let six = failure(try await result(try Gzip.member(body), encoding: five + ", gzip"))
        #expect(six?.description.contains("packed 6 times over; 5 are undone at most") == true)
    }

    @Test func `reads all members of gzip and all frames of zstd`() async throws {
        let (first, second) = (Array(PackedFeed.text.prefix(5_000)), Array(PackedFeed.text.dropFirst(5_000)))
        let members = try Gzip.member(first) + Gzip.member(second)
        #expect(try await result(members, encoding: "gzip").get().body == PackedFeed.text)
        let frames = PackedFeed.zstandard(first) + PackedFeed.zstandard(second)
        #expect(try await result(frames, encoding: "zstd").get().body == PackedFeed.text)
        let cut = failure(try await result(Array(members.dropLast(5)), encoding: "gzip"))
        #expect(cut?.description.contains("broke off before its end") == true)
    }

    @Test func `a body cut between two members is told by its length or its chunks, and by nothing else`() async throws
    {
        let (first, second) = (Array(PackedFeed.text.prefix(5_000)), Array(PackedFeed.text.dropFirst(5_000)))
        let member = try Gzip.member(first)
        let whole = try member + Gzip.member(second)
        let chunk = Array("\(String(member.count, radix: 16))\r\n".utf8) + member + Array("\r\n".utf8)
        let server = try LoopbackServer { request in
            var answer = LoopbackServer.Answer(headers: ["Content-Encoding: gzip"], body: member)
            switch request.path {
            case "/length": answer.statedLength = whole.count
            case "/chunks":
                answer.headers.append("Transfer-Encoding: chunked")
                answer.body = chunk
                answer.statesLength = false
            default: answer.statesLength = false
            }
            return answer
        }
        defer { server.stop() }
        let transport = try Transport.curl(limits, userAgent: "Letopis/1.0")
        for path in ["/length", "/chunks"] {
            let cut = failure(await transport.fetch(FetchRequest(url: server.url(path), allowsLocal: true)))
            #expect(
                cut?.description.contains("broke off before its end") == true, "\(path): \(String(describing: cut))")
            #expect(cut?.trouble == .plain(.brokenOff))
        }
        // Nobody can know: the parser sees that the document has no end, and then nothing of it counts as gone.
        let unknown = await transport.fetch(FetchRequest(url: server.url("/close"), allowsLocal: true))
        #expect(try unknown.get().body == first)
    }

    @Test(arguments: Packing.allCases) func `passes over what follows the packed text`(packing: Packing) async throws {
        let body = try packing.feed() + [UInt8](repeating: 0, count: 300) + Array("<!-- cached -->".utf8)
        #expect(try await result(body, encoding: packing.name).get().body == PackedFeed.text)
    }

    @Test(arguments: Packing.allCases.filter { $0 != .bare })
    func `says that a body is not packed as it claims`(packing: Packing) async throws {
        let failure = failure(try await result(PackedFeed.text, encoding: packing.name))
        #expect(failure?.description.contains("is damaged: its \(packing.name) packing cannot be undone") == true)
        #expect(failure?.weight == 2)
    }

    @Test func `stops bombs at the limit, also those that are large only in the middle`() async throws {
        let spaces = [UInt8](repeating: 0x20, count: 5_000_000)
        let inner = try Gzip.member(spaces)
        let bombs: [(String, [UInt8])] = [
            ("gzip", inner), ("gzip, gzip", try Gzip.member(inner)), ("br", PackedFeed.brotliBomb),
            ("zstd", PackedFeed.zstandard(spaces)),
            // Behind the end of the inner text stand megabytes that nobody would see.
            ("gzip, zstd", PackedFeed.zstandard(try PackedFeed.gzip + spaces)),
        ]
        for (encoding, body) in bombs {
            #expect(body.count < 10_000)
            let failure = failure(try await result(body, encoding: encoding))
            #expect(failure?.description.contains("larger than 100000 bytes once unpacked") == true, "\(encoding)")
        }
    }

    @Test func `names a packing that it did not ask for, and passes over names of none`() async throws {
        let compress = failure(try await result(PackedFeed.text, encoding: "compress"))
        #expect(compress?.description.contains("packed with compress, which Letopis did not ask for") == true)
        #expect(try await result(PackedFeed.text, encoding: "identity, UTF-8").get().body == PackedFeed.text)
    }

    @Test func `keeps the status of an error whose page does not unpack`() async throws {
        let results = try await results(
            [Array(try PackedFeed.gzip.prefix(50)), PackedFeed.text], encoding: "gzip", status: "410 Gone")
        for result in results { #expect(try result.get().status == 410) }
    }

    @Test func `takes an answer without a body as it is`() async throws {
        let results = try await results([[]], encoding: "gzip", status: "304 Not Modified")
        #expect(try results[0].get().status == 304)
    }
}
