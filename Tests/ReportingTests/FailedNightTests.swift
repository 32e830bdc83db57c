import Linguistics
import Records
import Reporting
import Testing

@Suite struct FailedNightTests {
    private func text(_ language: Language, faults: [String] = [], log: String? = nil) throws -> String {
        FailedNight(town: "Lipová", language: language, clock: try TownClock(timeZone: "Europe/Prague")).text(
            faults: faults, log: log, lastNight: Instant(iso8601: "2025-08-03T22:30:00Z"),
            now: try #require(Instant(iso8601: "2025-08-05T05:00:00Z")))
    }

    @Test(arguments: Language.allCases)
    func `is one letter in every language, in lines of 80 characters`(language: Language) throws {
        let faults = ["/srv/lipova/feeds/x.json:1: knd: is not a key that Letopis knows; did you mean \"kind\"?"]
        let letter = try text(language, faults: faults, log: "journalctl -u letopis-lipova")
        #expect(letter.split(separator: "\n").filter { $0.count > 80 } == [])
        #expect(letter.contains("journalctl -u letopis-lipova"))
        #expect(letter.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("did you mean \"kind\"?"))
        let bare = try text(language)
        #expect(bare != letter)
        #expect(!bare.contains("journalctl"))
        let others = try Language.allCases.filter { $0 != language }.map { try text($0) }
        #expect(!others.contains(bare))
    }

    @Test func `says in its subject that the night failed`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let subjects = Language.allCases.map { FailedNight(town: "Lipová", language: $0, clock: clock).subject }
        #expect(subjects.first == "Lipová: noční běh selhal")
        #expect(Set(subjects).count == Language.allCases.count)
    }

    @Test func `gives no secret away`() throws {
        #expect(try !text(.cs, faults: ["no answer from https://a.example/?token=TAJNE"]).contains("TAJNE"))
    }
}
