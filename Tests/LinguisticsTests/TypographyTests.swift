import Linguistics
import Records
import Testing

@Suite struct TypographyTests {
    @Test(arguments: [
        (Language.cs, "9. května 2025"), (.sk, "9. mája 2025"), (.de, "9. Mai 2025"), (.uk, "9 травня 2025 року"),
        (.pl, "9 maja 2025"), (.en, "9 May 2025"),
    ])
    func `writes a date out`(language: Language, date: String) throws {
        let day = try #require(Day(year: 2025, month: 5, day: 9))
        #expect(Typography.longDate(day, language) == date)
    }

    @Test func `names months and weekdays`() {
        #expect(Typography.month(5, .cs) == "květen")
        #expect(Typography.month(2, .uk) == "лютий")
        #expect(Typography.weekday(3, .de) == "Mittwoch")
        #expect(Typography.month(0, .cs) == "")
        #expect(Typography.month(13, .cs) == "")
    }

    @Test(arguments: [
        (Language.cs, "v Orlové a k řece s dětmi", "v~Orlové a~k~řece s~dětmi"),
        (.cs, "Dne 9. května 2025 přišlo 120 lidí", "Dne 9.~května 2025 přišlo 120~lidí"),
        (.cs, "za 1 250 000 Kč (5 %)", "za 1~250~000~Kč (5~%)"),
        (.cs, "J. Novák, č. p. 12, Ing. Malá", "J.~Novák, č.~p.~12, Ing.~Malá"),
        (.cs, "1. 6. 2025 a konec.", "1.~6.~2025 a~konec."),
        (.cs, "V roce 2025 Petr odešel. A nic", "V~roce 2025 Petr odešel. A~nic"),
        (.de, "am 9. Mai um 19 Uhr, Nr. 5", "am 9.~Mai um 19~Uhr, Nr.~5"),
        (.uk, "у м. Київ, 9 травня, 5 тис. грн", "у~м.~Київ, 9~травня, 5~тис. грн"),
        (.en, "a house", "a house"),
        (.cs, "  ve  ", "  ve  "),
    ])
    func `keeps lines from breaking where they must not`(language: Language, text: String, bound: String) {
        #expect(Typography.nonBreaking(text, language).replacing("\u{A0}", with: "~") == bound)
    }

    @Test(arguments: [
        (Language.cs, 1, Plural.one), (.cs, 3, .few), (.cs, 5, .many), (.cs, 0, .many), (.cs, 22, .many),
        (.uk, 1, .one), (.uk, 21, .one), (.uk, 11, .many), (.uk, 3, .few), (.uk, 13, .many), (.uk, 104, .few),
        (.pl, 21, .many), (.pl, 22, .few), (.de, 2, .many), (.en, 1, .one), (.sk, 4, .few),
    ])
    func `chooses the plural`(language: Language, count: Int, plural: Plural) {
        #expect(Plural(count, language) == plural)
    }
}
