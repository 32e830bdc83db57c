/// A document as its format states it: strings as published, nothing cleaned.
package struct ParsedDocument: Sendable {
    /// `rss20`, `atom10`, `ofn-board` … (the list is in the design of `letopis parse`).
    package var format: String
    package var encoding: String
    package var isWellFormed: Bool
    /// False when the document breaks off (no end of its root, half a gzip): such a document is no statement about
    /// what it does not contain.
    package var isComplete: Bool
    /// True for a window on a longer list, or one page of several: it says nothing of what it does not hold.
    package var isExcerpt = false
    package var warnings: [Warning]
    package var id: String?
    package var title: String?
    package var homePageURL: String?
    package var feedURL: String?
    package var description: String?
    package var language: String?
    package var icon: String?
    package var authors: [Author]
    package var hubs: [Hub]
    package var nextURL: String?
    package var dateModified: String?
    package var timeToLiveMinutes: Int?
    /// When the feed asks not to be read.
    package var quietTimes = QuietTimes()
    package var items: [ParsedItem]
    /// Items that could not be read, each with its place in the document.
    package var rejections: [Rejection]
    /// Columns that a mapping names and the table lacks.
    package var missingColumns: [MissingColumn] = []

    package struct MissingColumn: Hashable, Sendable {
        package let name: String
        /// The names of the columns that are there.
        package let present: [String]

        package init(name: String, present: [String]) {
            self.name = name
            self.present = present
        }
    }

    package struct Warning: Hashable, Codable, Sendable {
        package let code: String
        package let message: String
        package let line: Int?

        package init(code: String, message: String, line: Int?) {
            self.code = code
            self.message = message
            self.line = line
        }
    }

    package struct Hub: Hashable, Codable, Sendable {
        package let type: String
        package let url: String

        package init(type: String, url: String) {
            self.type = type
            self.url = url
        }
    }

    package init(format: String, encoding: String = "utf-8") {
        self.format = format
        self.encoding = encoding
        isWellFormed = true
        isComplete = true
        warnings = []
        authors = []
        hubs = []
        items = []
        rejections = []
    }
}

/// One entry of a document, as published.
package struct ParsedItem: Hashable, Sendable {
    /// The format's own identifier (guid, iri, UID …), when it states one.
    package var id: String?
    /// The id that all dates of an event share; with its beginning it tells which of them the item is.
    package var series: String?
    package var url: String?
    package var externalURL: String?
    /// What relative addresses inside `contentHTML` and `summary` are relative to, where the format says it (xml:base,
    /// a page's base); otherwise nil, and the item's own `url` serves.
    package var baseURL: String?
    package var title: String?
    /// HTML as published: untrusted.
    package var contentHTML: String?
    package var contentText: String?
    package var summary: String?
    package var image: String?
    package var datePublished: String?
    /// The date as it stands on the page, where a rule of the source made `datePublished` of it.
    package var writtenDate: String?
    package var dateModified: String?
    package var authors: [Author]
    package var tags: [String]
    package var language: String?
    package var attachments: [Attachment]
    package var startAt: String?
    package var endAt: String?
    /// IANA name that a naive `startAt`/`endAt` is in, when the format states one (iCalendar TZID).
    package var timeZone: String?
    /// Until when the publisher says that the item matters.
    package var validUntil: String?
    package var place: String?
    package var latitude: Double?
    package var longitude: Double?
    package var people: [String]
    /// Reference numbers as (scheme, value): `číslo_jednací`, `spisová_značka`, OParl reference.
    package var references: [Reference]
    /// Counters that change at every fetch (views, likes): outside the content hash.
    package var metrics: [Metric]
    /// What a programme listing adds.
    package var broadcast: Broadcast?
    /// What the format knows the item to be; otherwise the source's kind decides.
    package var kind: Record.Kind?
    /// The publisher's own word that it withdrew the item (OParl tombstone, cancelled event).
    package var isWithdrawn: Bool
    /// 1-based line of the item's beginning.
    package var line: Int?
    /// True when its text is on a page of its own that could not be read yet.
    package var awaitsPage = false

    package struct Metric: Hashable, Codable, Sendable {
        package let name: String
        package let value: Int

        package init(name: String, value: Int) {
            self.name = name
            self.value = value
        }
    }

    package init() {
        authors = []
        tags = []
        attachments = []
        people = []
        references = []
        metrics = []
        isWithdrawn = false
    }
}

package struct Author: Hashable, Codable, Sendable {
    package var name: String?
    package var url: String?
    package var email: String?

    package init(name: String? = nil, url: String? = nil, email: String? = nil) {
        self.name = name
        self.url = url
        self.email = email
    }
}

package struct Reference: Hashable, Codable, Sendable {
    package let scheme: String
    package let value: String

    package init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

/// A file that belongs to an item, under JSON Feed's names.
package struct Attachment: Hashable, Codable, Sendable {
    package var url: String
    package var mimeType: String?
    package var title: String?
    package var sizeInBytes: Int?
    package var durationInSeconds: Int?

    package enum CodingKeys: String, CodingKey {
        case url, title
        case mimeType = "mime_type"
        case sizeInBytes = "size_in_bytes"
        case durationInSeconds = "duration_in_seconds"
    }

    package init(
        url: String, mimeType: String? = nil, title: String? = nil, sizeInBytes: Int? = nil,
        durationInSeconds: Int? = nil
    ) {
        self.url = url
        self.mimeType = mimeType
        self.title = title
        self.sizeInBytes = sizeInBytes
        self.durationInSeconds = durationInSeconds
    }
}
