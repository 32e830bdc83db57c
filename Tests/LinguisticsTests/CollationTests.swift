import Linguistics
import Testing

@Suite struct CollationTests {
    @Test(arguments: [
        (Language.cs, "cesta Cibulka čáp ďábel dům had Hora chata chléb ingot Rada řeka sníh šaty Zlín žába"),
        (.cs, "Horák Horáková Chalupa Novák Nový"),
        (.de, "Maier Müller Mulzer Straße Straub Strauß"),
        (.de, "Arzt Ärzte Öl Otto Übung Uhr Zaun"),
        (.uk, "вода гай ґанок день Євген жито зима Іван їжак йод Київ щука юшка яма"),
        (.sk, "cesta čaj dom hora chata ihla šaty voda zima žaba"),
        (.pl, "Lato łata noc ósmy woda zima źrebak żaba"),
        (.cs, "1. máj 2. etapa Albert"),
    ])
    func `puts words in the order of the language`(language: Language, words: String) {
        let expected = words.replacing("1. máj", with: "1.máj").replacing("2. etapa", with: "2.etapa")
            .split(separator: " ").map(String.init)
        let collation = Collation(language: language)
        #expect(collation.sorted(expected.reversed()) == expected)
        for (first, second) in zip(expected, expected.dropFirst()) {
            #expect(collation.precedes(first, second))
            #expect(!collation.precedes(second, first))
        }
    }

    @Test func `marks and case decide only between equal letters`() {
        let czech = Collation(language: .cs)
        #expect(czech.sorted(["dál", "dal", "Dal", "dala"]) == ["dal", "Dal", "dál", "dala"])
        #expect(!czech.precedes("Orlová", "Orlová"))
    }

    @Test func `a family comes before those whose name goes on`() {
        #expect(
            Collation(language: .cs).sorted(["Novák Jan", "Nováková Anna", "Novák Adam"]) == [
                "Novák Adam", "Novák Jan", "Nováková Anna",
            ])
    }

    @Test(arguments: [
        (Language.cs, "chata", "Ch"), (.cs, "Čáslav", "Č"), (.cs, "Ústí", "U"), (.cs, "„Žižka“", "Ž"),
        (.cs, "1. máj", "0–9"),
        (.de, "Österreich", "O"), (.de, "Straße", "S"), (.uk, "Ґудзь", "Ґ"), (.uk, "їжак", "Ї"), (.cs, "Київ", "К"),
        (.pl, "Łódź", "Ł"), (.cs, "", "#"), (.cs, "–", "#"), (.cs, "Łódź", "L"),
    ])
    func `an index lists a word under its letter`(language: Language, word: String, initial: String) {
        #expect(Collation(language: language).initial(of: word) == initial)
    }
}
