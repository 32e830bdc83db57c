import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// A run that began and did not end: what it had stored.
package struct UnfinishedRun: Sendable {
    package let startedAt: Instant
    /// The nights that it stored, in the order of the sources' ids.
    package let reports: [SourceReport]
    /// The earlier runs that it had made good.
    package var lapsed: [LapsedRun] = []
}

extension Archive {
    /// A run that was cut short longer ago than this is over: its night has passed.
    private static let resumableSeconds: Int64 = 20 * 3600
    /// What lies further ahead of the present than this was stored by a wrong clock.
    private static let clockSlackSeconds: Int64 = 86_400

    /// The runs that were cut short too long before `start` to go on, oldest first.
    package func lapsedRuns(before start: Instant) throws -> [UnfinishedRun] {
        try read { db in
            try db.rows(
                "SELECT started_at FROM run WHERE is_finished = 0 AND started_at < ? ORDER BY started_at",
                [start.seconds - Self.resumableSeconds]
            ).map { UnfinishedRun(startedAt: Instant($0[0]), reports: try Self.reports(ofRun: $0[0], in: db)) }
        }
    }

    /// The time of the newest document, when it lies more than a day ahead of `now`: then a clock was wrong.
    package func nightAhead(of now: Instant) throws -> Instant? {
        try read { db in
            try db.integer(
                "SELECT max(newest_at) FROM source WHERE newest_at > ?", [now.seconds + Self.clockSlackSeconds]
            )
            .map(Instant.init(_:))
        }
    }

    /// Begins a run at `start` and makes its sources known. When an earlier run was cut short in the same night, that run
    /// goes on instead: it is returned, with what it had done. `lapsed` are the runs that were made good before it.
    package func begin(
        at start: Instant, sources: [Source], lapsed: [LapsedRun] = []
    ) throws -> UnfinishedRun? {
        try write { db in
            try register(sources, at: start, in: db)
            // Otherwise what is remembered of a night that a wrong clock put ahead would outlive every right one.
            try db.run(
                "UPDATE fetch_state SET last_attempt = NULL, not_before = NULL WHERE last_attempt > ?",
                [start.seconds + Self.clockSlackSeconds])
            let unfinished = try Self.unfinishedRun(at: start, in: db)
            try db.run(
                "UPDATE run SET is_finished = 1 WHERE is_finished = 0 AND started_at IS NOT ?",
                [unfinished?.startedAt.seconds])
            if let unfinished { return unfinished }
            try db.run("DELETE FROM redirect")
            try db.run(
                """
                INSERT INTO run (started_at, report, is_finished) VALUES (?, ?, 0)
                ON CONFLICT (started_at) DO UPDATE SET is_finished = 0
                """, [start.seconds, try StoredJSON.text(of: RunReport(startedAt: start, lapsed: lapsed))])
            return nil
        }
    }

    /// The run that one which began at `start` would go on with; nil when none was cut short in the same night.
    package func unfinishedRun(at start: Instant) throws -> UnfinishedRun? {
        try read { try Self.unfinishedRun(at: start, in: $0) }
    }

    private static func unfinishedRun(at start: Instant, in db: Database) throws -> UnfinishedRun? {
        let earlier = try db.row(
            "SELECT started_at, report FROM run WHERE is_finished = 0 AND started_at BETWEEN ? AND ? "
                + "ORDER BY started_at DESC LIMIT 1",
            [start.seconds - resumableSeconds, start.seconds])
        return try earlier.map {
            UnfinishedRun(
                startedAt: Instant($0[0]), reports: try reports(ofRun: $0[0], in: db),
                lapsed: try StoredJSON.value(RunReport.self, from: $0[1]).lapsed ?? [])
        }
    }

    /// Ends a run: keeps its report, and lets the index put some of its parts together.
    package func finish(_ report: RunReport) throws {
        try write { db in
            try db.run(
                """
                INSERT INTO run (started_at, report, is_finished) VALUES (?, ?, 1)
                ON CONFLICT (started_at) DO UPDATE SET report = excluded.report, is_finished = 1
                """, [report.startedAt.seconds, try StoredJSON.text(of: report)])
            // At most 64 pages of work a night, so that a run's end stays short however large the archive is.
            try db.run("INSERT INTO search (search, rank) VALUES ('merge', 64)")
        }
    }

    /// When the newest run began that has not ended; nil when all have. Runs that lie ahead of `present` are left out.
    package func openRun(at present: Instant) throws -> Instant? {
        try read { db in
            try db.integer(
                "SELECT max(started_at) FROM run WHERE is_finished = 0 AND started_at <= ?",
                [present.seconds + Self.clockSlackSeconds]
            ).map(Instant.init(_:))
        }
    }

    /// The reports of the latest runs that ended, newest first. Those that a wrong clock put ahead of `present`, which is
    /// the archive's own time unless another is given, are left out: they would be the latest for years.
    package func runs(limit: Int = 30, since: Instant? = nil, at present: Instant? = nil) throws -> [RunReport] {
        try read { db in
            try db.rows(
                """
                SELECT report FROM run WHERE is_finished = 1 AND started_at <= ? AND started_at >= ?
                ORDER BY started_at DESC LIMIT ?
                """, [(present ?? now()).seconds + Self.clockSlackSeconds, since?.seconds ?? Int64.min, limit]
            ).map { try StoredJSON.value(RunReport.self, from: $0[0]) }
        }
    }

