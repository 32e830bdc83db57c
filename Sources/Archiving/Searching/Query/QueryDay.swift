import Records

/// Days as people write them in queries: `2026-01-31`, `31.1.2026`, `2026-01` and `2026`.
struct QueryDay {
    static func first(of text: String) -> Day? { days(of: text)?.first }

    static func last(of text: String) -> Day? { days(of: text)?.last }

    private static func days(of text: String) -> (first: Day, last: Day)? {
        let isLocal = text.contains(".")
        let parts = text.split(separator: isLocal ? "." : "-", omittingEmptySubsequences: true)
        guard parts.allSatisfy({ $0.utf8.count <= 4 && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            return nil
        }
        let numbers = (isLocal ? parts.reversed() : parts).compactMap { Int($0) }
        guard numbers.count == parts.count, let year = numbers.first, year >= 1000 else { return nil }
        switch numbers.count {
        case 1: return span(Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
        case 2:
            let first = Day(year: year, month: numbers[1], day: 1)
            return span(
                first,
                first.flatMap { Day(year: year, month: $0.month, day: Day.length(ofMonth: $0.month, year: year)) })
        case 3:
            let day = Day(year: year, month: numbers[1], day: numbers[2])
            return span(day, day)
        default: return nil  // a number, not an enum
        }
    }

    private static func span(_ first: Day?, _ last: Day?) -> (first: Day, last: Day)? {
        guard let first, let last else { return nil }
        return (first, last)
    }
}
