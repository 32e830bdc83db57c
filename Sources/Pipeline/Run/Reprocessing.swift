import Archiving
import Foundation
import Harvesting
import Records

/// The later stages once more, from stored captures: no request is made.
package struct Reprocessing: Sendable {
    let configuration: Configuration
    let archive: Archive
    let captures: CaptureStore
    let judge: Judge
    let now: @Sendable () -> Instant

    /// How it went, in documents.
    package struct Outcome: Sendable {
        package var read = 0
        /// Why a stored document could not be read; what the archive knows of it stays as it is.
        package var unreadable: [String] = []
    }

    /// Reads every stored document since `since` again, in the order in which they came. `progress` is told after each.
    ///
    /// Without `since` everything is also judged anew: night by night, as it was the first time, in an archive beside
    /// the first whose judgements then replace the old ones at one stroke. With it, what became different is judged as
    /// after a night. Captures of a source that is no longer configured, and damaged ones, are left alone: their records
    /// stay as they are. Killed at any point, it can be begun again.
    package func reprocess(since: Instant?, progress: (_ done: Int, _ all: Int) -> Void) async throws -> Outcome {
        let lock = try RunLock(archive: configuration.archive, now: now())
        defer { withExtendedLifetime(lock) {} }
        try archive.register(configuration.sources, at: now())
        let steps = try archive.walk()
        let rewalk = try since == nil ? Rewalk(of: archive, judge: judge, configuration, captures, at: now()) : nil
        let stored = try StoredNights(
            of: archive, for: archive, captures: captures, line: Line(town: configuration.town))
        let sources = configuration.sources.reduce(into: [:]) { $0[$1.id] = $1 }
        let all = steps.count { $0.night?.capture != nil && $0.night.map { $0.at >= since ?? $0.at } == true }
        var outcome = Outcome()
        for step in steps {
            guard let walked = step.night, let source = sources[walked.source] else {
                try await rewalk?.take(step)
                continue
            }
            if let since, walked.at < since { continue }
            do {
                let night = try await stored.night(walked, of: source, believing: walked.belief, reading: .again)
                try await rewalk?.take(walked, night, of: source)
                guard walked.capture != nil else { continue }
                _ = try archive.store(night)
                outcome.read += 1
            } catch let error as CaptureStoreFailure {
                outcome.unreadable.append("\(error)")
            }
            progress(outcome.read + outcome.unreadable.count, all)
        }
        try await rewalk?.finish()
        try await judge.judgeWhatIsNew(in: archive)
        return outcome
    }
}

extension WalkStep {
    /// Nil for a judgement or a decision.
    fileprivate var night: WalkedNight? {
        if case .night(let night) = self { night } else { nil }
    }
}
