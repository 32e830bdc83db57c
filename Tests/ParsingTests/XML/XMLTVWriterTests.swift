import Parsing
import Records
import Testing

@Suite struct XMLTVWriterTests {
    private let clock: TownClock

    init() throws {
        clock = try TownClock(timeZone: "Europe/Prague")
    }

    private func document(_ programmes: String) throws -> ParsedDocument {
        let text = "<tv><channel id=\"a\"><display-name>TV A</display-name></channel>\(programmes)</tv>"
        return try Parser().document(in: Array(text.utf8), contentType: nil, url: nil, source: "test")
    }

    @Test func `writes what it read, elements in the order of the DTD`() throws {
        let listing = XMLTVWriter.listing(of: try XMLFixture.document("xmltv"), clock: clock)
        #expect(listing.refusals.isEmpty)
        let first = listing.text.split(separator: "\n").drop { !$0.contains("<programme") }
            .prefix { !$0.contains("</programme") }.map { $0.trimmingPrefix { $0 == " " } }
        #expect(
            first == [
                "<programme start=\"20250301180500 +0100\" stop=\"20250301182000 +0100\" channel=\"tv.lipka\">",
                "<title lang=\"cs\">Události v regionu</title>", "<sub-title lang=\"cs\">Zima na horách</sub-title>",
                "<desc lang=\"cs\">Zprávy týdne</desc>", "<credits>", "<actor role=\"host\">Petr Velký</actor>",
                "<presenter>Jana Malá</presenter>", "</credits>", "<category lang=\"cs\">Zpravodajství</category>",
                "<episode-num system=\"onscreen\">12</episode-num>", "<previously-shown/>",
            ])
    }

    @Test func `its listing reads back with the same broadcasts, and writes the same again`() throws {
        let listing = XMLTVWriter.listing(of: try XMLFixture.document("xmltv"), clock: clock).text
        let again = try Parser().document(in: Array(listing.utf8), contentType: nil, url: nil, source: "test")
        #expect(again.isWellFormed)
        #expect(again.warnings.isEmpty)
        #expect(XMLTVWriter.listing(of: again, clock: clock).text == listing)
    }

    @Test func `declares every channel, escapes every text, and says what it leaves out`() throws {
        let document = try document(
            """
            <programme start="202507011200" channel="b&amp;b"><title>Tom &amp; "Jerry" &lt;3</title></programme>
            <programme start="soon" channel="a"><title>Někdy</title></programme>
            <programme start="20250701130000" channel="a"><desc>Bez názvu</desc></programme>
            """)
        let listing = XMLTVWriter.listing(of: document, clock: clock)
        #expect(listing.text.contains("<channel id=\"b&amp;b\">\n    <display-name>b&amp;b</display-name>"))
        #expect(listing.text.contains("<title>Tom &amp; &quot;Jerry&quot; &lt;3</title>"))
        #expect(listing.text.contains("start=\"20250701120000 +0200\" channel=\"b&amp;b\""))
        #expect(listing.refusals.map(\.reason) == ["its start cannot be read: soon", "it has no title"])
    }

    @Test(arguments: [
        ("20250701180500 +0200", "20250701180500 +0200"), ("20250701180500 +0100", "20250701190500 +0200"),
        ("202507011805 +0200", "20250701180500 +0200"), ("20250701180500 BST", "20250701190500 +0200"),
        ("202507011805 UTC", "20250701200500 +0200"), ("20250701180500", "20250701180500 +0200"),
        ("202507011805", "20250701180500 +0200"), ("2025070118 +0200", "20250701180000 +0200"),
        ("2025070118", "20250701180000 +0200"),
    ])
    func `reads every shape of a start`(raw: String, written: String) throws {
        let document = try document("<programme start=\"\(raw)\" channel=\"a\"><title>T</title></programme>")
        #expect(XMLTVWriter.listing(of: document, clock: clock).text.contains("start=\"\(written)\""))
    }
}
