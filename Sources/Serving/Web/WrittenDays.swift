import Records

/// Reads a day, a month or a year as it stands in an address: `2025-05-14`, `2025-05`, `2025`, and a day as people write it:
/// `14.5.2025`.
enum WrittenDays {
    /// Its first and last day; nil for anything else.
    static func range(_ text: String) -> ClosedRange<Day>? {
        if let day = Day(iso8601: text) ?? local(text) { return day...day }
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

    /// Whether it has a day's form, so that a nil of `range` means a day that the calendar does not have.
    static func isShapedLikeDay(_ text: String) -> Bool {
        localParts(text) != nil
            || text.utf8.count == 10
                && text.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [4, 2, 2]
                && text.allSatisfy { $0 == "-" || ("0"..."9").contains($0) }
    }

    private static func local(_ text: String) -> Day? {
        localParts(text).flatMap { Day(year: $0[2], month: $0[1], day: $0[0]) }
    }

    /// Day, month and year of `14.5.2025` or `14. 5. 2025`.
    private static func localParts(_ text: String) -> [Int]? {
        guard text.utf8.count <= 14 else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == 3 ? numbers : nil
    }

    private static func range(_ first: Day?, _ last: Day?) -> ClosedRange<Day>? {
        guard let first, let last else { return nil }
        return first...last
    }
}
