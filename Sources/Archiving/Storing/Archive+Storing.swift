import GRDB
import Records

extension Archive {
    /// Makes the configuration's sources known, or changes what is known of them: their rights are those of the day of
    /// `now`. Sources that are not named stay.
    package func register(_ sources: [Source], at now: Instant) throws {
        try write { try register(sources, at: now, in: $0) }
    }

    func register(_ sources: [Source], at now: Instant, in db: Database) throws {
        let register = SourceRegister(db: db, clock: clock, now: now)
        var isChanged = false
        for source in sources where try register.enter(source) { isChanged = true }
        if isChanged { try db.advanceGeneration() }
    }

    /// What is remembered of a source for its next request; an empty state for one never asked.
    package func fetchState(of source: Source.ID) throws -> FetchState {
        try read { try FetchMemory(db: $0).state(of: source) }
    }

    /// What tells the items of `source` apart.
    package func belief(of source: Source.ID) throws -> Belief {
        try read { db in
            try db.row("SELECT belief FROM source WHERE id = ?", [source])
                .flatMap { Belief(rawValue: $0[0]) } ?? .ids
        }
    }

    /// Stores everything that one night brought of one source in ONE transaction, and returns its numbers.
    ///
    /// A night that was stored before changes nothing. A night older than the source's newest adds what it has, and
    /// takes nothing back.
    package func store(_ night: Night) throws -> SourceReport {
        try write { db in
            var writer = try NightWriter(db: db, night: night, keys: keys, clock: clock)
            let report = try writer.store()
            switch night.outcome {
            case .changed, .unchanged: try db.advanceGeneration()
            case .failed, .skipped: break
            }
            return report
        }
    }

    /// The numbers that storing `night` would give; the archive stays as it is.
    package func rehearse(_ night: Night, of source: Source) throws -> SourceReport {
        try rehearse { db in
            try register([source], at: night.at, in: db)
            var writer = try NightWriter(db: db, night: night, keys: keys, clock: clock)
            return try writer.store()
        }
    }

    /// Every stored document's place, in the order of time: what `reprocess` reads again.
    package func captures(of source: Source.ID? = nil, since: Instant? = nil) throws -> [StoredCapture] {
        try read { db in
            try db.rows(
                """
                SELECT s.id, c.fetched_at, c.digest, c.file, c.offset, c.length
                FROM capture c JOIN source s ON s.number = c.source
                WHERE (?1 IS NULL OR s.id = ?1) AND c.fetched_at >= ?2
                ORDER BY c.fetched_at, s.id, c.number
                """, [source, since?.seconds ?? Int64.min]
            ).map { row in
                StoredCapture(
                    source: row[0], fetchedAt: Instant(row[1]), digest: row[2], file: row[3], offset: row[4],
                    length: row[5])
            }
        }
    }

    /// Every stored document: those of the nights and the pages that they led to, in the order of their fetching.
    package func everyCapture() throws -> [StoredCapture] {
        try read { db in
            try db.rows(
                """
                SELECT s.id, c.fetched_at, c.digest, c.file, c.offset, c.length
                FROM capture c JOIN source s ON s.number = c.source
                UNION ALL
                SELECT s.id, f.fetched_at, f.digest, f.file, f.offset, f.length
                FROM follow_up f JOIN source s ON s.number = f.source
                ORDER BY 2, 1, 4, 5
                """
            ).map { row in
                StoredCapture(
                    source: row[0], fetchedAt: Instant(row[1]), digest: row[2], file: row[3], offset: row[4],
                    length: row[5])
            }
        }
    }

    /// What could not be stored, newest first.
    package func rejections(of source: Source.ID? = nil, since: Instant? = nil, limit: Int = 1000) throws
        -> [(at: Instant, rejection: Rejection)]
    {
        try read { db in
            try db.rows(
                """
                SELECT f.at, j.stage, s.id, j.reference, j.reason, j.line, j.kind, j.example
                FROM fetch f JOIN rejection j ON j.fetch = f.number JOIN source s ON s.number = f.source
                WHERE (?1 IS NULL OR s.id = ?1) AND f.at >= ?2
                ORDER BY f.at DESC, s.id, j.position LIMIT ?3
                """, [source, since?.seconds ?? Int64.min, limit]
            ).map { row in
                let stage = Rejection.Stage(rawValue: row[1]) ?? .archiving
                let rejection = Rejection(
                    (row[6] as String?).flatMap(Rejection.Kind.init(rawValue:)), stage: stage, source: row[2],
                    reference: row[3], example: row[7], reason: row[4], line: row[5])
                return (Instant(row[0]), rejection)
            }
        }
    }
}
