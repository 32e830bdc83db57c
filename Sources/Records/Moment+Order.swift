extension Moment {
    /// Whether this end lies before `start`, as far as the coarser of the two tells: an evening that ends on its own day
    /// does not end at that day's first second.
    package func isEnd(before start: Moment, in clock: TownClock) -> Bool {
        let (day, first) = (clock.day(at: instant), clock.day(at: start.instant))
        let precisions = [precision, start.precision]
        if precisions.contains(.year) { return day.year < first.year }
        if precisions.contains(.month) { return (day.year, day.month) < (first.year, first.month) }
        if precisions.contains(.day) { return day < first }
        return instant < start.instant
    }

    /// The instant of this end, for whoever sees no precision beside it: nil where it is but the first second of the day,
    /// month or year in which `start` lies.
    package func instantOfEnd(after start: Moment?) -> Instant? {
        start.map { instant < $0.instant } ?? false ? nil : instant
    }
}
