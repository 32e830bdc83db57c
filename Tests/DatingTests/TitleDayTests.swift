import Dating
import Records
import Testing

@Suite struct TitleDayTests {
    private func day(_ title: String, language: String = "cs", published: String = "2025-04-09") -> TitleDay {
        TitleDay(of: title, published: Day(iso8601: published), language: language)
    }

    private func march12() throws -> TitleDay { .on(try #require(Day(iso8601: "2025-03-12"))) }

    @Test(arguments: [
        "Zasedání 12. 3. 2025", "Zasedání 12.3.", "Zasedání 12. března", "Zasedání 12.3.25", "Zasedání 12. 3. 25",
        "Zasedání 12-03-2025", "12_3_2025 Zasedání", "Zasedání 12/3/2025", "Zasedání 12-03-25", "Zasedání 25-03-12",
        "Zasedání 12.III.2025", "Zasedání 12. III. 2025", "zasedani_20250312", "Zasedání 12032025",
        "zasedani_2025_03_12", "2025-03-12 zasedání", "zasedani-20250312_170000", "Zasedání 12/3",
        "Zasedání 12. 3. 2025 (1/2)", "2. část 12.3.25", "Zasedání 12. 3. 2025, bod 2.1.13",
        "Zasedání 12. 3. (2025)", "Zasedání 12.3., rozpočet 2026", "Zasedání č. 4/2025, 12.3.25",
    ])
    func `the day is read in every form that offices and files' names have`(title: String) throws {
        #expect(day(title) == (try march12()))
    }

    @Test(arguments: [
        ("de", "Sitzung 12.3.25"), ("de", "Sitzung_2025_03_12"), ("uk", "Сесія 12.03.25 р."),
        ("uk", "Сесія 12-03-2025"),
        ("en", "Meeting 2025_03_12"),
    ])
    func `the day is read in every language`(language: String, title: String) throws {
        #expect(day(title, language: language) == (try march12()))
    }

    @Test(arguments: [
        ("cs", "Zasedání březen 2025"), ("cs", "Zasedání v březnu"), ("cs", "Březnové zasedání"),
        ("cs", "Zasedání 3/2025"),
        ("cs", "Zasedání 2025/03"), ("cs", "Zasedání 12.3"), ("cs", "Zasedání 12-3"), ("cs", "Zasedání 2/3"),
        ("cs", "Zasedání 250312"), ("cs", "Zasedání 12. III."), ("cs", "Zasedání 2024"),
        ("cs", "Zasedání z minulého měsíce"),
        ("cs", "Zasedání 12. 3. (2024)"), ("cs", "Zasedání 12. 3. a 9. 4. 2025"), ("cs", "Zasedání 12.3.25 a 9.4.25"),
        ("de", "Sitzung März 2025"), ("de", "Märzsitzung"), ("de", "Aufzeichnung der letzten Sitzung"),
        ("uk", "Сесія за березень 2025"), ("uk", "Березнева сесія"), ("en", "Meeting 03/12/2025"),
        ("en", "Meeting 3/12"),
    ])
    func `a day, a month or a year that may be another is not the recording's own`(language: String, title: String) {
        #expect(day(title, language: language) == .unclear)
    }

    @Test(arguments: [
        ("cs", "Záznam zasedání zastupitelstva"), ("cs", "17. zasedání zastupitelstva"), ("cs", "Zasedání č. 3/2025"),
        ("cs", "Zasedání, část 1/2"), ("cs", "Zasedání 17/2025"), ("cs", "Zasedání duben 2025"),
        ("cs", "Zasedání 4/2025"),
        ("cs", "Dubnové zasedání"), ("cs", "Zasedání, volební období 2022–2026"), ("cs", "Zasedání od 17:00"),
        ("cs", "Rozpočet 2026"), ("de", "Sitzung Nr. 3/2025"), ("de", "Aprilsitzung"),
        ("uk", "45 сесія VIII скликання"),
    ])
    func `numbers that are no day leave the recording its own`(language: String, title: String) {
        #expect(day(title, language: language) == .unsaid)
    }
}
