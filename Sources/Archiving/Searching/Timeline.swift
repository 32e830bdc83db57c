import Records

package enum TimelineInterval: String, Codable, Sendable, CaseIterable {
    case day, month, year

    func beginning(of day: Day) -> Day {
        switch self {
        case .day: day
        case .month: day.adding(days: 1 - day.day)
        case .year: Day(year: day.year, month: 1, day: 1) ?? day
        }
    }
}

/// The answers to a question in time.
package struct Timeline: Hashable, Sendable {
    /// Of the days, months or years that have some, in the order of time.
    package let steps: [TimelineStep]
    /// True when the time ran out, so that some may be missing.
    package let isPartial: Bool
}

/// How many items a day, month or year has.
package struct TimelineStep: Hashable, Sendable {
    package let start: Day
    package let count: Int
}
