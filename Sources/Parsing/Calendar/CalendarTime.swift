import Records

/// A DATE or DATE-TIME of RFC 5545 (3.3.4, 3.3.5), split into its day and the rest as written.
struct CalendarTime: Hashable, Sendable {
    let day: Day
    /// `T170000`, `T170000Z`, or empty for a day.
    let rest: String

    init(day: Day, rest: String) {
        self.day = day
        self.rest = rest
    }

    /// Reads `20250301` and `20250301T170000[Z]`; also the extended form that some generators write.
    init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") && $0 > 0x20 }
        guard digits.count >= 8, let year = CalendarTime.number(digits[..<4]),
            let month = CalendarTime.number(digits[4..<6]), let number = CalendarTime.number(digits[6..<8]),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        let rest = digits[8...]
        guard rest.isEmpty || rest.first == UInt8(ascii: "T") else { return nil }
        self.init(day: day, rest: String(decoding: rest, as: UTF8.self))
    }

    var isDay: Bool { rest.isEmpty }

    /// `20250301`.
    var dayText: String { CalendarTime.text(of: day) }

    var text: String { dayText + rest }

    func moved(to day: Day) -> CalendarTime { CalendarTime(day: day, rest: rest) }

    /// The wall time later by `seconds`; a day keeps to whole days.
    func adding(seconds: Int) -> CalendarTime {
        guard !isDay else { return moved(to: day.adding(days: seconds / 86_400)) }
        let digits = Array(rest.utf8.dropFirst().prefix { (0x30...0x39).contains($0) })
        guard digits.count >= 4, let hour = CalendarTime.number(digits[..<2]),
            let minute = CalendarTime.number(digits[2..<4])
        else { return self }
        let second = digits.count >= 6 ? CalendarTime.number(digits[4..<6]) ?? 0 : 0
        let total = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second + seconds
        let days = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
        let left = total - days * 86_400
        let time = [left / 3600, left / 60 % 60, left % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return CalendarTime(day: Day(daysSince1970: days), rest: "T\(time)\(rest.hasSuffix("Z") ? "Z" : "")")
    }

    private static func text(of day: Day) -> String {
        String(decoding: day.iso8601.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
