import GRDB
import Records

extension Archive {
    /// Since when a night of `source` is held back; nil when nothing is.
    package func holdBegan(of source: Source.ID) throws -> Instant? {
        try read { db in
            try Hold(openFor: db.number(ofSource: source), in: db).map { Instant($0.beganAt) }
        }
    }

    /// Ends a hold after its nights were taken in.
    package func acceptHold(of source: Source.ID, at: Instant) throws { try endHold(of: source, .accepted, at) }

    /// Ends a hold and lets its nights be. The source stays as it was; what is new since then is in already.
    package func undoHold(of source: Source.ID, at: Instant) throws { try endHold(of: source, .undone, at) }

    private func endHold(of source: Source.ID, _ decision: Hold.Decision, _ at: Instant) throws {
        try write { db in
            try Hold(openFor: db.number(ofSource: source), in: db)?.end(decision, at: at, clock: clock)
            try db.advanceGeneration()
        }
    }
}
