import GRDB
import Records

/// Writes that a night was: its numbers, its rejections, where its document lies, what to remember for the next.
struct NightLog {
    let db: Database
    let night: Night
    let source: Int64
    let report: SourceReport
    /// What the source was believed when the document was read.
    let belief: Belief

    func store() throws {
        let digest = night.capture?.digest ?? ""
        try db.run(
            """
            INSERT INTO fetch (source, at, run, outcome, digest, bytes, message, items, rejected, new, changed, same,
                missing, returned, held, belief)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                source, night.at.seconds, night.run?.seconds, night.outcome.rawValue, digest, report.bytes,
                report.message?.withoutNUL, report.items - (report.held ?? 0), report.rejected, report.new,
                report.changed,
                report.same, report.missing, report.returned, report.held ?? 0, belief.rawValue,
            ])
        if db.changesCount == 1 {
            try storeRejections(fetch: db.lastInsertedRowID)
        } else if night.reading == .accepted {
            try storeNumbersAnew(digest)
        }
        if let capture = night.capture {
            try db.run(
                """
                INSERT INTO capture (source, fetched_at, digest, file, offset, length) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                [
                    source, capture.fetchedAt.seconds, capture.digest, capture.file, capture.offset, capture.length,
                ])
        }
        if night.reading == .first { try storeState() }
        if night.outcome == .changed, night.reading != .again {
            try db.run("UPDATE source SET reader = ? WHERE number = ?", [night.reader, source])
        }
    }

    /// The night brought more than was taken in at first.
    private func storeNumbersAnew(_ digest: String) throws {
        try db.run(
            """
            UPDATE fetch SET items = ?, rejected = ?, new = ?, changed = ?, same = ?, missing = ?, returned = ?, held = 0
            WHERE source = ? AND at = ? AND outcome = ? AND digest = ?
            """,
            [
                report.items, report.rejected, report.new, report.changed, report.same, report.missing, report.returned,
                source, night.at.seconds, night.outcome.rawValue, digest,
            ])
    }

    private func storeRejections(fetch: Int64) throws {
        for (position, rejection) in night.rejections.enumerated() {
            try db.run(
                "INSERT INTO rejection (fetch, position, stage, reference, reason, line) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    fetch, position, rejection.stage.rawValue, rejection.reference.withoutNUL,
                    rejection.reason.withoutNUL, rejection.line,
                ])
        }
    }

    private func storeState() throws {
        let state = night.state
        let remembered = try db.integer("SELECT last_attempt FROM fetch_state WHERE source = ?", [source])
        if let remembered, let attempt = state.lastAttempt, attempt.seconds < remembered { return }
        try db.run(
            """
            INSERT OR REPLACE INTO fetch_state (source, etag, last_modified, validators_since, body_digest,
                last_attempt, last_success, consecutive_failures, last_failure, not_before)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                source, state.etag, state.lastModified, state.validatorsSince?.seconds, state.bodyDigest,
                state.lastAttempt?.seconds, state.lastSuccess?.seconds, state.consecutiveFailures, state.lastFailure,
                state.notBefore?.seconds,
            ])
    }
}
