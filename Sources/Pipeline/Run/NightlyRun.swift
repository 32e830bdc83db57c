import Archiving
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

    /// Runs one night. `progress` is called after each source, one call at a time; `notice` is told what a person should
    /// know before it begins.
    ///
    /// A source's fault is part of the report; only a fault of this machine (disk, database) is thrown.
    package func report(
        notice: (String) -> Void = { _ in }, progress: @escaping @Sendable (SourceReport) -> Void = { _ in }
    ) async throws -> RunReport {
        let start = now()
        let lock = try RunLock(archive: configuration.archive, now: start)
        defer { withExtendedLifetime(lock) {} }
        if let inheritance = lock.inheritance { notice(inheritance) }
        try archive.register(configuration.sources)
        let enabled = configuration.sources.filter(\.isEnabled)
        let states = try enabled.reduce(into: [:]) { try $0[$1.id] = archive.fetchState(of: $1.id) }
        let intake = Intake(
            line: Line(town: configuration.town), archive: archive, captures: captures, states: states, run: start,
            now: now, progress: progress)
        async let prepared: Void = judge.prepare()
        await harvester.outcomes(of: enabled.map { ($0, states[$0.id] ?? FetchState()) }) { source, outcome, state in
            await intake.take(outcome, from: source, state: state)
        }
        var report = RunReport(startedAt: start)
        report.sources = try await intake.reports().sorted { $0.source < $1.source }
        await prepared
        try await judge.judgeWhatIsNew(in: archive)
        try archive.finish(report)
        return report
    }
}

/// Takes in what the harvester brings, one source at a time: capture to disk, through the line, into the archive.
private actor Intake {
    private let line: Line
    private let archive: Archive
    private let captures: CaptureStore
    private let states: [Source.ID: FetchState]
    private let run: Instant
    private let now: @Sendable () -> Instant
    private let progress: @Sendable (SourceReport) -> Void
    private var finished: [SourceReport] = []
    private var fault: (any Error)?

    init(
        line: Line, archive: Archive, captures: CaptureStore, states: [Source.ID: FetchState], run: Instant,
        now: @escaping @Sendable () -> Instant, progress: @escaping @Sendable (SourceReport) -> Void
    ) {
        self.line = line
        self.archive = archive
        self.captures = captures
        self.states = states
        self.run = run
        self.now = now
        self.progress = progress
    }

    /// After a fault of this machine nothing more is written; the sources that were not taken in are asked again.
    func take(_ outcome: FetchOutcome, from source: Source, state: FetchState) {
        guard fault == nil else { return }
        do {
            let report = try archive.store(night(of: source, outcome: outcome, state: state))
            finished.append(report)
            progress(report)
        } catch {
            fault = error
        }
    }

    func reports() throws -> [SourceReport] {
        if let fault { throw fault }
        return finished
    }

    private func night(of source: Source, outcome: FetchOutcome, state: FetchState) throws -> Night {
        switch outcome {
        case .changed(let capture):
            return line.night(
                of: source, capture: capture, stored: try stored(capture), state: state,
                formerState: states[source.id] ?? FetchState(), run: run, believing: try archive.belief(of: source.id))
        case .unchanged:
            return line.night(of: source, outcome: .unchanged, message: nil, at: now(), state: state, run: run)
        case .failed(let reason):
            return line.night(of: source, outcome: .failed, message: reason, at: now(), state: state, run: run)
        case .skipped(let reason):
            return line.night(of: source, outcome: .skipped, message: reason, at: now(), state: state, run: run)
        }
    }

    /// Where the capture lies; a night that is replayed finds it where it was put the first time.
    private func stored(_ capture: Capture) throws -> StoredCapture {
        let digest = capture.digest.hexadecimal
        let sameHour = try archive.captures(of: capture.source, since: capture.fetchedAt)
        if let known = sameHour.first(where: { $0.fetchedAt == capture.fetchedAt && $0.digest == digest }) {
            return known
        }
        let location = try captures.append(capture)
        return StoredCapture(
            source: capture.source, fetchedAt: capture.fetchedAt, digest: digest, bytes: capture.body.count,
            file: location.file, offset: location.offset, length: location.length)
    }
}
