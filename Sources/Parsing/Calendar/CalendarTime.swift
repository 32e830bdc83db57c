import Records

/// A DATE or DATE-TIME of RFC 5545 (3.3.4, 3.3.5).
struct CalendarTime: Hashable, Sendable {
    let day: Day
    /// Since midnight; nil for a day.
    let second: Int?
    /// Seconds east of Greenwich: 0 behind a `Z`, nil when none is written.
    let offset: Int?

    init(day: Day, second: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.second = second
        self.offset = offset
    }

    /// - Parameter wall: seconds since 1970 on the clock of the place.
    init(wall: Int, isDay: Bool, offset: Int? = nil) {
        let days = wall.flooredDivision(by: CalendarTime.secondsOfDay)
        let second = wall - days * CalendarTime.secondsOfDay
        self.init(day: Day(daysSince1970: days), second: isDay ? nil : second, offset: offset)
    }

    /// Reads `20250301` and `20250301T170000[Z]`; also the extended form and the offsets that some generators write.
    init?(_ text: String) {
        var digits = CalendarDigits(text)
        guard let year = digits.number(4), let month = digits.number(2), let number = digits.number(2),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        if digits.isAtEnd {
            self.init(day: day)
            return
        }
        guard digits.skip("T"), let hour = digits.number(2), let minute = digits.number(2) else { return nil }
        let second = digits.number(2) ?? 0
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second <= 60,
            let offset = digits.offset()
        else { return nil }
        let isNextDay = hour == 24
        self.init(
            day: isNextDay ? day.adding(days: 1) : day,
            second: isNextDay ? 0 : hour * 3600 + minute * 60 + min(second, 59), offset: offset)
    }

    static let secondsOfDay = 86_400

    var isDay: Bool { second == nil }

    /// Seconds since 1970 on the clock of the place.
    var wall: Int { day.daysSince1970 * CalendarTime.secondsOfDay + (second ?? 0) }

    /// `20250301`.
    var dayText: String { String(decoding: day.iso8601.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self) }

    /// `20250301T170000`, with its offset.
    var text: String {
        guard let second else { return dayText }
        let time = "T\(second / 3600, digits: 2)\(second / 60 % 60, digits: 2)\(second % 60, digits: 2)"
        guard let offset else { return dayText + time }
        if offset == 0 { return dayText + time + "Z" }
        let size = abs(offset)
        return "\(dayText)\(time)\(offset < 0 ? "-" : "+")\(size / 3600, digits: 2)\(size / 60 % 60, digits: 2)"
    }
}

extension Int {
    /// The quotient rounded down.
    func flooredDivision(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
