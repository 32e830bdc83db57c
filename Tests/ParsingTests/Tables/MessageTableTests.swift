import Parsing
import Records
import Testing

@Suite struct MessageTableTests {
    private func document(
        _ name: String, columns: String? = nil, type: String = "text/csv"
    ) throws -> ParsedDocument {
        let parameter = columns.map { "; columns=\"\($0)\"" } ?? ""
        return try XMLFixture.parsed(JSONFixture.bytes("tables/\(name)"), contentType: type + parameter)
    }

    private func table(_ text: String, columns: String = "") throws -> ParsedDocument {
        try XMLFixture.parsed(Array(text.utf8), contentType: "text/csv; columns=\"\(columns)\"")
    }

    @Test(arguments: ["messages.csv", "messages-1250.csv"])
    func `reads an office's export by the usual names of its columns`(name: String) throws {
        let document = try document(name)
        #expect(document.format == "messages")
        #expect(document.items.map(\.id) == ["1", "3"])
        #expect(document.items[0].title == "Odstávka vody")
        #expect(
            document.items[0].contentText
                == "V úterý 11. 3. nepoteče voda v ulici Lipová.\nCisterna stojí u školy; \"stará\" škola to není.")
        #expect(document.items[0].datePublished == "10.03.2025 08:15")
        #expect(document.items[1].tags == ["Odpady", "Svoz"])
        #expect(document.items.map(\.line) == [2, 5])
    }

    @Test func `says what it could not map, with the lines`() throws {
        let document = try document("messages.csv")
        #expect(document.rejections.map(\.line) == [4])
        #expect(document.rejections.map(\.reason) == ["a row without a title and a text"])
        let said = document.warnings.map { "\($0.line ?? 0) \($0.message)" }
        #expect(said == ["1 not read: \"Počet příjemců\"", "5 7 values under 6 names"])
    }

    @Test func `knows the encoding of Excel's export`() throws {
        #expect(try document("messages-1250.csv").encoding == "windows-1250")
        #expect(try document("messages.csv").encoding == "utf-8")
    }

    @Test func `a mapping by hand stands above a guess, and a misspelled column is named`() throws {
        let text = "Nadpis,Popisek,Kdy,Kde\nMost,Opraven,1.4.2025,U mlýna\n"
        let mapped = try table(text, columns: "text=popisek,date=KDY,place=Kde,title=Titul")
        #expect(mapped.items.map(\.title) == ["Most"])
        #expect(mapped.items.map(\.contentText) == ["Opraven"])
        #expect(mapped.items.map(\.datePublished) == ["1.4.2025"])
        #expect(mapped.items.map(\.place) == ["U mlýna"])
        #expect(
            mapped.warnings.map(\.message) == [
                "there is no column \"Titul\"; there are \"Nadpis\", \"Popisek\", \"Kdy\", \"Kde\""
            ])
    }

    @Test(arguments: [
        ("Betreff;Nachricht;Gesendet am;Uhrzeit", "1.4.2025", "08:00", "1.4.2025 08:00"),
        ("Тема;Повідомлення;Дата;Час", "01.04.2025", "8:00", "01.04.2025 8:00"),
        ("Subject\tMessage\tSent at\tGroup", "2025-04-01T08:00", "all", "2025-04-01T08:00"),
        ("\u{FEFF}Predmet|Sprava|Odoslané|Skupina", "1. 4. 2025", "vše", "1. 4. 2025"),
    ])
    func `guesses in several languages and by any separator`(
        header: String, date: String, last: String, expected: String
    ) throws {
        let separator = try #require(header.first { ";\t|".contains($0) })
        let row = ["Voda", "Neteče", date, last].joined(separator: String(separator))
        let document = try table("\(header)\r\n\(row)\r\n")
        #expect(document.items.map(\.title) == ["Voda"])
        #expect(document.items.map(\.contentText) == ["Neteče"])
        #expect(document.items.map(\.datePublished) == [expected])
    }

    @Test func `reads a list of flat objects wherever it stands`() throws {
        let document = try document("messages.json", columns: "", type: "application/json")
        #expect(document.format == "messages")
        #expect(document.items.map(\.title) == ["Uzavírka mostu"])
        #expect(document.items[0].contentText == "Most u mlýna je do pátku uzavřen.")
        #expect(document.items[0].tags == ["Doprava", "Všichni"])
        #expect(document.rejections.map(\.reference) == ["8"])
        #expect(document.warnings.map(\.message) == ["not read: \"stav\""])
    }

    @Test func `quotes that nothing closes make the table incomplete and cost no later row`() throws {
        let document = try table("Název;Text\nA;\"B\nC;D\n")
        #expect(!document.isComplete)
        #expect(document.items.map(\.title) == ["A", "C"])
        #expect(document.items.map(\.contentText) == ["B", "D"])
        #expect(document.warnings.contains { $0.code == "open-quote" && $0.line == 2 })
    }

    @Test(arguments: [
        ("titel=Betreff", "there is no field \"titel\""), ("title", "\"title\" is no pair"),
    ])
    func `a mapping that cannot be meant is refused with its reason`(text: String, reason: String) {
        do {
            _ = try ColumnMapping(text)
            Issue.record("accepted")
        } catch {
            #expect(error.description.contains(reason))
        }
    }

    @Test func `a mapping is written on one line or on many`() throws {
        let file = "# Munipolis\ntitle = Předmět\ntext = 'Text, celý'\n"
        let mapping = try ColumnMapping(file)
        #expect(mapping.text == "title=Předmět,text='Text, celý'")
        #expect(try ColumnMapping(mapping.text) == mapping)
    }

    @Test func `plain text without a word that it is a table is no feed`() {
        do {
            let document = try XMLFixture.parsed(Array("a;b\n1;2\n".utf8))
            Issue.record("read as \(document.format)")
        } catch {
            #expect("\(error)" == "this is no feed but plain text")
        }
    }

    @Test func `quotes that only a later row's quotes would close end with their row`() throws {
        let document = try table(
            """
            Název;Text;Datum
            Ples;"Hraje kapela
            do rána;7.2.2025
            Voda;"Neteče
            v Lipové";8.2.2025
            Svoz;"Bio";9.2.2025
            """)
        #expect(document.items.map(\.title) == ["Ples", "Voda", "Svoz"])
        #expect(document.items.map(\.contentText) == ["Hraje kapela\ndo rána", "Neteče\nv Lipové", "Bio"])
        #expect(document.items.map(\.datePublished) == ["7.2.2025", "8.2.2025", "9.2.2025"])
        #expect(document.warnings.contains { $0.code == "open-quote" && $0.line == 2 })
    }

    @Test func `a text that is cut off within its quotes is one item`() throws {
        let document = try table("Název;Text;Datum\nA;b;1.2.2025\nPovodeň;\"Hladina stoupá.\nOpusťte sklepy")
        #expect(document.items.map(\.contentText) == ["b", "Hladina stoupá.\nOpusťte sklepy"])
        #expect(!document.isComplete)
    }

    @Test func `many quotes that nothing closes cost linear time`() throws {
        let rows = String(repeating: "\"\"\";\"x\n", count: 100_000)
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try table("Název;Text\n" + rows) }
        #expect(time < .seconds(5))
    }

    @Test(arguments: [
        "Zprávy odeslané za období 1. 1. 2025, do 31. 5. 2025\n\n", "Město Lipová\r\nVýpis zpráv;;\r\n;;\r\n",
        "sep=;\nPřehled\n",
    ])
    func `lines above the names of the columns are passed over and said`(above: String) throws {
        let document = try table(above + "Předmět;Text;Datum odeslání\nVoda;Neteče;1.4.2025\n")
        #expect(document.items.map(\.title) == ["Voda"])
        #expect(document.items.map(\.datePublished) == ["1.4.2025"])
        #expect(document.rejections.isEmpty)
        #expect(document.warnings.map(\.code) == ["lines-above-header"])
    }

    @Test func `lines above the header are found by a mapping too`() throws {
        let document = try table(
            "Export\n\"Hlavička\";\"Sdělení\"\n\"Voda\";\"Neteče\"\n", columns: "title=Hlavička,text=Sdělení")
        #expect(document.items.map(\.title) == ["Voda"])
        #expect(document.items.map(\.line) == [3])
    }

    @Test(arguments: [
        ("Název;Popis;Datum vytvoření;Datum odeslání", "not read: \"Datum vytvoření\""),
        ("Betreff;Beschreibung;Erstellt am;Gesendet am", "not read: \"Erstellt am\""),
        ("Názov;Text SMS;Dátum vytvorenia;Dátum odoslania", "not read: \"Dátum vytvorenia\""),
        ("Temat;Treść SMS;Data utworzenia;Data wysłania", "not read: \"Data utworzenia\""),
        ("Тема;Опис;Дата створення;Дата надсилання", "not read: \"Дата створення\""),
        ("Téma;Text;Vytvořeno;Odesláno", "not read: \"Vytvořeno\""),
    ])
    func `a message is dated by its sending, not by its making`(header: String, said: String) throws {
        let document = try table("\(header)\nVoda;Neteče;1.4.2025;3.4.2025\nMost;Stojí;2.4.2025;\n")
        #expect(document.items.map(\.title) == ["Voda", "Most"])
        #expect(document.items.map(\.contentText) == ["Neteče", "Stojí"])
        #expect(document.items.map(\.datePublished) == ["3.4.2025", nil])
        #expect(document.warnings.map(\.message) == [said])
    }

    @Test(arguments: [
        ("Datum;Předmět;Text;Odesláno", "not read: \"Datum\""),
        ("Datum;Předmět;Text;Datum odeslání", "not read: \"Datum\""),
        ("Datum;Předmět;Text;Zveřejněno", "not read: \"Datum\""),
        ("Datum;Betreff;Nachricht;Gesendet am", "not read: \"Datum\""),
        ("Дата;Тема;Повідомлення;Надіслано", "not read: \"Дата\""),
        ("Dátum;Predmet;Správa;Odoslané", "not read: \"Dátum\""),
        ("Data;Temat;Treść;Wysłano", "not read: \"Data\""),
        ("Date;Subject;Message;Sent at", "not read: \"Date\""),
    ])
    func `a day of which nothing is said gives way to the sending, and that is said`(
        header: String, said: String
    ) throws {
        let document = try table("\(header)\n20.5.2025;Voda;Neteče;12.5.2025 9:30\n;Most;Stojí;13.5.2025\n")
        #expect(document.items.map(\.datePublished) == ["12.5.2025 9:30", "13.5.2025"])
        #expect(document.warnings.map(\.message) == [said])
    }

    @Test func `the time on a day that is not read is not put to the sending`() throws {
        let document = try table("Předmět;Text;Datum;Čas;Odesláno\nZasedání;Sál;20.5.2025;17:00;12.5.2025\n")
        #expect(document.items.map(\.datePublished) == ["12.5.2025"])
        #expect(document.warnings.map(\.message) == ["not read: \"Datum\", \"Čas\""])
        let sent = try table("Předmět;Text;Datum;Datum odeslání;Čas odeslání\nA;b;20.5.2025;12.5.2025;9:30\n")
        #expect(sent.items.map(\.datePublished) == ["12.5.2025 9:30"])
    }

    @Test(arguments: ["ano", "1250", ""])
    func `a column of sending that holds no date is passed over`(value: String) throws {
        let document = try table("Datum;Předmět;Text;Odesláno\n20.5.2025;Voda;Neteče;\(value)\n")
        #expect(document.items.map(\.datePublished) == ["20.5.2025"])
        #expect(document.warnings.map(\.message) == ["not read: \"Odesláno\""])
    }

    @Test func `objects are dated by their sending too`() throws {
        let json = """
            [{"Datum": "20.5.2025", "Předmět": "Voda", "Text": "Neteče", "Odesláno": "12.5.2025 9:30"}]
            """
        let document = try XMLFixture.parsed(Array(json.utf8), contentType: "application/json; columns=\"\"")
        #expect(document.items.map(\.datePublished) == ["12.5.2025 9:30"])
        #expect(document.warnings.map(\.message) == ["not read: \"Datum\""])
    }

    @Test func `the day of its making dates a table that has no other`() throws {
        let document = try table("Název;Text;Popis;Vytvořeno\nVoda;Neteče;x;1.4.2025\n")
        #expect(document.items.map(\.datePublished) == ["1.4.2025"])
        #expect(document.items.map(\.contentText) == ["Neteče"])
    }

    @Test func `objects of one list may name one field in several ways`() throws {
        let json = """
            [{"Předmět": "Voda", "Text": "Neteče"}, {"predmet": "Most", "obsah": "Stojí", "odeslano": "1.4.2025"}]
            """
        let document = try XMLFixture.parsed(Array(json.utf8), contentType: "application/json; columns=\"\"")
        #expect(document.items.map(\.title) == ["Voda", "Most"])
        #expect(document.items.map(\.contentText) == ["Neteče", "Stojí"])
        #expect(document.rejections.isEmpty)
    }
}
