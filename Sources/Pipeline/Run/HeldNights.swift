import Archiving
import Harvesting
import Records

/// What a person decides of nights that were held back: they are taken in after all, or put away.
package struct HeldNights: Sendable {
    let configuration: Configuration
    let archive: Archive
    let captures: CaptureStore
    let judge: Judge
    let now: @Sendable () -> Instant

    /// Takes in everything that `source` said since the night that was held back, in the order of the nights, and
    /// returns how many documents that were. Killed, it is gone on with by the next call or the next night. Where nothing
    /// is held, but a run left a note for a person, the note is taken for read.
    package func accept(_ id: Source.ID) async throws -> Int {
        let lock = try RunLock(archive: configuration.archive, now: now())
        defer { withExtendedLifetime(lock) {} }
        let source = try source(id)
        guard try archive.holdBegan(of: id) != nil else {
            guard try archive.acknowledge(id) else { throw nothingHeld(id) }
            return 0
        }
        let stored = try StoredNights(
            of: archive, for: archive, captures: captures, line: Line(town: configuration.town))
        let count = try await stored.accept(source, at: now())
        try await judge.judgeWhatIsNew(in: archive)
        return count
    }

    /// Leaves the source as it was before; the held documents stay among the captures.
    package func undo(_ id: Source.ID) throws {
        let lock = try RunLock(archive: configuration.archive, now: now())
        defer { withExtendedLifetime(lock) {} }
        let source = try source(id)
        guard try archive.holdBegan(of: id) != nil else { throw nothingHeld(id) }
        guard try !archive.sourcesBeingAccepted().contains(id) else {
            throw Failure(
                .couldNotRun,
                "what was held back of \(id) is in by half, because letopis sources accept was cut short; begin it again: "
                    + "letopis sources accept \(id)")
        }
        try archive.undoHold(of: source.id, at: now())
    }

    private func nothingHeld(_ id: Source.ID) -> Failure {
        Failure(.noInput, "nothing of \(id) is held back; letopis status shows what is")
    }

    private func source(_ id: Source.ID) throws -> Source {
        try archive.register(configuration.sources, at: now())
        guard let source = configuration.sources.first(where: { $0.id == id }) else {
            throw Failure(
                .noInput, "there is no source \(id) in \(configuration.feeds); letopis sources list names them")
        }
        return source
    }
}
