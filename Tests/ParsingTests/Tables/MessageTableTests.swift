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

    @Test func `quotes that nothing closes make the table incomplete`() throws {
        let document = try table("Název;Text\nA;\"B\nC;D\n")
        #expect(!document.isComplete)
        #expect(document.items.map(\.title) == ["A"])
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
}
