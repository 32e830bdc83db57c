import Harvesting
import Records
import Synchronization
import Testing

/// What a harvester asks and what it makes of the answers, over servers that are functions.
@Suite("Manners") struct MannersTests {
    private let start = Instant(seconds: 1_740_800_000)

    private struct Told: Sendable {
        var outcomes: [Source.ID: FetchOutcome] = [:]
        var states: [Source.ID: FetchState] = [:]
        /// With how many requests had been made when it was kept.
        var kept: [(note: RobotsNote, asked: Int)] = []
        var robots: [RobotsNote] { kept.map(\.note) }
        var asked: [String] = []
        var times: [Duration] = []
        var redirects: [RedirectNote] = []
        var remark: String?
    }

    private func source(_ id: String, _ url: String, ignoresRobots: Bool = false) -> Source {
        Source(id: id, name: "", kind: .web, url: url, ignoresRobots: ignoresRobots)
    }

    private func night(
        _ sources: [Source], states: [Source.ID: FetchState] = [:], robots: [RobotsNote] = [],
        redirects: [RedirectNote] = [], recalled: Capture? = nil,
        limits: HarvestLimits = HarvestLimits(), at time: Instant? = nil,
        secret: @escaping @Sendable (Source) -> Result<Secret?, FetchFailure> = { _ in .success(nil) },
        answer: @escaping @Sendable (FetchRequest) -> Result<FetchResponse, FetchFailure>
    ) async -> Told {
        let now = time ?? start
        let clock = VirtualTime()
        let told = Mutex(Told())
        let transport = Transport { request in
            told.withLock {
                $0.asked.append(request.url)
                $0.times.append(clock.now)
            }
            return answer(request)
        }
        let harvester = Harvester(
            transport: transport, limits: limits, now: { now }, pace: clock.pace, secret: secret)
        let remark = await harvester.visit(
            sources.map { ($0, states[$0.id] ?? FetchState()) },
            memory: Harvester.Memory(
                start: now, robots: robots, redirects: redirects,
                keep: { note in told.withLock { $0.kept.append((note, asked: $0.asked.count)) } },
                keepRedirect: { note in told.withLock { $0.redirects.append(note) } },
                recalled: { $0 == recalled?.source && $1 == recalled?.requestedURL ? recalled : nil })
        ) { visit in
            told.withLock {
                $0.outcomes[visit.source.id] = visit.outcome
                $0.states[visit.source.id] = visit.state
            }
        }
        return told.withLock {
            $0.remark = remark
            return $0
        }
    }

    private static func answer(
        _ status: Int, _ url: String, _ body: String = "", _ headers: [String: String] = [:], to target: String? = nil
    ) -> Result<FetchResponse, FetchFailure> {
        .success(
            FetchResponse(
                finalURL: url, status: status,
                headers: headers.sorted { $0.key < $1.key }.map { Capture.Header(name: $0.key, value: $0.value) },
                body: Array(body.utf8), redirectURL: target))
    }

    private static func sentence(_ outcome: FetchOutcome?) -> String? {
        switch outcome {
        case .failed(let sentence, _), .skipped(let sentence): sentence
        case .changed, .unchanged, nil: nil
        }
    }

    private static func isChanged(_ outcome: FetchOutcome?) -> Bool {
        if case .changed = outcome { true } else { false }
    }

    // MARK: robots.txt

