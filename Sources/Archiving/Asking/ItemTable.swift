/// Items as a table for spreadsheets.
package enum ItemTable {
    package static let columns = [
        "id", "date_published", "date_published_origin", "title", "content_text", "url", "source", "kind", "language",
        "subject", "event_date", "place", "first_seen", "last_seen", "missing_since", "versions", "group", "story",
        "meeting",
    ]
    /// The one column of numbers.
    package static let versionsColumn = 15

    /// The columns' names as the first line of a CSV file (RFC 4180).
    package static let header = columns.joined(separator: ",")

    package static func cells(of item: ExportedItem) -> [String?] {
        let versions =
            switch item.versions {
            case .count(let count): String(count)
            case .list(let versions): String(versions.count)
            }
        return [
            item.id, item.datePublished?.iso8601, item.datePublishedOrigin?.rawValue, item.title, item.contentText,
            item.url, item.source, item.kind.rawValue, item.language, item.subject, item.eventDate?.iso8601, item.place,
            item.firstSeen.iso8601, item.lastSeen.iso8601, item.missingSince?.iso8601, versions, item.group, item.story,
            item.meeting,
        ]
    }

    /// A line of a CSV file.
    package static func row(of item: ExportedItem) -> String {
        cells(of: item).map { cell($0 ?? "") }.joined(separator: ",")
    }

    /// A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it text.
    private static func cell(_ text: String) -> String {
        let safe = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true ? "'" + text : text
        guard safe.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return safe }
        guard safe.utf8.contains(0x22) else { return "\"\(safe)\"" }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
