import Dating
import Linguistics
import Normalization
import Parsing
import Records

/// A parsed document as `letopis parse` prints it: JSON Feed 1.1's names, safe HTML, instants in UTC.
package struct DocumentLines: Sendable {
    private let clock: TownClock
    private let reader: DateReader
    private let fetchedAt: Instant?
    private let sanitizer = HTMLSanitizer()

    /// - Parameters:
    ///   - clock: the zone of times that state none.
    ///   - language: the document's, which says how to read numbers of dates.
    ///   - fetchedAt: the answer's Date header, which "včera" is relative to.
    package init(clock: TownClock, language: String? = nil, fetchedAt: String? = nil) {
        self.clock = clock
        let reader = DateReader(clock: clock, language: language)
        self.fetchedAt = fetchedAt.flatMap { reader.moment($0)?.instant }
        self.reader = reader
    }

    package struct FeedLine: Encodable, Sendable {
        let kind = "feed"
        let format, encoding: String
        let wellFormed: Bool
        let warnings: [ParsedDocument.Warning]
        let id, title: String?
        let homePageURL: String?
        let feedURL: String?
        let description, language, icon: String?
        let authors: [Author]
        let hubs: [ParsedDocument.Hub]
        let nextURL: String?
        let dateModified: Instant?
        let ttlMinutes: Int?

        enum CodingKeys: String, CodingKey {
            case kind, format, encoding, wellFormed, warnings, id, title, description, language, icon, authors, hubs
            case homePageURL = "home_page_url"
            case feedURL = "feed_url"
            case nextURL = "next_url"
            case dateModified = "date_modified"
            case ttlMinutes = "ttl_minutes"
        }
    }

    package struct ItemLine: Encodable, Sendable {
        let kind = "item"
        let id, idSource: String
        let url: String?
        let externalURL: String?
        let title: String?
        let contentHTML: String?
        let contentText: String?
        let summary, image: String?
        let datePublished, dateModified: Instant?
        let dateRaw: String?
        let authors: [Author]
        let tags: [String]
        let language: String?
        let attachments: [Attachment]
        let startAt, endAt: Instant?
        let place: String?
        let position: Position?

        enum CodingKeys: String, CodingKey {
            case kind, id, url, title, summary, image, authors, tags, language, attachments, place
            case idSource = "id_source"
            case externalURL = "external_url"
            case contentHTML = "content_html"
            case contentText = "content_text"
            case datePublished = "date_published"
            case dateModified = "date_modified"
            case dateRaw = "date_raw"
            case startAt = "start_at"
            case endAt = "end_at"
            case position = "_geo"
        }

        struct Position: Encodable, Sendable {
            let latitude, longitude: Double
        }
    }

    package func feed(_ document: ParsedDocument) -> FeedLine {
        FeedLine(
            format: document.format, encoding: document.encoding, wellFormed: document.isWellFormed,
            warnings: document.warnings, id: document.id, title: document.title.map { PlainText.line($0) },
            homePageURL: document.homePageURL, feedURL: document.feedURL,
            description: document.description.map { PlainText.line($0) }, language: document.language,
            icon: document.icon, authors: document.authors, hubs: document.hubs, nextURL: document.nextURL,
            dateModified: instant(document.dateModified),
            ttlMinutes: document.timeToLiveMinutes)
    }

    /// In the order of the document. An id that stands twice is demoted: then addresses and titles tell items apart.
    package func items(of document: ParsedDocument) -> [ItemLine] {
        let identities = Identities.of(
            document.items.map { item in
                Identities.Traits(
                    id: item.id, url: item.url, rawDate: item.datePublished ?? item.startAt, title: item.title,
                    text: item.contentText ?? item.contentHTML ?? item.summary ?? "")
            })
        return zip(document.items, identities).map { item, identity in line(of: item, identity: identity) }
    }

    private func line(of item: ParsedItem, identity: Identity) -> ItemLine {
        let html = item.contentHTML.map { sanitizer.safeHTML($0, base: item.url) }
        let text = item.contentText.map { PlainText.paragraphs($0) } ?? item.contentHTML.map { sanitizer.text($0) }
        let position = item.latitude.flatMap { latitude in
            item.longitude.map { ItemLine.Position(latitude: latitude, longitude: $0) }
        }
        return ItemLine(
            id: identity.key, idSource: identity.origin.rawValue, url: item.url, externalURL: item.externalURL,
            title: item.title.map { sanitizer.text($0) }, contentHTML: html, contentText: text,
            summary: item.summary.map { sanitizer.text($0) }, image: item.image,
            datePublished: instant(item.datePublished), dateModified: instant(item.dateModified),
            dateRaw: item.datePublished,
            authors: item.authors, tags: item.tags, language: item.language, attachments: item.attachments,
            startAt: instant(item.startAt, in: item.timeZone), endAt: instant(item.endAt, in: item.timeZone),
            place: item.place, position: position)
    }

    private func instant(_ raw: String?, in timeZone: String? = nil) -> Instant? {
        guard let raw else { return nil }
        guard let timeZone, timeZone != clock.identifier else {
            return reader.moment(raw, relativeTo: fetchedAt)?.instant
        }
        // A zone that the system does not know: the town's is the likelier one, as in Normalization.
        let zone = (try? TownClock(timeZone: timeZone)) ?? clock
        return DateReader(clock: zone).moment(raw, relativeTo: fetchedAt)?.instant
    }
}
