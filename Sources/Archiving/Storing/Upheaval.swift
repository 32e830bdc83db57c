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

    /// In plain words, for the person who decides; nil for a night like others. `edited` of the items that the source had
    /// it says anew.
    func reason(_ recognized: Recognition, edited: Int) throws -> String? {
        guard present >= Self.fewestItems else { return nil }
        if edited * 2 > present { return "\(edited) of \(present) items were rewritten in one night" }
        let gone = present - recognized.found.count { $0.known.missingSince == nil }
        guard night.isWhole, gone * 2 > present else { return nil }
        let lost = gone - (try expired(except: Set(recognized.found.map(\.known.number))))
        guard lost * 2 > present, try isUnusual(lost, recognized.fresh) else { return nil }
        let came = recognized.fresh.count * 2 > present ? " while \(recognized.fresh.count) others came" : ""
        return "\(lost) of \(present) items vanished in one night\(came)"
    }

    /// Items that were to go by their own dates: a notice taken down on its day, an event that is over.
    private func expired(except here: Set<Int64>) throws -> Int {
        let today = clock.day(at: night.at)
        return try db.rows(
            """
            SELECT r.number, v.details FROM record r JOIN version v ON v.record = r.number AND v.version = r.version
            WHERE r.source = ? AND r.missing_since IS NULL
            """, [source]
        ).count { row in
            guard !here.contains(row[0]) else { return false }
            let details = try StoredJSON.value(RecordDetails.self, from: row[1])
            let ends = [details.validUntil, (details.endAt ?? details.startAt).map { clock.day(at: $0.instant) }]
            return ends.compactMap(\.self).max().map { $0 <= today } ?? false
        }
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
