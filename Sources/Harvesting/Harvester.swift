import Records

/// Asks sources for what is new, politely, and says of each how it went. A source's fault never stops the others.
package struct Harvester: Sendable {
    private let transport: Transport
    private let limits: HarvestLimits
    private let now: @Sendable () -> Instant
    private let pace: Pace

    /// `now` dates captures and validators; `pace` keeps requests apart and must follow real time.
    package init(
        transport: Transport, limits: HarvestLimits, now: @escaping @Sendable () -> Instant,
        pace: Pace = .continuous()
    ) {
        self.transport = transport
        self.limits = limits
        self.now = now
        self.pace = pace
    }

    /// Asks one source at once.
    ///
    /// The state returned is what to remember when the body turns out to be readable. When it does not, keep the
    /// former `etag`, `lastModified` and `bodyDigest`, so that the next night reads it again.
    package func outcome(of source: Source, state: FetchState) async -> (FetchOutcome, FetchState) {
        if Task.isCancelled { return (.skipped(Harvester.stopped), state) }
        let start = now()
        if let reason = reasonToSkip(source, state, at: start) { return (.skipped(reason), state) }
        let request = request(for: source, state, at: start)
        let answer = await transport.fetch(request)
        if Task.isCancelled { return (.skipped(Harvester.stopped), state) }
        return AnswerReader(source: source, state: state, request: request, limits: limits, now: start).read(answer)
    }

    /// Asks all of them, each host and each address one at a time, and calls `each` as they finish, several at once.
    ///
    /// A cancelled task starts no further request; what was not asked is reported as skipped, its state unchanged.
    package func outcomes(
        of sources: [(Source, FetchState)],
        each: @escaping @Sendable (Source, FetchOutcome, FetchState) async -> Void
    ) async {
        var queue = PoliteQueue(
            hosts: sources.map { source, state in host(of: source, state) },
            gap: .milliseconds(Int64(limits.secondsBetweenRequestsPerHost * 1000)),
            maximumInFlight: limits.requestsInFlight)
        await withTaskGroup(of: Ending.self) { group in
            var isTimerSet = false
            var isDone = false
            while !isDone {
                var mustWait = true
                switch queue.next(at: Task.isCancelled ? Harvester.endOfTime : pace.elapsed()) {
                case .resolve(let lane, let host):
                    group.addTask { .resolved(lane: lane, address: await transport.address(host)) }
                    mustWait = false
                case .start(let job):
                    let (source, state) = sources[job]
                    group.addTask {
                        let (outcome, state) = await outcome(of: source, state: state)
                        await each(source, outcome, state)
                        return .finished(job: job, at: pace.elapsed())
                    }
                    mustWait = false
                case .wait(let duration) where !isTimerSet:
                    isTimerSet = true
                    group.addTask { await wait(duration) }
                case .wait, .blocked:
                    break
                case .done:
                    isDone = true
                }
                guard mustWait, !isDone, let ending = await group.next() else { continue }
                switch ending {
                case .resolved(let lane, let address): queue.resolved(lane: lane, address: address)
                case .finished(let job, let time): queue.finished(job: job, at: time)
                case .waited: isTimerSet = false
                }
            }
            group.cancelAll()
        }
    }

    private enum Ending: Sendable {
        case resolved(lane: Int, address: String?)
        case finished(job: Int, at: Duration)
        case waited
    }

    /// A stopped run waits for nothing: what is left is only reported.
    private static let endOfTime = Duration.seconds(Int64.max / 2)

    private static let stopped = "the run was stopped before this source had answered"

    private func wait(_ duration: Duration) async -> Ending {
        do {
            try await pace.sleep(duration)
        } catch {
            return .waited  // cancelled: the caller looks at that itself
        }
        return .waited
    }

    /// The host to be polite to; nil when no request will be made or none over the network.
    private func host(of source: Source, _ state: FetchState) -> String? {
        guard reasonToSkip(source, state, at: now()) == nil else { return nil }
        return WebAddress(source.url)?.host
    }

    private func reasonToSkip(_ source: Source, _ state: FetchState, at time: Instant) -> String? {
        guard source.isEnabled else { return "switched off in feeds/\(source.id).json" }
        guard let notBefore = state.notBefore, time < notBefore else { return nil }
        return "the server asked not to be asked before \(notBefore.iso8601)"
    }

    private func request(for source: Source, _ state: FetchState, at time: Instant) -> FetchRequest {
        let areFresh = state.validatorsSince.map { since in
            (0..<Int64(limits.validatorDays) * 86_400).contains(time.seconds - since.seconds)
        }
        let isConditional = areFresh == true && state.bodyDigest != nil
        return FetchRequest(
            url: source.url, etag: isConditional ? state.etag : nil,
            lastModified: isConditional ? state.lastModified : nil, allowsLocal: source.allowsLocal)
    }
}
