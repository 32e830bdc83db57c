import Deduplication
import Linguistics
import Records
import Testing

@Suite struct StoryTests {
    private let deduplicator = Deduplicator(lexicon: .load(directory: nil))

    private func areOneStory(_ left: Document, _ right: Document) -> Bool {
        let both = deduplicator.groupings(of: [left, right])
        return both[0].story == both[1].story
    }

    @Test func `two reports of one event in other words are one story of two groups`() {
        let found = deduplicator.groupings(of: [
            Articles.item(
                "a", "Rozhledna Žalý dostane nové schodiště",
                "Dřevěné schodiště rozhledny Žalý nahradí ocelové. Turistický klub na opravu vybral 640 tisíc korun od dárců."
            ),
            Articles.item(
                "b", "Na Žalý povede ocelové schodiště",
                "Turistický klub má peníze na rozhlednu. Dárci poslali 640 tisíc, staré dřevěné schodiště rozhledny zmizí v září.",
                day: "2025-05-06", source: "radio"),
        ])
        #expect(found[0].story == found[1].story)
        #expect(found[0].group != found[1].group)
        #expect(found[0].story == "a")
    }

    @Test func `two events of one kind on other days are two stories`() {
        #expect(
            !areOneStory(
                Articles.item(
                    "a", "Koncert v zámecké zahradě",
                    "V pátek 6. června hraje v zámecké zahradě dechová kapela z Podlesí. Vstup je volný.", source: "web"
                ),
                Articles.item(
                    "b", "Koncert v zámecké zahradě",
                    "V pátek 13. června hraje v zámecké zahradě dechová kapela z Podlesí. Vstup je volný.",
                    day: "2025-05-07",
                    source: "denik")))
    }

    @Test func `two accidents in one street are two stories`() {
        #expect(
            !areOneStory(
                Articles.item(
                    "a", "Nehoda v Lipové", "Osobní auto narazilo v Lipové ulici do sloupu, řidič vyvázl bez zranění.",
                    source: "policie"),
                Articles.item(
                    "b", "Srážka v Lipové ulici", "Cyklistka v Lipové ulici srazila psa a skončila v nemocnici.",
                    day: "2025-05-09", source: "denik")))
    }
}
