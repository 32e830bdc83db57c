import Archiving
import Harvesting
import Records

/// The later stages once more, from stored captures: no request is made.
package struct Reprocessing: Sendable {
    private let configuration: Configuration
    private let archive: Archive
    private let captures: CaptureStore
    private let judge: Judge
    private let now: @Sendable () -> Instant

    package init(
        configuration: Configuration, archive: Archive, captures: CaptureStore, judge: Judge,
        now: @escaping @Sendable () -> Instant
    ) {
        self.configuration = configuration
        self.archive = archive
        self.captures = captures
        self.judge = judge
        self.now = now
    }

    /// Reads every stored document since `since` again, oldest first, judges everything anew, and returns how many
    /// documents were read. `progress` is told after each.
    ///
    /// Captures of a source that is no longer configured are left alone: its records stay as they are.
    package func reprocess(since: Instant?, progress: (_ done: Int, _ all: Int) -> Void) async throws -> Int {
        let lock = try RunLock(archive: configuration.archive, now: now())
        defer { withExtendedLifetime(lock) {} }
        try archive.register(configuration.sources)
        let sources = configuration.sources.reduce(into: [:]) { $0[$1.id] = $1 }
        let line = Line(town: configuration.town)
        let stored = try archive.captures(since: since).filter { sources[$0.source] != nil }
        for (index, place) in stored.enumerated() {
            guard let source = sources[place.source] else { continue }
            let location = CaptureLocation(file: place.file, offset: place.offset, length: place.length)
            let capture = try captures.read(location)
            let state = try archive.fetchState(of: source.id)
            let night = line.night(
                of: source, capture: capture, stored: place, state: state, formerState: state, run: capture.fetchedAt,
                reading: .again)
            _ = try archive.store(night)
            progress(index + 1, stored.count)
        }
        try archive.forgetJudgements()
        try await judge.judgeWhatIsNew(in: archive)
        return stored.count
    }
}
