import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Stores one night of one source inside the caller's transaction, and counts what it did.
struct NightWriter {
    private let db: Database
    private let night: Night
    private let source: Int64
    private let writer: RecordWriter
    /// False for a document older than the newest one taken in: it may add, but it never takes back.
    private let isInOrder: Bool
    private var report: SourceReport

    init(db: Database, night: Night, keys: WordKeys, clock: TownClock) throws {
        self.db = db
        self.night = night
        source = try db.number(ofSource: night.source)
        writer = RecordWriter(db: db, keys: keys, clock: clock, source: source, at: night.at)
        let newest = try db.integer("SELECT newest_at FROM source WHERE number = ?", [source])
        isInOrder = newest.map { night.at.seconds >= $0 } ?? true
        report = SourceReport(source: night.source, outcome: night.outcome, message: night.message)
        report.bytes = night.capture?.bytes ?? 0
        report.rejected = night.rejections.count
        report.items = night.records.count + night.rejections.count + night.repeats
    }

    /// Returns the numbers of the night; they add up.
    mutating func store() throws -> SourceReport {
        switch night.outcome {
        case .changed:
            if night.reading == .first, try isKnownCapture() {
                report.same = night.records.count + night.repeats
                return report
            }
            try storeRecords()
        case .unchanged:
            try storeUnchanged()
        case .failed, .skipped:
            break
        }
        try storeFetch()
        return report
    }

    private func isKnownCapture() throws -> Bool {
        guard let capture = night.capture else { return false }
        return try db.integer(
            "SELECT 1 FROM capture WHERE source = ? AND fetched_at = ? AND digest = ?",
            [source, capture.fetchedAt.seconds, capture.digest]) != nil
    }

    /// 304 or the same body: what was in the document is in it still.
    private func storeUnchanged() throws {
        guard isInOrder else { return }
        try db.run(
            "UPDATE record SET last_seen = ? WHERE source = ? AND missing_since IS NULL AND last_seen < ?",
            [night.at.seconds, source, night.at.seconds])
        try db.run("UPDATE source SET newest_at = ? WHERE number = ?", [night.at.seconds, source])
    }

    private mutating func storeRecords() throws {
        let present = Int(
            try db.integer("SELECT count(*) FROM record WHERE source = ? AND missing_since IS NULL", [source]) ?? 0)
        var seen: Set<Record.ID> = []
        var known: [(record: Record, known: KnownRecord)] = []
        var fresh: [Record] = []
        report.same += night.repeats
        for record in night.records {
            guard seen.insert(record.id).inserted else {
                report.same += 1
                continue
            }
            if let found = try KnownRecord(record.id, in: db) {
                known.append((record, found))
            } else {
                fresh.append(record)
            }
        }
        let template = try templateChange(among: known, present: present)
        for (record, found) in known { try store(record, found, template) }
        for record in fresh { try storeNew(record) }
        try updateLife(of: known.map(\.known), present: present)
        if isInOrder { try db.run("UPDATE source SET newest_at = ? WHERE number = ?", [night.at.seconds, source]) }
    }

    private mutating func storeNew(_ record: Record) throws {
        let isErased =
            try db.integer(
                "SELECT 1 FROM redacted_content WHERE source = ? AND hash = ?", [source, record.contentHash]) != nil
        if isErased {
            report.same += 1
            return
        }
        try writer.insert(record)
        report.new += 1
    }

    private mutating func store(_ record: Record, _ known: KnownRecord, _ template: MassChange?) throws {
        let isNewest = night.at.seconds >= known.lastSeen
        if known.isRedacted || record.contentHash == known.contentHash {
            report.same += 1
            if isNewest, !known.isRedacted { try updateUnchanged(record, known) }
            return
        }
        if isNewest, let template, try template.covers(record, known, db) {
            try writer.remember(hash: record.contentHash, as: known.version, of: known.number)
            try db.run("UPDATE record SET content_hash = ? WHERE number = ?", [record.contentHash, known.number])
            try updateUnchanged(record, known, isRewritten: true)
            report.same += 1
            return
        }
        let earlier = try writer.version(withHash: record.contentHash, of: known)
        let version = earlier ?? known.versionCount + 1
        if earlier == nil {
            try writer.insertVersion(version, of: record, number: known.number)
        } else {
            try db.run(
                "UPDATE version SET seen_at = min(seen_at, ?) WHERE record = ? AND version = ?",
                [night.at.seconds, known.number, version])
        }
        if isNewest, version == known.version {
            try db.run("UPDATE record SET content_hash = ? WHERE number = ?", [record.contentHash, known.number])
        } else if isNewest {
            try writer.make(version, currentFor: record, known)
        }
        if earlier == nil || isNewest && version != known.version { report.changed += 1 } else { report.same += 1 }
        try storeWithdrawal(record, known, isNewest: isNewest)
    }

