import Dating
import Records
import Testing

@Suite struct DateReaderTests {
    private let reader: DateReader
    private let now = Instant(seconds: 1_741_176_000)  // 2025-03-05T12:00:00Z

    init() throws {
        reader = DateReader(clock: try TownClock(timeZone: "Europe/Prague"))
    }

    @Test(arguments: try DateFixture.rows("forms.tsv"))
    func `reads each written form`(row: [String]) throws {
        try #require(row.count == 3)
        let moment = reader.moment(row[0], relativeTo: now)
        #expect(moment?.instant.iso8601 == row[1])
        #expect(moment?.precision.rawValue == row[2])
        #expect(moment?.origin == .stated)
    }

    @Test func `the table holds at least 150 forms`() throws {
        #expect(try DateFixture.rows("forms.tsv").count >= 150)
    }

    @Test(arguments: [
        "", " ", "-", "none", "n/a", "soon", "30. 2. 2025", "29.02.2025", "2025-02-30", "2025-13-01", "32. března 2025",
        "2025-03-01T25:00:00Z", "2025-03-01T17:61:00Z", "03/25/2025", "0000-00-00", "0000-00-00 00:00:00",
        "0001-01-01T00:00:00Z", "-0001-11-30", "0", "1", "42", "123456789", "1.5.", "3:1", "17:05",
        "Sat, 01 Mar 2025 17:05:09 XYZ", "2025-03-01T17:05:09+25:00", "5. neznámo 2025", "jaro 2025",
        "1. 3. 2025 – 5. 3. 2025", "kapitola 3.2.1", "15.500 Kč", "132/2006 Sb.", "přijďte 5. března 2025 do parku",
        "99999999999999", "20251301", "2025-W54-1", "2025-366", "5. 3. 2025 17:05 18:05", "Europe/Prague",
        "včera 5. 3. 2025", "před 2 lesy",
    ])
    func `leaves the unknown and the impossible alone`(raw: String) {
        #expect(reader.moment(raw) == nil)
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

    @Test func `every day reads back from every form`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let czech = "ledna února března dubna května června července srpna září října listopadu prosince"
        let german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        let ukrainian = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
        let slovak = "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"
        let polish =
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
        let english = "January February March April May June July August September October November December"
        let names = [czech, german, ukrainian, slovak, polish, english].map { $0.split(separator: " ") }
        for number in stride(from: 0, to: 40_000, by: 23) {
            let day = Day(daysSince1970: number)
            let (year, month) = (day.year, names.map { $0[day.month - 1] })
            let forms = [
                day.iso8601, "\(day.day). \(day.month). \(year)", "\(day.day)/\(day.month)/\(year)",
                "\(year)/\(day.month)/\(day.day)", "\(day.day). \(month[0]) \(year)", "\(day.day). \(month[1]) \(year)",
                "\(day.day) \(month[2]) \(year) року", "\(day.day). \(month[3]) \(year)",
                "\(day.day) \(month[4]) \(year)",
                "\(month[5]) \(day.day), \(year)", "\(day.day) \(month[5].prefix(3)) \(year)",
            ]
            for form in forms {
                let moment = reader.moment(form)
                #expect(moment.map { clock.day(at: $0.instant) } == day, "\(form)")
                #expect(moment?.precision == .day)
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

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
