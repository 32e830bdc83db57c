import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Puts items of an export back, inside the caller's transaction.
struct Restorer {
    let db: Database
    let keys: WordKeys
    let clock: TownClock
    let now: Instant

    func restore(_ item: ExportedItem) throws -> Restoration {
        guard let record = Record(item), record.id == item.id, isPossible(item) else { return .other }
        let source = try db.number(ofSource: item.source)
        if let known = try KnownRecord(item.id, in: db) {
            return try known.isRedacted || known.hasSaid(record.contentHash, in: db) ? .same : .other
        }
        if try isTakenBack(item, record, source) { return .same }
        try insert(item, record, source)
        return .new
    }

    /// A place where an item stood that was taken back, so that it is known and never taken in again.
    func restore(_ item: TakenBackItem) throws -> Restoration {
        guard item.firstSeen <= item.lastSeen, item.lastSeen <= now else { return .other }
        if try KnownRecord(item.id, in: db) != nil { return .same }
        let source = try db.number(ofSource: item.source)
        try db.run(
            """
            INSERT INTO record (
                id, source, key, kind, effective_at, effective_day, first_seen, last_seen, modified_at, version,
                version_count, content_hash, details_hash, needs_judgement, redacted_at)
            VALUES (?1, ?2, ?1, 'page', ?3, ?4, ?3, ?5, ?6, 1, 1, '', '', 0, ?6)
            """,
            [
                item.id, source, item.firstSeen.seconds, clock.day(at: item.firstSeen).daysSince1970,
                item.lastSeen.seconds, item.at.seconds,
            ])
        let number = db.lastInsertedRowID
        try db.run(
            "INSERT INTO version (record, version, seen_at, content_hash, text, details) VALUES (?, 1, ?, '', '', '{}')",
            [number, item.firstSeen.seconds])
        for hash in item.hashes {
            try db.run(
                "INSERT INTO content (record, hash, version) VALUES (?, ?, 1) ON CONFLICT DO NOTHING", [number, hash])
            try db.run(
                "INSERT INTO redacted_content (source, hash) VALUES (?, ?) ON CONFLICT DO NOTHING", [source, hash])
        }
        for digest in item.texts ?? [] { try TakenBackTexts(db: db).remember(digest, of: number) }
        try db.run(
            "INSERT INTO redaction (record, at, decision, request, reason, decided_by) VALUES (?, ?, ?, ?, ?, ?)",
            [
                number, item.at.seconds, item.decision.rawValue, item.request.withoutNUL, item.reason.withoutNUL,
                item.decidedBy.withoutNUL,
            ])
        return .new
    }

    /// What was put under initials does not come back under another id either. Done when all items are there: among
    /// them may be others with the same words.
    func rememberPseudonymized() throws {
        try db.run(
            """
            INSERT INTO redacted_content (source, hash)
            SELECT r.source, c.hash FROM record r JOIN content c ON c.record = r.number WHERE r.is_frozen = 1
            ON CONFLICT DO NOTHING
            """)
    }

    // MARK: One item

    /// A time to come would make every night to come look late.
    private func isPossible(_ item: ExportedItem) -> Bool {
        let listed = item.versions.listed
        let times = [item.missingSince, item.withdrawnAt].compactMap(\.self) + listed.map(\.seenAt)
        guard item.firstSeen <= item.lastSeen, item.lastSeen <= now, times.allSatisfy({ $0 <= now }) else {
            return false
        }
        guard !listed.isEmpty else { return item.versions.count >= 1 }
        return listed.map(\.number) == Array(1...listed.count) && listed.allSatisfy { $0.rest != nil }
            && listed.count { $0.rest?.isCurrent == true } == 1
    }

    private func isTakenBack(_ item: ExportedItem, _ record: Record, _ source: Int64) throws -> Bool {
        let hashes = item.versions.listed.flatMap { $0.rest?.hashes ?? [] } + [record.contentHash]
        let isKnown = try hashes.contains { hash in
            try db.integer("SELECT 1 FROM redacted_content WHERE source = ? AND hash = ?", [source, hash]) != nil
        }
        if isKnown { return true }
        let texts = TakenBackTexts(db: db)
        return try texts.holdsByDecision(title: record.title, text: record.text)
            || item.versions.listed.contains { try texts.holdsByDecision(title: $0.title, text: $0.contentText) }
    }

