import Archiving
import CMalloc
import Harvesting
import Records

/// The nightly job: harvest all sources, store each night whole, judge what is new, report.
package struct NightlyRun: Sendable {
    private let configuration: Configuration
    private let archive: Archive
    private let captures: CaptureStore
    private let harvester: Harvester
    private let judge: Judge
    private let now: @Sendable () -> Instant

    package init(
        configuration: Configuration, archive: Archive, captures: CaptureStore, harvester: Harvester, judge: Judge,
        now: @escaping @Sendable () -> Instant
    ) {
        self.configuration = configuration
        self.archive = archive
        self.captures = captures
        self.harvester = harvester
        self.judge = judge
        self.now = now
    }

    /// Runs one night, or goes on with one that was cut short. `progress` is called after each source, one call at a
    /// time; `notice` is told what a person should know before it begins; with `asksAll` the sources' own rhythms are
    /// passed over.
    ///
    /// A source's fault is part of the report; only a fault of this machine (disk, database) is thrown.
    package func report(
        asksAll: Bool = false, notice: (String) -> Void = { _ in },
        progress: @escaping @Sendable (SourceReport) -> Void = { _ in }
    ) async throws -> RunReport {
        let start = now()
        let lock = try RunLock(archive: configuration.archive, now: start)
        defer { withExtendedLifetime(lock) {} }
        if let inheritance = lock.inheritance { notice(inheritance) }
        if let ahead = try archive.nightAhead(of: start) {
            notice("\(MachineClock.finding(ahead: ahead, of: start)): \(MachineClock.remedy)")
        }
        try await finishAccepting(at: start, notice)
        let lapsed = try await concludeLapsedRuns(before: start, notice)
        let unfinished = try archive.begin(at: start, sources: configuration.sources, lapsed: lapsed)
        let run = unfinished?.startedAt ?? start
        let shelf = try CaptureShelf(archive: archive, captures: captures, unfinished: unfinished)
        let intake = Intake(
            line: Line(town: configuration.town), archive: archive, limits: configuration.harvest, shelf: shelf,
            run: run, finished: unfinished?.reports ?? [], now: now, progress: progress)
        async let prepared: Void = judge.prepare()
        let done = Set(unfinished?.reports.map(\.source) ?? [])
        let plan = try plan(at: start, without: done, asksAll: asksAll)
        for (source, reason) in plan.waiting {
            await intake.note(SourceReport(source: source.id, outcome: .skipped, message: reason))
        }
        let memory = Harvester.Memory(
            start: run, robots: try archive.robots(), redirects: try archive.redirects(), keep: intake.keep,
            keepRedirect: intake.keep, recalled: { shelf.recalled($0, $1) })
        let remark = await harvester.visit(plan.due, memory: memory) { await intake.take($0) }
        var report = RunReport(startedAt: run, remark: remark, lapsed: (unfinished?.lapsed ?? []) + lapsed)
        report.sources = try await intake.reports().sorted { $0.source < $1.source }
        await prepared
        // What thousands of answers left in pieces goes back before judging asks for memory of its own.
        malloc_trim(0)
        try await judge.judgeWhatIsNew(in: archive)
        try archive.finish(report)
        return report
    }

    /// What a person took in comes in whole, though the command that did it was killed.
    private func finishAccepting(at start: Instant, _ notice: (String) -> Void) async throws {
        let ids = try archive.sourcesBeingAccepted()
        guard !ids.isEmpty else { return }
        try archive.register(configuration.sources, at: start)
        let nights = try StoredNights(
            of: archive, for: archive, captures: captures, line: Line(town: configuration.town))
        for source in configuration.sources where ids.contains(source.id) {
            do {
                let count = try await nights.accept(source, at: start)
                notice(
                    "letopis sources accept \(source.id) had been cut short; \(count) documents are taken in now, before "
                        + "anybody is asked")
            } catch let error as CaptureStoreFailure {
                notice("what letopis sources accept \(source.id) should have taken in stays held back: \(error)")
            }
        }
        try await judge.judgeWhatIsNew(in: archive)
    }

    /// What a run had fetched that was cut short is not on its servers any more when its night has passed.
    private func concludeLapsedRuns(before start: Instant, _ notice: (String) -> Void) async throws -> [LapsedRun] {
        let lapsed = try archive.lapsedRuns(before: start)
        guard !lapsed.isEmpty else { return [] }
        try archive.register(configuration.sources, at: start)
        let rebuilding = Rebuilding(
            configuration: configuration, archive: archive, captures: captures, judge: judge, now: now)
        var concluded: [LapsedRun] = []
        for run in lapsed {
            let (count, report) = try await rebuilding.conclude(run)
            concluded.append(
                LapsedRun(
                    startedAt: run.startedAt, documents: count, new: report.sources.reduce(0) { $0 + $1.new },
                    changed: report.sources.reduce(0) { $0 + $1.changed }))
            guard count > 0 else { continue }
            notice(
                "the run of \(run.startedAt.iso8601) was cut short, and its night has passed: \(count) documents that it "
                    + "had fetched were taken in now")
        }
        return concluded
    }

    private func plan(at start: Instant, without done: Set<Source.ID>, asksAll: Bool) throws -> Schedule.Plan {
        let sources = try configuration.sources.filter { $0.isEnabled && !done.contains($0.id) }
            .map { (source: $0, state: try state(of: $0.id, at: start)) }
        return Schedule(limits: configuration.harvest, run: start, asksAll: asksAll).plan(sources)
    }

    /// A list leads to a page that is due again only where it is read: that it stayed the same must not end its night.
    private func state(of source: Source.ID, at start: Instant) throws -> FetchState {
        var state = try archive.fetchState(of: source)
        if try archive.awaitsPage(of: source, at: start) { state.forgetDocument() }
        return state
    }
}
