import Foundation
import Parsing
import Records

/// Reads the fixtures of the XML formats and of pages.
enum XMLFixture {
    static let names = [
        "atom03", "atom10", "cdf", "council-votes", "podcast", "rss-broken", "rss091", "rss10", "rss20", "xmltv",
        "youtube",
    ]

    static func bytes(_ name: String) throws -> [UInt8] { try JSONFixture.bytes("xml/\(name).xml") }

    static func document(_ name: String, url: String? = nil) throws -> ParsedDocument {
        try parsed(bytes(name), url: url)
    }

    static func parsed(
        _ body: [UInt8], contentType: String? = nil, url: String? = nil, format: String = "auto",
        rules: ListRules? = nil, limits: ParsingLimits = .standard
    ) throws -> ParsedDocument {
        try Parser(limits: limits)
            .document(in: body, contentType: contentType, url: url, format: format, rules: rules, source: "lipka")
    }

    static func parsed(_ text: String, url: String? = nil) throws -> ParsedDocument {
        try parsed(Array(text.utf8), url: url)
    }

    /// A document of RSS 2.0 around `items`.
    static func rss(_ items: String) -> String {
        "<rss version=\"2.0\"><channel><title>t</title>\(items)</channel></rss>"
    }
}
