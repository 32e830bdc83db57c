import GRDB
import Records

/// What is remembered between nights of how sources and servers are to be asked.
struct FetchMemory {
    let db: Database
    /// Twice the longest pause after which a page is asked for again.
    private static let forgetSeconds: Int64 = 60 * 86_400

    func state(of source: Source.ID) throws -> FetchState {
        guard
            let row = try db.row(
                """
                SELECT etag, last_modified, validators_since, body_digest, last_attempt, last_success,
                    consecutive_failures, last_failure, not_before, url, moved_to, moved_runs, gone_since, last_run,
                    failure_weight, last_arrival, usual_gap, stated_interval, quiet_hours, quiet_days,
                    validators_url
                FROM fetch_state WHERE source = (SELECT number FROM source WHERE id = ?)
                """, [source])
        else { return FetchState() }
        func instant(_ column: Int) -> Instant? { (row[column] as Int64?).map(Instant.init(_:)) }
        var state = FetchState(
            etag: row[0], lastModified: row[1], validatorsSince: instant(2), bodyDigest: row[3],
            lastAttempt: instant(4), lastSuccess: instant(5), consecutiveFailures: row[6], lastFailure: row[7],
            notBefore: instant(8))
        state.url = row[9]
        state.move = (row[10] as String?).map { FetchState.Move(url: $0, runs: row[11]) }
        state.goneSince = instant(12)
        state.lastRun = instant(13)
        state.failureWeight = row[14]
        state.lastArrival = instant(15)
        state.usualGapSeconds = row[16]
        state.statedIntervalSeconds = row[17]
        state.quietTimes = QuietTimes(hours: row[18], weekdays: row[19])
        state.validatorsURL = row[20]
        return state
    }

    func store(_ state: FetchState, of source: Int64) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO fetch_state (source, etag, last_modified, validators_since, body_digest,
                last_attempt, last_success, consecutive_failures, last_failure, not_before, url, moved_to, moved_runs,
                gone_since, last_run, failure_weight, last_arrival, usual_gap, stated_interval, quiet_hours, quiet_days,
                validators_url)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                source, state.etag, state.lastModified, state.validatorsSince?.seconds, state.bodyDigest,
                state.lastAttempt?.seconds, state.lastSuccess?.seconds, state.consecutiveFailures, state.lastFailure,
                state.notBefore?.seconds, state.url?.withoutNUL, state.move?.url.withoutNUL, state.move?.runs ?? 0,
                state.goneSince?.seconds, state.lastRun?.seconds, state.failureWeight, state.lastArrival?.seconds,
                state.usualGapSeconds, state.statedIntervalSeconds, state.quietTimes.hours, state.quietTimes.weekdays,
                state.validatorsURL?.withoutNUL,
            ])
    }

    func store(_ note: RobotsNote) throws {
        try db.run(
            "INSERT OR REPLACE INTO robots (origin, fetched_at, rules, unreadable_since) VALUES (?, ?, ?, ?)",
            [note.origin, note.fetchedAt.seconds, note.rules?.withoutNUL, note.unreadableSince?.seconds])
    }

    func store(_ note: RedirectNote) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO redirect (source, url, status, target, is_from_own_machine)
            SELECT number, ?2, ?3, ?4, ?5 FROM source WHERE id = ?1
            """,
            [note.source, note.url.withoutNUL, note.status, note.target.withoutNUL, note.isFromOwnMachine])
    }

    func store(_ followUp: FollowUp, of source: Int64, night: Instant) throws {
        let capture = followUp.capture
        try db.run(
            """
            INSERT OR IGNORE INTO follow_up (source, kind, url, night, fetched_at, digest, file, offset, length)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                source, followUp.kind.rawValue, followUp.url.withoutNUL, night.seconds, capture.fetchedAt.seconds,
                capture.digest, capture.file, capture.offset, capture.length,
            ])
        try db.run("DELETE FROM failed_page WHERE source = ? AND url = ?", [source, followUp.url.withoutNUL])
    }

    /// A page that is asked for no more is on its list no more, and is forgotten.
    func store(_ pages: [FailedPage], of source: Int64, night: Instant) throws {
        for page in pages {
            try db.run(
                "INSERT OR REPLACE INTO failed_page (source, url, failed_at, failures, weight) VALUES (?, ?, ?, ?, ?)",
                [source, page.url.withoutNUL, page.at.seconds, page.failures, page.weight])
        }
        try db.run(
            "DELETE FROM failed_page WHERE source = ? AND failed_at < ?",
            [source, night.seconds - Self.forgetSeconds])
    }
}
