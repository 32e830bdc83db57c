import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// More than half of a source edited, replaced or gone in one night: rarely the town's doing, oftener a new web, a wrong
/// page or a break-in. docs/decisions/0010-held-nights.md says where the numbers come from.
struct Upheaval {
    /// A smaller source turns over by itself.
    static let fewestItems = 10
    private static let fewestNightsForPace = 5
    private static let nightsForPace = 30
    /// Without a pace to go by, what happens in longer than this was not one night's doing.
    private static let longestNight = 3.0
    private static let unusualTimes = 4.0

    let db: Database
    let night: Night
    let source: Int64
    let clock: TownClock
    /// The time of the newest document before this night.
    let newest: Int64
    /// Items that the source had.
    let present: Int
    /// Of which each was seen since then.
    let since: Int64

    /// For the person who decides; nil for a night like others. Of the items that the source had, it says
    /// those in `edited` anew.
    func turnover(_ recognized: Recognition, edited: [Record]) throws -> Turnover? {
        let found = recognized.found.count { $0.known.missingSince == nil }
        guard present >= Self.fewestItems, edited.count * 2 > present || (present - found) * 2 > present else {
            return nil
        }
        let rows = try db.rows(
            """
            SELECT r.number, r.key, v.details, json_extract(v.details, '$.startAt') IS NOT NULL FROM record r
            JOIN version v ON v.record = r.number AND v.version = r.version
            WHERE r.source = ? AND r.missing_since IS NULL AND r.last_seen >= ?
            """, [source, since])
        let had = Set(rows.map(Self.matter))
        // From here on series are counted, and no longer items.
        let present = had.count
        guard present >= Self.fewestItems else { return nil }
        let rewritten = Set(edited.map(Self.matter)).count
        if rewritten * 2 > present { return .rewritten(rewritten, of: present) }
        let came = Set(recognized.fresh.map(Self.matter)).subtracting(had)
        let here = Set(recognized.found.map(\.known.number))
        let kept = Set((recognized.found.map(\.record) + recognized.fresh).map(Self.matter))
        let gone = rows.filter { !here.contains($0[0]) && !kept.contains(Self.matter($0)) }
        guard night.isWhole, Set(gone.map(Self.matter)).count * 2 > present else { return nil }
        let lost = Set(try gone.filter { try !isOver($0[2]) }.map(Self.matter)).count
        guard lost * 2 > present, try isUnusual(lost, recognized.fresh) else { return nil }
        return .vanished(lost, of: present, came: came.count * 2 > present ? came.count : 0)
    }

    /// The key, and of an instance of a calendar's series (`UID/20250305`, `UID/20250305T180000`) the series': who drops
    /// a weekly course, or moves it to another weekday, does one thing and not fifty.
    private static func matter(_ key: String, isEvent: Bool) -> String {
        // Feeds have addresses that end in numbers.
        guard isEvent, !key.contains("://"), let slash = key.lastIndex(of: "/") else { return key }
        let time = key[key.index(after: slash)...].utf8
        let isTime =
            time.count >= 8 && time.prefix(8).allSatisfy { (0x30...0x39).contains($0) }
            && time.dropFirst(8).allSatisfy { (0x30...0x39).contains($0) || $0 == 0x54 || $0 == 0x5A }
        return isTime ? String(key[..<slash]) : key
    }

    private static func matter(_ record: Record) -> String { matter(record.key, isEvent: record.startAt != nil) }

    /// A row with the key second and whether there is a start fourth.
    private static func matter(_ row: Row) -> String { matter(row[1], isEvent: row[3]) }

    /// It was to go by its own dates: a notice taken down on its day, an event that is over.
    private func isOver(_ text: String) throws -> Bool {
        let details = try StoredJSON.value(RecordDetails.self, from: text)
        let ends = [details.validUntil, (details.endAt ?? details.startAt).map { clock.day(at: $0.instant) }]
        return ends.compactMap(\.self).max().map { $0 <= clock.day(at: night.at) } ?? false
    }

    /// A list of the newest items moves on by itself: as many came as went, and they are newer than the last night.
    private func hasMovedOn(_ fresh: [Record], lost: Int) -> Bool {
        let newer = fresh.count { record in
            // A day stands for its midnight, and clocks differ.
            record.published.map { $0.instant.seconds > newest - 2 * 86_400 } ?? false
        }
        return fresh.count * 10 >= lost * 7 && newer * 10 >= fresh.count * 8
    }

    /// Beside what the source loses and brings in as many days as a rule.
    private func isUnusual(_ lost: Int, _ fresh: [Record]) throws -> Bool {
        let nights = try db.rows(
            """
            SELECT at, new, missing FROM fetch WHERE source = ? AND outcome IN ('changed', 'unchanged')
            ORDER BY at DESC LIMIT ?
            """, [source, Self.nightsForPace])
        let days = Double(night.at.seconds - newest) / 86_400
        let hasMovedOn = hasMovedOn(fresh, lost: lost)
        guard nights.count >= Self.fewestNightsForPace, let first = nights.last, let last = nights.first else {
            return !hasMovedOn && days <= Self.longestNight
        }
        let span = max(1, Double((last[0] as Int64) - (first[0] as Int64)) / 86_400)
        let times = Self.unusualTimes * max(1, days) / span
        // What the oldest night brought came in the time before it.
        let (new, missing) = nights.dropLast().reduce((0, 0)) { ($0.0 + ($1[1] as Int), $0.1 + ($1[2] as Int)) }
        if hasMovedOn { return Double(fresh.count) > 2 * Double(Self.fewestItems) + Double(new) * times }
        return Double(lost) > Double(Self.fewestItems) / 2 + Double(missing) * times
    }
}
