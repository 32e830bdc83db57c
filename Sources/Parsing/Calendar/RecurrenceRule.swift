import Records

/// An RRULE (RFC 5545, 3.3.10).
struct RecurrenceRule: Sendable {
    let frequency: Frequency
    let interval: Int
    let count: Int?
    /// The last moment that may be an instance: a day, or a time on the series' clock or in UTC.
    let until: CalendarTime?
    let weekdays: [NthWeekday]
    let monthDays: [Int]
    let yearDays: [Int]
    let weekNumbers: [Int]
    let months: [Int]
    let hours: [Int]
    let minutes: [Int]
    let seconds: [Int]
    let positions: [Int]
    /// 1 Monday to 7 Sunday.
    let weekStart: Int

    enum Frequency: String, Sendable {
        case secondly = "SECONDLY"
        case minutely = "MINUTELY"
        case hourly = "HOURLY"
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"

        /// Seconds of a period shorter than a day.
        var unit: Int? {
            switch self {
            case .secondly: 1
            case .minutely: 60
            case .hourly: 3600
            case .daily, .weekly, .monthly, .yearly: nil
            }
        }
    }

    /// `2TU` is the second Tuesday, `-1FR` the last Friday, `MO` every Monday.
    struct NthWeekday: Hashable, Sendable {
        let ordinal: Int?
        /// 1 Monday to 7 Sunday.
        let weekday: Int
    }

    /// Whether a day may have several instances.
    var isWithinDays: Bool { frequency.unit != nil || max(hours.count, minutes.count, seconds.count) > 1 }

    /// Nil when the rule is malformed or has parts that RFC 5545 does not know.
    init?(_ text: String) {
        var parts: [String: String] = [:]
        for part in text.uppercased().filter({ !$0.isWhitespace }).split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { return nil }
            let name = String(part[..<equals])
            guard RecurrenceRule.names.contains(name), parts[name] == nil else { return nil }
            parts[name] = String(part[part.index(after: equals)...])
        }
        func numbers(_ name: String, _ range: ClosedRange<Int>) -> [Int]? {
            RecurrenceRule.numbers(parts[name], range)
        }
        guard let frequency = parts["FREQ"].flatMap(Frequency.init),
            let monthDays = numbers("BYMONTHDAY", -31...31), let yearDays = numbers("BYYEARDAY", -366...366),
            let weekNumbers = numbers("BYWEEKNO", -53...53), let months = numbers("BYMONTH", 1...12),
            let positions = numbers("BYSETPOS", -366...366), let hours = numbers("BYHOUR", 0...23),
            let minutes = numbers("BYMINUTE", 0...59), let seconds = numbers("BYSECOND", 0...60),
            let weekdays = RecurrenceRule.weekdays(parts["BYDAY"]),
            let interval = RecurrenceRule.size(parts["INTERVAL"] ?? "1")
        else { return nil }
        // More times a day than minutes are nobody's calendar.
        guard max(hours.count, 1) * max(minutes.count, 1) * max(seconds.count, 1) <= 1440 else { return nil }
        count = parts["COUNT"].flatMap(RecurrenceRule.size)
        until = parts["UNTIL"].flatMap { CalendarTime($0) }
        // An end that cannot be read is not "for ever".
        guard (parts["COUNT"] == nil) == (count == nil), (parts["UNTIL"] == nil) == (until == nil) else { return nil }
        self.frequency = frequency
        self.interval = interval
        self.weekdays = weekdays
        self.monthDays = monthDays
        self.yearDays = yearDays
        self.weekNumbers = weekNumbers
        self.months = months
        self.hours = hours
        self.minutes = minutes
        self.seconds = Array(Set(seconds.map { min($0, 59) }))
        self.positions = positions
        weekStart = parts["WKST"].flatMap { RecurrenceRule.weekdayNames.firstIndex(of: $0) }.map { $0 + 1 } ?? 1
    }

    private static let names: Set<String> = [
        "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY",
        "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST",
    ]
    private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    /// A count or an interval.
    private static func size(_ text: String) -> Int? {
        guard let number = Int(text), (1...1_000_000).contains(number) else { return nil }
        return number
    }

    /// Different numbers in the range; 0 counts only where the range begins with it.
    private static func numbers(_ text: String?, _ range: ClosedRange<Int>) -> [Int]? {
        guard let text else { return [] }
        let numbers = text.split(separator: ",").map { Int($0) }
        let valid = numbers.compactMap(\.self).filter { range.contains($0) && ($0 != 0 || range.lowerBound == 0) }
        return valid.count == numbers.count && !valid.isEmpty ? Array(Set(valid)).sorted() : nil
    }

    private static func weekdays(_ text: String?) -> [NthWeekday]? {
        guard let text else { return [] }
        var weekdays: [NthWeekday] = []
        for part in text.split(separator: ",") {
            guard let index = weekdayNames.firstIndex(of: String(part.suffix(2))) else { return nil }
            let number = part.dropLast(2)
            let ordinal = Int(number)
            guard number.isEmpty || (ordinal.map { $0 != 0 && abs($0) <= 53 } ?? false) else { return nil }
            weekdays.append(NthWeekday(ordinal: ordinal, weekday: index + 1))
        }
        return weekdays.isEmpty ? nil : weekdays
    }
}
