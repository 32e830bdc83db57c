import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Writes single records: a new one, a new version, or what changed beside the content.
struct RecordWriter {
    let db: Database
    let index: SearchIndex
    let aliases: Aliases
    let clock: TownClock
    let source: Int64
    let at: Instant

    init(db: Database, keys: WordKeys, clock: TownClock, source: Int64, at: Instant) {
        self.db = db
        index = SearchIndex(db: db, keys: keys)
        aliases = Aliases(db: db, source: source)
        self.clock = clock
        self.source = source
        self.at = at
    }

    func insert(_ record: Record) throws {
        let effective = effectiveMoment(published: record.published, firstSeen: at)
        try db.run(
            """
            INSERT INTO record (
                id, source, key, kind, language, published_at, published_precision, published_origin, effective_at,
                effective_day, first_seen, last_seen, withdrawn_at, modified_at, version, version_count, content_hash,
                details_hash, observed, needs_judgement)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, 1)
            """,
            [
                record.id, source, record.key.withoutNUL, record.kind.rawValue, record.language,
                record.published?.instant.seconds, record.published?.precision.rawValue,
                record.published?.origin.rawValue, effective.instant.seconds,
                clock.day(at: effective.instant).daysSince1970, at.seconds, at.seconds,
                record.isWithdrawn ? at.seconds : nil, at.seconds, record.contentHash,
                RecordDetails.digest(of: record), try observed(of: record),
            ])
        let number = db.lastInsertedRowID
        try insertVersion(1, of: record, number: number)
        try aliases.remember(namesOf: record, number)
        try index.insert(entry(of: record), record: number)
    }

    /// Adds the record's content as a new version, without making it the current one.
    func insertVersion(_ version: Int, of record: Record, number: Int64) throws {
        try db.run(
            """
            INSERT INTO version (record, version, seen_at, content_hash, title, text, html, details)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                number, version, at.seconds, record.contentHash, record.title?.withoutNUL, record.text.withoutNUL,
                record.html?.withoutNUL, try StoredJSON.text(of: RecordDetails(of: record)),
            ])
        try remember(hash: record.contentHash, as: version, of: number)
        if version > 1 { try db.run("UPDATE record SET version_count = ? WHERE number = ?", [version, number]) }
    }

    func remember(hash: String, as version: Int, of number: Int64) throws {
        try db.run(
            "INSERT INTO content (record, hash, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [number, hash, version])
    }

    /// The version that has the content `hash`; nil when none has.
    func version(withHash hash: String, of known: KnownRecord) throws -> Int? {
        if hash == known.contentHash { return known.version }
        return try db.integer(
            "SELECT version FROM content WHERE record = ? AND hash = ?", [known.number, hash]
        ).map(Int.init)
    }

    /// Makes `version` the current one.
    func make(_ version: Int, currentFor record: Record, _ known: KnownRecord) throws {
        try make(version, currentFor: record, known, replacing: entry(of: known))
    }

    private func make(
        _ version: Int, currentFor record: Record, _ known: KnownRecord, replacing old: SearchIndex.Entry
    ) throws {
        try db.run(
            """
            UPDATE record SET version = ?, content_hash = ?, modified_at = max(modified_at, ?), needs_judgement = 1
            WHERE number = ?
            """, [version, record.contentHash, at.seconds, known.number])
        try updateDetails(of: record, known, isRewritten: true)
        try aliases.remember(namesOf: record, known.number)
        try reindex(from: old, to: entry(version: version, language: record.language, of: known.number), known.number)
    }

    /// Puts the record's content in the place of what its current version has of it.
    func complete(_ record: Record, _ known: KnownRecord) throws {
        let old = try entry(of: known)
        try db.run(
            "UPDATE version SET content_hash = ?, title = ?, text = ? WHERE record = ? AND version = ?",
            [record.contentHash, record.title?.withoutNUL, record.text.withoutNUL, known.number, known.version])
        try remember(hash: record.contentHash, as: known.version, of: known.number)
        try make(known.version, currentFor: record, known, replacing: old)
    }

    /// Writes what the newest document says of a record beyond its content, where that differs or `isRewritten` says so.
    func updateDetails(of record: Record, _ known: KnownRecord, isRewritten: Bool = false) throws {
        let observed = try observed(of: record)
        if observed != known.observed {
            try db.run("UPDATE record SET observed = ? WHERE number = ?", [observed, known.number])
        }
        let digest = RecordDetails.digest(of: record)
        guard isRewritten || digest != known.detailsHash else { return }
        let published = record.published
        let effective = effectiveMoment(published: published, firstSeen: Instant(known.firstSeen))
        try db.run(
            """
            UPDATE record SET kind = ?, language = ?, published_at = ?, published_precision = ?, published_origin = ?,
                effective_at = ?, effective_day = ?, details_hash = ?, needs_judgement = 1
            WHERE number = ?
            """,
            [
                record.kind.rawValue, record.language, published?.instant.seconds, published?.precision.rawValue,
                published?.origin.rawValue, effective.instant.seconds,
                clock.day(at: effective.instant).daysSince1970, digest, known.number,
            ])
        try db.run(
            """
            UPDATE version SET details = ?, html = CASE WHEN content_hash = ? THEN ? ELSE html END
            WHERE record = ? AND version = (SELECT version FROM record WHERE number = version.record)
            """,
            [
                try StoredJSON.text(of: RecordDetails(of: record)), record.contentHash, record.html?.withoutNUL,
                known.number,
            ])
    }

    /// Writes the date that the document of the first night states, read anew, of a record that came again since.
    func updateDate(of record: Record, _ known: KnownRecord) throws {
        guard record.published != known.published else { return }
        let effective = effectiveMoment(published: record.published, firstSeen: Instant(known.firstSeen))
        try db.run(
            """
            UPDATE record SET published_at = ?, published_precision = ?, published_origin = ?, effective_at = ?,
                effective_day = ?, details_hash = '', needs_judgement = 1
            WHERE number = ?
            """,
            [
                record.published?.instant.seconds, record.published?.precision.rawValue,
                record.published?.origin.rawValue, effective.instant.seconds,
                clock.day(at: effective.instant).daysSince1970, known.number,
            ])
    }

    func entry(of record: Record) -> SearchIndex.Entry {
        SearchIndex.Entry(title: record.title?.withoutNUL, text: record.text.withoutNUL, language: record.language)
    }

    /// What the index holds of a record now.
    func entry(of known: KnownRecord) throws -> SearchIndex.Entry {
        try entry(version: known.version, language: known.language, of: known.number)
    }

    func reindex(from old: SearchIndex.Entry, to new: SearchIndex.Entry, _ number: Int64) throws {
        guard old != new, try db.integer("SELECT is_unlisted FROM record WHERE number = ?", [number]) == 0 else {
            return
        }
        try index.remove(old, record: number)
        try index.insert(new, record: number)
    }

    func effectiveMoment(published: Moment?, firstSeen: Instant) -> Moment {
        published ?? Moment(instant: firstSeen, precision: .second, origin: .firstSeen)
    }

    private func entry(version: Int, language: String?, of number: Int64) throws -> SearchIndex.Entry {
        let row = try db.row("SELECT title, text FROM version WHERE record = ? AND version = ?", [number, version])
        return SearchIndex.Entry(title: row?[0], text: row?[1] ?? "", language: language)
    }

    private func observed(of record: Record) throws -> String? {
        guard let observed = ObservedDetails(of: record) else { return nil }
        return try StoredJSON.text(of: observed)
    }
}