    @Test func `reads robots.txt once for all sources of a host, at the host's pace`() async {
        let told = await night([source("a", "https://lipova.example/a"), source("b", "https://lipova.example/b")]) {
            Self.answer($0.url.hasSuffix("robots.txt") ? 404 : 200, $0.url, "<rss/>")
        }
        #expect(
            told.asked == [
                "https://lipova.example/robots.txt", "https://lipova.example/a", "https://lipova.example/b",
            ])
        #expect(told.times == [.zero, .seconds(2), .seconds(4)])
        #expect(told.robots.map(\.origin) == ["https://lipova.example"])
        #expect(told.kept.map(\.asked) == [1], "it is kept before the host is asked for anything else")
    }

    @Test func `obeys what it forbids and says so plainly`() async {
        let rules = "User-agent: *\nDisallow: /desky\n"
        let told = await night([
            source("board", "https://lipova.example/desky/rss"), source("web", "https://lipova.example/rss"),
            source("own", "https://lipova.example/desky/own", ignoresRobots: true),
        ]) { Self.answer(200, $0.url, $0.url.hasSuffix("robots.txt") ? rules : "<rss/>") }
        #expect(
            Self.sentence(told.outcomes["board"])?.hasPrefix("robots.txt of lipova.example forbids /desky/rss") == true)
        #expect(Self.isChanged(told.outcomes["web"]))
        #expect(Self.isChanged(told.outcomes["own"]))
        #expect(!told.asked.contains("https://lipova.example/desky/rss"))
    }

    @Test func `a server that cannot say forbids for a while, and after a month nothing`() async {
        let web = source("web", "https://lipova.example/rss")
        let first = await night([web]) { Self.answer($0.url.hasSuffix("robots.txt") ? 503 : 200, $0.url, "<rss/>") }
        #expect(Self.sentence(first.outcomes["web"])?.contains("could not say what its robots.txt allows") == true)
        #expect(first.asked.count == 1)
        let later = await night([web], robots: first.robots, at: start.adding(seconds: 31 * 86_400)) {
            Self.answer($0.url.hasSuffix("robots.txt") ? 503 : 200, $0.url, "<rss/>")
        }
        #expect(Self.isChanged(later.outcomes["web"]))
    }

    @Test func `a robots.txt that breaks off is asked for once for all sources, and given up after a month`() async {
        let sources = [source("a", "https://lipova.example/a"), source("b", "https://lipova.example/b")]
        let broken = FetchFailure(.plain(.brokenOff), "the answer of lipova.example broke off before its end")
        let first = await night(sources) {
            $0.url.hasSuffix("robots.txt") ? .failure(broken) : Self.answer(200, $0.url, "<rss/>")
        }
        #expect(first.asked == ["https://lipova.example/robots.txt"])
        #expect(Self.sentence(first.outcomes["a"])?.contains("broke off before its end") == true)
        #expect(Self.sentence(first.outcomes["b"])?.contains("could not say what its robots.txt allows") == true)
        let later = await night(sources, robots: first.robots, at: start.adding(seconds: 31 * 86_400)) {
            $0.url.hasSuffix("robots.txt") ? .failure(broken) : Self.answer(200, $0.url, "<rss/>")
        }
        #expect(later.asked.count == 3)
        #expect(Self.isChanged(later.outcomes["a"]) && Self.isChanged(later.outcomes["b"]))
    }

    @Test func `a robots.txt that redirects without end is none`() async {
        let told = await night([source("web", "https://lipova.example/rss")]) {
            $0.url.contains("robots")
                ? Self.answer(302, $0.url, "", [:], to: "https://lipova.example/robots.txt?\($0.url.utf8.count)")
                : Self.answer(200, $0.url, "<rss/>")
        }
        #expect(Self.isChanged(told.outcomes["web"]))
        #expect(told.robots.map(\.rules) == [""])
    }

    @Test func `where a run that was cut short was led, no question is asked twice`() async {
        let web = source("web", "https://lipova.example/rss")
        @Sendable func answer(_ request: FetchRequest) -> Result<FetchResponse, FetchFailure> {
            switch request.url {
            case "https://lipova.example/robots.txt":
                Self.answer(301, request.url, to: "https://www.lipova.example/robots.txt")
            case "https://lipova.example/rss": Self.answer(301, request.url, to: "https://www.lipova.example/rss")
            case "https://www.lipova.example/rss": Self.answer(200, request.url, "<rss/>")
            default: Self.answer(404, request.url)
            }
        }
        let first = await night([web], answer: answer)
        #expect(
            first.asked == [
                "https://lipova.example/robots.txt", "https://www.lipova.example/robots.txt",
                "https://lipova.example/rss", "https://www.lipova.example/rss",
            ])
        #expect(
            first.redirects.map(\.url) == ["https://lipova.example/robots.txt", "https://lipova.example/rss"])
        #expect(first.states["web"]?.move?.url == "https://www.lipova.example/rss")
        let again = await night([web], robots: first.robots, redirects: first.redirects, answer: answer)
        #expect(again.asked == ["https://www.lipova.example/rss"])
        #expect(Self.isChanged(again.outcomes["web"]))
        #expect(again.states["web"]?.move == first.states["web"]?.move)
        #expect(again.redirects.isEmpty)
        let robotsLost = await night([web], redirects: first.redirects, answer: answer)
        #expect(
            robotsLost.asked == ["https://www.lipova.example/robots.txt", "https://www.lipova.example/rss"],
            "the way to robots.txt is known too, and what it says")
    }

    @Test func `an address inside a private network is no trouble of robots.txt`() async {
        let refusal = FetchFailure(
            .plain(.ownNetwork), "refused: 10.0.0.8 is an address inside a private network", weight: 4)
        let told = await night([source("web", "https://lipova.example/rss")]) { _ in .failure(refusal) }
        guard case .failed(let sentence, let trouble) = told.outcomes["web"] else {
            Issue.record("\(String(describing: told.outcomes["web"]))")
            return
        }
        #expect(trouble == .plain(.ownNetwork))
        #expect(sentence == refusal.description)
    }

    @Test(arguments: [(3600, 1), (22 * 3600, 1), (24 * 3600, 2), (-60, 2)] as [(Int64, Int)])
    func `is read once a day`(age: Int64, requests: Int) async {
        let note = RobotsNote(
            origin: "https://lipova.example", fetchedAt: start.adding(seconds: -age), rules: "")
        let told = await night([source("web", "https://lipova.example/rss")], robots: [note]) {
            Self.answer(200, $0.url, "<rss/>")
        }
        #expect(told.asked.count == requests)
    }

    @Test func `keeps the pauses that it asks for, within reason`() async {
        let rules = "User-agent: *\nCrawl-delay: 10\n"
        for (own, limit, gap) in [(2, 30, 10), (2, 4, 4), (0, 30, 10)] {
            let told = await night(
                [source("a", "https://lipova.example/a"), source("b", "https://lipova.example/b")],
                limits: HarvestLimits(
                    secondsBetweenRequestsPerHost: Double(own), maximumCrawlDelaySeconds: Double(limit))
            ) { Self.answer(200, $0.url, $0.url.hasSuffix("robots.txt") ? rules : "<rss/>") }
            #expect(told.times[1] - told.times[0] == .seconds(gap), "from robots.txt itself on")
            #expect(told.times[2] - told.times[1] == .seconds(gap))
        }
    }

    // MARK: Retry-After

    @Test func `a wait that one source was asked for holds for its whole host`() async {
        let sources = ["a", "b", "c"].map { source($0, "https://lipova.example/\($0)", ignoresRobots: true) }
        let told = await night(sources + [source("other", "https://other.example/", ignoresRobots: true)]) { request in
            request.url.contains("lipova")
                ? Self.answer(503, request.url, "", ["Retry-After": "3600"]) : Self.answer(200, request.url, "<rss/>")
        }
        #expect(told.asked.count { $0.contains("lipova") } == 1)
        #expect(told.outcomes.count == 4)
        #expect(Self.sentence(told.outcomes["b"])?.contains("lipova.example asked not to be asked before") == true)
        #expect(told.states["b"]?.consecutiveFailures == 0)
        #expect(Self.isChanged(told.outcomes["other"]))
        // The next night knows it from the one state that was stored.
        let next = await night(sources, states: told.states, at: start.adding(seconds: 1800)) {
            Self.answer(200, $0.url, "<rss/>")
        }
        #expect(next.asked.isEmpty)
    }

    @Test(arguments: ["0", "-5", "Fri, 31 Dec 1999 23:59:59 GMT"])
    func `a wait of no time is none, and no reason to ask at once again`(wait: String) async {
        let told = await night([source("a", "https://lipova.example/a", ignoresRobots: true)]) {
            Self.answer(429, $0.url, "", ["Retry-After": wait])
        }
        #expect(told.asked.count == 1)
        #expect(Self.sentence(told.outcomes["a"])?.hasSuffix("next attempt tomorrow") == true)
        #expect(told.states["a"]?.notBefore == nil)
    }

    @Test(arguments: [nil, "0", "soon"])
    func `a host that is asked too often is left alone for the rest of the run, when it names no time`(
        wait: String?
    ) async {
        let sources = ["a", "b", "c"].map { source($0, "https://lipova.example/\($0)", ignoresRobots: true) }
        let told = await night(sources) { Self.answer(429, $0.url, "", wait.map { ["Retry-After": $0] } ?? [:]) }
        #expect(told.asked == ["https://lipova.example/a"])
        #expect(
            Self.sentence(told.outcomes["b"])
                == "lipova.example said that it is asked too often (429); it is left alone for the rest of this run")
        #expect(told.states["b"]?.lastAttempt == nil)
        let next = await night(sources, states: told.states) { Self.answer(200, $0.url, "<rss/>") }
        #expect(next.asked.count == 3)
    }

    @Test func `a fault of the server without a wait says nothing of its other addresses`() async {
        let sources = ["a", "b", "c"].map { source($0, "https://lipova.example/\($0)", ignoresRobots: true) }
        let told = await night(sources) { Self.answer(503, $0.url) }
        #expect(told.asked.count == 3)
    }

    @Test func `a short wait is waited for`() async {
        let count = Mutex(0)
        let told = await night([source("a", "https://lipova.example/a", ignoresRobots: true)]) { request in
            let number = count.withLock {
                $0 += 1; return $0
            }
            return number == 1
                ? Self.answer(429, request.url, "", ["Retry-After": "20"]) : Self.answer(200, request.url, "<rss/>")
        }
        #expect(told.times == [.zero, .seconds(20)])
        #expect(Self.isChanged(told.outcomes["a"]))
    }

    // MARK: Validators

    @Test func `validators are shown to the address that gave them and to no other`() async {
        let web = source("web", "https://lipova.example/rss", ignoresRobots: true)
        let sent = Mutex<[[String]]>([])
        var states: [Source.ID: FetchState] = [:]
        let targets = ["old", "old", "new", "new", "old"]
        for (number, target) in targets.enumerated() {
            sent.withLock { $0.append([]) }
            let told = await night([web], states: states, at: start.adding(seconds: Int64(number) * 86_400)) {
                request in
                sent.withLock { $0[number].append(request.etag ?? request.lastModified ?? "-") }
                if request.url == web.url {
                    return Self.answer(302, request.url, to: "https://\(target).example/rss#top")
                }
                return request.etag == "\"1\""
                    ? Self.answer(304, request.url)
                    : Self.answer(
                        200, request.url, "<rss>\(target)</rss>",
                        ["ETag": "\"1\"", "Last-Modified": "Sat, 01 Mar 2025 00:00:00 GMT"])
            }
            let isKnown = number > 0 && targets[number - 1] == target
            #expect(Self.isChanged(told.outcomes["web"]) == !isKnown, "night \(number)")
            states = told.states
        }
        #expect(sent.withLock { $0 } == [["-", "-"], ["-", "\"1\""], ["-", "-"], ["-", "\"1\""], ["-", "-"]])
    }

    @Test func `the address in the file is not shown what the adopted one gave`() async {
        let web = source("web", "https://old.example/rss", ignoresRobots: true)
        var states: [Source.ID: FetchState] = [:]
        for number in 0..<4 {
            states = await night([web], states: states, at: start.adding(seconds: Int64(number) * 86_400)) { request in
                request.url == web.url
                    ? Self.answer(301, request.url, to: "https://new.example/rss")
                    : request.etag == nil
                        ? Self.answer(200, request.url, "<rss/>", ["ETag": "\"1\""]) : Self.answer(304, request.url)
            }.states
        }
        states = await night([web], states: states, at: start.adding(seconds: 4 * 86_400)) {
            Self.answer(404, $0.url)
        }.states
        let back = await night([web], states: states, at: start.adding(seconds: 5 * 86_400)) { request in
            request.etag == nil ? Self.answer(200, request.url, "<rss>2</rss>") : Self.answer(304, request.url)
        }
        #expect(back.asked == [web.url])
        #expect(Self.isChanged(back.outcomes["web"]))
    }

    // MARK: Redirects

    @Test func `a permanent redirect is adopted after three readable runs, a temporary one never`() async {
        let old = source("web", "https://old.example/rss", ignoresRobots: true)
        for (status, isAdopted) in [(301, true), (308, true), (302, false), (307, false)] {
            var state = FetchState()
            for number in 0..<3 {
                let told = await self.night(
                    [old], states: ["web": state], at: start.adding(seconds: Int64(number) * 86_400)
                ) {
                    $0.url.contains("old")
                        ? Self.answer(status, $0.url, to: "https://new.example/rss")
                        : Self.answer(200, $0.url, "<rss>\(number)</rss>")
                }
                #expect(Self.isChanged(told.outcomes["web"]))
                state = told.states["web"] ?? FetchState()
                #expect(state.address(of: old) == (isAdopted && number == 2 ? "https://new.example/rss" : old.url))
            }
            guard isAdopted else { continue }
            let fourth = await self.night([old], states: ["web": state], at: start.adding(seconds: 4 * 86_400)) {
                Self.answer(200, $0.url, "<rss/>")
            }
            #expect(fourth.asked == ["https://new.example/rss"])
            let broken = await self.night([old], states: fourth.states, at: start.adding(seconds: 5 * 86_400)) {
                Self.answer(404, $0.url)
            }
            #expect(broken.states["web"]?.address(of: old) == old.url, "the old address may know better")
            #expect(
                Self.sentence(broken.outcomes["web"])?.contains("https://new.example/rss, which is given up") == true)
            let next = await self.night([old], states: broken.states, at: start.adding(seconds: 6 * 86_400)) {
                Self.answer(404, $0.url)
            }
            #expect(Self.sentence(next.outcomes["web"])?.contains("given up") == false, "once is enough")
        }
    }

    @Test func `an answer of the run that was killed counts for the address to which it was led`() async {
        let web = source("web", "http://lipova.example/rss")
        let new = "https://lipova.example/rss"
        let capture = Capture(
            source: "web", requestedURL: web.url, finalURL: new, fetchedAt: start, status: 200,
            contentType: nil, headers: [], body: Array("<rss/>".utf8))
        func resumed(after state: FetchState, _ notes: [RedirectNote]) async -> FetchState? {
            let told = await night([web], states: ["web": state], redirects: notes, recalled: capture) {
                Self.answer(500, $0.url)
            }
            #expect(told.asked.isEmpty)
            return told.states["web"]
        }
        let permanent = RedirectNote(
            source: "web", url: web.url, status: 301, target: new, isFromOwnMachine: false)
        var state = FetchState()
        for runs in 1...3 {
            state = await resumed(after: state, [permanent]) ?? FetchState()
            #expect(state.move?.url == new)
            #expect(state.move?.runs == runs)
        }
        let temporary = RedirectNote(
            source: "web", url: web.url, status: 302, target: new, isFromOwnMachine: false)
        let before = FetchState()
        #expect(await resumed(after: before, [temporary])?.move == nil)
        #expect(await resumed(after: before, [])?.move == nil)
    }

    @Test func `another address in the source's file forgets the redirect and the validators`() async {
        var state = FetchState(etag: "\"1\"", validatorsSince: start, bodyDigest: "abc")
        state.url = "https://old.example/rss"
        state.move = FetchState.Move(url: "https://new.example/rss", runs: 9)
        let told = await night(
            [source("web", "https://third.example/rss", ignoresRobots: true)], states: ["web": state]
        ) { request in
            #expect(request.etag == nil)
            return Self.answer(200, request.url, "<rss/>")
        }
        #expect(told.asked == ["https://third.example/rss"])
    }

    @Test func `each hop of a redirect is a request that keeps the pace`() async {
        let told = await night([source("web", "https://lipova.example/a", ignoresRobots: true)]) {
            $0.url.hasSuffix("a")
                ? Self.answer(302, $0.url, to: "https://lipova.example/b") : Self.answer(200, $0.url, "<rss/>")
        }
        #expect(told.times == [.zero, .seconds(2)])
    }

    @Test func `who leads back to where it was asked is asked no further`() async {
        let ring = await night([source("web", "https://lipova.example/a", ignoresRobots: true)]) {
            Self.answer(
                302, $0.url,
                to: $0.url.hasSuffix("a") ? "https://lipova.example/b" : "https://LIPOVA.example/a#news")
        }
        #expect(ring.asked == ["https://lipova.example/a", "https://lipova.example/b"])
        #expect(
            Self.sentence(ring.outcomes["web"])
                == "lipova.example redirects in a circle; tell the operator of the site")
        let cookies = await night([source("web", "https://lipova.example/a", ignoresRobots: true)]) {
            Self.answer(302, $0.url, "", ["Set-Cookie": "seen=1"], to: $0.url)
        }
        #expect(cookies.asked == ["https://lipova.example/a"])
        #expect(
            Self.sentence(cookies.outcomes["web"])?.hasPrefix("lipova.example lets in only who keeps its cookies")
                == true)
    }

    // MARK: Outages

    @Test func `an outage of this machine counts against no source`() async {
        let sources = (0..<30).map { source("s\($0)", "https://h\($0).example/", ignoresRobots: true) }
        let told = await night(sources) { request in
            request.url.contains("h7.") || request.url.contains("h3.")
                ? Self.answer(200, request.url, "<rss/>")
                : .failure(FetchFailure(.plain(.noConnection), "no way", isUnreachable: true))
        }
        #expect(told.remark?.contains("18 of the first 20 hosts") == true)
        #expect(told.outcomes.count == 30)
        #expect(told.states.values.allSatisfy { $0.consecutiveFailures == 0 })
        #expect(told.asked.count < 30, "the rest is not asked")
        #expect(Self.isChanged(told.outcomes["s7"]))
    }

    @Test(arguments: [(2, 2), (10, 7)]) func `a few dead hosts are no outage`(hosts: Int, dead: Int) async {
        let sources = (0..<hosts).map { source("s\($0)", "https://h\($0).example/", ignoresRobots: true) }
        let lost = Set((0..<dead).map { "https://h\($0).example/" })
        let told = await night(sources) { request in
            lost.contains(request.url)
                ? .failure(FetchFailure(.plain(.noConnection), "no way", isUnreachable: true))
                : Self.answer(200, request.url, "<rss/>")
        }
        #expect(told.remark == nil)
        #expect(told.states.values.count { $0.consecutiveFailures == 1 } == dead)
        #expect(told.asked.count == hosts)
    }

    // MARK: What is remembered

    @Test func `410 is remembered, and a later answer forgets it`() async {
        let web = source("web", "https://lipova.example/rss", ignoresRobots: true)
        let gone = await night([web]) { Self.answer(410, $0.url) }
        #expect(gone.states["web"]?.goneSince == start)
        let back = await night([web], states: gone.states) { Self.answer(200, $0.url, "<rss/>") }
        #expect(back.states["web"]?.goneSince == nil)
    }

    @Test func `remembers what the server calls fresh`() async {
        let told = await night([source("web", "https://lipova.example/rss", ignoresRobots: true)]) {
            Self.answer(200, $0.url, "<rss/>", ["Cache-Control": "public, max-age=7200"])
        }
        #expect(told.states["web"]?.statedIntervalSeconds == 7200)
    }

    @Test func `failures weigh by what they say of the source`() async {
        let web = source("web", "https://lipova.example/rss", ignoresRobots: true)
        for (status, weight) in [(500, 1), (404, 4), (418, 2)] {
            let told = await night([web]) { Self.answer(status, $0.url) }
            #expect(told.states["web"]?.failureWeight == weight)
        }
    }

    // MARK: Secrets

    @Test func `a secret goes to its own server and to no other`() async throws {
        let secret = try #require(
            Secret("geheim-42-geheim", place: .header(name: "Authorization", prefix: "Bearer ")))
        let sent = Mutex<[String: Bool]>([:])
        _ = await night(
            [source("page", "https://graph.example/posts", ignoresRobots: true)], secret: { _ in .success(secret) }
        ) { request in
            sent.withLock { $0[request.url] = request.secret != nil }
            return request.url.contains("graph")
                ? Self.answer(302, request.url, to: "https://elsewhere.example/") : Self.answer(200, request.url, "{}")
        }
        #expect(
            sent.withLock { $0 } == ["https://graph.example/posts": true, "https://elsewhere.example/": false])
        #expect(!"\(secret)\(secret.debugDescription)".contains("geheim"))
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("geheim"))
    }

    @Test func `a secret that is too short to be told from a text is refused`() {
        #expect(Secret("abc", place: .query(name: "t")) == nil)
        #expect(Secret("two words here", place: .query(name: "t")) == nil)
    }
}
