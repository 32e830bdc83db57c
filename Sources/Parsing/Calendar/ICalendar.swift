import Records

/// Reads calendars (RFC 5545): each event an item, each instance of a series an item of its own.
package enum ICalendar {
    package static let formatName = "ics"

    /// The calendar in `body`, or nil when it is none.
    ///
    /// - Parameter format: `auto`, or `ics`, which takes any body.
    package static func document(
        in body: [UInt8], format: String, source: Source.ID, maximumItems: Int = 100_000
    ) -> ParsedDocument? {
        guard format == formatName || (format == "auto" && begins(body)) else { return nil }
        var reader = CalendarReader(source: source, maximumItems: maximumItems)
        return reader.document(of: ContentLines.lines(of: body))
    }

    private static func begins(_ body: [UInt8]) -> Bool {
        let head = body.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }.prefix(15)
        return String(decoding: head, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
    }
}
