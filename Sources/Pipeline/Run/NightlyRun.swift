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
            notice(
                "the archive holds a night of \(ahead.iso8601), which lies ahead of this machine's clock "
                    + "(\(start.iso8601)); one of the two is wrong. What is new comes in, but until then nothing counts as "
                    + "gone: set the clock, or put the backup from before that night in the archive's place")
        }
        try await concludeLapsedRuns(before: start, notice)
        let unfinished = try archive.begin(at: start, sources: configuration.sources)
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
        var report = RunReport(startedAt: run, remark: remark)
        report.sources = try await intake.reports().sorted { $0.source < $1.source }
        await prepared
        // What thousands of answers left in pieces goes back before judging asks for memory of its own.
        malloc_trim(0)
        try await judge.judgeWhatIsNew(in: archive)
        try archive.finish(report)
        return report
    }

    /// What a run had fetched that was cut short is not on its servers any more when its night has passed.
    private func concludeLapsedRuns(before start: Instant, _ notice: (String) -> Void) async throws {
        let lapsed = try archive.lapsedRuns(before: start)
        guard !lapsed.isEmpty else { return }
        try archive.register(configuration.sources, at: start)
        let rebuilding = Rebuilding(
            configuration: configuration, archive: archive, captures: captures, judge: judge, now: now)
        for run in lapsed {
            let count = try await rebuilding.conclude(run)
            guard count > 0 else { continue }
            notice(
                "the run of \(run.startedAt.iso8601) was cut short, and its night has passed: \(count) documents that it "
                    + "had fetched were taken in now")
        }
    }

    private func plan(at start: Instant, without done: Set<Source.ID>, asksAll: Bool) throws -> Schedule.Plan {
        let sources = try configuration.sources.filter { $0.isEnabled && !done.contains($0.id) }
            .map { (source: $0, state: try archive.fetchState(of: $0.id)) }
        return Schedule(limits: configuration.harvest, run: start, asksAll: asksAll).plan(sources)
    }
}
