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
    /// None of the document's items was known.
    let isOverlapLost: Bool
    /// What could not be stored, beside what the night itself says of that.
    let refused: [Rejection]
    let remarks: [Remark]

    func store() throws {
        let digest = night.capture?.digest ?? ""
        try db.run(
            """
            INSERT INTO fetch (source, at, run, outcome, digest, bytes, message, items, rejected, new, changed, same,
                missing, returned, held, belief, trouble, remarks)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                source, night.at.seconds, night.run?.seconds, night.outcome.rawValue, digest, report.bytes,
                report.message?.withoutNUL, report.items - (report.held ?? 0), report.rejected, report.new,
                report.changed,
                report.same, report.missing, report.returned, report.held ?? 0, belief.rawValue,
                night.trouble?.description.withoutNUL,
                remarks.isEmpty ? nil : remarks.map(\.matter.description).joined(separator: "\n"),
            ])
        if db.changesCount == 1 {
            try store(night.rejections + refused, of: db.lastInsertedRowID)
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
        let memory = FetchMemory(db: db)
        for followUp in night.followUps { try memory.store(followUp, of: source, night: night.at) }
        if night.reading == .first, !night.isImported {
            try db.run("DELETE FROM redirect WHERE source = ?", [source])
            try memory.store(night.failedPages, of: source, night: night.at)
            try storeState()
        }
        if night.outcome == .changed, night.reading != .again, !night.isImported {
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
        let fetch = try db.integer(
            "SELECT number FROM fetch WHERE source = ? AND at = ? AND outcome = ? AND digest = ?",
            [source, night.at.seconds, night.outcome.rawValue, digest])
        if let fetch { try store(refused, of: fetch, behind: night.rejections.count) }
    }

    private func store(_ rejections: [Rejection], of fetch: Int64, behind first: Int = 0) throws {
        for (position, rejection) in zip(first..., rejections) {
            try db.run(
                "INSERT INTO rejection (fetch, position, stage, reference, reason, line, kind, example) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [
                    fetch, position, rejection.stage.rawValue, rejection.reference.withoutNUL,
                    rejection.reason.withoutNUL, rejection.line, rejection.kind?.rawValue,
                    rejection.example?.withoutNUL,
                ])
        }
    }

    private func storeState() throws {
        var state = night.state
        let remembered = try db.integer("SELECT last_attempt FROM fetch_state WHERE source = ?", [source])
        if let remembered, let attempt = state.lastAttempt, attempt.seconds < remembered { return }
        if report.new > 0 { state.noteArrival(at: night.at) }
        // Nobody believes yet what stands where a held night was led to.
        if try Hold(openFor: source, in: db) != nil, state.move != nil {
            state.move = try FetchMemory(db: db).state(of: night.source).move
        }
        try noteMove(state.move)
        if isOverlapLost { state.usualGapSeconds = state.usualGapSeconds.map { $0 / 2 } }
        try FetchMemory(db: db).store(state, of: source)
    }

    /// A person should put the new address into the source's file, once the server's word was taken for it.
    private func noteMove(_ move: FetchState.Move?) throws {
        guard let move, move.isAdopted else {
            // There is no such address, or no more.
            try Attention(db: db, source: source).clear([.moved])
            return
        }
        let former = try db.row("SELECT moved_to, moved_runs FROM fetch_state WHERE source = ?", [source])
        if let former, former[0] == move.url, former[1] >= 3 { return }
        let finding =
            "its server has moved it for good to \(move.url.withoutNUL), where it is asked from now on; put that address "
            + "into feeds/\(night.source).json"
        try Attention(db: db, source: source).set(finding, .detailed(.moved(to: move.url.withoutNUL)), at: night.at)
    }
}
