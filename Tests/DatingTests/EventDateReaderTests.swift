import Dating
import Records
import SeededRandomness
import Testing

@Suite struct EventDateReaderTests {
    private let reader = EventDateReader()

    private func event(_ text: String, title: String? = nil, published: String?, language: String? = "cs") -> EventDate?
    {
        reader.eventDate(
            title: title, text: text, published: published.flatMap { Day(iso8601: $0) }, stated: nil, language: language
        )
    }

    @Test(arguments: try DateFixture.rows("events.tsv"))
    func `finds the day an item speaks of, or none`(row: [String]) throws {
        try #require(row.count == 6)
        let event = event(row[5], title: row[4], published: row[1], language: row[0])
        #expect((event?.start.iso8601 ?? "-") == row[2])
        #expect((event?.end?.iso8601 ?? "-") == row[3])
    }

    @Test(arguments: try DateFixture.rows("events.tsv"))
    func `does without the language, and then never errs by a year`(row: [String]) throws {
        let event = event(row[5], title: row[4], published: row[1], language: nil)
        guard let event, row[2] != "-", event.start.iso8601.dropFirst(4) == row[2].dropFirst(4) else { return }
        #expect(event.start.iso8601 == row[2])
    }

    @Test func `takes the format's own word before any text`() throws {
        let day = try #require(Day(year: 2026, month: 5, day: 1))
        let stated = EventDate(start: day, isInferred: false)
        let event = reader.eventDate(
            title: nil, text: "Sraz je 3. května.", published: day, stated: stated, language: "cs")
        #expect(event == stated)
    }

    @Test func `says what stands written and what was worked out`() {
        #expect(event("Ples bude 14. března.", published: "2026-03-01")?.isInferred == false)
        #expect(event("Ples bude v sobotu.", published: "2026-03-01")?.isInferred == true)
        #expect(event("Včera byl ples.", published: "2026-03-01")?.isInferred == true)
    }

    @Test func `without a publication reads only days with a year`() {
        #expect(event("Ples bude 14. března 2026.", published: nil)?.start.iso8601 == "2026-03-14")
        #expect(event("Ples bude 14. března.", published: nil) == nil)
        #expect(event("Ples bude v sobotu.", published: nil) == nil)
    }

    @Test func `from a month of publication no yesterday is counted, and from a year nothing`() {
        func event(_ text: String, _ published: String, _ precision: Moment.Precision) -> String? {
            reader.eventDate(
                title: nil, text: text, published: Day(iso8601: published), precision: precision, stated: nil,
                language: "cs")?.start.iso8601
        }
        #expect(event("Včera hořela stodola.", "2026-05-01", .month) == nil)
        #expect(event("V sobotu otevřou bazén.", "2026-05-01", .month) == nil)
        #expect(event("Bazén otevřou 16. května.", "2026-05-01", .month) == "2026-05-16")
        #expect(event("Bazén otevřou 2. ledna.", "2026-12-01", .month) == "2027-01-02")
        #expect(event("Včera hořela stodola.", "2026-01-01", .year) == nil)
        #expect(event("Bazén otevřou 16. května.", "2026-01-01", .year) == nil)
        #expect(event("Bazén otevřou 16. května 2026.", "2026-01-01", .year) == "2026-05-16")
        #expect(event("Včera hořela stodola.", "2026-05-02", .second) == "2026-05-01")
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["1. 3. ", "v sobotu 1. 3. ", "1. 3. 2026!\n", "(v sobotu) ", "včera, "])
    func `a text of nothing but dates is read in one pass`(piece: String) {
        let text = String(repeating: piece, count: 60_000)
        _ = event(text, published: "2026-05-10")
    }

    @Test func `a weekday beside a day decides the year`() {
        #expect(event("V pátek 2. ledna se nejede.", published: "2026-07-03")?.start.iso8601 == "2026-01-02")
        #expect(event("V sobotu 2. ledna se nejede.", published: "2026-07-03")?.start.iso8601 == "2027-01-02")
    }

    @Test func `every day of a year in every form is found from half a year around`() throws {
        let months = "ledna února března dubna května června července srpna září října listopadu prosince"
            .split(separator: " ")
        for number in stride(from: 20_000, to: 21_500, by: 11) {
            let day = Day(daysSince1970: number)
            let published = day.adding(days: number % 300 - 150)
            let forms = [
                "\(day.day). \(months[day.month - 1])", "\(day.day). \(day.month).",
                "\(day.day). \(day.month). \(day.year)",
                "\(day.day). \(months[day.month - 1]) \(day.year)", day.iso8601,
            ]
            for form in forms {
                #expect(event("Akce města: \(form) na náměstí", published: published.iso8601)?.start == day, "\(form)")
            }
        }
    }

    @Test func `never traps on random text`() {
        var generator = SeededGenerator(seed: 9)
        let pieces = [
            "5", ".", "března", " ", "až", "do", "–", "2026", ",", "v sobotu", "und", "12", "/", "3", "März", "по", "§",
            "\n", "May", "'", "’", "\u{301}", "31", "včera", "morgen", "é", "-", ":", "99999999999",
        ]
        for _ in 0..<4000 {
            let count = Int.random(in: 1...14, using: &generator)
            let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined(
                separator: Bool.random(using: &generator) ? " " : "")
            _ = event(text, title: text, published: "2026-02-28", language: nil)
        }
    }
}
