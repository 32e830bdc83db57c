import Foundation
import Records

/// One line of a corpus: a text of one of its sources.
struct CorpusText: Decodable {
    let url: String
    let source: String
    /// rss, paper, message, or a kind of source.
    let type: String
    let lang: String
    /// ISO 8601.
    let published: String
    let title: String
    let body: String

    init(line: Substring) throws {
        self = try JSONDecoder().decode(CorpusText.self, from: Data(line.utf8))
    }

    /// Letters, digits and hyphens.
    var sourceID: Source.ID {
        String(source.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    var sourceKind: Source.Kind {
        switch type {
        case "paper": .newspaper
        case "message": .social
        default: Source.Kind(rawValue: type) ?? .web  // whatever word a corpus has
        }
    }

    var record: Record {
        Record(
            source: sourceID, key: url, keyOrigin: .url, kind: .article, url: url, title: title, text: body,
            language: lang,
            published: Instant(iso8601: published).map { Moment(instant: $0, precision: .second) }, rawDate: published)
    }
}
