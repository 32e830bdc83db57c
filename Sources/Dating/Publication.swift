import Records

/// When an item came out, as far as the days of its text can be counted from it.
struct Publication: Sendable {
    let day: Day
    /// False when only its month is known: it still tells the year of a day.
    let isDay: Bool

    /// Nil when no more than its year is known.
    init?(day: Day, precision: Moment.Precision) {
        switch precision {
        case .year: return nil
        case .month: (self.day, isDay) = (day.adding(days: 14), false)
        case .day, .minute, .second: (self.day, isDay) = (day, true)
        }
    }
}
