import Records

extension EventDate {
    /// What an item's format states, in the town's days; nil where it states no start.
    ///
    /// An end is the first instant after the event (RFC 5545, 3.6.1); council systems write midnight for none.
    init?(from start: Instant?, to end: Instant?, in clock: TownClock) {
        guard let start else { return nil }
        let first = clock.day(at: start)
        let last = end.map { clock.day(at: $0.adding(seconds: -1)) }
        self.init(start: first, end: last.flatMap { $0 > first ? $0 : nil }, isInferred: false)
    }
}