    private func insert(_ item: ExportedItem, _ record: Record, _ source: Int64) throws {
        let writer = RecordWriter(db: db, keys: keys, clock: clock, source: source, at: item.firstSeen)
        try writer.insert(record)
        guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [record.id]) else {
            throw ArchiveError.unknownRecord(record.id)
        }
        let current = item.versions.listed.first { $0.rest?.isCurrent == true }
        let version = current?.number ?? item.versions.count
        try db.run("UPDATE version SET version = ? WHERE record = ?", [version, number])
        try db.run("UPDATE content SET version = ? WHERE record = ?", [version, number])
        for listed in item.versions.listed { try insert(listed, of: number) }
        try db.run(
            """
            UPDATE record SET last_seen = ?, missing_since = ?, withdrawn_at = ?, modified_at = ?, version = ?,
                version_count = ?, content_hash = ?, is_frozen = ?, rights = ?, audience = ?,
                was_public = was_public AND ?
            WHERE number = ?
            """,
            [
                item.lastSeen.seconds, item.missingSince?.seconds, item.withdrawnAt?.seconds,
                (current?.seenAt ?? item.firstSeen).seconds, version, item.versions.count,
                item.contentHash ?? record.contentHash, item.redacted == .pseudonymized,
                try narrowed(item.rights, source: source)?.rawValue,
                item.audience == .internal ? Audience.internal.rawValue : nil, item.audience != .internal, number,
            ])
        for digest in item.redactedTexts ?? [] { try TakenBackTexts(db: db).remember(digest, of: number) }
        if item.subjectOrigin == .person, let subject = item.subject {
            try db.run(
                "INSERT INTO subject_assignment (record, subject, at) VALUES (?, ?, ?)",
                [number, subject, item.lastSeen.seconds])
        }
        try db.run(
            "UPDATE source SET newest_at = max(coalesce(newest_at, ?1), ?1) WHERE number = ?2",
            [item.lastSeen.seconds, source])
    }

    /// An item's own rights, unless they show more than its source's do: a line of a file opens nothing.
    private func narrowed(_ own: Rights?, source: Int64) throws -> Rights? {
        let usual = try db.row("SELECT rights FROM source WHERE number = ?", [source]).flatMap {
            Rights(rawValue: $0[0])
        }
        return own.flatMap { usual?.isNarrower(than: $0) == true ? nil : $0 }
    }

    /// The current version stands there already, but for what only a list of versions says of it.
    private func insert(_ version: ExportedItem.Version, of number: Int64) throws {
        guard let rest = version.rest else { return }
        let details = try StoredJSON.text(of: rest.details)
        try db.run(
            """
            INSERT INTO version (record, version, seen_at, content_hash, title, text, html, details)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (record, version) DO UPDATE SET seen_at = excluded.seen_at,
                content_hash = excluded.content_hash, details = excluded.details
            """,
            [
                number, version.number, version.seenAt.seconds, rest.contentHash, version.title?.withoutNUL,
                version.contentText.withoutNUL, rest.contentHTML?.withoutNUL, details,
            ])
        for hash in rest.hashes + [rest.contentHash] {
            try db.run(
                "INSERT INTO content (record, hash, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [number, hash, version.number])
        }
    }
}

extension Record {
    /// What an export says of a record; nil for one that no archive gave out, or only to readers. The content is taken
    /// as it stands: who reads exports of others makes sure of addresses and HTML first.
    init?(_ item: ExportedItem) {
        guard let key = item.key else { return nil }
        let details = item.versions.listed.first { $0.rest?.isCurrent == true }?.rest?.details
        func moment(_ instant: Instant?, _ known: Moment?) -> Moment? {
            instant.map {
                known?.instant == $0
                    ? known ?? Moment(instant: $0, precision: .second) : Moment(instant: $0, precision: .second)
            }
        }
        let published = item.datePublishedOrigin == .firstSeen ? nil : item.datePublished
        self.init(
            source: item.source, key: key, keyOrigin: item.idSource, kind: item.kind, url: item.url,
            canonicalURL: details?.canonicalURL, externalURL: item.externalURL, title: item.title,
            summary: item.summary, text: item.contentText,
            html: item.contentHTML, language: item.language, isLanguageDetected: details?.isLanguageDetected ?? false,
            published: published.map {
                Moment(
                    instant: $0, precision: item.datePublishedPrecision ?? .second,
                    origin: item.datePublishedOrigin ?? .stated)
            },
            modified: moment(item.dateModified, nil), rawDate: item.dateRaw,
            startAt: moment(item.startAt, details?.startAt), endAt: moment(item.endAt, details?.endAt),
            validUntil: item.validUntil, place: item.place, latitude: item.position?.latitude,
            longitude: item.position?.longitude, people: item.people, authors: item.authors, tags: item.tags,
            image: item.image, attachments: item.attachments, references: item.references,
            isWithdrawn: item.withdrawnAt != nil, captureDigest: details?.captureDigest ?? "")
    }
}

extension ExportedItem.Versions {
    /// How many there are.
    var count: Int {
        switch self {
        case .count(let count): count
        case .list(let versions): versions.count
        }
    }

    /// Empty when they were only counted.
    var listed: [ExportedItem.Version] {
        switch self {
        case .count: []
        case .list(let versions): versions
        }
    }
}