    /// What every server's robots.txt said last, in the order of their names.
    package func robots() throws -> [RobotsNote] {
        try read { db in
            try db.rows("SELECT origin, fetched_at, rules, unreadable_since FROM robots ORDER BY origin").map { row in
                RobotsNote(
                    origin: row[0], fetchedAt: Instant(row[1]), rules: row[2],
                    unreadableSince: (row[3] as Int64?).map(Instant.init(_:)))
            }
        }
    }

    /// Keeps what a server's robots.txt says.
    package func keep(_ note: RobotsNote) throws {
        try write { db in try FetchMemory(db: db).store(note) }
    }

    /// Where the open run's sources were led whose nights are not stored yet.
    package func redirects() throws -> [RedirectNote] {
        try read { db in
            try db.rows(
                """
                SELECT s.id, r.url, r.status, r.target, r.is_from_own_machine
                FROM redirect r JOIN source s ON s.number = r.source ORDER BY s.id, r.url
                """
            ).map { RedirectNote(source: $0[0], url: $0[1], status: $0[2], target: $0[3], isFromOwnMachine: $0[4]) }
        }
    }

    /// Keeps where a source was led until its night is stored.
    package func keep(_ note: RedirectNote) throws {
        try write { db in try FetchMemory(db: db).store(note) }
    }

    /// Where a page lies that a document of `source` led to: for a further page of a list the one fetched in that very
    /// night, for an item's page the newest one up to it.
    package func followUp(_ kind: FollowUp.Kind, of source: Source.ID, url: String, night: Instant) throws
        -> StoredCapture?
    {
        try read { db in
            try db.row(
                """
                SELECT fetched_at, digest, file, offset, length FROM follow_up
                WHERE source = (SELECT number FROM source WHERE id = ?1) AND kind = ?2 AND url = ?3 AND night <= ?4
                    AND (?2 = 'article' OR night = ?4)
                ORDER BY night DESC LIMIT 1
                """, [source, kind.rawValue, url.withoutNUL, night.seconds]
            ).map { row in
                StoredCapture(
                    source: source, fetchedAt: Instant(row[0]), digest: row[1], file: row[2], offset: row[3],
                    length: row[4])
            }
        }
    }

    /// How earlier nights fared that asked for the page of an item in vain; nil when none did.
    package func failedPage(of source: Source.ID, url: String) throws -> FailedPage? {
        try read { db in
            try db.row(
                """
                SELECT failed_at, failures, weight FROM failed_page
                WHERE source = (SELECT number FROM source WHERE id = ?) AND url = ?
                """, [source, url.withoutNUL]
            ).map { FailedPage(url: url, at: Instant($0[0]), failures: $0[1], weight: $0[2]) }
        }
    }

    /// Whether a page of an item of `source` that could not be had should be asked for again at `start`, though the list
    /// that leads to it may be the same as before. A page that was due already when the list was read last, and was not
    /// asked for, is on it no more.
    package func awaitsPage(of source: Source.ID, at start: Instant) throws -> Bool {
        try read { db in
            let pages = try db.rows(
                """
                SELECT url, failed_at, failures, weight FROM failed_page
                WHERE source = (SELECT number FROM source WHERE id = ?)
                """, [source]
            ).map { FailedPage(url: $0[0], at: Instant($0[1]), failures: $0[2], weight: $0[3]) }
            guard !pages.isEmpty else { return false }
            let lastRead = try db.integer(
                """
                SELECT max(at) FROM fetch
                WHERE source = (SELECT number FROM source WHERE id = ?) AND outcome = 'changed'
                """, [source]
            ).map(Instant.init(_:))
            return pages.contains { page in
                let isLeft = lastRead.map { $0 > page.at && page.isDue(at: $0) } ?? false
                return page.isDue(at: start) && !isLeft
            }
        }
    }

    /// Whether every one of the records is in the archive.
    package func holdsAll(_ ids: [Record.ID]) throws -> Bool {
        try read { db in
            try ids.allSatisfy { try db.integer("SELECT 1 FROM record WHERE id = ?", [$0]) != nil }
        }
    }

    private static func reports(ofRun run: Int64, in db: Database) throws -> [SourceReport] {
        try db.rows(
            """
            SELECT s.id, f.outcome, f.message, f.bytes, f.items, f.rejected, f.new, f.changed, f.same, f.missing,
                f.returned
            FROM fetch f JOIN source s ON s.number = f.source WHERE f.run = ? ORDER BY s.id, f.number DESC
            """, [run]
        ).reduce(into: []) { reports, row in
            guard let outcome = SourceReport.Outcome(rawValue: row[1]), outcome != .skipped,
                reports.last?.source != row[0]
            else { return }
            var report = SourceReport(source: row[0], outcome: outcome, message: row[2])
            report.bytes = row[3]
            report.items = row[4]
            report.rejected = row[5]
            report.new = row[6]
            report.changed = row[7]
            report.same = row[8]
            report.missing = row[9]
            report.returned = row[10]
            reports.append(report)
        }
    }
}
