import Harvesting
import Records
import Synchronization
import Testing

@Suite("Harvester") struct HarvesterTests {
    private let start = Instant(seconds: 1_740_800_000)
    private let board = Source(
        id: "board", name: "Úřední deska", kind: .board, url: "https://lipova.example/rss", ignoresRobots: true)

    private func night(
        _ response: FetchResponse, state: FetchState = FetchState(), at time: Instant? = nil
    ) async -> (FetchOutcome, FetchState) {
        let now = time ?? start
        return await Harvester(
            transport: Transport(fetch: { _ in .success(response) }), limits: HarvestLimits(), now: { now }
        ).outcome(of: board, state: state)
    }

    private func response(_ status: Int, _ body: String = "", _ headers: [String: String] = [:]) -> FetchResponse {
        FetchResponse(
            finalURL: "https://lipova.example/rss", status: status,
            headers: headers.sorted { $0.key < $1.key }.map { Capture.Header(name: $0.key, value: $0.value) },
            body: Array(body.utf8))
    }

    @Test func `a new body is a capture, and its validators are remembered verbatim`() async {
        let (outcome, state) = await night(
            response(200, "<rss/>", ["ETag": "W/\"x\"", "Last-Modified": "Sat, 01 Mar 2025 00:00:00 GMT"]))
        guard case .changed(let capture) = outcome else { Issue.record("not changed"); return }
        #expect(capture.fetchedAt == start)
        #expect(capture.body == Array("<rss/>".utf8))
        #expect(state.etag == "W/\"x\"")
        #expect(state.lastModified == "Sat, 01 Mar 2025 00:00:00 GMT")
        #expect(state.bodyDigest == capture.digest.hexadecimal)
        #expect(state.lastSuccess == start)
    }

    @Test func `the body of last time is unchanged, yet the new validators are kept`() async {
        let (_, first) = await night(response(200, "<rss/>", ["ETag": "\"1\""]))
        let (outcome, second) = await night(response(200, "<rss/>", ["ETag": "\"2\""]), state: first)
        guard case .unchanged = outcome else { Issue.record("not unchanged"); return }
        #expect(second.etag == "\"2\"")
    }

    @Test func `asks with both validators and takes 304 for unchanged`() async {
        let asked = Mutex<[FetchRequest]>([])
        let night = start
        let harvester = Harvester(
            transport: Transport { request in
                asked.withLock { $0.append(request) }
                return .success(FetchResponse(finalURL: request.url, status: 304))
            }, limits: HarvestLimits(), now: { night })
        var state = FetchState(
            etag: "\"1\"", lastModified: "Sat, 01 Mar 2025 00:00:00 GMT",
            validatorsSince: start.adding(seconds: -86_400),
            bodyDigest: "abc", consecutiveFailures: 2, lastFailure: "x")
        state.validatorsURL = board.url
        let (outcome, next) = await harvester.outcome(of: board, state: state)
        guard case .unchanged = outcome else { Issue.record("not unchanged"); return }
        #expect(asked.withLock { $0.first?.etag } == "\"1\"")
        #expect(asked.withLock { $0.first?.lastModified } == "Sat, 01 Mar 2025 00:00:00 GMT")
        #expect(next.etag == "\"1\"")
        #expect(next.validatorsSince == state.validatorsSince)
        #expect(next.consecutiveFailures == 0)
    }

    @Test(arguments: [(7, true), (8, false), (-1, false)])
    func `validators older than eight days, or of the future, are not sent`(days: Int64, isSent: Bool) async {
        let asked = Mutex<FetchRequest?>(nil)
        let night = start
        let harvester = Harvester(
            transport: Transport { request in
                asked.withLock { $0 = request }
                return .failure(FetchFailure(.other, "x"))
            }, limits: HarvestLimits(), now: { night })
        var state = FetchState(
            etag: "\"1\"", validatorsSince: start.adding(seconds: -days * 86_400), bodyDigest: "abc")
        state.validatorsURL = board.url
        _ = await harvester.outcome(of: board, state: state)
        #expect((asked.withLock { $0?.etag } != nil) == isSent)
    }

