import Dating
import Records
import SeededRandomness
import Testing

@Suite struct DateReaderTests {
    private let reader: DateReader
    private let now = Instant(seconds: 1_741_176_000)  // 2025-03-05T12:00:00Z

    init() throws {
        reader = DateReader(clock: try TownClock(timeZone: "Europe/Prague"))
    }

    private func reader(_ language: String) throws -> DateReader {
        DateReader(clock: try TownClock(timeZone: "Europe/Prague"), language: language == "-" ? nil : language)
    }

    @Test(arguments: try DateFixture.rows("forms.tsv"))
    func `reads each written form`(row: [String]) throws {
        try #require(row.count == 4)
        let moment = try reader(row[3]).moment(row[0], relativeTo: now)
        #expect(moment?.instant.iso8601 == row[1])
        #expect(moment?.precision.rawValue == row[2])
        let isCounted = try reader(row[3]).moment(row[0]) == nil
        #expect(moment?.origin == (isCounted ? .relative : .stated))
    }

    @Test(arguments: ["cs", "sk", "de", "uk", "pl", "en"])
    func `the table holds at least 25 forms of each language`(language: String) throws {
        let rows = try DateFixture.rows("forms.tsv")
        #expect(rows.count { $0[3].hasPrefix(language) } >= 25)
    }

    @Test func `the table holds at least 150 forms of people and 60 of programs, each once`() throws {
        let rows = try DateFixture.rows("forms.tsv")
        #expect(rows.count { $0[3] != "-" } >= 150)
        #expect(rows.count { $0[3] == "-" } >= 60)
        #expect(Set(rows.map { "\($0[0])\t\($0[3])" }).count == rows.count)
        #expect(try DateFixture.rows("refused.tsv").count >= 60)
    }

    @Test(arguments: try DateFixture.rows("refused.tsv"))
    func `leaves the unknown, the impossible and the ambiguous alone`(row: [String]) throws {
        try #require(row.count == 3)
        let reader = try reader(row[1])
        #expect(reader.moment(row[0]) == nil)
        #expect(reader.moment(row[0], relativeTo: now) == nil)
    }

    @Test func `blanks are no date`() {
        #expect(reader.moment("") == nil)
        #expect(reader.moment(" \n ", relativeTo: now) == nil)
    }

    @Test(arguments: ["dnes", "včera", "gestern 14:33", "вчора", "před 2 hodinami", "vor 3 Tagen", "5. března"])
    func `relative words need something to be relative to`(raw: String) {
        #expect(reader.moment(raw) == nil)
        #expect(reader.moment(raw, relativeTo: now) != nil)
    }

    @Test func `a date without a year was the last one of its name`() throws {
        #expect(reader.moment("6. března", relativeTo: now)?.instant.iso8601 == "2025-03-05T23:00:00Z")
        #expect(reader.moment("9. března", relativeTo: now)?.instant.iso8601 == "2024-03-08T23:00:00Z")
        #expect(reader.moment("29. února", relativeTo: now)?.instant.iso8601 == "2024-02-28T23:00:00Z")
    }

    @Test func `a weekday beside a day without a year decides the year, also ahead`() throws {
        let june = try #require(Instant(iso8601: "2023-06-25T12:00:00Z"))
        #expect(reader.moment("Streda 28.06.", relativeTo: june)?.instant.iso8601 == "2023-06-27T22:00:00Z")
        #expect(reader.moment("úterý 28. června", relativeTo: june)?.instant.iso8601 == "2022-06-27T22:00:00Z")
        #expect(reader.moment("pátek 28. června", relativeTo: june)?.instant.iso8601 == "2024-06-27T22:00:00Z")
        #expect(reader.moment("sobota 28. června", relativeTo: june) == nil)
    }

    @Test(arguments: [
        ("Europe/Prague", "2025-03-30 02:30", "2025-03-30T01:30:00Z"),
        ("Europe/Prague", "2025-03-30 01:59", "2025-03-30T00:59:00Z"),
        ("Europe/Prague", "2025-03-30 03:00", "2025-03-30T01:00:00Z"),
        ("Europe/Prague", "2025-10-26 02:30", "2025-10-26T00:30:00Z"),
        ("Europe/Prague", "2025-10-26 03:00", "2025-10-26T02:00:00Z"),
        ("Europe/Kyiv", "2025-03-30 03:30", "2025-03-30T01:30:00Z"),
        ("Europe/Kyiv", "2025-10-26 03:30", "2025-10-26T00:30:00Z"),
        ("Europe/Kyiv", "30 березня 2025 о 04:00", "2025-03-30T01:00:00Z"),
    ])
    func `in the skipped hour the old clock holds, in the doubled hour the first`(
        zone: String, raw: String, instant: String
    ) throws {
        let reader = DateReader(clock: try TownClock(timeZone: zone))
        #expect(reader.moment(raw)?.instant.iso8601 == instant)
    }

    @Test(arguments: LongForm.all)
    func `every day of thirty years reads back from its language's long form`(form: LongForm) throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let reader = DateReader(clock: clock, language: form.language)
        let first = try #require(Day(year: 2005, month: 1, day: 1))
        let last = try #require(Day(year: 2034, month: 12, day: 31))
        for number in first.daysSince1970...last.daysSince1970 {
            let day = Day(daysSince1970: number)
            for text in form.texts(of: day) {
                let moment = reader.moment(text)
                #expect(moment == Moment(instant: clock.instant(of: day), precision: .day), "\(text)")
            }
        }
    }

    @Test(arguments: ["Europe/Prague", "Europe/Kyiv", "Europe/London", "America/New_York"])
    func `every quarter of an hour around a change of clocks reads back`(zone: String) throws {
        let clock = try TownClock(timeZone: zone)
        let reader = DateReader(clock: clock)
        for text in ["2025-03-09", "2025-03-30", "2025-10-26", "2025-11-02"] {
            let day = try #require(Day(iso8601: text))
            for quarter in 0..<(48 * 4) {
                let instant = clock.instant(of: day.adding(days: -1)).adding(seconds: Int64(quarter * 900 + 60))
                let local = clock.iso8601(instant)
                #expect(reader.moment(local)?.instant == instant, "\(local)")
                // Without its offset, the doubled hour is the first of the two.
                let naive = try #require(reader.moment(String(local.prefix(19)))).instant
                #expect(naive == instant || naive == instant.adding(seconds: -3600), "\(local)")
            }
        }
    }

    @Test func `never traps on random text`() {
        var generator = SeededGenerator(seed: 5)
        let pieces = [
            "2025", "-", "03", ".", " ", "5", "března", "T", ":", "+", "(", "ago", "hod", "Mar", "Uhr", "/", "W", "am",
            "р",
            "\u{301}", "é", "999999999999", "Europe", "před", "v", ",", "pm", "тому", "\n",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...9, using: &generator)
            let raw = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            _ = reader.moment(raw, relativeTo: now)
        }
        for _ in 0..<5000 {
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = reader.moment(String(decoding: bytes, as: UTF8.self), relativeTo: now)
        }
    }
}
