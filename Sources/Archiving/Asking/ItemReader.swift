import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Reads items with everything that belongs to them.
struct ItemReader {
    let db: Database
    let clock: TownClock
    let now: Instant

    /// The item of the record `number`, as far as `audience` may see it; nil when there is none, or not for them.
    func item(_ number: Int64, for audience: Audience) throws -> StoredItem? {
        guard let row = try db.row(Self.selection + " WHERE r.number = ?", [number]) else { return nil }
        return try item(row, for: audience)
    }

    /// The items of a list, as far as `audience` may see them: what was taken off every list is in none.
    func items(_ numbers: [Int64], for audience: Audience) throws -> [StoredItem] {
        try numbers.compactMap { number in
            guard let row = try db.row(Self.selection + " WHERE r.number = ? AND r.is_unlisted = 0", [number]) else {
                return nil
            }
            return try item(row, for: audience)
        }
    }

    /// The item in a row of `selection`.
    func item(_ row: Row, for audience: Audience) throws -> StoredItem? {
        guard row[Column.redactedAt.rawValue] as Int64? == nil else { return nil }
        let excerpt = Excerpt(
            row[Column.rights.rawValue], until: row[Column.shownUntil.rawValue], at: now,
            length: row[Column.excerptLength.rawValue])
        let itsAudience = Audience(rawValue: row[Column.audience.rawValue]) ?? .internal
        if audience == .public, itsAudience == .internal { return nil }
        let whole = try record(row)
        let record = audience == .public ? excerpt.record(whole) : whole
        let day = Day(daysSince1970: row[Column.effectiveDay.rawValue])
        let judgement = try judgement(row).map {
            audience == .public ? excerpt.judgement($0, of: record, on: day, in: clock) : $0
        }
        let date =
            record.published
            ?? Moment(instant: Instant(row[Column.firstSeen.rawValue]), precision: .second, origin: .firstSeen)
        return StoredItem(
            record: record,
            firstSeen: Instant(row[Column.firstSeen.rawValue]), lastSeen: Instant(row[Column.lastSeen.rawValue]),
            missingSince: (row[Column.missingSince.rawValue] as Int64?).map(Instant.init(_:)),
            withdrawnAt: (row[Column.withdrawnAt.rawValue] as Int64?).map(Instant.init(_:)),
            modifiedAt: Instant(row[Column.modifiedAt.rawValue]), version: row[Column.version.rawValue],
            versionCount: row[Column.versionCount.rawValue],
            group: try name(row, .groupId, .group, PublicNames.group, for: audience) ?? record.id,
            story: try name(row, .storyId, .story, PublicNames.story, for: audience) ?? record.id,
            relation: (row[Column.relation.rawValue] as String?).flatMap(Grouping.Relation.init(rawValue:)) ?? .none,
            meeting: try (row[Column.meeting.rawValue] as Int64?).flatMap { try meeting($0, for: audience) },
            judgement: judgement, subject: assignment(row, judgement), date: date,
            day: day, rights: excerpt.rights,
            excerptLength: excerpt.length, audience: itsAudience,
            sourceName: row[Column.sourceName.rawValue],
            sourceKind: Source.Kind(rawValue: row[Column.sourceKind.rawValue]) ?? .web,
            rank: row[Column.rank.rawValue])
    }

    func versions(of number: Int64, audience: Audience) throws -> [ItemVersion] {
        guard let item = try item(number, for: audience) else { return [] }
        let excerpt = Excerpt(rights: item.rights, length: item.excerptLength)
        let showsText = audience == .internal || !excerpt.hidesText
        return try db.rows(
            "SELECT version, seen_at, content_hash, title, text, html, details FROM version WHERE record = ? "
                + "ORDER BY version", [number]
        ).map { row in
            let details = try StoredJSON.value(RecordDetails.self, from: row[6])
            return ItemVersion(
                number: row[0], seenAt: Instant(row[1]), isCurrent: row[0] == item.version, contentHash: row[2],
                title: row[3], text: showsText ? row[4] : excerpt.text(of: row[4]),
                html: showsText ? row[5] : nil, url: details.url,
                attachments: showsText ? details.attachments ?? [] : [])
        }
    }

    /// The id of an item's group or story, as `audience` may know it.
    private func name(_ row: Row, _ id: Column, _ number: Column, _ publicName: String, for audience: Audience) throws
        -> Record.ID?
    {
        let name = row[id.rawValue] as Record.ID?
        guard audience == .public, let name, name != row[Column.id.rawValue] else { return name }
        return try db.row(publicName, [row[number.rawValue] as Int64?])?[0]
    }

    /// The columns of `selection` in its order: by number they are found ten times as fast as by name.
    private enum Column: Int {
        case number, id, key, kind, language, publishedAt, publishedPrecision, publishedOrigin
        case effectiveDay, firstSeen, lastSeen, missingSince, withdrawnAt, modifiedAt, version, versionCount
        case observed, redactedAt, rights, audience, source, sourceName, sourceKind, rank
        case title, text, html, details, relation, groupId, storyId, subject
        case confidence, unsure, relevance, judgedLanguage, eventStart, eventEnd, eventIsInferred, grounds
        case assignedSubject, excerptLength, shownUntil, group, story, meeting
    }

