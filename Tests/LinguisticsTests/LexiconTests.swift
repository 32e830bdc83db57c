import Foundation
import Linguistics
import Testing

/// The dictionaries are built by `scripts/setup` from a pinned package; the fixture is a small one in the same format,
/// made of the words below by `scripts/build-lexicon.py --table`.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Linguistics")
    static let lexicon = Lexicon.load(directory: folder.appending(path: "lexicon").path)
}

@Suite struct LexiconTests {
    let lexicon = Fixture.lexicon

    /// The first form in the text is found by each of the queries.
    @Test(arguments: [
        ("Orlové", Language.cs, ["Orlová", "orlova", "Orlovou", "ORLOVÁ"]),
        ("primátorkou", .cs, ["primátorka", "primatorka", "primatorkou", "primátorce"]),
        ("starostovi", .cs, ["starosta", "starostou", "starosty"]),
        ("dětmi", .cs, ["dítě", "dite", "děti", "deti"]),
        ("lidé", .cs, ["člověk", "clovek", "lidem"]),
        ("let", .cs, ["rok", "roky"]),
        ("škol", .cs, ["škola", "skola", "skoly"]),
        ("Straße", .de, ["Strasse", "straße", "STRASSE", "Straßen"]),
        ("Strasse", .de, ["Straße", "strasse"]),
        ("Hauptstrasse", .de, ["Hauptstraße", "hauptstrasse", "Hauptstraßen"]),
        ("Müller", .de, ["Mueller", "Muller", "müller", "Müllers"]),
        ("Mueller", .de, ["Müller", "Muller", "mueller"]),
        ("Grünhagen", .de, ["Gruenhagen", "Grunhagen"]),
        ("Gruenhagen", .de, ["Grünhagen"]),
        ("Bürgermeisters", .de, ["burgermeister", "Bürgermeister", "buergermeister"]),
        ("Häuser", .de, ["Haus", "haus", "hauser"]),
        ("громади", .uk, ["громада", "громадою"]),
        ("Оливці", .uk, ["Оливка", "оливка"]),
        ("обʼєднана", .uk, ["об'єднана", "об’єднана", "обʼєднана"]),
        ("Києва", .uk, ["Київ", "київ", "києві"]),
        ("діти", .uk, ["дитина", "дітей", "дітьми"]),
    ])
    func `finds a form by other forms of its word`(form: String, language: Language, queries: [String]) {
        let key = lexicon.key(of: form, language: language)
        for query in queries {
            #expect(lexicon.keys(forQuery: query, languages: [language]).contains(key), "\(query) -> \(key)")
        }
    }
}
