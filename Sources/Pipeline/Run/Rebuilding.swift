import Archiving
import Harvesting
import Parsing
import Records

/// Takes in what lies among the captures and is not in the archive: after the archive was lost, or replaced by an older
/// copy. Each document goes the way of its night again, with the pages that were fetched for it; nobody is asked.
///
/// What the captures do not hold comes not back: people's decisions, and the nights on which nothing had changed.
package struct Rebuilding: Sendable {
    let configuration: Configuration
    let archive: Archive
    let captures: CaptureStore
    let judge: Judge
    let now: @Sendable () -> Instant

    /// How it went, in documents.
    package struct Outcome: Hashable, Sendable {
        package var taken = 0
        /// In the archive already.
        package var known = 0
        /// Of sources that are not configured, of imports that were no documents, of damaged places.
        package var left = 0
    }

    /// How many captures lie in files of which the archive knows none.
    package func unknownCaptures() throws -> Int {
        let known = Set(try archive.everyCapture().map(\.file))
        return try captures.names().filter { !known.contains($0) }.reduce(0) { try $0 + captures.count(in: $1) }
    }

    /// `progress` is told after each document. Killed at any point, it can be begun again.
    package func rebuild(progress: (_ done: Int, _ all: Int) -> Void) async throws -> Outcome {
        let lock = try RunLock(archive: configuration.archive, now: now())
        defer { withExtendedLifetime(lock) {} }
        try archive.register(configuration.sources, at: now())
        var outcome = Outcome()
        let nights = try nights(since: nil, &outcome)
        let known = Set(try archive.everyCapture().map(Place.init))
        var report: RunReport?
        var file: String?
        for (index, night) in nights.enumerated() {
            if night.place.file != file {
                try await finish(report)
                report = nil
                file = night.place.file
            }
            progress(index + 1, nights.count)
            guard !known.contains(Place(night.place)) else {
                outcome.known += 1
                continue
            }
            let run = report?.startedAt ?? night.place.fetchedAt
            guard let stored = try await store(night, run: run) else {
                outcome.left += 1
                continue
            }
            report = report ?? RunReport(startedAt: run)
            report?.sources.append(stored)
            outcome.taken += 1
        }
        try await finish(report)
        return outcome
    }

    /// Ends a run that was cut short too long ago to go on: takes in what it had fetched and not stored, and returns how
    /// many documents that were, with the report of the whole run. The archive is the caller's.
    func conclude(_ lapsed: UnfinishedRun) async throws -> (documents: Int, report: RunReport) {
        var outcome = Outcome()
        var report = RunReport(startedAt: lapsed.startedAt)
        report.sources = lapsed.reports
        let known = Set(try archive.everyCapture().map(Place.init))
        for night in try nights(since: lapsed.startedAt, &outcome) where !known.contains(Place(night.place)) {
            guard let stored = try await store(night, run: lapsed.startedAt) else { continue }
            report.sources.append(stored)
            outcome.taken += 1
        }
        report.sources.sort { $0.source < $1.source }
        try await finish(report)
        return (outcome.taken, report)
    }

    private func finish(_ report: RunReport?) async throws {
        guard let report else { return }
        try await judge.judgeWhatIsNew(in: archive)
        try archive.finish(report)
    }

    // MARK: Finding the nights

    /// A source's document and the pages that it led to, by their addresses.
    private struct Found {
        let source: Source
        let place: StoredCapture
        var pages: [String: StoredCapture] = [:]
    }

    private struct Place: Hashable {
        let file: String
        let offset: Int

        init(_ capture: StoredCapture) {
            file = capture.file
            offset = capture.offset
        }
    }

    /// In the order of the captures. The document of a source is stored before the pages that it leads to, and the first
    /// one of all is a document: thus a source's former address is known, where its file names a new one.
    private func nights(since: Instant?, _ outcome: inout Outcome) throws -> [Found] {
        let sources = configuration.sources.reduce(into: [:]) { $0[$1.id] = $1 }
        var nights: [Found] = []
        var open: [Source.ID: Int] = [:]
        var addresses: [Source.ID: Set<String>] = [:]
        var left = 0
        func take(_ capture: Capture, _ location: CaptureLocation) {
            guard let source = sources[capture.source] else {
                left += 1
                return
            }
            let place = StoredCapture(
                source: capture.source, fetchedAt: capture.fetchedAt, digest: capture.digest.hexadecimal,
                bytes: capture.body.count, file: location.file, offset: location.offset, length: location.length)
            if capture.isImported {
                nights.append(Found(source: source, place: place))
                return
            }
            let own = addresses[source.id] ?? [source.url, capture.requestedURL]
            addresses[source.id] = own
            if let night = open[source.id], !own.contains(capture.requestedURL) {
                nights[night].pages[capture.requestedURL] = place
                nights[night].pages[Walk.page(of: capture.requestedURL)] = place
            } else {
                open[source.id] = nights.count
                nights.append(Found(source: source, place: place))
            }
        }
        if let since { try captures.all(since: since, take) } else { left += try captures.all(take).count }
        outcome.left += left
        return nights
    }

    // MARK: Taking one in

    /// Nil for an imported file that is no document.
    private func store(_ found: Found, run: Instant) async throws -> SourceReport? {
        let source = found.source
        let capture = try read(found.place)
        let line = Line(town: configuration.town)
        let belief = try archive.belief(of: source.id)
        // What the server would be asked with belongs to another document: the next night reads it whole.
        var state = try archive.fetchState(of: source.id)
        (state.etag, state.lastModified, state.validatorsSince, state.bodyDigest) = (nil, nil, nil, nil)
        (state.lastAttempt, state.lastSuccess, state.url) = (capture.fetchedAt, capture.fetchedAt, source.url)
        do {
            let document = try line.document(in: capture, of: source)
            let walk = walk(found, line: line, believing: belief)
            let whole =
                capture.isImported
                ? WholeDocument(document: document) : try await walk.whole(document, capture: capture)
            return try archive.store(
                line.night(
                    of: source, whole, capture: capture, stored: found.place, state: state, run: run,
                    believing: belief))
        } catch let error as NotAFeed {
            if capture.isImported { return nil }
            return try archive.store(
                line.failure(
                    of: source, error, at: capture.fetchedAt, state: state,
                    formerState: try archive.fetchState(of: source.id), run: run, stored: found.place, reading: .first))
        }
    }

    private func walk(_ found: Found, line: Line, believing belief: Belief) -> Walk {
        let (archive, pages, source) = (archive, found.pages, found.source)
        let night = found.place.fetchedAt
        @Sendable func stored(_ url: String) throws -> Walk.Find? {
            try pages[url].map { .page(try read($0), $0, isNew: true) }
        }
        return Walk(
            source: source, line: line, belief: belief, maximumPages: Int.max, maximumArticles: Int.max, page: stored,
            article: { url in
                try archive.followUp(.article, of: source.id, url: url, night: night).map {
                    .page(try read($0), $0, isNew: false)
                }
            }, newArticle: stored, failed: { _ in nil }, isKnown: { try archive.holdsAll($0) })
    }

    private func read(_ place: StoredCapture) throws -> Capture {
        try captures.read(CaptureLocation(file: place.file, offset: place.offset, length: place.length))
    }
}
