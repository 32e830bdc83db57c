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

/// How many items a day, month or year has.
package struct TimelineStep: Hashable, Sendable {
    package let start: Day
    package let count: Int
}
