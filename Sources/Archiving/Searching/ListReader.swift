import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Reads what a list shows of an item: one statement, no JSON decoded, what the shelf knows not asked again.
struct ListReader {
    let db: Database
    let shelf: Shelf
    let audience: Audience

    /// The record `number` with its text, as far as `audience` may see it; nil when it is not for them.
    func item(_ number: Int) throws -> (item: ListedItem, text: String)? {
        let rows = try Row.fetchCursor(db.cachedStatement(sql: Self.selection), arguments: [number])
        guard shelf.visible(to: audience).contains(number), let row = try rows.next() else { return nil }
        guard let source = shelf.sources.first(where: { $0.number == shelf.source[number] }) else { return nil }
        let rights = (row[14] as String?).flatMap(Rights.init(rawValue:)) ?? source.rights
        let text: String = row[16]
        let title: String? = row[15]
        let firstSeen = Instant(row[8])
        let shown = audience == .public ? Excerpt(rights: rights, length: source.excerptLength).text(of: text) : text
        let event = (row[19] as Int?).map { start in
            EventDate(
                start: Day(daysSince1970: start), end: (row[20] as Int?).map(Day.init(daysSince1970:)),
                isInferred: row[21])
        }
        let subject = shelf.subjects[Int(shelf.subject[number])]
        let item = ListedItem(
            id: row[0], key: row[1], kind: Record.Kind(rawValue: row[2]) ?? .page, url: row[17], title: title,
            beginning: ListedItem.beginning(of: title == nil ? shown : "", title: title), language: row[3],
            source: source.id, sourceName: source.name, sourceKind: source.kind,
            date: Moment(at: row[4], precision: row[5], origin: row[6])
                ?? Moment(instant: firstSeen, precision: .second, origin: .firstSeen),
            day: Day(daysSince1970: row[7]), firstSeen: firstSeen, lastSeen: Instant(row[9]),
            missingSince: (row[10] as Int64?).map(Instant.init(_:)),
            withdrawnAt: (row[11] as Int64?).map(Instant.init(_:)), modifiedAt: Instant(row[12]),
            versionCount: row[13], story: try storyID(of: number) ?? row[0],
            subject: subject.isEmpty ? nil : subject,
            relevance: (row[18] as String?).flatMap(Judgement.Relevance.init(rawValue:)), event: event,
            rights: rights)
        return (item, shown)
    }

    /// Nil for an item that its story is named after, as most are.
    private func storyID(of number: Int) throws -> Record.ID? {
        let story = Int(shelf.story[number])
        guard story != number else { return nil }
        return try String.fetchOne(db.cachedStatement(sql: Self.identifier), arguments: [story])
    }

    static let identifier = "SELECT id FROM record WHERE number = ?"

    static let selection = """
        SELECT r.id, r.key, r.kind, r.language, r.published_at, r.published_precision, r.published_origin,
            r.effective_day, r.first_seen, r.last_seen, r.missing_since, r.withdrawn_at, r.modified_at,
            r.version_count, r.rights, v.title, v.text, json_extract(v.details, '$.url'), j.relevance,
            j.event_start, j.event_end, j.event_is_inferred
        FROM record r
        JOIN version v ON v.record = r.number AND v.version = r.version
        LEFT JOIN judgement j ON j.record = r.number
        WHERE r.number = ?
        """
}
