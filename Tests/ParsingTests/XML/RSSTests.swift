import Parsing
import Records
import Testing

@Suite struct RSSTests {
    private let url = "https://lipka.example/kanal/rss.xml"

    @Test func `reads what a channel says of itself`() throws {
        let document = try XMLFixture.document("rss20", url: url)
        #expect(document.format == "rss20")
        #expect(document.isWellFormed)
        #expect(document.isComplete)
        #expect(document.title == "Obec Dolní Lipka: aktuality")
        #expect(document.homePageURL == "https://lipka.example/")
        #expect(document.feedURL == "https://lipka.example/rss.xml")
        #expect(document.hubs == [ParsedDocument.Hub(type: "WebSub", url: "https://hub.example/")])
        #expect(document.language == "cs")
        #expect(document.dateModified == "Mon, 03 Mar 2025 07:00:00 +0100")
        #expect(document.timeToLiveMinutes == 90)
        #expect(document.icon == "https://lipka.example/znak.png")
        #expect(document.authors == [Author(name: "Jana Řezáčová", email: "podatelna@lipka.example")])
    }

    @Test func `reads an item with its text, files, place and counters`() throws {
        let item = try #require(try XMLFixture.document("rss20", url: url).items.first)
        #expect(item.id == "a-7")
        #expect(item.url == "https://lipka.example/aktuality/odstavka?id=7&lang=cs")
        #expect(item.title == "Odstávka vody v\u{A0}ulici Na Hrázi – 5.\u{A0}března")
        #expect(item.contentHTML == "<p>Voda nepoteče <b>od 8 do 14 hodin</b>.</p>")
        #expect(item.summary == "Voda nepoteče od 8 do 14 hodin.")
        #expect(item.datePublished == "Mon, 03 Mar 2025 06:30:00 +0100")
        #expect(item.authors == [Author(name: "Jana Řezáčová")])
        #expect(item.tags == ["Doprava", "Voda"])
        #expect(
            item.attachments == [
                Attachment(
                    url: "https://lipka.example/soubory/mapa.pdf", mimeType: "application/pdf", sizeInBytes: 20480)
            ])
        #expect(item.metrics == [ParsedItem.Metric(name: "comments", value: 4)])
        #expect(item.latitude == 49.95)
        #expect(item.longitude == 16.79)
        #expect(item.line == 16)
        #expect(item.baseURL == url)
    }

    @Test func `takes a guid that is an address for the missing link`() throws {
        let item = try XMLFixture.document("rss20").items[1]
        #expect(item.url == "https://lipka.example/aktuality/8")
        #expect(item.contentHTML == "<p>Text &amp; dál</p>")
        #expect(item.summary == nil)
    }

    @Test func `leaves an odd absolute address as published and unescaped markup in its place`() throws {
        let item = try XMLFixture.document("rss20", url: url).items[2]
        #expect(item.url == "https://lipka.example/https://www.facebook.example/obec")
        #expect(item.id == nil)
        #expect(item.title == nil)
        #expect(item.contentHTML == "Jen odkaz a popis s <em>neescapovaným</em> <b>a</b> znakem<br>")
    }

    @Test func `rejects an empty item with its line and keeps the others`() throws {
        let document = try XMLFixture.document("rss20")
        #expect(document.items.count == 3)
        #expect(
            document.rejections == [
                Rejection(
                    .empty, stage: .parsing, source: "lipka", reference: "line 38", reason: "the entry is empty",
                    line: 38)
            ])
    }

    @Test func `reads a feed with bare ampersands, junk before it and ends that were forgotten`() throws {
        let document = try XMLFixture.document("rss-broken")
        #expect(!document.isWellFormed)
        #expect(document.isComplete)
        #expect(document.warnings.first?.code == "junk-before-document")
        #expect(document.title == "Novák & syn: hlášení")
        #expect(document.homePageURL == "http://hlaseni.example/?p=1&q=2")
        #expect(document.items.map(\.title) == ["Tom & Jerry \u{A0}v kině", "Chybí konec", "Poslední"])
        #expect(
            document.items.map(\.url) == ["http://hlaseni.example/?id=1&s=2&lang=cs", "http://hlaseni.example/2", nil])
        #expect(document.items[0].contentHTML == "5 < 6 & 7 > 3<br>druhý řádek")
        #expect(document.items[2].image == "http://hlaseni.example/3.jpg")
        #expect(document.items[2].datePublished == "2025-04-01")
        #expect(document.items.map(\.line) == [8, 13, 17])
        #expect(document.rejections.isEmpty)
    }

    @Test func `keeps the items before the damage and says that the rest is missing`() throws {
        let body = try XMLFixture.bytes("rss20")
        let text = String(decoding: body, as: UTF8.self)
        let cut = try #require(text.range(of: "Jen odkaz"))
        let document = try XMLFixture.parsed(String(text[..<cut.upperBound]))
        #expect(document.items.count == 2)
        #expect(!document.isComplete)
        #expect(!document.isWellFormed)
        #expect(document.rejections.map(\.reason) == ["the document breaks off inside this item"])
        #expect(document.rejections.map(\.line) == [34])
    }

    @Test func `begins a new item where the end of the last was forgotten`() throws {
        let document = try XMLFixture.parsed(
            XMLFixture.rss("<item><title>a</title><item><title>b</title><item><title>c</title>"))
        #expect(document.items.map(\.title) == ["a", "b", "c"])
    }

    @Test func `reads RSS 1.0 with its items beside the channel and the module of events`() throws {
        let document = try XMLFixture.document("rss10")
        #expect(document.format == "rss10")
        #expect(document.title == "Kulturkalender")
        #expect(document.language == "de")
        #expect(document.timeToLiveMinutes == 360)
        let item = try #require(document.items.first)
        #expect(item.id == "https://kultura.example/1")
        #expect(item.kind == .event)
        #expect(item.startAt == "2025-07-12T15:00:00")
        #expect(item.endAt == "2025-07-12T23:00:00")
        #expect(item.place == "Seebühne")
        #expect(item.tags == ["Fest"])
        #expect(item.datePublished == "2025-06-01T08:00:00+02:00")
    }

    @Test(arguments: [
        ("<rss version='0.92'>", "rss092"), ("<rss version='0.93'>", "rss093"), ("<rss version='0.94'>", "rss094"),
        ("<rss version='0.91'>", "rss091u"), ("<rss>", "rss20"), ("<rss version='2.1'>", "rss20"),
    ])
    func `names the version`(root: String, format: String) throws {
        let document = try XMLFixture.parsed("\(root)<channel><item><title>x</title></item></channel></rss>")
        #expect(document.format == format)
        #expect(document.items.count == 1)
    }

    @Test func `tells Netscape's 0.91 by its document type and keeps an entity that nobody knows`() throws {
        let document = try XMLFixture.document("rss091")
        #expect(document.format == "rss091n")
        // It declares ISO 8859-2, but is kept in UTF-8.
        #expect(document.encoding == "utf-8")
        #expect(document.items.first?.title == "Sbor dobrovolných hasičů")
        #expect(document.items.first?.contentHTML == "Neznámý © &vlastni;")
    }

    @Test func `reads RSS 0.90`() throws {
        let document = try XMLFixture.parsed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>T</title></channel><item><title>x</title><link>http://x.example/</link></item></rdf:RDF>
            """)
        #expect(document.format == "rss090")
        #expect(document.items.map(\.url) == ["http://x.example/"])
    }

    @Test func `reads a podcast`() throws {
        let document = try XMLFixture.document("podcast")
        #expect(document.authors == [Author(name: "Rozhlas Lipka", email: "hlas@hlas.example")])
        let item = try #require(document.items.first)
        #expect(item.kind == .audio)
        #expect(item.contentHTML == "O rozpočtu a o mostě.")
        #expect(item.authors == [Author(name: "Petr Dvořák")])
        #expect(item.tags == ["radnice", "rozpočet"])
        #expect(item.people == ["Eva Malá"])
        #expect(item.attachments.map(\.title) == [nil, "transcript"])
        #expect(item.attachments.first?.durationInSeconds == 3723)
        #expect(item.url == nil)
    }

    @Test func `knows a module by its customary prefix when nothing is declared, and by a wrong address`() throws {
        let undeclared = try XMLFixture.parsed(
            XMLFixture.rss(
                "<item><media:content url='http://x.example/a.jpg' medium='image'/><dc:creator>A</dc:creator></item>"))
        #expect(undeclared.items.first?.image == "http://x.example/a.jpg")
        #expect(undeclared.items.first?.authors == [Author(name: "A")])
        let wrong = try XMLFixture.parsed(
            "<rss xmlns:m='https://search.yahoo.com/mrss'><channel><item><m:thumbnail url='b.jpg'/></item></channel></rss>",
            url: "https://x.example/rss/")
        #expect(wrong.items.first?.image == "https://x.example/rss/b.jpg")
    }

    @Test func `reads windows-1250 whatever is said of it`() throws {
        let text =
            "<?xml version='1.0' encoding='utf-8'?>"
            + XMLFixture.rss("<item><title>Příští schůze školní rady: šťastné a žhavé</title></item>")
        let map: [Character: UInt8] = [
            "ř": 0xF8, "í": 0xED, "š": 0x9A, "ů": 0xF9, "ť": 0x9D, "ž": 0x9E, "á": 0xE1, "é": 0xE9,
        ]
        let body = text.flatMap { character in map[character].map { [$0] } ?? Array(String(character).utf8) }
        let document = try XMLFixture.parsed(body, contentType: "text/xml; charset=utf-8")
        #expect(document.encoding == "windows-1250")
        #expect(document.items.first?.title == "Příští schůze školní rady: šťastné a žhavé")
        #expect(document.warnings.map(\.code) == ["encoding-mismatch"])
    }

    @Test func `resolves against the home page when the document came without an address`() throws {
        let document = try XMLFixture.parsed(
            "<rss><channel><link>https://obec.example/cs/</link><item><link>a/b</link></item></channel></rss>")
        #expect(document.items.first?.url == "https://obec.example/cs/a/b")
    }

    @Test func `reads an author in each of the ways that people write one`() throws {
        let written = [
            "a@b.example (Jan Novák)", "Jan Novák &lt;a@b.example&gt;", "Jan Novák (mailto:a@b.example)", "a@b.example",
            "Jan Novák",
        ]
        for (index, text) in written.enumerated() {
            let document = try XMLFixture.parsed(
                XMLFixture.rss("<item><title>x</title><author>\(text)</author></item>"))
            let expected = Author(
                name: index == 3 ? nil : "Jan Novák", email: index == 4 ? nil : "a@b.example")
            #expect(document.items.first?.authors == [expected])
        }
    }

    @Test func `stops at the limits and says so`() throws {
        var limits = ParsingLimits.standard
        limits.maximumItems = 2
        limits.maximumItemBytes = 100
        let body = XMLFixture.rss(
            "<item><title>a</title></item><item><title>\(String(repeating: "b", count: 200))</title></item><item><title>c</title></item>"
        )
        let document = try XMLFixture.parsed(Array(body.utf8), limits: limits)
        #expect(document.items.map(\.title) == ["a"])
        #expect(
            document.rejections.map(\.reason) == [
                "its text is longer than 100 bytes", "beyond the limit of 2 items a document",
            ])
        #expect(!document.isComplete)
    }

    @Test(arguments: [
        "<item><title>A</title><link>/a<item><title>B</title><link>/b</link></item>",
        "<item><title>A</title><description>foo<item><title>B</title></item>",
        "<item><title>A</title><link>/a</LINK></ITEM><item><title>B</title></item>",
        "<item><title>A</title></i<tem><item><title>B</title></item>",
        "< item ><title>A</ title></item><item><title>B</title></item>",
        "<item><title>A</title><description><![CDATA[foo</description></item><item><title>B</title></item>",
        "<item><title>A</title><description><![CDATA[foo]] ></description></item><item><title>B</title></item>",
        "<item><title>A</title><description><?php echo 1; </description></item><item><title>B</title></item>",
        "<item><title>A</title></item></channel></rss><item><title>B</title></item>",
    ])
    func `what one item breaks costs no later one`(items: String) throws {
        let document = try XMLFixture.parsed(XMLFixture.rss(items + "<item><title>C</title></item>"))
        #expect(document.items.map(\.title) == ["A", "B", "C"])
        #expect(document.items.first?.url.map { !$0.contains("<") } ?? true)
        #expect(!document.isWellFormed)
    }

    @Test func `a feed that breaks off keeps what it said of itself, but no half of a text`() throws {
        let whole = """
            <rss version="2.0"><channel><title>T</title><link>https://lipka.example/</link><language>en-US</language>\
            <ttl>60</ttl><image><url>/znak.png</url><title>Zn
            """
        for cut in [whole, whole + "ak</title></image><item><title>A</title></item><item><title>B"] {
            let document = try XMLFixture.parsed(cut, url: url)
            #expect(document.title == "T")
            #expect(document.language == "en-US")
            #expect(document.homePageURL == "https://lipka.example/")
            #expect(document.timeToLiveMinutes == 60)
            #expect(!document.isComplete)
        }
        let half = try XMLFixture.parsed("<rss version='2.0'><channel><title>Obec</title><description>Novin", url: url)
        #expect(half.title == "Obec")
        #expect(half.description == nil)
    }

    @Test(arguments: [
        ("<pubDate>neznámo</pubDate><dc:date>2024-05-07</dc:date>", "2024-05-07"),
        ("<pubDate>včera</pubDate>", "včera"),
        ("<pubDate>7. 5. 2024</pubDate><dc:date>2024-05-08</dc:date>", "7. 5. 2024"),
    ])
    func `a word in place of a date hides no date`(fields: String, date: String) throws {
        let text = XMLFixture.rss("<item><title>A</title>\(fields)</item>")
            .replacing("<rss ", with: "<rss xmlns:dc='http://purl.org/dc/elements/1.1/' ")
        #expect(try XMLFixture.parsed(text).items.map(\.datePublished) == [date])
    }
}
