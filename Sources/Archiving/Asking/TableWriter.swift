import GRDB
import GRDBSQLite
import Records

/// Writes records as lines of a table straight from the store's bytes: a whole archive goes out as fast as it is read.
/// The same lines as `ItemTable.row` of the same items, which a test holds it to.
struct TableWriter {
    private(set) var bytes: [UInt8] = []
    /// The last record that was read.
    private(set) var last: ExportPlace?
    private(set) var count = 0
    private let audience: Audience
    private let clock: TownClock
    private let now: Instant

    init(for audience: Audience, in clock: TownClock, at now: Instant, capacity: Int) {
        self.audience = audience
        self.clock = clock
        self.now = now
        bytes.reserveCapacity(capacity)
    }

    /// The columns that a line is made of; where the public may see less, the text is cut to what it may.
    static func selection(for audience: Audience) -> String {
        switch audience {
        case .internal:
            selection(
                group: "(SELECT id FROM record WHERE number = g.duplicates)",
                story: "(SELECT id FROM record WHERE number = g.story)", meeting: meeting)
        case .public:
            selection(
                group: PublicNames.name("duplicates", "g.duplicates"), story: PublicNames.name("story", "g.story"),
                meeting: meeting + " AND coalesce(o.audience, t.audience) = 'public'")
        }
    }

    private static let meeting = """
        SELECT o.id FROM record o JOIN source t ON t.number = o.source
        WHERE o.number = g.meeting AND o.redacted_at IS NULL AND o.is_unlisted = 0
        """

    private static func selection(group: String, story: String, meeting: String) -> String {
        """
        SELECT r.id, r.first_seen, coalesce(r.audience, s.audience) = 'public', coalesce(r.rights, s.rights),
            r.published_at, r.published_origin, v.title, v.text, json_extract(v.details, '$.url'), s.id, r.kind,
            r.language, coalesce(a.subject, j.subject), j.event_start, json_extract(v.details, '$.place'), r.last_seen,
            r.missing_since, r.version_count,
            iif(g.duplicates IS NULL OR g.duplicates = r.number, r.id, \(group)),
            iif(g.story IS NULL OR g.story = r.number, r.id, \(story)),
            s.excerpt_length, iif(r.rights IS NULL, s.shown_until, NULL), r.effective_day,
            iif(j.event_start IS NULL, NULL, json_extract(v.details, '$.startAt.instant')),
            r.published_precision,
            iif(g.meeting IS NULL, NULL, (\(meeting)))
        FROM record r
        JOIN source s ON s.number = r.source
        JOIN version v ON v.record = r.number AND v.version = r.version
        LEFT JOIN grouping g ON g.record = r.number
        LEFT JOIN judgement j ON j.record = r.number
        LEFT JOIN subject_assignment a ON a.record = r.number
        WHERE r.redacted_at IS NULL AND r.is_unlisted = 0 AND (r.first_seen, r.id) > (?, ?)
        ORDER BY r.first_seen, r.id LIMIT ?
        """
    }

    mutating func write(_ row: OpaquePointer) {
        let firstSeen = sqlite3_column_int64(row, 1)
        last = ExportPlace(firstSeen: Instant(firstSeen), id: text(row, 0) ?? "")
        count += 1
        if audience == .public, sqlite3_column_int(row, 2) == 0 { return }
        cell(row, 0, isFirst: true)
        let isDated = sqlite3_column_type(row, 4) != SQLITE_NULL
        cell(Instant(isDated ? sqlite3_column_int64(row, 4) : firstSeen).iso8601)
        if isDated { cell(row, 5) } else { cell(Moment.Origin.firstSeen.rawValue) }
        cell(row, 6)
        let excerpt = Excerpt(
            text(row, 3), until: integer(row, 21), at: now, length: Int(sqlite3_column_int64(row, 20)))
        let isWhole = audience == .internal || !excerpt.hidesText
        let shown = isWhole ? nil : excerpt.text(of: text(row, 7) ?? "")
        if let shown { cell(shown) } else { cell(row, 7) }
        for column in 8...12 as ClosedRange<Int32> { cell(row, column) }
        let event = integer(row, 13).map { Day(daysSince1970: Int($0)) }
        cell((shown.map { event == nil ? nil : tellableDay(row, excerpt, shown: $0) } ?? event)?.iso8601 ?? "")
        cell(row, 14)
        cell(Instant(firstSeen).iso8601)
        cell(Instant(sqlite3_column_int64(row, 15)).iso8601)
        cell(integer(row, 16).map { Instant($0).iso8601 } ?? "")
        for column in 17...19 as ClosedRange<Int32> { cell(row, column) }
        cell(row, 25)
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    /// Of an event of which the text may not be shown as a whole.
    private func tellableDay(_ row: OpaquePointer, _ excerpt: Excerpt, shown: String) -> Day? {
        let start = text(row, 23).flatMap(Instant.init(iso8601:))
        return excerpt.toldEvent(
            stated: EventDate(from: start, to: nil, in: clock), title: text(row, 6), shown: shown,
            on: Day(daysSince1970: Int(sqlite3_column_int64(row, 22))),
            precision: text(row, 24).flatMap(Moment.Precision.init(rawValue:)) ?? .day, language: text(row, 11)
        )?.start
    }

    private func integer(_ row: OpaquePointer, _ column: Int32) -> Int64? {
        sqlite3_column_type(row, column) == SQLITE_NULL ? nil : sqlite3_column_int64(row, column)
    }

    private func text(_ row: OpaquePointer, _ column: Int32) -> String? {
        sqlite3_column_text(row, column).map { String(cString: $0) }
    }

    private mutating func cell(_ row: OpaquePointer, _ column: Int32, isFirst: Bool = false) {
        if !isFirst { bytes.append(0x2C) }
        guard let start = sqlite3_column_text(row, column) else { return }
        append(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column))))
    }

    private mutating func cell(_ text: String) {
        bytes.append(0x2C)
        var text = text
        text.withUTF8 { append($0) }
    }

    /// `= + - @`, tab and carriage return.
    private static let beginningsOfFormulas: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]
    /// Comma, quotation mark and the ends of lines.
    private static let quoted: [UInt8] = [0x2C, 0x22, 0x0A, 0x0D]

    /// A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it text.
    private mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
        guard let first = cell.first else { return }
        let isFormula = Self.beginningsOfFormulas.contains(first)
        let isQuoted = cell.contains { Self.quoted.contains($0) }
        if isQuoted { bytes.append(0x22) }
        if isFormula { bytes.append(0x27) }
        if isQuoted {
            var start = 0
            for place in cell.indices where cell[place] == 0x22 {
                bytes.append(contentsOf: cell[start...place])
                bytes.append(0x22)
                start = place + 1
            }
            bytes.append(contentsOf: cell[start...])
            bytes.append(0x22)
        } else {
            bytes.append(contentsOf: cell)
        }
    }
}