    static let selection = """
        SELECT r.number, r.id, r.key, r.kind, r.language, r.published_at, r.published_precision, r.published_origin,
            r.effective_day, r.first_seen, r.last_seen, r.missing_since, r.withdrawn_at, r.modified_at, r.version,
            r.version_count, r.observed, r.redacted_at, coalesce(r.rights, s.rights) AS rights,
            coalesce(r.audience, s.audience) AS audience, s.id AS source, s.name AS source_name,
            s.kind AS source_kind, s.rank, v.title, v.text, v.html, v.details, g.relation,
            (SELECT id FROM record WHERE number = g.duplicates) AS group_id,
            (SELECT id FROM record WHERE number = g.story) AS story_id,
            j.subject, j.confidence, j.unsure, j.relevance, j.language AS judged_language, j.event_start, j.event_end,
            j.event_is_inferred, j.grounds, a.subject AS assigned_subject, s.excerpt_length,
            iif(r.rights IS NULL, s.shown_until, NULL) AS shown_until, g.duplicates, g.story, g.meeting
        FROM record r
        JOIN source s ON s.number = r.source
        JOIN version v ON v.record = r.number AND v.version = r.version
        LEFT JOIN grouping g ON g.record = r.number
        LEFT JOIN judgement j ON j.record = r.number
        LEFT JOIN subject_assignment a ON a.record = r.number
        """

    static let exported = selection + " WHERE r.redacted_at IS NULL AND r.is_unlisted = 0 ORDER BY r.first_seen, r.id"

    static let exportedAfter =
        selection
        + " WHERE r.redacted_at IS NULL AND r.is_unlisted = 0 AND (r.first_seen, r.id) > (?, ?) ORDER BY r.first_seen, r.id LIMIT ?"

    /// The meeting's id, where `audience` may know of it.
    private func meeting(_ number: Int64, for audience: Audience) throws -> Record.ID? {
        let row = try db.row(
            """
            SELECT r.id, coalesce(r.audience, s.audience) FROM record r JOIN source s ON s.number = r.source
            WHERE r.number = ? AND r.redacted_at IS NULL AND r.is_unlisted = 0
            """, [number])
        guard let row, audience == .internal || row[1] as String == Audience.public.rawValue else { return nil }
        return row[0]
    }

    private func record(_ row: Row) throws -> Record {
        let details = try StoredJSON.value(RecordDetails.self, from: row[Column.details.rawValue])
        let observed = try (row[Column.observed.rawValue] as String?).map {
            try StoredJSON.value(ObservedDetails.self, from: $0)
        }
        return Record(
            source: row[Column.source.rawValue], key: row[Column.key.rawValue], keyOrigin: details.keyOrigin,
            kind: Record.Kind(rawValue: row[Column.kind.rawValue]) ?? .page, url: details.url,
            canonicalURL: details.canonicalURL, externalURL: details.externalURL,
            title: row[Column.title.rawValue], summary: details.summary, text: row[Column.text.rawValue],
            html: row[Column.html.rawValue],
            language: row[Column.language.rawValue], isLanguageDetected: details.isLanguageDetected,
            published: Moment(
                at: row[Column.publishedAt.rawValue], precision: row[Column.publishedPrecision.rawValue],
                origin: row[Column.publishedOrigin.rawValue]),
            modified: observed?.modified, rawDate: details.rawDate, startAt: details.startAt, endAt: details.endAt,
            validUntil: details.validUntil, place: details.place, latitude: details.latitude,
            longitude: details.longitude, people: details.people ?? [], authors: details.authors ?? [],
            tags: details.tags ?? [],
            image: details.image, attachments: details.attachments ?? [], references: details.references ?? [],
            metrics: observed?.metrics ?? [], isWithdrawn: details.isWithdrawn, captureDigest: details.captureDigest)
    }

    private func judgement(_ row: Row) throws -> Judgement? {
        guard let subject = row[Column.subject.rawValue] as String? else { return nil }
        let grounds = try StoredJSON.value(JudgementGrounds.self, from: row[Column.grounds.rawValue])
        let event = (row[Column.eventStart.rawValue] as Int?).map { start in
            EventDate(
                start: Day(daysSince1970: start),
                end: (row[Column.eventEnd.rawValue] as Int?).map(Day.init(daysSince1970:)),
                isInferred: row[Column.eventIsInferred.rawValue])
        }
        let entities = try db.rows(
            "SELECT type, name, surface FROM entity WHERE record = ? ORDER BY position",
            [row[Column.number.rawValue] as Int64]
        ).map { NamedEntity(type: NamedEntity.Kind(rawValue: $0[0]) ?? .org, name: $0[1], surface: $0[2]) }
        return Judgement(
            id: row[Column.id.rawValue], subject: subject, confidence: row[Column.confidence.rawValue],
            unsure: row[Column.unsure.rawValue], top: grounds.top,
            evidence: grounds.evidence,
            relevance: Judgement.Relevance(rawValue: row[Column.relevance.rawValue]) ?? .not,
            language: row[Column.judgedLanguage.rawValue], event: event, entities: entities)
    }

    private func assignment(_ row: Row, _ judgement: Judgement?) -> SubjectAssignment? {
        if let subject = row[Column.assignedSubject.rawValue] as String? {
            return SubjectAssignment(
                record: row[Column.id.rawValue], subject: subject, origin: .person, confidence: 1, evidence: [])
        }
        guard let judgement else { return nil }
        return SubjectAssignment(
            record: judgement.id, subject: judgement.subject, origin: .lexicon, confidence: judgement.confidence,
            evidence: judgement.evidence)
    }
}
