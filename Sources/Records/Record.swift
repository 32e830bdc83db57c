/// An item in its normal form: what the archive keeps and every later stage reads.
package struct Record: Hashable, Sendable, Identifiable {
    /// Permanent, opaque and reproducible: derived from the source's id and `key`.
    package private(set) var id: String
    package let source: Source.ID
    /// What makes it the same item tomorrow: guid, else URL key, else URL and date, else title and date.
    package private(set) var key: String
    package private(set) var keyOrigin: KeyOrigin
    /// What else told it from the other items of its document: by these it is found when its source gives it another
    /// key. Empty where the record comes from the archive.
    package let aliases: [String]
    package let kind: Kind
    package private(set) var url: String?
    package let canonicalURL: String?
    /// The page elsewhere that the item is about: what a post shares.
    package private(set) var externalURL: String?
    /// Never invented: a post without a title has none.
    package let title: String?
    package let summary: String?
    /// Plain text, NFC; paragraphs parted by one empty line. What is indexed, compared and quoted.
    package let text: String
    /// Allow-listed HTML of the same content, safe to show; nil when the source gave only text.
    package let html: String?
    /// BCP 47.
    package let language: String?
    package let isLanguageDetected: Bool
    /// Nil when the item states no date that could be read; the archive then uses `first_seen` and says so.
    package private(set) var published: Moment?
    package let modified: Moment?
    /// The raw string of `published`, kept even when it could not be read.
    package private(set) var rawDate: String?
    /// The format's own beginning and end (meetings, broadcasts, calendar entries).
    package let startAt: Moment?
    package let endAt: Moment?
    package let validUntil: Day?
    package let place: String?
    package let latitude: Double?
    package let longitude: Double?
    package let people: [String]
    package let authors: [Author]
    package let tags: [String]
    package private(set) var image: String?
    package private(set) var attachments: [Attachment]
    package let references: [Reference]
    package let metrics: [ParsedItem.Metric]
    package let isWithdrawn: Bool
    /// Hexadecimal SHA-256 of the capture that it was read from.
    package let captureDigest: String
    /// True while the page that holds its text could not be read yet.
    package let awaitsPage: Bool
    /// Hexadecimal SHA-256 of what counts as content: everything above except metrics, dates of modification, the
    /// capture, the page elsewhere, signatures of attachments' addresses, and a raw date that is counted from the fetch. Two fetches with one hash are one version.
    package private(set) var contentHash = ""

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case article, notice, event, meeting, paper, broadcast, video, audio, post, page
    }

    package enum KeyOrigin: String, Codable, Sendable {
        case guid, url, derived
    }

    package init(
        source: Source.ID, key: String, keyOrigin: KeyOrigin, kind: Kind, url: String? = nil,
        canonicalURL: String? = nil, externalURL: String? = nil, title: String? = nil, summary: String? = nil,
        text: String = "",
        html: String? = nil, language: String? = nil, isLanguageDetected: Bool = false, published: Moment? = nil,
        modified: Moment? = nil, rawDate: String? = nil, startAt: Moment? = nil, endAt: Moment? = nil,
        validUntil: Day? = nil, place: String? = nil, latitude: Double? = nil, longitude: Double? = nil,
        people: [String] = [], authors: [Author] = [], tags: [String] = [], image: String? = nil,
        attachments: [Attachment] = [], references: [Reference] = [], metrics: [ParsedItem.Metric] = [],
        isWithdrawn: Bool = false, captureDigest: String = "", aliases: [String] = [],
        awaitsPage: Bool = false
    ) {
        id = Record.id(source: source, key: key)
        self.source = source
        self.key = key
        self.keyOrigin = keyOrigin
        self.kind = kind
        self.url = url
        self.canonicalURL = canonicalURL
        self.externalURL = externalURL
        self.title = title
        self.summary = summary
        self.text = text
        self.html = html
        self.language = language
        self.isLanguageDetected = isLanguageDetected
        self.published = published
        self.modified = modified
        self.rawDate = rawDate
        self.startAt = startAt
        self.endAt = endAt
        self.validUntil = validUntil
        self.place = place
        self.latitude = latitude
        self.longitude = longitude
        self.people = people
        self.authors = authors
        self.tags = tags
        self.image = image
        self.attachments = attachments
        self.references = references
        self.metrics = metrics
        self.isWithdrawn = isWithdrawn
        self.captureDigest = captureDigest
        self.aliases = aliases
        self.awaitsPage = awaitsPage
        contentHash = hash()
    }

    private func hash() -> String {
        let rawDate = published?.origin == .relative ? nil : rawDate
        return ContentHash.of(
            [kind.rawValue, url, title, summary, text, rawDate, place, isWithdrawn ? "withdrawn" : nil]
                + [startAt?.instant.iso8601, endAt?.instant.iso8601, validUntil?.iso8601]
                + people + attachments.map { SteadyAddress.of($0.url) }
                + references.flatMap { [$0.scheme, $0.value] })
    }

    /// The same item with another date of publication.
    package func published(_ moment: Moment?, rawDate: String?) -> Record {
        var record = self
        record.published = moment
        record.rawDate = rawDate
        record.contentHash = record.hash()
        return record
    }

    /// The same item at another spelling of its address.
    package func at(_ url: String?) -> Record {
        var record = self
        record.url = url
        record.contentHash = record.hash()
        return record
    }

    /// The same item with addresses and files where it has none.
    package func filled(url: String?, externalURL: String?, image: String?, attachments: [Attachment]) -> Record {
        var record = self
        record.url = self.url ?? url
        record.externalURL = self.externalURL ?? externalURL
        record.image = self.image ?? image
        if record.attachments.isEmpty { record.attachments = attachments }
        record.contentHash = record.hash()
        return record
    }

    /// The same item as the archive knows it: under the key, and so the id, that it was first seen with.
    package func known(as key: String, origin: KeyOrigin) -> Record {
        var record = self
        record.key = key
        record.keyOrigin = origin
        record.id = Record.id(source: source, key: key)
        return record
    }

    /// Whether it says no more than that its source withdrew it: an object of a council's system with `deleted`.
    package var isTombstone: Bool { isWithdrawn && title == nil && text.isEmpty && attachments.isEmpty }

    /// The id of the item with `key` in `source`.
    package static func id(source: Source.ID, key: String) -> String {
        Digest(of: "\(source)\u{0}\(key)").shortName
    }
}

private enum ContentHash {
    /// Each field is preceded by its length, so that no two lists of fields have one hash.
    static func of(_ fields: [String?]) -> String {
        var bytes: [UInt8] = []
        for field in fields {
            guard let field else {
                bytes.append(0)
                continue
            }
            bytes.append(1)
            bytes.append(contentsOf: String(field.utf8.count).utf8)
            bytes.append(0x3A)
            bytes.append(contentsOf: field.utf8)
        }
        return Digest(of: bytes).hexadecimal
    }
}
