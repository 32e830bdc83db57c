import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Reads what judgement needs of records.
struct DocumentReader {
    let db: Database
    let clock: TownClock

    /// The records filed under a day of the windows, and those judged to speak of one: a meeting that was known long
    /// before is a neighbour of what is written of it now.
    func records(in windows: [DayWindow]) throws -> Set<Int64> {
        var numbers: Set<Int64> = []
        for window in windows {
            numbers.formUnion(
                try Int64.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT number FROM record WHERE redacted_at IS NULL AND number IN (
                                SELECT number FROM record WHERE effective_day BETWEEN ?1 AND ?2
                                UNION SELECT record FROM judgement WHERE event_start BETWEEN ?1 AND ?2)
                            """), arguments: [window.first, window.last]))
        }
        return numbers
    }

    /// `numbers` and every other member of the stories that they belong to.
    func withStories(_ numbers: Set<Int64>) throws -> Set<Int64> {
        var stories: Set<Int64> = []
        for number in numbers {
            if let story = try db.integer("SELECT story FROM grouping WHERE record = ?", [number]) {
                stories.insert(story)
            }
        }
        var all = numbers
        for story in stories {
            all.formUnion(
                try Int64.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT g.record FROM grouping g JOIN record r ON r.number = g.record
                            WHERE g.story = ? AND r.redacted_at IS NULL
                            """), arguments: [story]))
        }
        return all
    }

    /// Nil for an item that is not there or was taken back.
    func document(_ id: Record.ID) throws -> Document? {
        try db.row(
            """
            SELECT r.id, s.id, r.kind, v.title, v.text, r.effective_day, r.language,
                json_extract(v.details, '$.url'), json_extract(v.details, '$.startAt.instant'),
                json_extract(v.details, '$.endAt.instant'), json_extract(v.details, '$.place'),
                json_extract(v.details, '$.tags'), r.published_precision
            FROM record r JOIN source s ON s.number = r.source
            JOIN version v ON v.record = r.number AND v.version = r.version
            WHERE r.id = ? AND r.redacted_at IS NULL
            """, [id]
        ).map(document)
    }

    func id(of number: Int64) throws -> Record.ID? {
        try db.row("SELECT id FROM record WHERE number = ?", [number]).map { $0[0] }
    }

    /// The first day that the item states as its own.
    func statedDay(of number: Int64) throws -> Day? {
        let row = try db.row(
            """
            SELECT json_extract(v.details, '$.startAt.instant')
            FROM record r JOIN version v ON v.record = r.number AND v.version = r.version
            WHERE r.number = ?
            """, [number])
        return row.flatMap { stated(from: $0[0], to: nil)?.start }
    }

    func signatures(of ids: some Sequence<Record.ID>, by maker: String) throws -> KeptSignatures {
        try ids.reduce(into: KeptSignatures(maker: maker)) { kept, id in
            let row = try db.row(
                """
                SELECT k.bytes FROM signature k JOIN record r ON r.number = k.record
                WHERE r.id = ? AND r.needs_judgement = 0 AND k.maker = ?
                """, [id, maker])
            if let row { kept.bytes[id] = try row.withUnsafeData(atIndex: 0) { $0.map { Array($0) } ?? [] } }
        }
    }

    /// Reading a handful of values out of the JSON takes a tenth of decoding all of it, and a window is thousands.
    private func document(_ row: Row) throws -> Document {
        let stated = stated(from: row[8], to: row[9])
        let tags = try (row[11] as String?).map { try StoredJSON.value([String].self, from: $0) }
        let precision = (row[12] as String?).flatMap(Moment.Precision.init(rawValue:))
        return Document(
            id: row[0], source: row[1], kind: Record.Kind(rawValue: row[2]), title: row[3], text: row[4], url: row[7],
            published: Day(daysSince1970: row[5]), publishedPrecision: precision ?? .day, stated: stated,
            language: row[6], place: row[10],
            tags: tags ?? [])
    }

    private func stated(from start: String?, to end: String?) -> EventDate? {
        EventDate(
            from: start.flatMap(Instant.init(iso8601:)), to: end.flatMap(Instant.init(iso8601:)), in: clock)
    }
}
