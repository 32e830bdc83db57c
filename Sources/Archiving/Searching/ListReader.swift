import GRDB
import GRDBSQLite
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Reads what a list shows of an item: one statement, no JSON decoded, what the shelf knows not asked again. Its columns
/// are read straight from SQLite: a row of values and their conversion cost as much as the search for it.
struct ListReader {
    let db: Database
    let shelf: Shelf
    let audience: Audience
    let clock: TownClock
    private let statement: Statement

    init(db: Database, shelf: Shelf, audience: Audience, clock: TownClock) throws {
        self.db = db
        self.shelf = shelf
        self.audience = audience
        self.clock = clock
        statement = try db.cachedStatement(sql: Self.selection)
    }

    /// The record `number`; `body` gets it with the UTF-8 of its text, as far as `audience` may see that. Nil when it is
    /// not for them.
    func item<Shown>(_ number: Int, _ body: (ListedItem, UnsafeBufferPointer<UInt8>) -> Shown) throws -> Shown? {
        guard shelf.visible(to: audience).contains(number),
            let source = shelf.sources.first(where: { $0.number == shelf.source[number] })
        else { return nil }
        let story = try storyID(of: number)
        var shown: Shown?
        let handle = statement.sqliteStatement
        sqlite3_reset(handle)
        sqlite3_bind_int64(handle, 1, Int64(number))
        try db.forEachRow(of: handle, until: .never) { row in
            let row = Columns(row: row)
            shown = withText(row, source) { body(item(number, row, source, story, $0), $0) }
        }
        return shown
    }

    /// As `audience` may see it.
    private func withText<Result>(
        _ row: Columns, _ source: SourceOnShelf, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let excerpt = excerpt(row, source)
        if audience == .internal || !excerpt.hidesText { return body(row.bytes(16)) }
        var text = excerpt.text(of: row.text(16) ?? "")
        return text.withUTF8(body)
    }

    private func excerpt(_ row: Columns, _ source: SourceOnShelf) -> Excerpt {
        Excerpt(
            rights: row.text(14).flatMap(Rights.init(rawValue:)) ?? source.rights, length: source.excerptLength)
    }

    private func item(
        _ number: Int, _ row: Columns, _ source: SourceOnShelf, _ story: Record.ID?, _ text: UnsafeBufferPointer<UInt8>
    ) -> ListedItem {
        let excerpt = excerpt(row, source)
        let title = row.text(15)
        let id = row.text(0) ?? ""
        let firstSeen = Instant(row.integer(8) ?? 0)
        let judged = row.integer(19).map { start in
            EventDate(
                start: Day(daysSince1970: Int(start)), end: row.integer(20).map { Day(daysSince1970: Int($0)) },
                isInferred: row.integer(21) == 1)
        }
        let day = Day(daysSince1970: Int(shelf.day[number]))
        let event =
            judged == nil || audience == .internal || !excerpt.hidesText
            ? judged
            : excerpt.toldEvent(
                stated: EventDate(from: instant(row, 22), to: instant(row, 23), in: clock), title: title,
                shown: String(decoding: text, as: UTF8.self), on: day,
                precision: row.text(5).flatMap(Moment.Precision.init(rawValue:)) ?? .day, language: row.text(3))
        let subject = shelf.subjects[Int(shelf.subject[number])]
        return ListedItem(
            id: id, key: row.text(1) ?? "", kind: Shelf.kinds[Int(shelf.kind[number])], url: row.text(17),
            title: title,
            beginning: title == nil ? ListedItem.beginning(of: String(decoding: text, as: UTF8.self), title: nil) : "",
            language: row.text(3), source: source.id, sourceName: source.name, sourceKind: source.kind,
            date: Moment(at: row.integer(4), precision: row.text(5), origin: row.text(6))
                ?? Moment(instant: firstSeen, precision: .second, origin: .firstSeen),
            day: day, firstSeen: firstSeen,
            lastSeen: Instant(row.integer(9) ?? 0), missingSince: row.integer(10).map(Instant.init(_:)),
            withdrawnAt: row.integer(11).map(Instant.init(_:)), modifiedAt: Instant(row.integer(12) ?? 0),
            versionCount: Int(row.integer(13) ?? 1), story: story ?? id, subject: subject.isEmpty ? nil : subject,
            relevance: row.text(18).flatMap(Judgement.Relevance.init(rawValue:)), event: event,
            rights: excerpt.rights)
    }

    private func instant(_ row: Columns, _ column: Int32) -> Instant? {
        row.text(column).flatMap(Instant.init(iso8601:))
    }

    /// Nil for an item that its story is named after, as most are.
    private func storyID(of number: Int) throws -> Record.ID? {
        let story = Int(shelf.story[number])
        guard story != number else { return nil }
        let isKnown = audience == .internal || shelf.open.contains(story)
        return try db.row(isKnown ? Self.identifier : PublicNames.story, [story])?[0]
    }

    static let identifier = "SELECT id FROM record WHERE number = ?"

    static let selection = """
        SELECT r.id, r.key, r.kind, r.language, r.published_at, r.published_precision, r.published_origin,
            r.effective_day, r.first_seen, r.last_seen, r.missing_since, r.withdrawn_at, r.modified_at,
            r.version_count, r.rights, v.title, v.text, json_extract(v.details, '$.url'), j.relevance,
            j.event_start, j.event_end, j.event_is_inferred,
            iif(j.event_start IS NULL, NULL, json_extract(v.details, '$.startAt.instant')),
            iif(j.event_start IS NULL, NULL, json_extract(v.details, '$.endAt.instant'))
        FROM record r
        JOIN version v ON v.record = r.number AND v.version = r.version
        LEFT JOIN judgement j ON j.record = r.number
        WHERE r.number = ?
        """
}
