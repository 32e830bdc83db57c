import GRDB
import Records

extension Archive {
    /// Since when a night of `source` is held back; nil when nothing is.
    package func holdBegan(of source: Source.ID) throws -> Instant? {
        try read { db in
            try Hold(openFor: db.number(ofSource: source), in: db).map { Instant($0.beganAt) }
        }
    }

    /// Since when a night is held back, by the sources of which one is.
    package func holds() throws -> [Source.ID: Instant] {
        try read { db in
            try db.rows(
                """
                SELECT s.id, h.began_at FROM hold h JOIN source s ON s.number = h.source WHERE h.decision IS NULL
                """
            ).reduce(into: [:]) { $0[$1[0]] = Instant($1[1]) }
        }
    }

    /// Notes a person's decision to take in what is held back of `source`, before the first of its nights is: whatever
    /// ends the work, `sourcesBeingAccepted` names the source until `acceptHold`.
    package func beginAccepting(_ source: Source.ID) throws {
        try write { db in
            try db.run(
                """
                UPDATE hold SET after_fetch = (SELECT coalesce(max(number), 0) FROM fetch),
                    after_judging = (SELECT coalesce(max(number), 0) FROM judging)
                WHERE decision IS NULL AND after_fetch IS NULL AND source = (SELECT number FROM source WHERE id = ?)
                """, [source])
        }
    }

    /// The sources of which a person took in what was held back, and whose nights are not all in.
    package func sourcesBeingAccepted() throws -> Set<Source.ID> {
        try read { db in
            Set(
                try db.rows(
                    """
                    SELECT s.id FROM hold h JOIN source s ON s.number = h.source
                    WHERE h.decision IS NULL AND h.after_fetch IS NOT NULL
                    """
                ).map { $0[0] as String })
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
