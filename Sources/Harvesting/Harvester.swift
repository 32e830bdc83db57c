import Records
import Synchronization

/// Asks sources for what is new, politely, and says of each how it went. A source's fault never stops the others.
package struct Harvester: Sendable {
    private let transport: Transport
    private var limits: HarvestLimits
    private let now: @Sendable () -> Instant
    private let pace: Pace
    private let secret: @Sendable (Source) -> Result<Secret?, FetchFailure>
    private let robots: RobotsBook

    /// `now` dates captures and validators; `pace` keeps requests apart and must follow real time; `secret` reads what a
    /// source's token names.
    package init(
        transport: Transport, limits: HarvestLimits, now: @escaping @Sendable () -> Instant,
        pace: Pace = .continuous(),
        secret: @escaping @Sendable (Source) -> Result<Secret?, FetchFailure> = { _ in .success(nil) }
    ) {
        self.transport = transport
        self.limits = limits
        self.now = now
        self.pace = pace
        self.secret = secret
        robots = RobotsBook(now: now)
    }

    /// The same, with what it has learned of robots.txt, but following no redirect.
    package var withoutRedirects: Harvester {
        var strict = self
        strict.limits.maximumRedirects = 0
        return strict
    }

    /// What a run knows before it asks anybody.
    package struct Memory: Sendable {
        /// When the run began.
        package let start: Instant
        package let robots: [RobotsNote]
        /// Where a run that was cut short was led.
        package let redirects: [RedirectNote]
        /// Told of each robots.txt that is read, before its host is asked anything else.
        package let keep: @Sendable (RobotsNote) async -> Void
        /// Told of each redirect before it is followed.
        package let keepRedirect: @Sendable (RedirectNote) async -> Void
        /// An answer to this address that is stored already, by a run that was cut short.
        package let recalled: @Sendable (Source.ID, _ url: String) -> Capture?

        package init(
            start: Instant, robots: [RobotsNote] = [], redirects: [RedirectNote] = [],
            keep: @escaping @Sendable (RobotsNote) async -> Void = { _ in },
            keepRedirect: @escaping @Sendable (RedirectNote) async -> Void = { _ in },
            recalled: @escaping @Sendable (Source.ID, _ url: String) -> Capture? = { _, _ in nil }
        ) {
            self.start = start
            self.robots = robots
            self.redirects = redirects
            self.keep = keep
            self.keepRedirect = keepRedirect
            self.recalled = recalled
        }
    }

    /// Asks the sources in their order, each host and each address one at a time, and calls `each` as they answer, several
    /// at once. Returns what concerns the run as a whole.
    ///
    /// A cancelled task starts no further request; what was not asked is reported as skipped, its state unchanged.
    package func visit(
        _ sources: [(source: Source, state: FetchState)], memory: Memory,
        each: @escaping @Sendable (Visit) async -> Void
    ) async -> String? {
        let sources = sources.map { ($0.source, current($0.state, of: $0.source)) }
        let hosts = sources.map { source, state in
            source.isEnabled && !isWaiting(state) ? WebAddress(state.address(of: source))?.host : nil
        }
        let desk = desk(sources, hosts, memory)
        await Round(transport: transport, limits: limits, pace: pace).visits(to: hosts) { index, pass in
            let (source, state) = sources[index]
            let conversation = Conversation(desk: desk, pass: pass, source: source, state: state)
            let visit = await conversation.visit()
            for ready in desk.outage.take(visit, host: hosts[index]) { await each(ready) }
        }
        for visit in desk.outage.rest() { await each(visit) }
        return desk.outage.remark
    }

    /// Asks one source at once.
    package func outcome(of source: Source, state: FetchState) async -> (FetchOutcome, FetchState) {
        let mailbox = Mailbox<(FetchOutcome, FetchState)>()
        _ = await visit([(source, state)], memory: Memory(start: now())) { visit in
            mailbox.post((visit.outcome, visit.state))
        }
        return await mailbox.next()
    }

    /// Asks sources of which nothing is remembered, and returns the outcomes in their order.
    package func outcomes(of sources: [Source]) async -> [FetchOutcome] {
        let outcomes = Mutex<[Source.ID: FetchOutcome]>([:])
        let all = sources.map { (source: $0, state: FetchState()) }
        _ = await visit(all, memory: Memory(start: now())) { visit in
            outcomes.withLock { $0[visit.source.id] = visit.outcome }
        }
        return outcomes.withLock { known in sources.map { known[$0.id] ?? .skipped(Conversation.stopped) } }
    }

    private func desk(_ sources: [(Source, FetchState)], _ hosts: [String?], _ memory: Memory) -> Desk {
        var waits: [String: Instant] = [:]
        var far: Set<String> = []
        for ((source, state), host) in zip(sources, hosts) {
            // On this machine one host stands for many servers.
            if let time = state.wait(at: now()), !source.allowsLocal,
                let host = WebAddress(state.address(of: source))?.host
            {
                waits[host] = max(waits[host] ?? time, time)
            }
            if let host, !source.allowsLocal { far.insert(host) }
        }
        robots.learn(memory.robots)
        return Desk(
            transport: transport, limits: limits, now: now, start: memory.start, robots: robots, keep: memory.keep,
            redirects: RedirectBook(memory.redirects), keepRedirect: memory.keepRedirect,
            waits: HostWaits(waits), outage: OutageWatch(hosts: far),
            secret: secret, recalled: memory.recalled)
    }

    /// What was learned at another address than the source's file now names is of no use.
    private func current(_ state: FetchState, of source: Source) -> FetchState {
        guard let url = state.url, url != source.url else { return state }
        var fresh = FetchState(consecutiveFailures: 0)
        fresh.lastSuccess = state.lastSuccess
        fresh.lastArrival = state.lastArrival
        fresh.usualGapSeconds = state.usualGapSeconds
        return fresh
    }

    private func isWaiting(_ state: FetchState) -> Bool { state.wait(at: now()) != nil }
}
