import Records

/// Where a year's chronicle is silent, and whether the sources were silent too: "no data" is not "nothing happened".
package struct Gaps: Hashable, Codable, Sendable {
    /// ISO weeks in which no source brought anything: an outage, or a town asleep.
    package let weeksWithoutItems: [Week]
    /// ISO weeks that the sources tell of and the chronicle does not.
    package let weeksWithoutEntry: [Week]
    package let emptyChapters: [ChapterScheme.Chapter.ID]

    /// A week that begins in the year.
    package struct Week: Hashable, Codable, Sendable {
        /// A Monday.
        package let monday: Day
        package let items: Int
    }

    /// `entries` are those to be printed; weeks after `today` are not yet gaps.
    package init(year: Int, items: [ChronicleItem], entries: [Entry], scheme: ChapterScheme, today: Day) {
        var itemsOfWeek: [Day: Int] = [:]
        for item in items { itemsOfWeek[Self.monday(of: item.published), default: 0] += 1 }
        let told = Set(entries.map { Self.monday(of: $0.date) })
        let weeks = Self.mondays(of: year).filter { $0.adding(days: 6) < today }
            .map { Week(monday: $0, items: itemsOfWeek[$0] ?? 0) }
        weeksWithoutItems = weeks.filter { $0.items == 0 }
        weeksWithoutEntry = weeks.filter { $0.items > 0 && !told.contains($0.monday) }
        let filled = Set(entries.map(\.chapter))
        emptyChapters = scheme.chapters.map(\.id).filter { !filled.contains($0) }
    }

    private static func monday(of day: Day) -> Day { day.adding(days: 1 - day.weekday) }

    private static func mondays(of year: Int) -> [Day] {
        guard let first = Day(year: year, month: 1, day: 1) else { return [] }
        let start = first.weekday == 1 ? first : monday(of: first).adding(days: 7)
        return stride(from: 0, to: 371, by: 7).map { start.adding(days: $0) }.filter { $0.year == year }
    }
}
