import Records

/// How long an event lasts.
struct EventLength: Sendable {
    private enum Kind {
        case none
        /// Seconds on the clock of its place: a ball from ten to four ends at four also when the clocks change. The
        /// instance whose end is written ends at that instant.
        case wall(Int, written: Int)
        case duration(CalendarDuration)
        /// Days to the last one.
        case days(Int)
    }

    private let kind: Kind
    let warnings: [String]

    init(of series: Recurrence) {
        let (kind, warning) = EventLength.kind(of: series)
        self.kind = kind
        warnings = [warning].compactMap(\.self)
    }

    private static func kind(of series: Recurrence) -> (Kind, String?) {
        let start = series.start
        guard let line = series.event.first("DTEND") else {
            guard let line = series.event.first("DURATION") else { return (.none, nil) }
            guard let duration = CalendarDuration(line.value) else { return (.none, "no DURATION: \(line.value)") }
            guard start.isDay else { return (.duration(duration), nil) }
            return (duration.seconds / 86_400 > 1 ? .days(duration.seconds / 86_400 - 1) : .none, nil)
        }
        guard let end = CalendarTime(line.value) else { return (.none, "DTEND is no date: \(line.value)") }
        // A day's DTEND is the day after the last one (RFC 5545, 3.6.1); an item states its last day.
        if start.isDay || end.isDay {
            let last = end.day.daysSince1970 - start.day.daysSince1970 - (end.isDay ? 1 : 0)
            let isBefore = last < (end.isDay ? -1 : 0)
            return (last > 0 ? .days(last) : .none, isBefore ? "DTEND lies before DTSTART: \(line.value)" : nil)
        }
        guard series.scope.zone(of: end, identifier: line.parameter("TZID")) != nil else {
            return (.none, "DTEND is in a time zone that is not known: \(line.value)")
        }
        let written = series.instant(of: end, line)
        let exact = written - series.zone.instant(ofWall: start.wall)
        let wall = series.wall(of: end, line) - start.wall
        let length = wall >= 0 ? wall : exact
        guard length >= 0 else { return (.none, "DTEND lies before DTSTART: \(line.value)") }
        return (.wall(length, written: written), nil)
    }

    /// The item with the times of an instance.
    func placed(_ item: ParsedItem, at instance: Recurrence.Instance, in series: Recurrence) -> ParsedItem {
        var item = item
        let zone = series.zone
        item.startAt = zone.time(atWall: instance.wall, isDay: series.start.isDay).text
        if let length = instance.length {
            item.endAt = zone.time(atWall: instance.wall + length, isDay: false).text
            return item
        }
        switch kind {
        case .none: item.endAt = nil
        case .wall(_, let written) where instance.wall == series.start.wall: item.endAt = zone.time(at: written).text
        case .wall(let length, _): item.endAt = zone.time(atWall: instance.wall + length, isDay: false).text
        case .days(let days): item.endAt = zone.time(atWall: instance.wall + days * 86_400, isDay: true).text
        case .duration(let duration):
            let instant = zone.instant(ofWall: instance.wall + duration.days * 86_400) + duration.exactSeconds
            item.endAt = zone.time(at: instant).text
        }
        return item
    }
}
