import Records

/// A record as `letopis export` gives it: the names of a parsed item, then what the archive knows. Absent values are
/// left out; `text` is the same bytes for the same archive.
package struct ExportedItem: Codable, Hashable, Sendable {
    package let id: String
    package let idSource: Record.KeyOrigin
    package let url: String?
    package let externalURL: String?
    package let title: String?
    package private(set) var contentHTML: String?
    package let contentText: String
    package let summary: String?
    package let image: String?
    package let datePublished: Instant?
    package let datePublishedPrecision: Moment.Precision?
    package let datePublishedOrigin: Moment.Origin?
    package let dateModified: Instant?
    package let dateRaw: String?
    package let authors: [Author]
    package let tags: [String]
    package let language: String?
    package let attachments: [Attachment]
    package let startAt: Instant?
    package let endAt: Instant?
    package let place: String?
    package let position: Position?
    package let people: [String]
    package let references: [Reference]
    package let kind: Record.Kind
    package let source: Source.ID
    package let firstSeen: Instant
    package let lastSeen: Instant
    package let missingSince: Instant?
    package let withdrawnAt: Instant?
    package private(set) var versions: Versions
    package let group: Record.ID
    package let story: Record.ID
    /// The item that lists the meeting which this recording or stream shows.
    package let meeting: Record.ID?
    package let subject: String?
    package let relevance: Judgement.Relevance?
    package let eventDate: Day?
    package let eventEnd: Day?
    package let eventDateInferred: Bool?
    package let validUntil: Day?

    // MARK: What only the town itself is given, so that an archive can be filled again from it

    /// What tells the item from the others of its source; the id derives from it.
    package internal(set) var key: String?
    /// Where they are others than its source's, as the next one.
    package internal(set) var rights: Rights?
    package internal(set) var audience: Audience?
    /// `person` when the subject is a person's word.
    package internal(set) var subjectOrigin: SubjectAssignment.Origin?
    /// `pseudonymized` for an item of which its source's further words are not taken in.
    package internal(set) var redacted: Redaction.Decision?
    /// Digests of what an item said before it was put under initials, ascending.
    package internal(set) var redactedTexts: [String]?
    /// Of what the source showed last; only beside a list of versions.
    package internal(set) var contentHash: String?

    package enum CodingKeys: String, CodingKey {
        case id, url, title, summary, image, authors, tags, language, attachments, place, people, references, kind
        case source, versions, group, story, meeting, subject, relevance, key, rights, audience, redacted
        case idSource = "id_source"
        case externalURL = "external_url"
        case contentHTML = "content_html"
        case contentText = "content_text"
        case datePublished = "date_published"
        case datePublishedPrecision = "date_published_precision"
        case datePublishedOrigin = "date_published_origin"
        case dateModified = "date_modified"
        case dateRaw = "date_raw"
        case startAt = "start_at"
        case endAt = "end_at"
        case position = "_geo"
        case firstSeen = "first_seen"
        case lastSeen = "last_seen"
        case missingSince = "missing_since"
        case withdrawnAt = "withdrawn_at"
        case eventDate = "event_date"
        case eventEnd = "event_end"
        case eventDateInferred = "event_date_inferred"
        case validUntil = "valid_until"
        case subjectOrigin = "subject_origin"
        case redactedTexts = "redacted_texts"
        case contentHash = "content_hash"
    }

    package struct Position: Codable, Hashable, Sendable {
        package let latitude: Double
        package let longitude: Double
    }

    /// How many versions there are, or all of them, oldest first.
    package enum Versions: Hashable, Sendable {
        case count(Int)
        case list([Version])
    }

    package struct Version: Codable, Hashable, Sendable {
        package let number: Int
        package let seenAt: Instant
        package let title: String?
        package let contentText: String
        /// The rest of what the archive holds of a version, for the town itself.
        package internal(set) var rest: Rest?

        package struct Rest: Codable, Hashable, Sendable {
            package let isCurrent: Bool
            package fileprivate(set) var contentHTML: String?
            package let contentHash: String
            /// All contents that were taken for this version, ascending.
            package let hashes: [String]
            package let details: RecordDetails

            package enum CodingKeys: String, CodingKey {
                case hashes, details
                case isCurrent = "current"
                case contentHTML = "content_html"
                case contentHash = "content_hash"
            }
        }

        package init(_ version: ItemVersion) {
            number = version.number
            seenAt = version.seenAt
            title = version.title
            contentText = version.text
        }

        package enum CodingKeys: String, CodingKey {
            case number, title, rest
            case seenAt = "seen_at"
            case contentText = "content_text"
        }
    }

    /// The same with HTML that `clean` made safe: an export of others is a stranger's word.
    package func cleaned(_ clean: (String) -> String) -> ExportedItem {
        var item = self
        item.contentHTML = contentHTML.map(clean)
        guard case .list(let listed) = versions else { return item }
        item.versions = .list(
            listed.map { version in
                var version = version
                let html = version.rest?.contentHTML.map(clean)
                version.rest?.contentHTML = html
                return version
            })
        return item
    }

    /// Every address in it that may become a link.
    package var addresses: [String] {
        var addresses =
            [url, externalURL, image].compactMap(\.self) + attachments.map(\.url) + authors.compactMap(\.url)
        guard case .list(let listed) = versions else { return addresses }
        for details in listed.compactMap(\.rest?.details) {
            addresses += [details.url, details.canonicalURL, details.externalURL, details.image].compactMap(\.self)
            addresses += (details.attachments ?? []).map(\.url) + (details.authors ?? []).compactMap(\.url)
        }
        return addresses
    }

    /// One line of JSON, keys in the order of the alphabet, without the line's end.
    package func json() throws -> String { try StoredJSON.text(of: self) }
}

extension ExportedItem.Versions: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            self = .count(try container.decode(Int.self))
        } catch DecodingError.typeMismatch {
            self = .list(try container.decode([ExportedItem.Version].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .count(let count): try container.encode(count)
        case .list(let versions): try container.encode(versions)
        }
    }
}

extension ExportedItem {
    package init(_ item: StoredItem, versions: Versions) {
        let record = item.record
        id = record.id
        idSource = record.keyOrigin
        url = record.url
        externalURL = record.externalURL
        title = record.title
        contentHTML = record.html
        contentText = record.text
        summary = record.summary
        image = record.image
        datePublished = item.date.instant
        datePublishedPrecision = item.date.precision
        datePublishedOrigin = item.date.origin
        dateModified = record.modified?.instant
        dateRaw = record.rawDate
        authors = record.authors
        tags = record.tags
        language = record.language
        attachments = record.attachments
        startAt = record.startAt?.instant
        endAt = record.endAt?.instantOfEnd(after: record.startAt)
        place = record.place
        if let latitude = record.latitude, let longitude = record.longitude {
            position = Position(latitude: latitude, longitude: longitude)
        } else {
            position = nil
        }
        people = record.people
        references = record.references
        kind = record.kind
        source = record.source
        firstSeen = item.firstSeen
        lastSeen = item.lastSeen
        missingSince = item.missingSince
        withdrawnAt = item.withdrawnAt
        self.versions = versions
        group = item.group
        story = item.story
        meeting = item.meeting
        subject = item.subject?.subject
        relevance = item.judgement?.relevance
        eventDate = item.judgement?.event?.start
        eventEnd = item.judgement?.event?.end
        eventDateInferred = item.judgement?.event?.isInferred
        validUntil = record.validUntil
    }
}
