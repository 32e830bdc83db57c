import Records

/// Walks the periods of a rule, and gives the moments that it names on the clock of the series' place.
struct RecurrenceExpansion: Sendable {
    private let rule: RecurrenceRule
    private let start: CalendarTime
    private let days: RecurrenceDays
    /// Seconds of the day.
    private let times: [Int]

    init(rule: RecurrenceRule, start: CalendarTime) {
        self.rule = rule
        self.start = start
        days = RecurrenceDays(rule: rule, start: start.day)
        times = RecurrenceExpansion.times(of: rule, start: start.second)
    }

    private static func times(of rule: RecurrenceRule, start: Int?) -> [Int] {
        guard let start else { return [0] }
        let hours = rule.hours.isEmpty ? [start / 3600] : rule.hours
        let minutes = rule.minutes.isEmpty ? [start / 60 % 60] : rule.minutes
        let seconds = rule.seconds.isEmpty ? [start % 60] : rule.seconds
        return hours.flatMap { hour in
            minutes.flatMap { minute in seconds.map { hour * 3600 + minute * 60 + $0 } }
        }.sorted()
    }

    /// The start, which is always the first and counts as one, and what follows it: those within `window`, in order.
    ///
    /// - Parameter steps: what the work may still cost; 0 afterward when it was not enough.
    func walls(_ window: ClosedRange<Int>, maximum: Int, steps: inout Int) -> [Int] {
        var found = window.contains(start.wall) ? [start.wall] : []
        var counted = 1
        // Without COUNT, nothing depends on the periods before the window.
        var period = rule.count == nil ? firstPeriod(before: window.lowerBound) : 0
        while steps > 0, found.count < maximum {
            guard let candidates = candidates(in: period), candidates.earliest <= window.upperBound else {
                return found
            }
            steps -= candidates.cost
            for wall in selected(candidates.walls) where wall > start.wall {
                counted += 1
                if wall > window.upperBound || counted > rule.count ?? .max { return found }
                if wall >= window.lowerBound { found.append(wall) }
                if found.count == maximum { return found }
            }
            period = candidates.next
        }
        steps = max(steps, 0)
        return found
    }

    /// BYSETPOS of a period's moments.
    private func selected(_ walls: [Int]) -> [Int] {
        guard !rule.positions.isEmpty else { return walls }
        let indices = Set(rule.positions.map { $0 > 0 ? $0 - 1 : walls.count + $0 })
        return walls.indices.filter(indices.contains).map { walls[$0] }
    }

    // MARK: - Periods

    private struct Candidates {
        let earliest: Int
        let walls: [Int]
        let cost: Int
        let next: Int
    }

    private func firstPeriod(before wall: Int) -> Int {
        guard wall > start.wall else { return 0 }
        let target = CalendarTime(wall: wall, isDay: true).day
        let distance =
            switch rule.frequency {
            case .secondly, .minutely, .hourly: (wall - start.wall) / (rule.frequency.unit ?? 1)
            case .daily: target.daysSince1970 - start.day.daysSince1970
            case .weekly: (target.daysSince1970 - start.day.daysSince1970) / 7
            case .monthly: (target.year - start.day.year) * 12 + target.month - start.day.month
            case .yearly: target.year - start.day.year
            }
        return max(0, distance / rule.interval - 1)
    }

    /// Nil beyond the calendar's last year.
    private func candidates(in period: Int) -> Candidates? {
        let step = period * rule.interval
        switch rule.frequency {
        case .secondly, .minutely, .hourly: return moments(in: period)
        case .daily:
            guard step < 4_000_000 else { return nil }
            let day = start.day.adding(days: step)
            return whole(from: day, days.contains(day) ? [day] : [], cost: 1, period)
        case .weekly:
            guard step < 500_000 else { return nil }
            let first = start.day.adding(days: step * 7 - (start.day.weekday - rule.weekStart + 7) % 7)
            return whole(from: first, days.days(ofWeek: first), cost: 7, period)
        case .monthly:
            let month = start.day.year * 12 + start.day.month - 1 + step
            guard let first = Day(year: month / 12, month: month % 12 + 1, day: 1) else { return nil }
            return whole(from: first, days.days(ofMonth: first), cost: 31, period)
        case .yearly:
            guard let first = Day(year: start.day.year + step, month: 1, day: 1) else { return nil }
            return whole(from: first, days.days(ofYear: first.year), cost: 366, period)
        }
    }

    private func whole(from first: Day, _ days: [Day], cost: Int, _ period: Int) -> Candidates {
        let walls = days.flatMap { day in times.map { CalendarTime(day: day, second: $0).wall } }
        return Candidates(
            earliest: CalendarTime(day: first).wall, walls: walls, cost: cost + walls.count, next: period + 1)
    }

    /// The moments of an hour, a minute or a second. What a day, an hour or a minute rules out is passed over at once.
    private func moments(in period: Int) -> Candidates? {
        guard let unit = rule.frequency.unit, let second = start.second else { return nil }
        let first = start.wall - second % unit + period * rule.interval * unit
        guard period < 4_000_000_000 / (rule.interval * unit) else { return nil }
        let time = CalendarTime(wall: first, isDay: false)
        let ofDay = time.second ?? 0
        func passed(until end: Int) -> Candidates {
            let width = rule.interval * unit
            return Candidates(
                earliest: first, walls: [], cost: 1, next: max(period + 1, period + (end - first + width - 1) / width))
        }
        if !days.contains(time.day) { return passed(until: first - ofDay + 86_400) }
        if !rule.hours.isEmpty, !rule.hours.contains(ofDay / 3600) {
            return passed(until: first - ofDay % 3600 + 3600)
        }
        if unit < 3600, !rule.minutes.isEmpty, !rule.minutes.contains(ofDay / 60 % 60) {
            return passed(until: first - ofDay % 60 + 60)
        }
        if unit == 1, !rule.seconds.isEmpty, !rule.seconds.contains(ofDay % 60) { return passed(until: first + 1) }
        let minutes = unit < 3600 ? [0] : rule.minutes.isEmpty ? [second / 60 % 60] : rule.minutes
        let seconds = unit == 1 ? [0] : rule.seconds.isEmpty ? [second % 60] : rule.seconds.sorted()
        let walls = minutes.flatMap { minute in seconds.map { first + minute * 60 + $0 } }
        return Candidates(earliest: first, walls: walls, cost: 1 + walls.count, next: period + 1)
    }
}
