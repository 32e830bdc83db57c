import Records

/// The days of a rule's years, months, weeks and days. What a rule does not say is taken from its start: the weekday of
/// a weekly one, the day of a monthly one, day and month of a yearly one (RFC 5545, 3.3.10).
struct RecurrenceDays: Sendable {
    private let rule: RecurrenceRule
    private let months: Set<Int>
    private let monthDays: Set<Int>
    private let weekdays: [RecurrenceRule.NthWeekday]

    init(rule: RecurrenceRule, start: Day) {
        self.rule = rule
        let namesDays = !(rule.weekdays.isEmpty && rule.monthDays.isEmpty && rule.yearDays.isEmpty)
        var months = Set(rule.months)
        var monthDays = Set(rule.monthDays)
        var weekdays = rule.weekdays
        if !namesDays, rule.weekNumbers.isEmpty {
            switch rule.frequency {
            case .yearly:
                if months.isEmpty { months = [start.month] }
                monthDays = [start.day]
            case .monthly: monthDays = [start.day]
            case .weekly: weekdays = [RecurrenceRule.NthWeekday(ordinal: nil, weekday: start.weekday)]
            case .secondly, .minutely, .hourly, .daily: break
            }
        } else if !namesDays {
            weekdays = [RecurrenceRule.NthWeekday(ordinal: nil, weekday: start.weekday)]
        }
        self.months = months
        self.monthDays = monthDays
        self.weekdays = weekdays
    }

    /// The days of a year, in order.
    func days(ofYear year: Int) -> [Day] {
        // Without months, ordinals of weekdays count in the year.
        let wanted = months.isEmpty || months.count > 6 ? Array(1...12) : months.sorted()
        let isByMonth = !months.isEmpty
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        return wanted.flatMap { month -> [Day] in
            guard let begin = Day(year: year, month: month, day: 1) else { return [] }
            let end = begin.adding(days: Day.length(ofMonth: month, year: year) - 1)
            return days(from: begin, through: end, countedIn: isByMonth ? begin...end : first...last)
        }
    }

    func days(ofMonth first: Day) -> [Day] {
        guard months.isEmpty || months.contains(first.month) else { return [] }
        let last = first.adding(days: Day.length(ofMonth: first.month, year: first.year) - 1)
        return days(from: first, through: last, countedIn: first...last)
    }

    func days(ofWeek first: Day) -> [Day] { days(from: first, through: first.adding(days: 6), countedIn: nil) }

    func contains(_ day: Day) -> Bool { isNamed(day, countedIn: nil) }

    private func days(from first: Day, through last: Day, countedIn period: ClosedRange<Day>?) -> [Day] {
        (first.daysSince1970...last.daysSince1970).map(Day.init(daysSince1970:))
            .filter { isNamed($0, countedIn: period) }
    }

    private func isNamed(_ day: Day, countedIn period: ClosedRange<Day>?) -> Bool {
        (months.isEmpty || months.contains(day.month)) && isMonthDay(day) && isWeekday(day, countedIn: period)
            && isYearDay(day) && isInWeeks(day)
    }

    private func isMonthDay(_ day: Day) -> Bool {
        guard !monthDays.isEmpty else { return true }
        let length = Day.length(ofMonth: day.month, year: day.year)
        return monthDays.contains(day.day) || monthDays.contains(day.day - length - 1)
    }

    private func isWeekday(_ day: Day, countedIn period: ClosedRange<Day>?) -> Bool {
        guard !weekdays.isEmpty else { return true }
        return weekdays.contains { name in
            guard name.weekday == day.weekday else { return false }
            guard let ordinal = name.ordinal, let period else { return true }
            let fromStart = (day.daysSince1970 - period.lowerBound.daysSince1970) / 7 + 1
            let fromEnd = -((period.upperBound.daysSince1970 - day.daysSince1970) / 7 + 1)
            return ordinal == fromStart || ordinal == fromEnd
        }
    }

    private func isYearDay(_ day: Day) -> Bool {
        guard !rule.yearDays.isEmpty else { return true }
        let number = RecurrenceDays.dayOfYear(day)
        let length = Day.length(ofMonth: 2, year: day.year) + 337
        return rule.yearDays.contains(number) || rule.yearDays.contains(number - length - 1)
    }

    private static func dayOfYear(_ day: Day) -> Int {
        day.daysSince1970 - (Day(year: day.year, month: 1, day: 1) ?? day).daysSince1970 + 1
    }

    /// Weeks begin on WKST, and the first one of a year has at least four days in it.
    private func isInWeeks(_ day: Day) -> Bool {
        guard !rule.weekNumbers.isEmpty else { return true }
        let fourth = fourthDay(ofWeekOf: day)
        let number = (RecurrenceDays.dayOfYear(fourth) - 1) / 7 + 1
        // The week of 28 December is a year's last.
        guard let december = Day(year: fourth.year, month: 12, day: 28) else { return false }
        let last = (RecurrenceDays.dayOfYear(fourthDay(ofWeekOf: december)) - 1) / 7 + 1
        return rule.weekNumbers.contains(number) || rule.weekNumbers.contains(number - last - 1)
    }

    private func fourthDay(ofWeekOf day: Day) -> Day {
        day.adding(days: 3 - (day.weekday - rule.weekStart + 7) % 7)
    }
}
