import Archiving
import Records

/// What the Atom template shows (RFC 4287).
struct AtomFeed {
    let feedID: String
    let feedTitle: String
    let feedUpdated: String
    let selfLink: String
    let pageLink: String
    let entries: [Entry]

    struct Entry {
        let entryID: String
        let entryTitle: String
        let entryPublished: String
        let entryUpdated: String
        let entrySource: String
        let entryLink: String
        let entryOriginal: String?
        let entrySubject: String?
        let entryLanguage: String?
        let entryText: String
    }

    init(_ page: SearchPage, query: QueryString, feeds: Feeds) {
        selfLink = feeds.link("/api/v1/feed.atom", query)
        feedID = selfLink
        feedTitle = feeds.title(query)
        pageLink = feeds.link("/", query)
        let updated = page.hits.map(\.item.modifiedAt).max() ?? Instant(seconds: 0)
        feedUpdated = updated.iso8601
        entries = page.hits.map { hit in
            let item = hit.item
            let link = feeds.configuration.permalink(of: item.id)
            return Entry(
                entryID: link, entryTitle: feeds.heading(hit), entryPublished: item.date.instant.iso8601,
                entryUpdated: item.modifiedAt.iso8601, entrySource: item.sourceName, entryLink: link,
                entryOriginal: WebLink.safe(item.url), entrySubject: item.subject,
                entryLanguage: item.language, entryText: hit.snippet.map(\.text).joined())
        }
    }
}

/// The same in JSON Feed 1.1.
struct JSONFeed: Encodable {
    struct Entry: Encodable {
        struct Author: Encodable {
            let name: String
        }

        let id: String
        let url: String
        let externalURL: String?
        let title: String
        let contentText: String
        let datePublished: String
        let dateModified: String
        let authors: [Author]
        let tags: [String]
        let language: String?

        enum CodingKeys: String, CodingKey {
            case id, url, title, authors, tags, language
            case externalURL = "external_url"
            case contentText = "content_text"
            case datePublished = "date_published"
            case dateModified = "date_modified"
        }
    }

    let version = "https://jsonfeed.org/version/1.1"
    let title: String
    let homePageURL: String
    let feedURL: String
    let items: [Entry]

    enum CodingKeys: String, CodingKey {
        case version, title, items
        case homePageURL = "home_page_url"
        case feedURL = "feed_url"
    }

    init(_ page: SearchPage, query: QueryString, feeds: Feeds) {
        title = feeds.title(query)
        homePageURL = feeds.link("/", query)
        feedURL = feeds.link("/api/v1/feed.json", query)
        items = page.hits.map { hit in
            let item = hit.item
            return Entry(
                id: item.id, url: feeds.configuration.permalink(of: item.id),
                externalURL: WebLink.safe(item.url),
                title: feeds.heading(hit), contentText: hit.snippet.map(\.text).joined(),
                datePublished: item.date.instant.iso8601, dateModified: item.modifiedAt.iso8601,
                authors: [Entry.Author(name: item.sourceName)], tags: item.subject.map { [$0] } ?? [],
                language: item.language)
        }
    }
}
