import Records

/// Reads the written dates of feeds and pages.
///
/// What is unknown or impossible is nil, because a wrong instant is worse than none.
///
/// In numbers with dots and slashes the day stands first, always (`3/5/2025` is 3 May). A date without a year and words
/// such as "včera" need a moment that they are relative to.
package struct DateReader: Sendable {
    private let clock: TownClock

    /// - Parameter clock: the zone of times that state none.
    package init(clock: TownClock) {
        self.clock = clock
    }

    /// The moment, with the precision that `raw` has. A stamp of midnight is a day.
    package func moment(_ raw: String, relativeTo now: Instant? = nil) -> Moment? {
        switch MachineDate.read(raw) {
        case .epoch(let seconds): Moment(instant: Instant(seconds: seconds), precision: .second)
        case .written(let moment): moment.moment(in: clock)
        case nil: raw.utf8.count <= 200 ? WrittenDate(raw)?.moment(in: clock, relativeTo: now) : nil
        }
    }
}
