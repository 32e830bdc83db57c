import Foundation
import Records

/// An item of the Citation Style Language, 1.0.2, which word processors' reference managers read; a list of one.
enum CSLJSON {
    static func text(of citation: Citation) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode([Item(citation)]), as: UTF8.self)
    }

    private struct Item: Encodable {
        let id: String
        let type: String
        let title: String?
        let author: [Name]?
        let containerTitle: String
        let publisher: String
        let issued: DateValue
        let accessed: DateValue
        let page: String?
        let url: String?
        let language: String?
        let version: String
        let archive: String?

        enum CodingKeys: String, CodingKey {
            case id, type, title, author, publisher, issued, accessed, page, language, version
            case containerTitle = "container-title"
            case url = "URL"
            case archive = "archive_location"
        }

        init(_ citation: Citation) {
            id = citation.id
            type = CSLJSON.type(of: citation)
            title = citation.title ?? citation.beginning.map { "[\($0)]" }
            author = citation.authors.isEmpty ? nil : citation.authors.map { Name(literal: $0) }
            containerTitle = citation.publisher
            publisher = citation.publisher
            issued = DateValue(parts: [citation.published.parts], circa: citation.published.isInferred ? true : nil)
            let day = citation.accessed
            accessed = DateValue(parts: [[day.year, day.month, day.day]], circa: nil)
            page = citation.page.map { String($0) }
            url = citation.url ?? citation.permalink
            language = citation.language
            version = String(citation.version)
            archive = citation.permalink
        }
    }

    private struct Name: Encodable {
        let literal: String
    }

    private struct DateValue: Encodable {
        let parts: [[Int]]
        let circa: Bool?

        enum CodingKeys: String, CodingKey {
            case circa
            case parts = "date-parts"
        }
    }

    private static func type(of citation: Citation) -> String {
        switch citation.kind {
        case .video: "motion_picture"
        case .audio, .broadcast: "broadcast"
        case .post: "post"
        case .paper: "report"
        case .article where citation.sourceKind == .newspaper, .page where citation.sourceKind == .newspaper:
            "article-newspaper"
        case .article, .notice, .event, .meeting, .page: "webpage"
        }
    }
}
