import Parsing
import Records
import Testing

@Suite struct ArticleReaderTests {
    private func article(
        _ name: String, url: String = "https://www.lipova.example/aktuality/412", rules: ArticleRules? = nil
    ) throws -> Article {
        try ArticleReader().article(
            in: JSONFixture.bytes("pages/\(name).html"), contentType: "text/html", url: url, rules: rules)
    }

    @Test func `keeps the text with its tables and lists, and leaves out what stands around it`() throws {
        let article = try article("clanek")
        let html = try #require(article.contentHTML)
        for part in [
            "Oprava mostu u mlýna začne", "Řidiči musí od března", "Kolik to bude stát", "<td>5 200</td>",
            "<li>povolenku k vjezdu z druhé strany,</li>", "bude osvětlená a bezbariérová",
        ] {
            #expect(html.contains(part), "\(part) is missing")
        }
        for part in [
            "cookies", "Kontakty", "Související", "Lávka v parku je hotová", "Konečně!", "Úřední hodiny", "Sdílet", "»",
        ] {
            #expect(!html.contains(part), "\(part) is no part of the text")
        }
        #expect(article.extractor == .vocabulary)
        #expect(article.confidence > 0.6)
    }

    @Test func `finds title, date, address, picture, language and the documents of a page`() throws {
        let article = try article("clanek")
        #expect(article.title == "Most přes Lipku se na jaře uzavře")
        #expect(article.datePublished == "14. února 2025")
        #expect(article.url == "https://www.lipova.example/aktuality/most-pres-lipku-412.html")
        #expect(article.image == "https://www.lipova.example/foto/most.jpg")
        #expect(article.language == "cs")
        #expect(
            article.attachments == [
                Attachment(
                    url: "https://www.lipova.example/aktuality/prilohy/most-projekt.pdf", mimeType: "application/pdf",
                    title: "Projekt opravy (PDF)")
            ])
    }

    @Test func `believes what schema org states of a German page`() throws {
        let article = try article("meldung", url: "https://lindental.example/freibad")
        #expect(article.title == "Freibad öffnet am 17. Mai")
        #expect(article.datePublished == "2025-05-02T09:30:00+02:00")
        #expect(article.authors.map(\.name) == ["Karla Beispiel"])
        let html = try #require(article.contentHTML)
        #expect(html.contains("Saisonkarten gibt es ab Montag"))
        #expect(!html.contains("Impressum"))
        #expect(!html.contains("Bachstraße"))
        #expect(!html.contains("<h1>"))
    }

    @Test func `reads a Ukrainian page whose paragraphs are divs`() throws {
        let article = try article("novyna", url: "https://verbivka.example/news/1")
        #expect(article.datePublished == "22.07.2025 11:46")
        let html = try #require(article.contentHTML)
        #expect(html.contains("Сьогодні після ремонту"))
        #expect(html.contains("«Дякуємо всім"))
        #expect(!html.contains("Головна"))
        #expect(!html.contains("Усі права захищено"))
        #expect(!html.contains("Поділитися"))
    }

    private func date(beside mark: String) throws -> String? {
        let text = String(repeating: "<p>Město opravilo hřiště u řeky, děti se radují a rodiče také.</p>", count: 8)
        let page = "<html><body><article><h1>Hřiště</h1>\(mark)\(text)</article></body></html>"
        return try ArticleReader().article(in: Array(page.utf8), contentType: nil, url: nil).datePublished
    }

    @Test(arguments: [
        "<p class='event-date'>7. 6. 2024</p>", "<p class='datum-konani'>7. 6. 2024</p>",
        "<p class='termin date'>7. 6. 2024</p>", "<div class='event__date'>7. 6. 2024</div>",
        "<div class='akce'><span class='date'>7. 6. 2024</span></div>", "<span class='date-end'>7. 6. 2024</span>",
        "<span class='expire-date'>7. 6. 2024</span>", "<span class='updated-date'>7. 6. 2024</span>",
        "<span class='date modified'>7. 6. 2024</span>",
        "<time itemprop='startDate' datetime='2024-06-07'>7. 6.</time>",
        "<time class='updated' datetime='2024-06-07'>7. června</time>",
        "<p>Vydáno bylo 12 povolení a 7. 5. 2024 další</p>",
        "<p>Datum: 12. 5. 2024<br>Čas: 18:00<br>Místo: kulturní dům v Lipové, vchod z nádvoří</p>",
        "<dl><dt>Datum</dt><dd>12. 5. 2024</dd><dt>Místo</dt><dd>kulturní dům v Lipové, vchod z nádvoří u lípy</dd></dl>",
        "<p>Datum: 12. 5. 2024, místo: sál</p>", "<p>Datum změny: 12. 5. 2024</p>",
        "<dl><dt>Datum konání</dt><dd>12. 5. 2024</dd></dl>",
        "<dl><dt>Změněno</dt><dd>12. 5. 2024</dd></dl>",
        "<p>Aktualizováno / platnost do: 12.5.2024 / 13.5.2024</p>", "<p>12. 5. 2024, aktualizováno 13. 5. 2024</p>",
        "<p>Koncert bude <time>7. června 2024</time>, akce je na návsi</p>", "<div><time>19:30</time></div>",
        "<p>Město otevře bazén <time>7. června 2024</time>, přijďte</p>",
        "<p>Koncert bude <time datetime='2024-06-07'>7. června</time>, hraje místní kapela a po ní další čtyři, přijďte "
            + "včas, protože míst je málo a zájem bývá velký. Vstupenky jsou na radnici i v knihovně.</p>",
    ])
    func `the day of an event, an end or an update is no publication, though only a name says so`(mark: String) throws {
        #expect(try date(beside: mark) == nil)
    }

    @Test(arguments: [
        ("<span class='date'>7. 5. 2024</span>", "7. 5. 2024"),
        ("<time datetime='2024-05-07'>7. května 2024</time>", "2024-05-07"),
        ("<time class='entry-date published updated' datetime='2024-05-07T10:00'>7. 5.</time>", "2024-05-07T10:00"),
        ("<div><time datetime='2024-05-07'>7. 5. 2024</time> <span>Jan</span></div>", "2024-05-07"),
        ("<p>Vloženo 7. 5. 2024</p>", "7. 5. 2024"), ("<p>Přidáno dne 7. 5. 2024</p>", "7. 5. 2024"),
        ("<p>Vydáno 7. května 2024</p>", "7. května 2024"), ("<p>Veröffentlicht am 7. Mai 2024</p>", "7. Mai 2024"),
        ("<p>Опубліковано 7 травня 2024</p>", "7 травня 2024"), ("<time>12. května 2024</time>", "12. května 2024"),
        (
            "<dl><dt>Vytvořeno</dt><dd>12. 5. 2024</dd><dt>Změněno</dt><dd>13. 5. 2024</dd></dl>",
            "Vytvořeno 12. 5. 2024"
        ),
        ("<dl><dt>Odpovídá:</dt><dd>Jan Novák</dd><dt>Vloženo:</dt><dd>12. 5. 2024 9:30</dd></dl>", "12. 5. 2024 9:30"),
        ("<table><tr><th>Zveřejněno</th><td>12. 5. 2024</td></tr></table>", "12. 5. 2024"),
        ("<p>Vytvořeno / změněno: 12.5.2024 / 13.5.2024</p>", "12.5.2024"),
        ("<p>Odpovídá: <a href='/jan'>Jan Novák</a><br>Vytvořeno / změněno: 12.5.2024 / 13.5.2024</p>", "12.5.2024"),
        ("<p>Vytvořeno 12. 5. 2024 9:30, aktualizováno 13. 5. 2024</p>", "Vytvořeno 12. 5. 2024 9:30"),
        ("<p class='datum'>12. 5. 2024 | Doprava</p>", "12. 5. 2024 | Doprava"),
        ("<p class='datum'>12. 5. 2024 (aktualizováno 13. 5. 2024)</p>", "12. 5. 2024"),
    ])
    func `finds the day of publication that a page marks`(mark: String, date: String) throws {
        #expect(try self.date(beside: mark) == date)
    }

    private func date(behind mark: String) throws -> String? {
        let text = String(repeating: "<p>Město opravilo hřiště u řeky, děti se radují a rodiče také.</p>", count: 8)
        let page =
            "<html><body><div class='obsah'><h1>Hřiště</h1><div itemprop='articleBody'>\(text)</div>\(mark)</div></body></html>"
        return try ArticleReader().article(in: Array(page.utf8), contentType: nil, url: nil).datePublished
    }

    @Test func `behind the text only one date counts, and only by the name of a publication`() throws {
        let info =
            "<div class='odpovida'><p>Odpovídá: Jan Novák<br>Vytvořeno / změněno: 12.5.2024 / 13.5.2024</p></div>"
        #expect(try date(behind: info) == "12.5.2024")
        #expect(try date(behind: "<p>Datum: 20. 5. 2024</p>") == nil)
        #expect(try date(behind: "<p class='date'>20. 5. 2024</p>") == nil)
        #expect(try date(behind: "<p>Vloženo: 20. 5. 2024</p><p>Vloženo: 21. 5. 2024</p>") == nil)
    }

    @Test(arguments: ["rozcestnik", "vypis"]) func `gives nothing rather than menus or a list of teasers`(
        _ name: String
    ) throws {
        #expect(throws: NoArticle.self) { try article(name) }
    }

    @Test func `takes a rule's word before its own`() throws {
        let rules = ArticleRules(
            content: "//div[@class='text-clanku']", title: "//p[@class='perex']",
            timestamp: "substring-after(//p[@class='datum'], ': ')", timeFormat: "j. n. Y", remove: "//table")
        let article = try article("clanek", rules: rules)
        #expect(article.extractor == .rules)
        #expect(article.confidence == 1)
        #expect(article.title?.hasPrefix("Řidiči musí") == true)
        // The month is a word: the format does not fit, and the date stays as it is written.
        #expect(article.datePublished == "14. února 2025")
        let html = try #require(article.contentHTML)
        #expect(html.contains("Oprava mostu"))
        #expect(!html.contains("5 200"))
        #expect(!html.contains("Řidiči"))
    }

    @Test func `says which rule finds nothing, and looks for the text itself`() throws {
        let article = try article("clanek", rules: ArticleRules(content: "//div[@id='neni']"))
        #expect(article.warnings.map(\.code) == ["no-content"])
        #expect(article.contentHTML?.contains("Oprava mostu") == true)
    }

    @Test func `takes the text of JSON-LD where the page's markup does not hold it`() throws {
        let text = Array(repeating: "Obec zve všechny občany na veřejnou schůzi.", count: 8).joined(separator: " ")
        let page = """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Schůze",
            "articleBody": "\(text)"}</script></head><body><div id="app"></div></body></html>
            """
        let article = try ArticleReader().article(in: Array(page.utf8), contentType: nil, url: nil)
        #expect(article.extractor == .jsonLD)
        #expect(article.contentText == text)
        #expect(article.title == "Schůze")
    }

    @Test(arguments: [
        ("Oficiální stránky města Lipová", "Odstávka vody v ulici Na Stráni", "Odstávka vody v ulici Na Stráni"),
        ("Aktuality", "Most se uzavře", "Most se uzavře"),
        ("Detail zprávy - Město Lipová", "Most se uzavře", "Most se uzavře"),
        ("Stadt Lipová: Aktuelles", "Bürgerbüro geschlossen", "Bürgerbüro geschlossen"),
        ("Вербівська громада, Полтавська область", "Ремонт дороги", "Ремонт дороги"),
        ("Město Lipová | Odstávka vody Na Stráni", "Odstávka vody Na Stráni", "Odstávka vody Na Stráni"),
        ("Odstávka vody Na Stráni | Lipová", "Odstávka vody Na Stráni", "Odstávka vody Na Stráni"),
        // The heading is the site's, or the section's.
        ("Odstávka vody: Na Stráni nepoteče", "Město Lipová", "Odstávka vody: Na Stráni nepoteče"),
        ("Aktuality | Odstávka vody Na Stráni", "Aktuality", "Aktuality | Odstávka vody Na Stráni"),
        // Two ways of saying it.
        ("Wartung im Rathaus", "Bürgerbüro am Freitag geschlossen", "Wartung im Rathaus"),
    ])
    func `a title that is the same on every page of a site gives way to the page's heading`(
        document: String, heading: String, title: String
    ) throws {
        let text = "V úterý 6. května od 8 do 14 hodin nepoteče voda v ulici Na Stráni. Cisterna bude u školy."
        let page = """
            <html><head><title>\(document)</title></head><body><nav><a href="/">Úvod</a> <a href="/k">Kontakty</a></nav>
            <main><article><h1>\(heading)</h1><p>\(text)</p><p>\(text)</p></article></main></body></html>
            """
        #expect(try ArticleReader().article(in: Array(page.utf8), contentType: nil, url: nil).title == title)
    }

    @Test(arguments: [
        "<p>Zveřejňujeme výsledky voleb.</p><ul><li><a href='/v/1.pdf'>Výsledky, okrsek 1 (PDF)</a></li>"
            + "<li><a href='/v/2.pdf'>Výsledky, okrsek 2 (PDF)</a></li></ul>",
        "<p>Zveřejňujeme výsledky nové soutěže.</p><p>Dotazy: <a href='mailto:a@lipova.example'>a@lipova.example</a></p>",
    ])
    func `a sentence over files or with a mailbox is an article, over links to pages it is none`(content: String) throws
    {
        func page(_ content: String) -> [UInt8] {
            Array(
                """
                <html><head><title>Volby</title></head><body><nav><a href="/">Úvod</a> <a href="/k">Kontakty</a></nav>
                <main><article><h1>Komunální volby</h1>\(content)</article></main></body></html>
                """.utf8)
        }
        let article = try ArticleReader().article(
            in: page(content), contentType: nil, url: "https://lipova.example/volby")
        #expect(article.contentHTML?.contains("Zveřejňujeme výsledky") == true)
        #expect(article.attachments.count == content.ranges(of: ".pdf").count)
        let links = content.replacing(".pdf", with: "").replacing(" (PDF)", with: "").replacing(
            "mailto:a@lipova.example", with: "/kontakty")
        #expect(throws: NoArticle.self) {
            try ArticleReader().article(in: page(links), contentType: nil, url: "https://lipova.example/volby")
        }
    }

    @Test func `a list's item keeps its own title and date and takes the page's text`() throws {
        var item = ParsedItem()
        item.url = "https://www.lipova.example/aktuality/412"
        item.title = "MOST PŘES LIPKU SE NA JAŘE UZAVŘE"
        item.datePublished = "14. 2. 2025"
        item.contentHTML = "<p>Řidiči musí počítat s objížďkou.</p>"
        let article = try article("clanek")
        let completed = item.completed(by: article)
        #expect(completed.title == item.title)
        #expect(completed.datePublished == "14. 2. 2025")
        #expect(completed.url == item.url)
        #expect(completed.contentHTML == article.contentHTML)
        #expect(completed.summary == item.contentHTML)
        #expect(completed.language == "cs")
        #expect(completed.attachments.count == 1)
    }

    @Test func `a list's longer text is not replaced by a shorter one`() {
        var item = ParsedItem()
        item.contentHTML = "<p>" + String(repeating: "Celý text zprávy. ", count: 20) + "</p>"
        var article = Article(extractor: .density, confidence: 0.4)
        article.contentHTML = "<p>Krátký kousek.</p>"
        #expect(item.completed(by: article).contentHTML == item.contentHTML)
    }
}
