import Records

extension RecurrenceRule {
    /// Steps that a rule may take in vain before it is left alone: `BYMONTH=2;BYMONTHDAY=30` never comes.
    private static let maximumPeriods = 40_000

    /// The days of the rule from `start` on, in order, `start` always the first of them, up to and with `last`.
    func days(from start: Day, through last: Day) -> [Day] {
        let limit = until.map { min($0, last) } ?? last
        var days = [start]
        for period in 0..<RecurrenceRule.maximumPeriods {
            if let count, days.count >= count { return Array(days.prefix(max(count, 1))) }
            guard let candidates = candidates(inPeriod: period, from: start) else { return days }
            if let first = candidates.earliest, first > limit { return days }
            days += selected(candidates.days).filter { $0 > start && $0 <= limit }
        }
        return count.map { Array(days.prefix($0)) } ?? days
    }

    /// BYSETPOS of a period's days.
    private func selected(_ days: [Day]) -> [Day] {
        guard !positions.isEmpty else { return days }
        let indices = Set(positions.map { $0 > 0 ? $0 - 1 : days.count + $0 })
        return days.indices.filter(indices.contains).map { days[$0] }
    }

    /// A period's first day and those of its days that the rule names; nil beyond the calendar's last year.
    private func candidates(inPeriod period: Int, from start: Day) -> (earliest: Day?, days: [Day])? {
        let step = period * interval
        switch frequency {
        case .daily:
            guard step < 4_000_000 else { return nil }
            let day = start.adding(days: step)
            return (day, [day].filter { isNamed($0) })
        case .weekly:
            guard step < 500_000 else { return nil }
            let monday = start.adding(days: step * 7 - (start.weekday - weekStart + 7) % 7)
            let week = (0..<7).map { monday.adding(days: $0) }
            let names = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
            return (week[0], week.filter { names.contains($0.weekday) && isInMonths($0) })
        case .monthly:
            let month = start.year * 12 + start.month - 1 + step
            guard let first = Day(year: month / 12, month: month % 12 + 1, day: 1) else { return nil }
            return (first, isInMonths(first) ? monthly(first, default: start.day) : [])
        case .yearly:
            guard let first = Day(year: start.year + step, month: 1, day: 1) else { return nil }
            return (first, yearly(first, start: start))
        }
    }

    private func isInMonths(_ day: Day) -> Bool { months.isEmpty || months.contains(day.month) }

    private func isNamed(_ day: Day) -> Bool {
        isInMonths(day) && (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday }) && isMonthDay(day)
    }

    private func isMonthDay(_ day: Day) -> Bool {
        let length = Day.length(ofMonth: day.month, year: day.year)
        return monthDays.isEmpty || monthDays.contains(day.day) || monthDays.contains(day.day - length - 1)
    }

    private func monthly(_ first: Day, default dayOfMonth: Int) -> [Day] {
        let days = (0..<Day.length(ofMonth: first.month, year: first.year)).map { first.adding(days: $0) }
        if weekdays.isEmpty, monthDays.isEmpty { return days.filter { $0.day == dayOfMonth } }
        return days.filter { isMonthDay($0) && isNamedWeekday($0, in: days) }
    }

    private func yearly(_ first: Day, start: Day) -> [Day] {
        if !weekdays.isEmpty, months.isEmpty, monthDays.isEmpty {
            let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == first.year }
            return days.filter { isNamedWeekday($0, in: days) }
        }
        let named = months.isEmpty ? (monthDays.isEmpty ? [start.month] : Array(1...12)) : months.sorted()
        return named.compactMap { Day(year: first.year, month: $0, day: 1) }
            .flatMap { monthly($0, default: start.day) }
    }

    /// `days` are the month's or year's, in which ordinals count.
    private func isNamedWeekday(_ day: Day, in days: [Day]) -> Bool {
        guard !weekdays.isEmpty, let first = days.first, let last = days.last else { return true }
        let fromStart = (day.daysSince1970 - first.daysSince1970) / 7 + 1
        let fromEnd = -((last.daysSince1970 - day.daysSince1970) / 7 + 1)
        return weekdays.contains { name in
            name.weekday == day.weekday
                && (name.ordinal == nil || name.ordinal == fromStart || name.ordinal == fromEnd)
        }
    }
}
