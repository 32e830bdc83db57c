import Records

/// The instances of a series within two years.
enum Recurrence {
    /// A daily event for a year and a month.
    static let maximumInstances = 400
    private static let windowDays = 731

    /// The starts of a series' instances, and a warning when its rule is not followed.
    ///
    /// A series without an end is cut: to the two years from 1 January of the year in which the calendar was last
    /// written (DTSTAMP), else from its own beginning. What ended before is told by its first two years.
    static func days(
        of event: CalendarComponent, from start: CalendarTime, writtenOn written: Day?
    ) -> (days: [CalendarTime], warning: String?) {
        let year = written.flatMap { Day(year: $0.year, month: 1, day: 1) } ?? start.day
        let begin = max(year, start.day)
        let end = begin.adding(days: windowDays)
        var days: Set<Day> = [start.day]
        var warning: String?
        for line in event.all("RRULE") {
            if let rule = RecurrenceRule(line.value) {
                days.formUnion(rule.days(from: start.day, through: end))
            } else {
                warning = "the rule is not understood, only its first day is kept: \(line.value)"
            }
        }
        days.formUnion(event.all("RDATE").flatMap(listedDays))
        days.subtract(event.all("EXDATE").flatMap(listedDays))
        let sorted = days.sorted()
        let current = sorted.filter { $0 >= begin && $0 <= end }
        let told = current.isEmpty ? sorted : current
        return (told.prefix(maximumInstances).map(start.moved), warning)
    }

    /// Days, times, or the beginnings of periods.
    private static func listedDays(_ line: ContentLine) -> [Day] {
        line.value.split(separator: ",").compactMap { value in
            CalendarTime(String(value.prefix { $0 != "/" }))?.day
        }
    }
}
