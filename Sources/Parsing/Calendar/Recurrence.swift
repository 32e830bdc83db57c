import Records

/// The instances of a series within two years.
struct Recurrence {
    /// A daily event for a year and a month.
    static let maximumInstances = 400
    private static let windowDays = 731

    /// One date of a series.
    struct Instance: Hashable {
        /// On the clock of the series' place.
        let wall: Int
        /// Seconds, where an RDATE states a period of its own.
        var length: Int?
    }

    let event: CalendarComponent
    let start: CalendarTime
    let zone: CalendarZone
    let scope: CalendarScope

    /// The instances in order, and what to say of rules that are not followed.
    ///
    /// A series without an end is cut: to the two years from 1 January of the year in which the calendar was last
    /// written (DTSTAMP), else from its own beginning. What ended before is told by its first two years.
    func instances(writtenOn written: Day?, steps: inout Int) -> (instances: [Instance], warning: String?) {
        let year = written.flatMap { Day(year: $0.year, month: 1, day: 1) } ?? start.day
        let excluded = event.all("EXDATE").flatMap { walls(of: $0) }
        let excludedWalls = Set(excluded.filter { !$0.isDay }.map(\.wall))
        let excludedDays = Set(excluded.filter(\.isDay).map { $0.wall / 86_400 })
        let listed = event.all("RDATE").flatMap(listedInstances)
        var warning = event.first("EXRULE").map { "EXRULE is left out of account: \($0.value)" }
        func found(from first: Day) -> [Instance] {
            let window = CalendarTime(day: first).wall...CalendarTime(day: first.adding(days: Self.windowDays)).wall
            var walls: Set<Int> = window.contains(start.wall) ? [start.wall] : []
            for line in event.all("RRULE") {
                guard let rule = RecurrenceRule(line.value), !start.isDay || rule.frequency.unit == nil else {
                    warning = "the rule is not understood, only its first day is kept: \(line.value)"
                    continue
                }
                walls.formUnion(self.walls(of: rule, window, excluded: excluded.count, steps: &steps))
                if steps == 0 { warning = "the rule is followed only in part, it takes too long: \(line.value)" }
            }
            let periods = listed.filter { window.contains($0.wall) }
            walls.subtract(periods.map(\.wall))
            return (walls.map { Instance(wall: $0) } + Set(periods)).filter {
                !excludedWalls.contains($0.wall) && !excludedDays.contains($0.wall / 86_400)
            }.sorted { ($0.wall, $0.length ?? 0) < ($1.wall, $1.length ?? 0) }
        }
        let begin = max(year, start.day)
        var told = found(from: begin)
        if told.isEmpty, begin > start.day { told = found(from: start.day) }
        return (Array(told.prefix(Self.maximumInstances)), warning)
    }

    private func walls(
        of rule: RecurrenceRule, _ window: ClosedRange<Int>, excluded: Int, steps: inout Int
    ) -> [Int] {
        let last = rule.until.map { min(window.upperBound, self.last($0)) } ?? window.upperBound
        guard last >= window.lowerBound else { return [] }
        return RecurrenceExpansion(rule: rule, start: start)
            .walls(window.lowerBound...last, maximum: Self.maximumInstances + excluded, steps: &steps)
    }

    /// UNTIL on the series' clock. A day counts whole, and so does a moment where the series is of days.
    private func last(_ until: CalendarTime) -> Int {
        if until.isDay || start.isDay { return CalendarTime(day: until.day).wall + 86_399 }
        return until.offset.map { zone.wall(at: until.wall - $0) } ?? until.wall
    }

    // MARK: - Listed dates

    private struct Excluded {
        let wall: Int
        let isDay: Bool
    }

    /// EXDATE on the series' clock. A day excludes all that begins on it.
    private func walls(of line: ContentLine) -> [Excluded] {
        line.value.split(separator: ",").compactMap { CalendarTime(String($0)) }.map { time in
            time.isDay || start.isDay
                ? Excluded(wall: CalendarTime(day: time.day).wall, isDay: true)
                : Excluded(wall: wall(of: time, line), isDay: false)
        }
    }

    /// RDATE: days, times, or periods with an end or a duration of their own.
    private func listedInstances(_ line: ContentLine) -> [Instance] {
        line.value.split(separator: ",").compactMap { value in
            let parts = value.split(separator: "/", maxSplits: 1).map(String.init)
            guard let begin = parts.first.flatMap({ CalendarTime($0) }) else { return nil }
            let wall = wall(of: begin, line)
            guard parts.count == 2, !start.isDay else { return Instance(wall: wall) }
            let end = CalendarTime(parts[1]).map { self.wall(of: $0, line) }
            let length = end.map { $0 - wall } ?? CalendarDuration(parts[1])?.seconds
            return Instance(wall: wall, length: length.flatMap { $0 >= 0 ? $0 : nil })
        }
    }

    /// The time of a line of this event on the series' clock; a day has the series' own time.
    func wall(of time: CalendarTime, _ line: ContentLine) -> Int {
        if start.isDay { return CalendarTime(day: time.day).wall }
        if time.isDay { return CalendarTime(day: time.day, second: start.second).wall }
        guard let own = ownZone(of: time, line) else { return time.wall }
        return zone.wall(at: own.instant(ofWall: time.wall))
    }

    /// Seconds since 1970 in UTC of the time of a line of this event.
    func instant(of time: CalendarTime, _ line: ContentLine) -> Int {
        (ownZone(of: time, line) ?? zone).instant(ofWall: time.wall)
    }

    /// Nil for a time on the series' clock.
    private func ownZone(of time: CalendarTime, _ line: ContentLine) -> CalendarZone? {
        guard time.offset != nil || line.parameter("TZID") != nil else { return nil }
        let own = scope.zone(of: time, identifier: line.parameter("TZID"))
        if case .floating? = own { return nil }
        return own
    }
}