    private func updateUnchanged(_ record: Record, _ known: KnownRecord, isRewritten: Bool = false) throws {
        try writer.updateDetails(of: record, known, isRewritten: isRewritten)
        if record.language != known.language {
            let old = try writer.entry(of: known)
            let new = SearchIndex.Entry(title: old.title, text: old.text, language: record.language)
            try writer.reindex(from: old, to: new, known.number)
        }
        try storeWithdrawal(record, known, isNewest: true)
    }

    private func storeWithdrawal(_ record: Record, _ known: KnownRecord, isNewest: Bool) throws {
        guard isNewest, record.isWithdrawn != (known.withdrawnAt != nil) else { return }
        try db.run(
            "UPDATE record SET withdrawn_at = ? WHERE number = ?",
            [record.isWithdrawn ? night.at.seconds : nil, known.number])
    }

    // MARK: First seen, last seen, missing

    private mutating func updateLife(of seen: [KnownRecord], present: Int) throws {
        for known in seen {
            if night.at.seconds < known.firstSeen { try moveFirstSeen(of: known) }
            if known.lastSeen < night.at.seconds {
                try db.run("UPDATE record SET last_seen = ? WHERE number = ?", [night.at.seconds, known.number])
            }
            if isInOrder, known.missingSince != nil {
                try db.run("UPDATE record SET missing_since = NULL WHERE number = ?", [known.number])
                report.returned += 1
            }
        }
        // An empty or broken document is no statement about what it does not contain.
        guard isInOrder, night.isWhole, !night.records.isEmpty else { return }
        try db.run(
            "UPDATE record SET missing_since = ? WHERE source = ? AND missing_since IS NULL AND last_seen < ?",
            [night.at.seconds, source, night.at.seconds])
        report.missing = db.changesCount
        try noteExodus(present: present)
    }

    /// An earlier document turned up: the record is older than was thought.
    private func moveFirstSeen(of known: KnownRecord) throws {
        try db.run("UPDATE record SET first_seen = ? WHERE number = ?", [night.at.seconds, known.number])
        let published = try db.integer("SELECT published_at FROM record WHERE number = ?", [known.number])
        guard published == nil else { return }
        try db.run(
            "UPDATE record SET effective_at = ?, effective_day = ?, needs_judgement = 1 WHERE number = ?",
            [night.at.seconds, writer.clock.day(at: night.at).daysSince1970, known.number])
    }

    /// Most of a source gone in one night is rarely the town's doing: a new web, new ids, a wrong page.
    private mutating func noteExodus(present: Int) throws {
        guard report.missing >= 10, report.missing * 2 > present else { return }
        let finding =
            report.new * 2 > present
            ? "\(report.missing) of \(present) items vanished while \(report.new) new ones came: "
                + "the source probably changed its ids; compare both and merge what is the same"
            : "\(report.missing) of \(present) items vanished in one night: look whether the address still shows the list"
        try db.run(
            "UPDATE source SET attention = ?, attention_at = ? WHERE number = ?",
            [finding, night.at.seconds, source])
        addMessage(finding)
    }

    // MARK: Mass changes

    private mutating func templateChange(
        among known: [(record: Record, known: KnownRecord)], present: Int
    ) throws -> MassChange? {
        var pairs: [(old: String, new: String)] = []
        for (record, found) in known where night.at.seconds >= found.lastSeen && !found.isRedacted {
            guard record.contentHash != found.contentHash,
                try writer.version(withHash: record.contentHash, of: found) == nil
            else { continue }
            pairs.append((try writer.entry(of: found).text, record.text))
        }
        guard let mass = MassChange(of: pairs, present: present) else { return nil }
        if let template = mass.template {
            addMessage("the source changed all its texts alike: \(template.description); no new versions for it")
        }
        return mass
    }

    // MARK: The night itself

    private mutating func addMessage(_ message: String) {
        report.message = report.message.map { "\($0); \(message)" } ?? message
    }

    private func storeFetch() throws {
        let digest = night.capture?.digest ?? ""
        try db.run(
            """
            INSERT INTO fetch (source, at, run, outcome, digest, bytes, message, items, rejected, new, changed, same,
                missing, returned)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                source, night.at.seconds, night.run?.seconds, night.outcome.rawValue, digest, report.bytes,
                report.message?.withoutNUL, report.items, report.rejected, report.new, report.changed, report.same,
                report.missing, report.returned,
            ])
        if db.changesCount == 1 { try storeRejections(fetch: db.lastInsertedRowID) }
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
