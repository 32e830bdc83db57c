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
    private let newest: Int64?
    /// True for a night of which a part is held back.
    private var isHeld = false
    private var areAddressesKept = true
    private var belief = Belief.ids
    private var report: SourceReport
    /// None of the document's items was known: some may have come and gone between two nights.
    private var isOverlapLost = false
    private let takenBack: TakenBackTexts
    private var remarks: [Remark]
    /// What the archive itself does not take in.
    private var refused: [Rejection] = []

    init(db: Database, night: Night, keys: WordKeys, clock: TownClock) throws {
        self.db = db
        self.night = night
        source = try db.number(ofSource: night.source)
        takenBack = TakenBackTexts(db: db)
        writer = RecordWriter(db: db, keys: keys, clock: clock, source: source, at: night.at)
        newest = try db.integer("SELECT newest_at FROM source WHERE number = ?", [source])
        isInOrder = night.reading == .accepted || newest.map { night.at.seconds >= $0 } ?? true
        remarks = night.remarks
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
        try NightLog(
            db: db, night: night, source: source, report: report, belief: belief, isOverlapLost: isOverlapLost,
            refused: refused, remarks: remarks
        ).store()
        if night.outcome == .changed, night.reading == .first, isInOrder, !night.isImported {
            try Delivery(db: db, source: source, night: night).note()
        }
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
        // What a night that is held back no longer holds is not there, though it is not marked as missing.
        let isOpen = try night.reading != .accepted && Hold(openFor: source, in: db) != nil
        try db.run(
            """
            UPDATE record SET last_seen = ?1
            WHERE source = ?2 AND missing_since IS NULL AND last_seen < ?1 AND last_seen >= ?3
            """,
            [
                night.at.seconds, source,
                max(isOpen ? newest ?? Int64.min : Int64.min, try SourceAddress(of: source, in: db).since),
            ])
        try db.run(
            "UPDATE source SET newest_at = max(coalesce(newest_at, ?1), ?1) WHERE number = ?2",
            [night.at.seconds, source])
    }

    private mutating func storeRecords() throws {
        let address = try SourceAddress(of: source, in: db)
        let present = Int(
            try db.integer(
                "SELECT count(*) FROM record WHERE source = ? AND missing_since IS NULL AND last_seen >= ?",
                [source, address.since]) ?? 0)
        let trust = try Trust(of: source, in: db)
        belief = trust.belief
        let recognized = try Recognition(
            of: night.records, source: source, believing: trust.belief,
            habits: trust.habits(before: night.at), isImported: night.isImported,
            isWhole: night.isWhole && isInOrder && !night.isImported,
            settling: Settling(db: db, clock: writer.clock, at: night.at, isImported: night.isImported))
        report.same += night.repeats + recognized.repeats
        let template = try templateChange(among: recognized.found, present: present)
        var holding = Holding(
            db: db, night: night, source: source, clock: writer.clock, newest: isInOrder ? newest : nil,
            present: present, since: address.since)
        // A person chose what is imported, and it need not look like the source.
        let held = try night.isImported ? HeldItems() : holding.heldItems(among: recognized, template)
        isHeld = holding.isHeld
        if let remark = holding.remark { add(remark) }
        areAddressesKept = trust.belief != .titles
        let areNamesMissing = try !writer.aliases.exist()
        var stored: [KnownRecord] = []
        for found in recognized.found {
            // What was held back then and came in later is as old as the night on which it came in.
            if held.contains(found), !found.isSame || night.at.seconds < found.known.firstSeen {
                report.held = (report.held ?? 0) + 1
            } else {
                try store(found, template)
                if areNamesMissing { try writer.aliases.remember(namesOf: found.record, found.known.number) }
                if let date = found.record.occurrence {
                    try writer.aliases.remember([date.name], of: found.known.number)
                }
                if !found.record.isTombstone { stored.append(found.known) }
            }
        }
        for record in recognized.fresh {
            if held.contains(record) {
                report.held = (report.held ?? 0) + 1
            } else {
                try storeNew(record)
            }
        }
        try updateLife(of: stored, at: address)
        if !night.isImported, !address.isLeft(by: night) {
            try noteLostOverlap(known: recognized.found.count, present: present)
        }
        guard isInOrder, !night.isImported else { return }
        if !isHeld, !night.records.isEmpty { try address.take(night) }
        try db.run(
            "UPDATE source SET newest_at = max(coalesce(newest_at, ?1), ?1) WHERE number = ?2",
            [night.at.seconds, source])
        guard !isHeld, night.reading != .again else { return }
        if let remark = try trust.learn(from: recognized, night) { add(remark) }
    }

    private mutating func storeNew(_ record: Record) throws {
        if record.isTombstone {
            report.same += 1
            return
        }
        let isErased =
            try db.integer(
                "SELECT 1 FROM redacted_content WHERE source = ? AND hash = ?", [source, record.contentHash]) != nil
        if isErased {
            report.same += 1
            return
        }
        if try takenBack.holds(title: record.title, text: record.text) { return refuse(record) }
        try writer.insert(record)
        report.new += 1
    }

    /// Its id tells which item it was; its address or title may name whom it was taken back for.
    private mutating func refuse(_ record: Record) {
        refused.append(
            Rejection(
                .takenBack, stage: .archiving, source: night.source, reference: record.id,
                reason: "its text was erased or put under initials in this archive, so it is not taken in again, "
                    + "whoever brings it; letopis redact --log says why"))
        report.rejected += 1
    }

    private mutating func store(_ found: Recognition.Found, _ template: MassChange?) throws {
        let (record, known) = (found.record, found.known)
        let isNewest = night.at.seconds >= known.lastSeen
        if record.isTombstone {
            // The words that were published stay; that they were withdrawn is news.
            if isNewest, known.withdrawnAt == nil { report.changed += 1 } else { report.same += 1 }
            try storeWithdrawal(record, known, isNewest: isNewest)
            return
        }
        if !isNewest, night.at.seconds == known.firstSeen, !known.isRedacted {
            try writer.updateDate(of: record, known)
        }
        if known.isRedacted || record.contentHash == known.contentHash {
            report.same += 1
            if isNewest, !known.isRedacted { try updateUnchanged(record, known) }
            return
        }
        if found.isSame {
            if isNewest { return try storeSame(record, known) }
            report.same += 1
            return
        }
        // Where addresses are not kept, another one is no other content.
        let moved = found.isRenamed || !areAddressesKept ? MassChange.ofAddresses : nil
        if isNewest, try [template, moved].contains(where: { try $0?.covers(record, known, db) ?? false }) {
            return try storeSame(record, known)
        }
        let earlier = try writer.version(withHash: record.contentHash, of: known)
        if earlier == nil, try isTakenBack(record, known) { return refuse(record) }
        if earlier == nil, isNewest, found.isCompletion { return try complete(record, known) }
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

    /// What an item says already it may say under another address too.
    private func isTakenBack(_ record: Record, _ known: KnownRecord) throws -> Bool {
        guard try takenBack.holds(title: record.title, text: record.text) else { return false }
        let current = try writer.entry(of: known)
        return TakenBackTexts.digest(title: current.title, text: current.text)
            != TakenBackTexts.digest(title: record.title, text: record.text)
    }

    /// What its source said from the beginning, on a page that could not be read until now.
    private mutating func complete(_ record: Record, _ known: KnownRecord) throws {
        try writer.complete(record, known)
        try storeWithdrawal(record, known, isNewest: true)
        report.same += 1
    }

    /// What is no new content though its hash is another.
    private mutating func storeSame(_ record: Record, _ known: KnownRecord) throws {
        try writer.remember(hash: record.contentHash, as: known.version, of: known.number)
        try db.run("UPDATE record SET content_hash = ? WHERE number = ?", [record.contentHash, known.number])
        try updateUnchanged(record, known, isRewritten: true)
        report.same += 1
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

    private mutating func updateLife(of seen: [KnownRecord], at address: SourceAddress) throws {
        for known in seen {
            if night.at.seconds < known.firstSeen { try moveFirstSeen(of: known) }
            if known.lastSeen < night.at.seconds {
                try db.run("UPDATE record SET last_seen = ? WHERE number = ?", [night.at.seconds, known.number])
            }
            if isInOrder, !night.isImported, known.missingSince != nil {
                try db.run("UPDATE record SET missing_since = NULL WHERE number = ?", [known.number])
                report.returned += 1
            }
        }
        // An empty or broken document is no statement about what it does not contain, and one that is held back is none
        // that is believed yet.
        guard isInOrder, night.isWhole, !night.records.isEmpty, !isHeld, !address.isLeft(by: night) else { return }
        try db.run(
            """
            UPDATE record SET missing_since = ?1
            WHERE source = ?2 AND missing_since IS NULL AND last_seen < ?1 AND first_seen <= ?1 AND last_seen >= ?3
            """, [night.at.seconds, source, address.since])
        report.missing = db.changesCount
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

    /// A feed shows its latest items only. When none of them is known from before, those in between were probably lost.
    ///
    /// Listings of days (programmes, events) change as a whole by their nature; a night that is held back is told of as
    /// such.
    private mutating func noteLostOverlap(known: Int, present: Int) throws {
        guard isInOrder, !isHeld, night.reading == .first, known == 0, report.new > 0, present > 0,
            night.records.allSatisfy({ $0.startAt == nil })
        else { return }
        // One item at a time: what was there in between cannot be told.
        guard night.records.count > 1 else { return }
        isOverlapLost = true
        let pause = newest.flatMap {
            night.at.seconds - $0 > Self.longestPause ? writer.clock.day(at: Instant($0)) : nil
        }
        let finding =
            "none of the \(report.new) items was known from before: what was published in between was probably lost; "
            + (pause.map { "the source was not read since \($0.iso8601)" } ?? "the source should be asked more often")
        let trouble = Trouble.plain(pause == nil ? .lostOverlap : .unreadMeanwhile)
        if try Attention(db: db, source: source).setUnlessMarked(finding, trouble, at: night.at) {
            add(Remark(.lostOverlap, finding))
        }
    }

    /// Who did not read for so long knows why something is missing. In seconds.
    private static let longestPause: Int64 = 3 * 86_400

    // MARK: Mass changes

    private mutating func templateChange(among found: [Recognition.Found], present: Int) throws -> MassChange? {
        var pairs: [(old: String, new: String)] = []
        for (record, known) in found.filter({ !$0.isSame && !$0.isCompletion }).map({ ($0.record, $0.known) })
        where night.at.seconds >= known.lastSeen && !known.isRedacted {
            guard !record.isTombstone,
                try writer.version(withHash: record.contentHash, of: known) == nil
            else { continue }
            pairs.append((try writer.entry(of: known).text, record.text))
        }
        guard let mass = MassChange(of: pairs, present: present) else { return nil }
        if let template = mass.template {
            let finding = "the source changed all its texts alike: \(template.description); no new versions for it"
            add(Remark(.template, finding))
            // What looks like a new page may be news that concerns all of them.
            if isInOrder, night.reading == .first, !template.added.isEmpty {
                let words = template.added.joined(separator: " ").prefix(Self.longestQuote)
                _ = try Attention(db: db, source: source).setUnlessMarked(
                    finding, .detailed(.template(added: String(words))), at: night.at)
            }
        }
        return mass
    }

    private static let longestQuote = 200

    // MARK: The night itself

    private mutating func add(_ remark: Remark) {
        remarks.append(remark)
        report.message = report.message.map { "\($0); \(remark.sentence)" } ?? remark.sentence
    }
}
