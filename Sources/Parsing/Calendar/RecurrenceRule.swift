import Records

/// An RRULE (RFC 5545, 3.3.10), as far as it speaks of days.
struct RecurrenceRule: Sendable {
    let frequency: Frequency
    let interval: Int
    let count: Int?
    /// The last day that may be an instance.
    let until: Day?
    let weekdays: [NthWeekday]
    let monthDays: [Int]
    let months: [Int]
    let positions: [Int]
    /// 1 Monday to 7 Sunday.
    let weekStart: Int

    enum Frequency: String, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// `2TU` is the second Tuesday, `-1FR` the last Friday, `MO` every Monday.
    struct NthWeekday: Hashable, Sendable {
        let ordinal: Int?
        /// 1 Monday to 7 Sunday.
        let weekday: Int
    }

    /// Nil when the rule is malformed or repeats by something other than days (hours, weeks of the year).
    init?(_ text: String) {
        var parts: [String: String] = [:]
        for part in text.uppercased().filter({ !$0.isWhitespace }).split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { return nil }
            parts[String(part[..<equals])] = String(part[part.index(after: equals)...])
        }
        let unsupported = ["BYHOUR", "BYMINUTE", "BYSECOND", "BYWEEKNO", "BYYEARDAY"]
        guard let frequency = parts["FREQ"].flatMap(Frequency.init), !unsupported.contains(where: { parts[$0] != nil }),
            let monthDays = RecurrenceRule.numbers(parts["BYMONTHDAY"], -31...31),
            let months = RecurrenceRule.numbers(parts["BYMONTH"], 1...12),
            let positions = RecurrenceRule.numbers(parts["BYSETPOS"], -366...366),
            let weekdays = RecurrenceRule.weekdays(parts["BYDAY"])
        else { return nil }
        self.frequency = frequency
        interval = max(1, parts["INTERVAL"].flatMap { Int($0) } ?? 1)
        count = parts["COUNT"].flatMap { Int($0) }
        until = parts["UNTIL"].flatMap { CalendarTime($0)?.day }
        self.weekdays = weekdays
        self.monthDays = monthDays
        self.months = months
        self.positions = positions
        weekStart = parts["WKST"].flatMap { RecurrenceRule.weekdayNames.firstIndex(of: $0) }.map { $0 + 1 } ?? 1
    }

    private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    private static func numbers(_ text: String?, _ range: ClosedRange<Int>) -> [Int]? {
        guard let text else { return [] }
        let numbers = text.split(separator: ",").map { Int($0) }
        let valid = numbers.compactMap(\.self).filter { range.contains($0) && $0 != 0 }
        return valid.count == numbers.count ? valid : nil
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
        return weekdays
    }
}
