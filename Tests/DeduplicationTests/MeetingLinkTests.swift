import Deduplication
import Linguistics
import Records
import Testing

@Suite struct MeetingLinkTests {
    private let deduplicator = Deduplicator(lexicon: .load(directory: nil))

    private func stories(_ items: [Document]) -> [String] { deduplicator.groupings(of: items).map(\.story) }

    private func meeting(_ id: String, _ name: String, _ day: String, _ language: String = "de") -> Document {
        Articles.item(
            id, name, "", day: "2025-01-10", source: "rat", language: language, kind: .meeting,
            url: "rat.example/\(id)", stated: day)
    }

    @Test(arguments: [
        (
            "de", "Ortschaftsrat Birkental (öffentlich)", "Birkentaler Ortschaftsrat tagt",
            "Am Mittwoch, 14. Mai 2025, kommt der Ortschaftsrat im Pfarrsaal zusammen."
        ),
        (
            "de", "Ortschaftsrat Birkental (öffentlich)", "Sitzung des Ortschaftsrates Birkental",
            "Beraten wird am 14. Mai über den Spielplatz."
        ),
        (
            "cs", "Zasedání Zastupitelstva města Rudná", "Pozvánka na zasedání zastupitelstva",
            "Zastupitelé se sejdou 14. května v kulturním domě."
        ),
        (
            "uk", "Сесія Вербівської сільської ради", "Депутати зберуться на сесію сільської ради",
            "Сесія Вербівської ради відбудеться 14 травня о десятій."
        ),
    ])
    func `an announcement and its meeting are one story`(
        _ language: String, _ name: String, _ title: String, _ text: String
    ) {
        let found = stories([
            meeting("m", name, "2025-05-14", language),
            Articles.item("n", title, text, day: "2025-05-08", language: language),
        ])
        #expect(found[0] == found[1])
    }

    @Test func `another day or another body is another story`() {
        let found = stories([
            meeting("m1", "Ortschaftsrat Birkental", "2025-06-11"),
            meeting("m2", "Ortschaftsrat Hagenbach", "2025-05-14"),
            meeting("m3", "Bauausschuss", "2025-05-14"),
            Articles.item(
                "n", "Ortschaftsrat Birkental tagt", "Der Ortschaftsrat Birkental kommt am 14. Mai zusammen.",
                day: "2025-05-08", language: "de"),
        ])
        #expect(Set(found).count == 4)
    }

    @Test func `a report after the meeting is not its announcement`() {
        let found = stories([
            meeting("m", "Gemeinderat", "2025-05-14"),
            Articles.item(
                "n", "Gemeinderat lehnt Parkhaus ab",
                "In der Sitzung am 14. Mai stimmte eine Mehrheit gegen das Parkhaus.", day: "2025-05-15", language: "de"
            ),
        ])
        #expect(found[0] != found[1])
    }
}
