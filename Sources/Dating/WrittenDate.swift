import Records

/// The parts of a date as people and content management systems write it, and the moment that they come to.
struct WrittenDate {
    var year: Int?
    var month: Int?
    var dayOfMonth: Int?
    var relativeDay: Int?
    var span: (count: Int, unit: TimeSpan)?
    var hour: Int?
    var minute: Int?
    var second: Int?
    /// Seconds east of Greenwich.
    var offset: Int?
    /// An IANA name.
    var zone: String?
    /// 1 Monday to 7 Sunday: what the named weekday may be; empty when none is named.
    var weekdays: Set<Int> = []
    /// True when the day may be a year: "Mai 24".
    var isDayUncertain = false
    /// True when the year may be an hour: "5. března 15".
    var isYearUncertain = false
    /// True when words beside it say that something takes place then, which is no publication.
    var isEvent = false

    /// True behind the name of a place: "Lipová, 4. března 2025". Only a whole day is one of a letter or a report.
    var isDateline = false

    /// True for words that mean another day tomorrow.
    var isFromNow: Bool { relativeDay != nil || span != nil }

    /// Nil when the parts make no date, or only one relative to a moment that is not known.
    func moment(in clock: TownClock, relativeTo now: Instant?) -> Moment? {
        if let span {
            guard month == nil, relativeDay == nil, year == nil, hour == nil, weekdays.isEmpty else { return nil }
            return now.flatMap { back(span, from: $0, clock) }
        }
        if isDayUncertain && year == nil || isYearUncertain && hour == nil { return nil }
        if isDateline, year == nil || dayOfMonth == nil || hour != nil || !weekdays.isEmpty { return nil }
        guard let (day, precision) = day(now: now.map(clock.day)) else { return nil }
        // A weekday that is not this day's says that one of the two is wrong, but not which.
        guard weekdays.isEmpty || weekdays.contains(day.weekday), precision == .day || weekdays.isEmpty else {
            return nil
        }
        var written = WrittenMoment(day: day, precision: precision)
        guard let hour else { return offset == nil ? sourced(written.moment(in: clock)) : nil }
        guard precision == .day, let time = secondOfDay(hour) else { return nil }
        written.secondOfDay = time
        written.precision = second == nil ? .minute : .second
        written.offset = offset
        written.zone = offset == nil ? zone : nil
        return sourced(written.moment(in: clock))
    }

    /// Says so where the day was counted from the moment of reading.
    private func sourced(_ moment: Moment?) -> Moment? {
        guard let moment, relativeDay != nil || year == nil else { return moment }
        return Moment(instant: moment.instant, precision: moment.precision, origin: .relative)
    }

    private func secondOfDay(_ hour: Int) -> Int? {
        let (minute, second) = (self.minute ?? 0, self.second ?? 0)
        if hour == 24, minute == 0, second == 0 { return 86_400 }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private func day(now today: Day?) -> (Day, Moment.Precision)? {
        if let relativeDay {
            guard month == nil, year == nil, dayOfMonth == nil else { return nil }
            return today.map { ($0.adding(days: relativeDay), .day) }
        }
        switch (year, month, dayOfMonth) {
        case (let year?, let month?, let day?): return Day(year: year, month: month, day: day).map { ($0, .day) }
        case (let year?, let month?, nil): return Day(year: year, month: month, day: 1).map { ($0, .month) }
        case (let year?, nil, nil):
            guard MachineDate.bareYears.contains(year) else { return nil }
            return Day(year: year, month: 1, day: 1).map { ($0, .year) }
        case (nil, let month?, let day?): return today.flatMap { near(month, day, to: $0) }.map { ($0, .day) }
        default: return nil  // a tuple: a day without a month, or nothing at all
        }
    }

    /// A publication without a year was the last time that day came by; two days ahead allow for other time zones. A
    /// weekday beside it decides: listings ("Streda 28.06.") look ahead.
    private func near(_ month: Int, _ day: Int, to today: Day) -> Day? {
        let limit = today.adding(days: 2)
        guard weekdays.isEmpty else {
            let days = (-1...1).compactMap { Day(year: limit.year + $0, month: month, day: day) }
                .filter { weekdays.contains($0.weekday) }
            return days.min { distance($0, today) < distance($1, today) }
        }
        return (0...8).lazy.compactMap { Day(year: limit.year - $0, month: month, day: day) }.first { $0 <= limit }
    }

    private func distance(_ day: Day, _ other: Day) -> Int { abs(day.daysSince1970 - other.daysSince1970) }

    /// Programs cut or round what they count: two hours ago is one and a half to three. That is a day where all of it
    /// lies in one. Of weeks, months and years it lies in two nearly always, and neither was said.
    private func back(_ span: (count: Int, unit: TimeSpan), from now: Instant, _ clock: TownClock) -> Moment? {
        switch span.unit {
        case .second:
            return Moment(instant: now.adding(seconds: Int64(-span.count)), precision: .minute, origin: .relative)
        case .minute:
            return Moment(instant: now.adding(seconds: Int64(-60 * span.count)), precision: .minute, origin: .relative)
        case .hour:
            let last = clock.day(at: now.adding(seconds: Int64(1800 - 3600 * span.count)))
            let first = clock.day(at: now.adding(seconds: Int64(1 - 3600 * (span.count + 1))))
            return first == last ? moment(of: first, clock) : nil
        case .day: return moment(of: clock.day(at: now).adding(days: -span.count), clock)
        case .week, .month, .year: return nil
        }
    }

    private func moment(of day: Day, _ clock: TownClock) -> Moment {
        Moment(instant: clock.instant(of: day), precision: .day, origin: .relative)
    }
}
