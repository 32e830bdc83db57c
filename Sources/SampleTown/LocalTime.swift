import Records

/// A minute on the town's clock (Europe/Prague), in the forms that the feeds write.
struct LocalTime: Hashable, Comparable, Sendable {
    let day: Day
    let minute: Int

    init(day: Day, hour: Int, minute: Int = 0) {
        self.day = day
        self.minute = hour * 60 + minute
    }

    /// Reads `2025-03-03T09:15`, or a bare day as its midnight.
    init?(_ text: String) {
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard let first = halves.first, let day = Day(iso8601: String(first)) else { return nil }
        guard halves.count == 2 else {
            guard halves.count == 1 else { return nil }
            self.init(day: day, hour: 0)
            return
        }
        let clock = halves[1].split(separator: ":").map { Int($0) }
        guard clock.count == 2, let hour = clock[0], let minute = clock[1] else { return nil }
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.init(day: day, hour: hour, minute: minute)
    }

    var hour: Int { minute / 60 }

    /// `2025-03-03T09:15:00+01:00`
    var iso: String { "\(day.iso8601)T\(clock):00+0\(offsetHours):00" }

    /// `2025-03-03T08:15:00`, without the mark of the zone, which differs between JSON dialects.
    var utc: String { "\(shifted.day.iso8601)T\(shifted.clock):00" }

    /// `Mon, 03 Mar 2025 09:15:00 +0100`
    var rfc822: String { "\(longDate(of: day)) \(clock):00 +0\(offsetHours)00" }

    /// `Mon, 03 Mar 2025 08:15:00 GMT`
    var httpDate: String { "\(longDate(of: shifted.day)) \(shifted.clock):00 GMT" }

    /// `20250303T091500`
    var calendar: String { "\(compactDay)T\(padded(hour))\(padded(minute % 60))00" }

    /// `20250303091500 +0100`
    var xmltv: String { "\(compactDay)\(padded(hour))\(padded(minute % 60))00 +0\(offsetHours)00" }

    var compactDay: String { day.iso8601.filter { $0 != "-" } }

    static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }

    /// Summer time runs from the last Sunday of March to the last Sunday of October, changing at 1:00 UTC.
    private var offsetHours: Int {
        let start = LocalTime(day: lastSunday(3), hour: 2)
        let end = LocalTime(day: lastSunday(10), hour: 3)
        return self >= start && self < end ? 2 : 1
    }

    private var shifted: LocalTime {
        let total = day.daysSince1970 * 1440 + minute - offsetHours * 60
        return LocalTime(day: Day(daysSince1970: total / 1440), hour: 0, minute: total % 1440)
    }

    private var clock: String { "\(padded(hour)):\(padded(minute % 60))" }

    private func longDate(of day: Day) -> String {
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(weekdays[day.weekday - 1]), \(padded(day.day)) \(months[day.month - 1]) \(day.year)"
    }

    private func lastSunday(_ month: Int) -> Day {
        let last = Day(year: day.year, month: month, day: 31) ?? day  // March and October have a 31st
        return last.adding(days: -(last.weekday % 7))
    }
}

/// A number in at least two digits.
private func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
