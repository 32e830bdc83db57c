import Markup
import Records

/// Reads calendars (RFC 5545): each event an item, each instance of a series an item of its own.
package enum ICalendar {
    package static let formatName = "ics"

    /// The calendar in `body`, or nil when it is none.
    ///
    /// - Parameters:
    ///   - charset: as the server stated it.
    ///   - url: where it was fetched from; relative addresses are resolved against it.
    ///   - format: `auto`, or `ics`, which takes any body.
    package static func document(
        in body: [UInt8], charset: String? = nil, url: String? = nil, format: String, source: Source.ID,
        maximumItems: Int = 100_000
    ) -> ParsedDocument? {
        let text = text(of: body, charset: charset)
        guard format == formatName || (format == "auto" && begins(text.bytes)) else { return nil }
        var reader = CalendarReader(text, source: source, maximumItems: maximumItems)
        var document = reader.read()
        document.resolveAddresses(against: url)
        return document
    }

    private static func text(of body: [UInt8], charset: String?) -> DecodedText {
        let text = DecodedText(body, charset: charset, declaration: .none)
        if text.encoding == "utf-8" && text.problems.isEmpty || text.encoding.hasPrefix("utf-16") { return text }
        // Folding splits characters, which are no text before it is undone.
        return DecodedText(ContentLines.unfolded(body), charset: charset, declaration: .none)
    }

    private static func begins(_ body: [UInt8]) -> Bool {
        let head = body.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }.prefix(15)
        return String(decoding: head, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
    }
}
