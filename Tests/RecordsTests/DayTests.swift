import Records
import Testing

@Suite struct DayTests {
    @Test func `counts days since 1970 and back for every day of four centuries`() throws {
        let first = try #require(Day(year: 1801, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 12, day: 31))
        var expected = first
        for count in first.daysSince1970...last.daysSince1970 {
            let day = Day(daysSince1970: count)
            #expect(day == expected)
            #expect(day.daysSince1970 == count)
            expected = next(after: expected)
        }
    }

    @Test func `knows the weekday of days that everybody remembers`() {
        #expect(Day(iso8601: "1989-11-17")?.weekday == 5)
        #expect(Day(iso8601: "1970-01-01")?.weekday == 4)
        #expect(Day(iso8601: "1968-08-21")?.weekday == 3)
        #expect(Day(iso8601: "2024-02-29")?.weekday == 4)
    }

    @Test(arguments: ["2025-02-29", "2025-13-01", "2025-00-10", "2025-4-1", "2025-04-31", "", "včera", "2025-04-011"])
    func `refuses a day that does not exist or is written otherwise`(text: String) {
        #expect(Day(iso8601: text) == nil)
    }

    private func next(after day: Day) -> Day {
        if let same = Day(year: day.year, month: day.month, day: day.day + 1) { return same }
        if let month = Day(year: day.year, month: day.month + 1, day: 1) { return month }
        return Day(year: day.year + 1, month: 1, day: 1) ?? day
    }
}