    @Test func `a 304 that nobody asked for is a failure`() async {
        let (outcome, _) = await night(response(304))
        #expect(sentence(outcome)?.hasPrefix("the server answered 304 Not Modified") == true)
    }

    @Test func `a moved address is said plainly and leaves the memory of the source intact`() async {
        let former = FetchState(
            etag: "\"1\"", bodyDigest: "abc", lastSuccess: Instant(seconds: 5), consecutiveFailures: 1)
        let (outcome, state) = await night(response(404, "<html>"), state: former)
        #expect(
            sentence(outcome) == "the server answered 404 Not Found: the address may have moved; open it in a browser "
                + "and correct feeds/board.json")
        #expect(state.consecutiveFailures == 2)
        #expect(state.etag == "\"1\"")
        #expect(state.bodyDigest == "abc")
        #expect(state.lastSuccess == Instant(seconds: 5))
    }

    @Test func `an empty answer is a failure`() async {
        let (outcome, state) = await night(response(200, " \r\n"))
        #expect(sentence(outcome) == "the answer is empty; what is archived stays as it is")
        #expect(state.bodyDigest == nil)
    }

    @Test(
        arguments: [
            ("120", 120), ("Sat, 01 Mar 2025 04:33:20 GMT", 1200), ("999999999", 86_400),
            ("soon", nil), ("120.5", 121), ("999999999999999999999", 86_400), ("-5", nil), ("nan", nil),
        ] as [(String, Int64?)])
    func `Retry-After in seconds or as a date is obeyed for a day at most`(text: String, seconds: Int64?) async {
        let (_, state) = await night(response(429, "", ["Retry-After": text]), at: Instant(seconds: 1_740_802_400))
        let wait = state.notBefore.map { $0.seconds - 1_740_802_400 }
        // A tenth more at most, five minutes at most, the same for one address in every run.
        #expect(seconds.map { $0...($0 + min($0 / 10, 300)) }.map { $0.contains(wait ?? -1) } ?? (wait == nil))
        let (_, again) = await night(response(429, "", ["Retry-After": text]), at: Instant(seconds: 1_740_802_400))
        #expect(again.notBefore == state.notBefore)
    }

    @Test func `a source is not asked before the time its server named`() async {
        let state = FetchState(notBefore: start.adding(seconds: 60))
        let (outcome, next) = await night(response(200, "<rss/>"), state: state)
        guard case .skipped(let reason) = outcome else { Issue.record("asked"); return }
        #expect(reason == "the server asked not to be asked before \(start.adding(seconds: 60).iso8601)")
        #expect(next == state)
    }

    @Test func `reads a file for a source that allows it and for no other`() async throws {
        let transport = try Transport.curl(HarvestLimits(), userAgent: "Letopis/1.0")
        let path = #filePath
        for allowsLocal in [true, false] {
            let source = Source(id: "replay", name: "", kind: .web, url: "file://\(path)", allowsLocal: allowsLocal)
            let (outcome, _) = await Harvester(transport: transport, limits: HarvestLimits(), now: { [start] in start })
                .outcome(of: source, state: FetchState())
            if case .changed(let capture) = outcome {
                #expect(allowsLocal)
                #expect(capture.body.starts(with: "import Harvesting".utf8))
            } else {
                #expect(!allowsLocal)
            }
        }
    }

    @Test func `one source's fault does not touch the others, and each is reported once`() async {
        let harvester = Harvester(
            transport: Transport { request in
                request.url.hasSuffix("3")
                    ? .failure(FetchFailure(.other, "broken"))
                    : .success(FetchResponse(finalURL: request.url, status: 200, body: [0x3C]))
            }, limits: HarvestLimits(requestsInFlight: 4), now: { [start] in start }, pace: VirtualTime().pace)
        let sources: [(source: Source, state: FetchState)] = (0..<50).map {
            (
                Source(
                    id: "s\($0)", name: "", kind: .web, url: "https://h\($0 % 7).example/\($0)", ignoresRobots: true),
                FetchState()
            )
        }
        let seen = Mutex<[String: Bool]>([:])
        _ = await harvester.visit(sources, memory: Harvester.Memory(start: start)) { visit in
            if case .changed = visit.outcome {
                seen.withLock { $0[visit.source.id] = true }
            } else {
                seen.withLock { $0[visit.source.id] = false }
            }
        }
        let result = seen.withLock { $0 }
        #expect(result.count == 50)
        #expect(result.filter { !$0.value }.keys.sorted() == ["s13", "s23", "s3", "s33", "s43"])
    }

    @Test func `asks one host one at a time and two seconds apart`() async {
        let time = VirtualTime()
        let starts = Mutex<[String: [Duration]]>([:])
        let harvester = Harvester(
            transport: Transport { request in
                let host = request.url.lowercased().contains("slow") ? "slow" : "other"
                starts.withLock { $0[host, default: []].append(time.now) }
                return .success(FetchResponse(finalURL: request.url, status: 200, body: [0x3C]))
            }, limits: HarvestLimits(requestsInFlight: 8), now: { [start] in start }, pace: time.pace)
        let sources: [(source: Source, state: FetchState)] = [
            "https://slow.example/1", "https://slow.example/2", "https://SLOW.example:8443/3",
            "https://other.example/1",
        ]
        .map { (Source(id: $0, name: "", kind: .web, url: $0, ignoresRobots: true), FetchState()) }
        _ = await harvester.visit(sources, memory: Harvester.Memory(start: start)) { _ in }
        #expect(starts.withLock { $0["slow"] } == [.zero, .seconds(2), .seconds(4)])
        #expect(starts.withLock { $0["other"]?.count } == 1)
    }

    @Test func `two names of one machine are paced as one`() async {
        let time = VirtualTime()
        let starts = Mutex<[Duration]>([])
        let harvester = Harvester(
            transport: Transport(
                fetch: { request in
                    starts.withLock { $0.append(time.now) }
                    return .success(FetchResponse(finalURL: request.url, status: 200, body: [0x3C]))
                }, address: { _ in "192.0.2.7" }),
            limits: HarvestLimits(), now: { [start] in start }, pace: time.pace)
        let sources: [(source: Source, state: FetchState)] = [
            "https://a.example/", "https://b.example/", "https://c.example/",
        ]
        .map { (Source(id: $0, name: "", kind: .web, url: $0, ignoresRobots: true), FetchState()) }
        _ = await harvester.visit(sources, memory: Harvester.Memory(start: start)) { _ in }
        #expect(starts.withLock { $0 } == [.zero, .seconds(2), .seconds(4)])
    }

    @Test func `a stopped run reports what it did not ask as skipped, unchanged`() async {
        let state = FetchState(etag: "\"1\"", bodyDigest: "abc")
        let reported = Mutex<[String]>([])
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            let harvester = Harvester(
                transport: Transport { _ in .failure(FetchFailure(.other, "asked")) }, limits: HarvestLimits(),
                now: { [start] in start })
            let sources: [(source: Source, state: FetchState)] = (0..<10).map {
                (
                    Source(id: "s\($0)", name: "", kind: .web, url: "https://one.example/\($0)", ignoresRobots: true),
                    state
                )
            }
            _ = await harvester.visit(sources, memory: Harvester.Memory(start: start)) { visit in
                if case .skipped = visit.outcome, visit.state == state {
                    reported.withLock { $0.append(visit.source.id) }
                }
            }
        }
        await task.value
        #expect(reported.withLock { $0.count } == 10)
    }
}

private func sentence(_ outcome: FetchOutcome) -> String? {
    if case .failed(let sentence, _) = outcome { sentence } else { nil }
}

/// A clock that jumps instead of waiting.
final class VirtualTime: Sendable {
    private let elapsed = Mutex(Duration.zero)

    var now: Duration { elapsed.withLock { $0 } }

    var pace: Pace {
        Pace(elapsed: { self.now }, sleep: { duration in self.elapsed.withLock { $0 += duration } })
    }
}
