import Records

/// The offsets of a VTIMEZONE, computed from its own rules (RFC 5545, 3.6.5).
struct ZoneRules: Sendable {
    private struct Onset: Sendable {
        /// Seconds since 1970 in UTC.
        let instant: Int
        let offset: Int
    }

    private let onsets: [Onset]
    /// Before the first onset.
    private let firstOffset: Int

    /// A zone that never changes its clocks.
    init(offset: Int) {
        onsets = []
        firstOffset = offset
    }

    /// Nil when no observance says anything. `steps` bounds the work on hostile rules.
    init?(_ observances: [CalendarComponent], steps: inout Int) {
        var found: [(onset: Onset, from: Int)] = []
        for observance in observances {
            guard let from = ZoneRules.offset(observance, "TZOFFSETFROM") ?? ZoneRules.offset(observance, "TZOFFSETTO"),
                let to = ZoneRules.offset(observance, "TZOFFSETTO"),
                let start = observance.first("DTSTART").flatMap({ CalendarTime($0.value) })
            else { continue }
            let walls = ZoneRules.walls(of: observance, from: start, offset: from, steps: &steps)
            found += walls.map { (Onset(instant: $0 - from, offset: to), from) }
        }
        found.sort { $0.onset.instant < $1.onset.instant }
        guard let first = found.first else { return nil }
        firstOffset = first.from
        onsets = found.map(\.onset)
    }

    /// Rules are followed until then, and at most this often.
    private static let lastYear = 2100
    private static let maximumOnsets = 2000

    private static func walls(
        of observance: CalendarComponent, from start: CalendarTime, offset: Int, steps: inout Int
    ) -> [Int] {
        let last = CalendarTime(day: Day(year: lastYear, month: 1, day: 1) ?? start.day).wall
        var walls = [start.wall]
        for line in observance.all("RRULE") {
            guard let rule = RecurrenceRule(line.value) else { continue }
            let until = rule.until.map { until in until.offset.map { until.wall - $0 + offset } ?? until.wall }
            let expansion = RecurrenceExpansion(rule: rule, start: start)
            walls += expansion.walls(
                start.wall...max(start.wall, min(last, until ?? last)), maximum: maximumOnsets, steps: &steps)
        }
        for line in observance.all("RDATE") {
            walls += line.value.split(separator: ",").compactMap { CalendarTime(String($0))?.wall }
        }
        return walls
    }

    private static func offset(_ observance: CalendarComponent, _ name: String) -> Int? {
        guard let text = observance.text(name) else { return nil }
        var digits = CalendarDigits(text)
        return digits.offset() ?? nil
    }

    /// Seconds east of Greenwich in force at `instant`.
    func offset(at instant: Int) -> Int {
        var low = 0
        var high = onsets.count
        while low < high {
            let middle = (low + high) / 2
            if onsets[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffset : onsets[low - 1].offset
    }

    /// In the hour that happens twice the first, in the skipped one the clock before the change (RFC 5545, 3.3.5).
    func instant(ofWall wall: Int) -> Int {
        let before = offset(at: wall - 86_400)
        let after = offset(at: wall + 86_400)
        let early = wall - before
        if before == after || offset(at: early) == before { return early }
        let late = wall - after
        return offset(at: late) == after ? late : early
    }
}
