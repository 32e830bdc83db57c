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

    @Test func `the invitation to a day and the post of that evening, which names no day, are one story`() {
        #expect(
            areOneStory(
                Articles.item(
                    "a", "Dětský karneval v Sokolovně",
                    "V neděli 16. února od 14 hodin zve Sokolovna na dětský karneval s klaunem Ferdou a soutěžemi.",
                    day: "2025-02-03", source: "kultura"),
                Articles.item(
                    "b", nil,
                    "Karneval v Sokolovně: 214 masek, nejvíc se smálo s klaunem Ferdou. Díky všem, kdo smažili koblihy!",
                    day: "2025-02-16", source: "facebook")))
    }

    @Test func `the monthly that looks back on a day tells that day's story`() {
        #expect(
            areOneStory(
                Articles.item(
                    "a", "V Nádražní ulici prasklo potrubí",
                    "V úterý 28. ledna prasklo v Nádražní ulici vodovodní potrubí, bez vody zůstalo 46 domů.",
                    day: "2025-01-28", source: "radio"),
                Articles.item(
                    "b", "Potrubí z roku 1962 nevydrželo mráz",
                    "Dne 28. ledna praskl v Nádražní ulici vodovod. Potrubí z roku 1962 opravili dělníci do večera.",
                    day: "2025-03-02", source: "noviny")))
    }

    @Test func `two notices of one board are two stories, however alike`() {
        #expect(
            !areOneStory(
                Articles.item(
                    "a", "Oznámení o odstávce elektřiny 14. června: Podlesí",
                    "Distributor oznamuje odstávku elektřiny dne 14. června 2025 od 8 do 12 hodin v obci Podlesí.",
                    source: "deska", kind: .notice),
                Articles.item(
                    "b", "Oznámení o odstávce elektřiny 14. června: Záhoří",
                    "Distributor oznamuje odstávku elektřiny dne 14. června 2025 od 8 do 12 hodin v obci Záhoří.",
                    source: "deska", kind: .notice)))
    }
}
