/// A day of the Gregorian calendar, counted from 1970-01-01.
struct Day: Hashable, Comparable, Sendable {
    let number: Int

    init(number: Int) {
        self.number = number
    }

    /// Reads `2025-03-01`; nil for anything else, and for days that no calendar has.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year: year, month: month, day: day)
        guard (1...12).contains(month), civil == (year, month, day) else { return nil }
    }

    /// Howard Hinnant's `days_from_civil`.
    init(year: Int, month: Int, day: Int) {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Howard Hinnant's `civil_from_days`.
    var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// 0 is Monday: 1970-01-01 was a Thursday.
    var weekday: Int { (number % 7 + 10) % 7 }

    var iso: String {
        let (year, month, day) = civil
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    /// As Czech pages write it: `3. března 2025`.
    var czech: String {
        let months = [
            "ledna", "února", "března", "dubna", "května", "června",
            "července", "srpna", "září", "října", "listopadu", "prosince",
        ]
        let (year, month, day) = civil
        return "\(day). \(months[month - 1]) \(year)"
    }

    static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
}

/// A number in at least two digits.
func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
