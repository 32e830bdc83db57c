import Records

/// Reads a day, a month or a year as it stands in an address: `2025-05-14`, `2025-05`, `2025`.
enum WrittenDays {
    /// Its first and last day; nil for anything else.
    static func range(_ text: String) -> ClosedRange<Day>? {
        if let day = Day(iso8601: text) { return day...day }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts.first?.utf8.count == 4, let year = parts.first.flatMap({ Int($0) })
        else { return nil }
        guard parts.count == 2 else {
            return range(Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
        }
        guard parts[1].utf8.count == 2, let month = Int(parts[1]), let first = Day(year: year, month: month, day: 1)
        else {
            return nil
        }
        return range(first, Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)))
    }

    private static func range(_ first: Day?, _ last: Day?) -> ClosedRange<Day>? {
        guard let first, let last else { return nil }
        return first...last
    }
}
