import Archiving
import Harvesting
import Parsing
import Records

/// Takes in what the harvester brings: capture to disk, through the line, and, one source at a time, into the archive.
actor Intake {
    private let line: Line
    private let archive: Archive
    private let limits: HarvestLimits
    private let shelf: CaptureShelf
    private let run: Instant
    private let now: @Sendable () -> Instant
    private let progress: @Sendable (SourceReport) -> Void
    private var finished: [SourceReport]
    private var fault: (any Error)?

    init(
        line: Line, archive: Archive, limits: HarvestLimits, shelf: CaptureShelf, run: Instant,
        finished: [SourceReport], now: @escaping @Sendable () -> Instant,
        progress: @escaping @Sendable (SourceReport) -> Void
    ) {
        self.line = line
        self.archive = archive
        self.limits = limits
        self.shelf = shelf
        self.run = run
        self.finished = finished
        self.now = now
        self.progress = progress
    }

    /// After a fault of this machine nothing more is written; the sources that were not taken in are asked again.
    ///
    /// Reading a document and fetching what it leads to goes on beside other sources; only storing waits its turn.
    nonisolated func take(_ visit: Visit) async {
        guard await !isBroken else { return }
        do {
            if let night = try await night(of: visit) {
                try await store(night)
            } else if case .skipped(let reason) = visit.outcome {
                await note(SourceReport(source: visit.source.id, outcome: .skipped, message: reason))
            }
        } catch {
            await breakOff(error)
        }
    }

    /// Keeps what a server's robots.txt says, at once.
    nonisolated func keep(_ note: RobotsNote) async { await kept { try archive.keep(note) } }

    /// Keeps where a server led a source, at once.
    nonisolated func keep(_ note: RedirectNote) async { await kept { try archive.keep(note) } }

    nonisolated private func kept(_ keep: () throws -> Void) async {
        guard await !isBroken else { return }
        do {
            try keep()
        } catch {
            await breakOff(error)
        }
    }

    func reports() throws -> [SourceReport] {
        if let fault { throw fault }
        return finished
    }

    func note(_ report: SourceReport) {
        finished.append(report)
        progress(report)
    }

    private var isBroken: Bool { fault != nil }

    private func breakOff(_ error: any Error) { fault = fault ?? error }

    private func store(_ night: Night) throws {
        guard fault == nil else { return }
        note(try archive.store(night))
    }

    /// Nil for a source that was not asked: there is nothing to store.
    private nonisolated func night(of visit: Visit) async throws -> Night? {
        let source = visit.source
        switch visit.outcome {
        case .changed(let capture):
            return try await night(of: visit, capture)
        case .unchanged:
            return line.night(
                of: source, outcome: .unchanged, message: nil, at: now(), state: visit.state, run: run)
        case .failed(let reason, let trouble):
            return line.night(
                of: source, outcome: .failed, message: reason, trouble: trouble, at: now(), state: visit.state,
                run: run)
        case .skipped:
            return nil
        }
    }

    private nonisolated func night(of visit: Visit, _ capture: Capture) async throws -> Night {
        let source = visit.source
        let stored = try shelf.stored(capture)
        do {
            let document = try line.document(in: capture, of: source)
            let belief = try archive.belief(of: source.id)
            let walk = walk(visit, night: capture.fetchedAt, believing: belief)
            let whole = try await walk.whole(document, capture: capture)
            return line.night(
                of: source, whole, capture: capture, stored: stored, state: visit.state, run: run, believing: belief)
        } catch let error as NotAFeed {
            return line.failure(
                of: source, error, at: capture.fetchedAt, state: visit.state, formerState: visit.former, run: run,
                stored: stored, reading: .first)
        }
    }

    private nonisolated func walk(_ visit: Visit, night: Instant, believing belief: Belief) -> Walk {
        let source = visit.source
        let (archive, shelf) = (archive, shelf)
        @Sendable func ask(_ url: String) async throws -> Walk.Find {
            switch await visit.follow(url) {
            case .success(let capture): .page(capture, try shelf.stored(capture), isNew: true)
            case .failure(let failure): .failure(failure)
            }
        }
        return Walk(
            source: source, line: line, belief: belief, maximumPages: limits.maximumPages,
            maximumArticles: limits.maximumArticles,
            page: ask,
            article: { url in
                try archive.followUp(.article, of: source.id, url: url, night: night).map {
                    .page(try shelf.capture(at: $0), $0, isNew: false)
                }
            },
            newArticle: ask, failed: { try archive.failedPage(of: source.id, url: $0) },
            isKnown: { try archive.holdsAll($0) })
    }
}
