import Linguistics
import Testing

/// Words that no dictionary knows: above all names.
@Suite struct LexiconRulesTests {
    static let families: [(Language, String)] = [
        (.cs, "Havránková Havránkové Havránkovou"), (.cs, "Havránek Havránka Havránkovi Havránkem"),
        (.cs, "Kvitlovec Kvitlovce Kvitlovci Kvitlovcem"), (.cs, "Zlonín Zlonína Zloníně Zlonínem Zlonínu"),
        (.cs, "Rapotínka Rapotínky Rapotínce Rapotínku Rapotínkou"), (.cs, "Vlkošov Vlkošova Vlkošově Vlkošovem"),
        (.cs, "Šmodrch Šmodrcha Šmodrchovi Šmodrchem"), (.sk, "Hrušková Hruškovej Hruškovú Hruškovou"),
        (.sk, "Krpáčov Krpáčova Krpáčove Krpáčovom"), (.de, "Grünhagen Grünhagens"), (.de, "Pützler Pützlers"),
        (.uk, "Липовецька Липовецької Липовецьку Липовецькою Липовецькій"), (.uk, "Заруддя Заруддю Заруддям"),
        (.uk, "Ковтунок Ковтунка Ковтунку Ковтунком"), (.uk, "Соломійчук Соломійчука Соломійчуку Соломійчуком"),
        (.pl, "Wrzoskowa Wrzoskowej Wrzoskową"), (.en, "Lipovians Lipovian"),
    ]

    @Test(arguments: families)
    func `the forms of an unknown name share a key`(language: Language, forms: String) {
        for lexicon in [Lexicon.load(directory: nil), Fixture.lexicon] {
            let keys = Set(forms.split(separator: " ").map { lexicon.key(of: String($0), language: language) })
            #expect(keys.count == 1, "\(forms): \(keys.sorted())")
        }
    }

    @Test func `a form that the dictionary lacks finds its word by its ending`() {
        #expect(Fixture.lexicon.lemma(of: "primátorkou", language: .cs) == "primátorka")
        #expect(Fixture.lexicon.lemma(of: "nejnovější", language: .cs) == "nový")
        #expect(Fixture.lexicon.lemma(of: "Gemeinderäten", language: .de) == nil)
    }

    @Test func `a compound is inflected by its last part`() {
        let keys = ["Stadtverwaltung", "Stadtverwaltungen"].map { Fixture.lexicon.key(of: $0, language: .de) }
        #expect(keys == ["stadtverwaltung", "stadtverwaltung"])
        #expect(Fixture.lexicon.partKeys(of: "Stadtverwaltungen", language: .de) == ["stadt", "verwaltung"])
        #expect(Fixture.lexicon.partKeys(of: "Verwaltung", language: .de) == [])
        #expect(Fixture.lexicon.partKeys(of: "náměstí", language: .cs) == [])
    }

    @Test func `numbers and signs are their own keys`() {
        for word in ["2025", "12a", "", "č", "D1", String(repeating: "x", count: 500)] {
            #expect(Fixture.lexicon.key(of: word, language: .cs) == Folding.fold(word))
        }
    }

    @Test func `keys are folded, and a query always finds its own word`() {
        let words = [
            "Žluťoučký", "kůň", "Straße", "Müller", "об’єднана", "Ґанок", "naïve", "O'Neill", "日本", "İstanbul",
            "e\u{301}tude",
        ]
        for lexicon in [Lexicon.load(directory: nil), Fixture.lexicon] {
            for language in Language.allCases {
                for word in words {
                    let key = lexicon.key(of: word, language: language)
                    #expect(Folding.fold(key) == key)
                    #expect(lexicon.keys(forQuery: word, languages: [language]).contains(key))
                }
            }
        }
    }

    @Test func `words that differ keep different keys`() {
        let pairs: [(Language, String, String)] = [
            (.cs, "Orlová", "orel"), (.cs, "hrad", "hradní"), (.cs, "škola", "školit"), (.uk, "Київ", "кий"),
            (.cs, "Novák", "Nováková"), (.de, "Mutter", "Mütterchen"),
        ]
        for (language, first, second) in pairs {
            #expect(
                Fixture.lexicon.key(of: first, language: language)
                    != Fixture.lexicon.key(of: second, language: language))
        }
    }
}
