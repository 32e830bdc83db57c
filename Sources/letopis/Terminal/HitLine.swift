import Archiving
import Records

/// A search hit as one line of JSON, under the names of the endpoint.
struct HitLine: Encodable {
    let id: String
    let url: String?
    let title: String?
    let snippet: [TextRun]
    let source: String
    let sourceName: String
    let kind: String
    let language: String?
    let datePublished: Instant
    let datePublishedOrigin: String
    let subject: String?
    let story: String
    let storySize: Int
    let isInCompound: Bool

    enum CodingKeys: String, CodingKey {
        case id, url, title, snippet, source, kind, language, subject, story
        case sourceName = "source_name"
        case datePublished = "date_published"
        case datePublishedOrigin = "date_published_origin"
        case storySize = "story_size"
        case isInCompound = "in_compound"
    }

    init(_ hit: SearchHit) {
        let item = hit.item
        id = item.id
        url = item.url
        title = item.title
        snippet = hit.snippet
        source = item.source
        sourceName = item.sourceName
        kind = item.kind.rawValue
        language = item.language
        datePublished = item.date.instant
        datePublishedOrigin = item.date.origin.rawValue
        subject = item.subject
        story = item.story
        storySize = hit.storySize
        isInCompound = hit.isInCompound
    }
}
