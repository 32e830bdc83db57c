import Records

/// Which sources a run asks: those that are due, the longest overdue first. Pure, and the same on every machine.
package struct Schedule: Sendable {
    private let limits: HarvestLimits
    private let run: Instant
    private let asksAll: Bool

    /// A publisher who calls a year soon enough is asked once a week all the same: feeds forget.
    private static let longestStatedSeconds: Int64 = 7 * 86_400
    private static let daySeconds: Int64 = 86_400
    /// So much of its interval, and an hour at most, a source may be asked early: a timer's jitter must not cost a night.
    private static let earlyShare: Int64 = 6
    private static let earlySeconds: Int64 = 3600
    /// An address that is gone for good, or has failed for long, is asked once a month: addresses come back.
    private static let longestBackoffSeconds: Int64 = 30 * 86_400
    /// Quarters of failures before a source is asked less often: three nights of a wrong address, twelve of a slow server.
    private static let patience: Int64 = 12

    /// `run` is when the run begins; with `asksAll` nothing but a server's own Retry-After keeps a source back.
    package init(limits: HarvestLimits, run: Instant, asksAll: Bool = false) {
        self.limits = limits
        self.run = run
        self.asksAll = asksAll
    }

    package struct Plan: Sendable {
        package var due: [(source: Source, state: FetchState)] = []
        package var waiting: [(source: Source, reason: String)] = []
    }

    /// The enabled sources among `sources`, each in one of the two lists.
    package func plan(_ sources: [(source: Source, state: FetchState)]) -> Plan {
        var plan = Plan()
        var due = Heap<Due>()
        for (index, (source, state)) in sources.enumerated() where source.isEnabled {
            if let reason = reasonToWait(source, state) {
                plan.waiting.append((source, reason))
            } else {
                due.insert(Due(at: self.due(source, state), id: source.id, index: index))
            }
        }
        while let next = due.first {
            due.removeFirst()
            plan.due.append(sources[next.index])
        }
        return plan
    }

    private struct Due: Comparable {
        let at: Instant
        let id: Source.ID
        let index: Int

        static func < (left: Due, right: Due) -> Bool { (left.at, left.id) < (right.at, right.id) }
    }

    /// When the source should be asked next; long ago for one that never was.
    package func due(_ source: Source, _ state: FetchState) -> Instant {
        guard let last = state.lastRun, last <= run else { return Instant(seconds: 0) }
        // Up to a tenth earlier, each address by its own share, so that not all are due in the same run.
        let jitter = 0.1 * StableHash.fraction(of: source.url)
        let interval = Int64(Double(interval(of: state)) * (1 - jitter))
        return last.adding(seconds: max(interval, shortestSeconds, stated(by: state)))
    }

    /// Half the source's own gap, within the limits; not below what its publisher calls soon enough.
    package func interval(of state: FetchState) -> Int64 {
        let longest = max(shortestSeconds, Int64(limits.longestIntervalDays * Double(Self.daySeconds)))
        let own = usualGap(of: state).map { $0 / 2 } ?? Self.daySeconds
        return max(min(max(own, shortestSeconds), longest), stated(by: state))
    }

    private var shortestSeconds: Int64 { Int64(limits.shortestIntervalHours * 3600) }

    private func stated(by state: FetchState) -> Int64 {
        min(state.statedIntervalSeconds ?? 0, Self.longestStatedSeconds)
    }

    /// A silence that is longer than usual counts as the gap.
    private func usualGap(of state: FetchState) -> Int64? {
        guard let usual = state.usualGapSeconds, let last = state.lastArrival else { return nil }
        return max(usual, run.seconds - last.seconds)
    }

    private func reasonToWait(_ source: Source, _ state: FetchState) -> String? {
        if let notBefore = state.wait(at: run) {
            return "the server asked not to be asked before \(notBefore.iso8601)"
        }
        // Replays and tests ask whenever they run.
        if asksAll || source.allowsLocal { return nil }
        guard let last = state.lastRun, last <= run else { return nil }
        if let reason = backoff(state, since: last) { return reason }
        let due = due(source, state)
        let early = min(interval(of: state) / Self.earlyShare, Self.earlySeconds)
        if run.adding(seconds: early) < due { return "due again from \(due.iso8601) on, by its own rhythm" }
        // One night of silence is kept; a feed that is always read at such an hour is read every second time.
        if state.quietTimes.contains(run), run < due.adding(seconds: interval(of: state) / 2) {
            return "the feed asks not to be read at this hour or day (skipHours, skipDays); it is read next time"
        }
        return nil
    }

    private func backoff(_ state: FetchState, since last: Instant) -> String? {
        if let gone = state.goneSince {
            let next = last.adding(seconds: Self.longestBackoffSeconds - Self.earlySeconds)
            guard run < next else { return nil }
            return
                "muted: since \(gone.iso8601.prefix(10)) its server has said that the address is gone for good (410); "
                + "asked again from \(next.iso8601.prefix(10)) on, at once with letopis run --all"
        }
        let extra = Int64(state.failureWeight) - Self.patience
        guard extra > 0 else { return nil }
        let wait = min(extra * interval(of: state) / 4, Self.longestBackoffSeconds)
        let next = last.adding(seconds: wait - min(wait / Self.earlyShare, Self.earlySeconds))
        guard run < next else { return nil }
        return "failed \(state.consecutiveFailures) times in a row; asked again from \(next.iso8601.prefix(10)) on, at "
            + "once with letopis run --all"
    }
}
