import Records
import Testing

@Suite struct TownClockTests {
    @Test func `cuts days at the town's midnight and not at Greenwich's`() throws {
        let prague = try TownClock(timeZone: "Europe/Prague")
        let night = try #require(Instant(iso8601: "2025-06-30T22:30:00Z"))
        #expect(prague.day(at: night) == Day(iso8601: "2025-07-01"))
        #expect(prague.iso8601(night) == "2025-07-01T00:30:00+02:00")
    }

    @Test func `takes the first of the two half past twos in October and a real instant for the missing one in March`()
        throws
    {
        let prague = try TownClock(timeZone: "Europe/Prague")
        let october = try #require(Day(iso8601: "2025-10-26"))
        #expect(prague.instant(of: october, hour: 2, minute: 30).iso8601 == "2025-10-26T00:30:00Z")
        let march = try #require(Day(iso8601: "2025-03-30"))
        #expect(prague.instant(of: march, hour: 2, minute: 30).iso8601 == "2025-03-30T01:30:00Z")
    }

    @Test func `every wall hour of a year comes back`() throws {
        for zone in ["Europe/Prague", "Europe/Kyiv", "America/St_Johns", "UTC"] {
            let clock = try TownClock(timeZone: zone)
            let start = try #require(Day(iso8601: "2025-01-01"))
            for offset in 0..<365 {
                let day = start.adding(days: offset)
                #expect(clock.day(at: clock.instant(of: day, hour: 0)) == day)
                #expect(clock.day(at: clock.instant(of: day, hour: 23, minute: 59)) == day)
            }
        }
    }

    @Test func `names a zone that the system does not know`() {
        #expect(throws: TownClock.UnknownTimeZone.self) { try TownClock(timeZone: "Europe/Praha") }
    }
}
