import GRDB
import Records

extension Archive {
    /// How every source does, in the order of ids.
    package func status(now: Instant) throws -> [SourceStatus] {
        try read { db in
            try db.rows(
                """
                SELECT s.id, s.name, s.kind, s.is_enabled, f.last_attempt, f.last_success,
                    coalesce(f.consecutive_failures, 0), s.attention, s.attention_at, s.number,
                    iif(f.moved_runs >= 3, f.moved_to, NULL), s.attention_trouble, f.not_before
                FROM source s LEFT JOIN fetch_state f ON f.source = s.number ORDER BY s.id
                """
            ).map { try status(of: $0, now: now, in: db) }
        }
    }

    /// Puts away what a source was marked for, after a person looked; returns whether there was anything.
    package func acknowledge(_ source: Source.ID) throws -> Bool {
        try write { db in
            try db.run(
                """
                UPDATE source SET attention = NULL, attention_at = NULL, attention_trouble = NULL
                WHERE id = ? AND attention IS NOT NULL
                """, [source])
            return db.changesCount > 0
        }
    }

    /// The sources as they were registered, in the order of ids, as far as `audience` may see them, with the number of
    /// their items.
    package func sources(for audience: Audience) throws -> [SourceSummary] {
        try read { db in
            // Counting them in the table would walk through the whole archive.
            let shelf = try shelf(in: db)
            var counts = [Int](repeating: 0, count: Int(UInt16.max) + 1)
            shelf.visible(to: audience).forEach { counts[Int(shelf.source[$0])] += 1 }
            return try db.rows(
                """
                SELECT s.id, s.name, s.kind, s.url, s.language, s.rights, s.audience, s.rank, s.number,
                    s.shown_until
                FROM source s WHERE s.audience = 'public' OR ? ORDER BY s.id
                """, [audience == .internal]
            ).map { row in
                SourceSummary(
                    id: row[0], name: row[1], kind: Source.Kind(rawValue: row[2]) ?? .web,
                    url: SecretMask.text(row[3]), language: row[4],
                    rights: Excerpt.rights(row[5], until: row[9], at: now()),
                    audience: Audience(rawValue: row[6]) ?? .internal, rank: row[7], items: counts[row[8] as Int])
            }
        }
    }

    /// What the last nights brought of a source, the latest first, at most `limit`.
    package func nights(of source: Source.ID, limit: Int) throws -> [SourceNight] {
        try read { db in
            try db.rows(
                """
                SELECT f.at, f.outcome, f.new, f.changed, f.missing, f.rejected, f.message, f.trouble,
                    f.remarks
                FROM fetch f JOIN source s ON s.number = f.source
                WHERE s.id = ? ORDER BY f.at DESC, f.number DESC LIMIT ?
                """, [source, limit]
            ).map { row in
                SourceNight(
                    at: Instant(row[0]), outcome: SourceReport.Outcome(rawValue: row[1]) ?? .skipped, new: row[2],
                    changed: row[3], missing: row[4], rejected: row[5], message: row[6],
                    trouble: (row[7] as String?).flatMap { Trouble($0) },
                    remarks: (row[8] as String?).flatMap(Self.matters))
            }
        }
    }

    /// Nil when another version of the program wrote one of them.
    private static func matters(_ lines: String) -> [Remark.Matter]? {
        let lines = lines.split(separator: "\n")
        let matters = lines.compactMap { Remark.Matter(String($0)) }
        return matters.count == lines.count ? matters : nil
    }

    /// The time that tells a source's rhythm.
    private static let rhythmSeconds: Int64 = 180 * 86_400

    private func status(of row: Row, now: Instant, in db: Database) throws -> SourceStatus {
        let number: Int64 = row[9]
        let counts = try db.row(
            """
            SELECT count(*), count(*) FILTER (WHERE missing_since IS NULL), count(*) FILTER (WHERE first_seen > ?),
                max(first_seen)
            FROM record WHERE source = ? AND redacted_at IS NULL
            """, [now.seconds - 7 * 86_400, number])
        let lastNew = counts?[3] as Int64?
        // Counted from the last that came, so that a source which fell silent long ago is not forgotten.
        func days(_ column: String) throws -> [Int] {
            try Int64.fetchAll(
                db.cachedStatement(
                    sql: "SELECT DISTINCT \(column) FROM record WHERE source = ? AND \(column) > ? AND \(column) <= ?"),
                arguments: [number, (lastNew ?? 0) - Self.rhythmSeconds, lastNew]
            ).map { clock.day(at: Instant($0)).daysSince1970 }
        }
        let rhythm = Rhythm(arrivals: try days("first_seen"), publications: try days("published_at"))
        let last = try db.row(
            "SELECT message, trouble FROM fetch WHERE source = ? AND at <= ? ORDER BY at DESC, number DESC LIMIT 1",
            [number, now.seconds + 86_400])
        return SourceStatus(
            source: row[0], name: row[1], kind: Source.Kind(rawValue: row[2]) ?? .web, isEnabled: row[3],
            lastAttempt: (row[4] as Int64?).map(Instant.init(_:)),
            lastSuccess: (row[5] as Int64?).map(Instant.init(_:)), consecutiveFailures: row[6],
            message: last?[0], trouble: (last?[1] as String?).flatMap { Trouble($0) }, attention: row[7],
            attentionTrouble: (row[11] as String?).flatMap { Trouble($0) },
            attentionAt: (row[8] as Int64?).map(Instant.init(_:)),
            items: counts?[0] ?? 0, present: counts?[1] ?? 0, newItems: counts?[2] ?? 0,
            lastNewItem: lastNew.map(Instant.init(_:)), usualGapDays: rhythm.usualGapDays,
            silentForDays: rhythm.silence(on: clock.day(at: now).daysSince1970), movedTo: row[10],
            notBefore: (row[12] as Int64?).map(Instant.init(_:)))
    }
}
