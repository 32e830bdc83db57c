import Records

/// Everything a year's books are made of.
package struct BookInput: Hashable, Sendable {
    package let town: String
    package let year: Int
    package let yearFile: YearFile
    package let introductions: [ChapterText]
    package let entries: [Entry]
    /// Stand in for entries while nobody has adopted any; otherwise only their scores are used.
    package let proposals: [Proposal]
    package let routine: [RoutineLine]
    package let counts: YearCounts
    /// The state of the archive; printed, and the date of every file.
    package let modified: Instant
    /// The town's day of `modified`.
    package let modifiedDay: Day

    package init(
        town: String, year: Int, yearFile: YearFile = YearFile(), introductions: [ChapterText] = [],
        entries: [Entry] = [], proposals: [Proposal] = [], routine: [RoutineLine] = [],
        counts: YearCounts = YearCounts(), modified: Instant, modifiedDay: Day
    ) {
        self.town = town
        self.year = year
        self.yearFile = yearFile
        self.introductions = introductions
        self.entries = entries
        self.proposals = proposals
        self.routine = routine
        self.counts = counts
        self.modified = modified
        self.modifiedDay = modifiedDay
    }
}
