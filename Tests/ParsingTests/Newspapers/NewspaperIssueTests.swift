import Foundation
import Parsing
import Records
import Testing

@Suite struct NewspaperIssueTests {
    private func document(
        _ pages: [(layout: String, plain: String)], file: String = "zpravodaj-2018-02.pdf", title: String? = nil,
        url: String? = nil
    ) throws -> ParsedDocument {
        let issue = IssuePages(
            file: file, sha256: "00", title: title,
            pages: pages.enumerated().map { .init(number: $0 + 1, layout: $1.layout, plain: $1.plain) })
        return try XMLFixture.parsed(Array(try JSONEncoder().encode(issue)), url: url)
    }

    private func document(firstPage: String, file: String = "x.pdf", title: String? = nil) throws -> ParsedDocument {
        try document([(firstPage, firstPage)], file: file, title: title)
    }

    @Test func `an issue is an item, and so is each page, with its number`() throws {
        let document = try document(
            [("5. 12. 2018\n   ZPRAVODAJ č.2/2018\nSlovo úvodem", ""), ("Rozpis svozu odpadu", "")],
            title: "Zpravodaj 2/2018", url: "https://obec.example/noviny/zpravodaj-2018-02.pdf")
        #expect(document.format == "newspaper")
        #expect(document.items.map(\.kind) == [.article, .page, .page])
        #expect(document.items.map(\.title) == ["Zpravodaj 2/2018", "Zpravodaj 2/2018 [1]", "Zpravodaj 2/2018 [2]"])
        #expect(document.items.map(\.datePublished) == ["5.12.2018", "5.12.2018", "5.12.2018"])
        #expect(
            document.items[2].references == [
                Reference(scheme: "issue", value: "2/2018"), Reference(scheme: "page", value: "2"),
            ])
        #expect(document.items[2].url == "https://obec.example/noviny/zpravodaj-2018-02.pdf#page=2")
        #expect(document.items[2].contentText == "Rozpis svozu odpadu")
        #expect(document.items[0].attachments.first?.mimeType == "application/pdf")
        #expect(Set(document.items.compactMap(\.id)).count == 3)
    }

    @Test(arguments: [
        ("                  B I B č.12/06\n 20.12.2006\n", "20.12.2006", "12/2006"),
        (" 15.března 2014            B I B č.1/2014\n", "15. března 2014", "1/2014"),
        (" 14. září 2018\nOBČASNÍK č. 1 / 2018\n", "14. září 2018", "1/2018"),
        ("Amtsblatt Nr. 7\nFreitag, 14. Februar 2025\n", "14. Februar 2025", "7"),
        ("Вісник громади № 3\n5 травня 2025\n", "5. травня 2025", "3"),
        ("Orlické listy\nčerven 2025\nčíslo 6\n", "červen 2025", "6"),
    ])
    func `date and number stand in the head of the first page`(head: String, date: String, number: String) throws {
        let item = try #require(try document(firstPage: head).items.first)
        #expect(item.datePublished == date)
        #expect(item.references == [Reference(scheme: "issue", value: number)])
    }

    @Test(arguments: [
        ("Lipovský zpravodaj\nzaložen 1. 1. 1990\nčerven 2025", "červen 2025"),
        ("Lipova Anzeiger, gegr. 1. 1. 1990\nAusgabe Mai 2025", "Mai 2025"),
        ("Mai 2025\nRedaktionsschluss: 15. April 2025", "Mai 2025"),
        ("Mai 2025\nDie nächste Ausgabe erscheint am 1. Juni 2025", "Mai 2025"),
        ("Mai 2025 Nr. 5/2025\nStadtfest am 20. 6. 2025", "Mai 2025"),
        ("14. května 2025\nkvěten 2025", "14. května 2025"),
        ("Amtsblatt Mai / Juni 2025", "Mai 2025"),
        ("Amtsblatt Dezember / Januar 2026", "Januar 2026"),
        ("Вісник, заснований 5 травня 1993\nтравень 2025", "травень 2025"),
        ("Lipova Anzeiger\nAusgabe Mai 2026 · Redaktionsschluss 15. April 2026", "Mai 2026"),
        ("ЛИПІВСЬКІ ВІСТІ\n№ 19 (10234) 7 травня 2026 р. Газета заснована 1 січня 1931 року", "7. травня 2026"),
        ("Газета заснована 1 січня 1931 року. Четвер, 7 травня 2026 р.", "7. травня 2026"),
        ("Květen 2026 | Uzávěrka příštího čísla 20. 5. 2026", "Květen 2026"),
        ("Květen 2026    Uzávěrka: 20. 4. 2026    MK ČR E 12345", "Květen 2026"),
        ("7. května 2026 MK ČR evidenční číslo E 12345", "7. května 2026"),
        ("Freitag, 8. Mai 2026. Gegründet 1924. Nr. 5", "8. Mai 2026"),
        ("Seite 1 Freitag, 8. Mai 2026", "8. Mai 2026"),
        ("8. Mai 2026 Redaktionsschluss 15. April 2026", "8. Mai 2026"),
    ])
    func `a day of something else is not the day of the issue`(head: String, date: String) throws {
        #expect(try document(firstPage: head).items.first?.datePublished == date)
    }

    @Test(arguments: [
        "Uzávěrka příštího čísla: 20. 5. 2026", "Uzávěrka příštího čísla:\n20. 5. 2026", "Uzávěrka | 20. května 2026",
        "20. května 2026 je uzávěrka příštího čísla", "20. května 2026 – uzávěrka, vyjde 1. června 2026",
        "20. května 2026 | uzávěrka", "Uzávěrka čísla 6/2026 | 20. května 2026",
        "Uzávěrka čísla červen 2026 · 20. května 2026", "Redaktionsschluss der nächsten Ausgabe\n20. Mai 2026",
        "Заснована 1 січня 1931 року", "1 січня 1931 року засновано газету", "Gegründet am 1. Mai 1924",
    ])
    func `neither the day of a deadline nor that of the founding is the issue's`(head: String) throws {
        #expect(try document(firstPage: "Lipovské listy\n\(head)").items.first?.datePublished == nil)
    }

    @Test(
        arguments: [
            ("noviny-2025-03-14.pdf", "2025-03-14"), ("noviny_20250314.pdf", "2025-03-14"),
            // The second issue, or February: who knows.
            ("bib-2008-02.pdf", nil), ("noviny.pdf", nil),
        ] as [(String, String?)])
    func `a file's name tells the day only when it is whole`(file: String, date: String?) throws {
        #expect(try document(firstPage: "Slovo starosty", file: file).items.first?.datePublished == date)
    }

    @Test func `a day within the text is not the issue's`() throws {
        let text = (1...10).map { "Řádek \($0) úvodního slova" }.joined(separator: "\n") + "\nSejdeme se 3. 5. 2025."
        #expect(try document(firstPage: text).items.first?.datePublished == nil)
    }

    @Test func `a program's title gives way to the file's name`() throws {
        let document = try document(firstPage: "Text", file: "Listy 3-2025.pdf", title: "Microsoft Word - Listy3.doc")
        #expect(document.items.first?.title == "Listy 3-2025")
    }

    @Test func `a page without a text layer is named`() throws {
        let document = try document([("Text", ""), (" \n ", "")])
        #expect(document.items.count == 2)
        #expect(document.rejections.map(\.reason) == ["page 2 holds no text: it is a picture, which is not read"])
    }

    @Test func `columns are read in the order of the text, one column as it is laid out`() throws {
        let columns = (1...20).map { _ in "levý sloupec má tu svá slova    pravý sloupec vypráví o jiném" }
            .joined(separator: "\n")
        let plain = "levý sloupec celý\npravý sloupec celý"
        let list = (1...20).map { "\($0 + 8):00 hod.      u hasičárny" }.joined(separator: "\n")
        let document = try document([(columns, plain), (list, plain)])
        #expect(document.items[1].contentText == plain)
        #expect(document.items[2].contentText?.hasPrefix("9:00 hod.      u hasičárny") == true)
    }

    private static let text = ["jedna strana vypráví o mostu", "přes řeku a o jeho opravě"]
    private static let other = ["druhá strana zve do knihovny", "na čtení každou středu večer"]

    @Test(arguments: [
        // Under a picture, nothing else on the page.
        [text[0] + "    " + other[0], text[1] + "       " + other[1]],
        // Below a text over the whole width.
        Array(
            repeating: "Dlouhá řádka článku, který jde přes celou šířku strany a nemá žádné sloupce vedle sebe.",
            count: 40)
            + [text[0] + "   " + other[0], text[1] + "      " + other[1]],
    ])
    func `columns of a few lines are read in the order of the text`(layout: [String]) throws {
        let plain = (Self.text + Self.other).joined(separator: "\n")
        #expect(
            try document([(layout.joined(separator: "\n"), plain)]).items[1].contentText == plain)
    }

    @Test(arguments: [
        // A table of days, figures and names.
        [
            "1. března     53 masek a 62 otevřených dvorů       Kultura a památky",
            "3. března     Program spolků a výzva k žádostem",
            "4. března     Učitelé jsou mladší než vnuci        Školství",
        ],
        ["Svoz směsného odpadu   12. 3. a 26. 3. 2025", "Svoz tříděného odpadu  19. 3. a 2. 4. 2025"],
        // A heading, and a signature far to the right.
        ["ZPRAVODAJ OBCE LIPOVÁ        vydává obecní úřad", "Vážení spoluobčané, čas letí a je tu zase jaro."],
        [
            "S přáním hezkých svátků a klidných dní" + String(repeating: " ", count: 50) + "Zastupitelstvo obce",
            "Zpracovali redaktoři zpravodaje obce" + String(repeating: " ", count: 52) + "Vydavatel je obec",
        ],
        // The leaders of a table of contents.
        [
            "Slovo starosty obce ............ 1    Kultura a sport ............... 5",
            "Zprávy ze školy ................ 2    Spolky a sdružení ............. 6",
        ],
    ])
    func `tables, headings and signatures stay as they are laid out`(layout: [String]) throws {
        let page = layout.joined(separator: "\n")
        #expect(try document([(page, "po sloupcích")]).items[1].contentText == page)
    }

    @Test(arguments: [
        ("Haupt-\nund Finanzausschuss", "Haupt- und Finanzausschuss"),
        ("Bau-\noder Umweltausschuss", "Bau- oder Umweltausschuss"),
        ("Vor-\nsowie Nachmittag", "Vor- sowie Nachmittag"), ("česko-\na německy", "česko- a německy"),
        ("культурно-\nі соціально", "культурно- і соціально"), ("спільно-\nта", "спільнота"),
        ("Hund-\nunder", "Hundunder"), ("Stadt-\nrat", "Stadtrat"), ("Haupt\u{AD}\nund", "Hauptund"),
    ])
    func `a hyphen before "and" stands for the rest of a word and stays`(written: String, read: String) throws {
        #expect(try document(firstPage: written).items[1].contentText == read)
    }

    @Test func `a word that was parted at the end of a line is whole again`() throws {
        let text = "Zastupitel-\nstvo schválilo rozpočet. Trať Brno-\nOlomouc stojí."
        #expect(
            try document(firstPage: text).items[1].contentText
                == "Zastupitelstvo schválilo rozpočet. Trať Brno-\nOlomouc stojí.")
    }
}
