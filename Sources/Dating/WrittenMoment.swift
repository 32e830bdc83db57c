import Records

/// A date as somebody wrote it, before the town's clock makes an instant of it.
struct WrittenMoment: Hashable, Sendable {
    /// The first day of the month or year when nothing finer is written.
    var day: Day
    var precision: Moment.Precision
    /// Seconds since midnight; nil when no time is written.
    var secondOfDay: Int?
    /// Seconds east of Greenwich; nil when no zone is written.
    var offset: Int?
    /// An IANA name in place of an offset.
    var zone: String?

    init(day: Day, precision: Moment.Precision = .day, secondOfDay: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.precision = precision
        self.secondOfDay = secondOfDay
        self.offset = offset
    }

    /// Years that a source may mean; others (`0001`, `-0001`) are what programs write for "none".
    static let years = 1000...2999

    /// Nil when the zone is unknown.
    func moment(in clock: TownClock) -> Moment? {
        guard WrittenMoment.years.contains(day.year) else { return nil }
        guard let secondOfDay else { return Moment(instant: clock.instant(of: day), precision: precision) }
        // A town's feeds stamp days as midnight (98 to 100 % of the entries of three measured ones).
        let precision = secondOfDay == 0 ? .day : precision
        return instant(secondOfDay, in: clock).map { Moment(instant: $0, precision: precision) }
    }

    private func instant(_ second: Int, in clock: TownClock) -> Instant? {
        if let offset { return Instant(seconds: Int64(day.daysSince1970 * 86_400 + second - offset)) }
        let whole = second == 86_400 ? day.adding(days: 1) : day
        let local = second % 86_400
        let clock = zone.map(WrittenMoment.clock) ?? clock
        return clock?.instant(of: whole, hour: local / 3600, minute: local / 60 % 60, second: local % 60)
    }

    private static func clock(named zone: String) -> TownClock? {
        // Nil is the meaning of a zone that the system does not know: the date is then unknown too.
        do { return try TownClock(timeZone: zone) } catch { return nil }
    }
}
