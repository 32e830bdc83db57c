import Parsing
import Records
import Testing

@Suite struct CalendarTextTests {
    private func event(_ lines: String..., url: String? = nil) throws -> ParsedItem {
        let text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20250101"] + lines
        let body = Array((text + ["END:VEVENT", "END:VCALENDAR", ""]).joined(separator: "\r\n").utf8)
        let document = try XMLFixture.parsed(body, url: url)
        #expect(document.warnings.isEmpty)
        return try #require(document.items.first)
    }

    @Test func `a calendar of the first version says its letters in quoted-printable`() throws {
        let item = try event(
            "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BDatva a do=C5=", "=BE=C3=ADnky =",
            "2025", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1250:=8Eatva=0D=0Adruh=FD =3D den",
            "LOCATION;QUOTED-PRINTABLE:S=C3=A1l", "URL;ENCODING=8BIT:https://mesto.example/?a=C5")
        #expect(item.title == "Žatva a dožínky 2025")
        #expect(item.contentText == "Žatva\r\ndruhý = den")
        #expect(item.place == "Sál")
        #expect(item.url == "https://mesto.example/?a=C5")
    }

    @Test func `HTML in the place of the text is read as HTML`() throws {
        let item = try event(
            "DESCRIPTION:<b>Ples</b>\\nv sobotu\\, <a href=\"https://mesto.example/\">více</a>")
        #expect(item.contentText == nil)
        #expect(item.contentHTML == "<b>Ples</b><br>v sobotu, <a href=\"https://mesto.example/\">více</a>")
        let laidOut = try event("DESCRIPTION:<p>Ples</p>\\n<p>v sobotu</p>")
        #expect(laidOut.contentHTML == "<p>Ples</p>\n<p>v sobotu</p>")
    }

    @Test(arguments: [
        ("První<br>\\ndruhý\\ntřetí", "První<br>\ndruhý<br>třetí"),
        (
            "Pozvánka<br/>\\n\\nSejdeme se v 9\\n• u školy\\n• u kostela",
            "Pozvánka<br/>\nSejdeme se v 9<br>• u školy<br>• u kostela"
        ),
        (
            "<p>Ples\\nv sobotu</p>\\n<ul>\\n<li>hudba</li>\\n</ul>\\nVstup volný\\nTombola",
            "<p>Ples\nv sobotu</p>\n<ul>\n<li>hudba</li>\n</ul>\nVstup volný<br>Tombola"
        ),
        (
            "<b>Kontakt</b>: <urad@lipova.cz>\\n<zdarma> a < 5 let",
            "<b>Kontakt</b>: &lt;urad@lipova.cz><br>&lt;zdarma> a &lt; 5 let"
        ),
        ("<html-blob><u></u>Ples<br>sál</html-blob>", "<html-blob><u></u>Ples<br>sál</html-blob>"),
    ])
    func `line breaks and words in brackets stay beside tags`(written: String, html: String) throws {
        #expect(try event("DESCRIPTION:" + written.replacing(",", with: "\\,")).contentHTML == html)
    }

    @Test func `HTML beside the text leaves the text as it is`() throws {
        let item = try event(
            "DESCRIPTION:Děti < 5 let <zdarma>\\, <jan@mesto.example>", "X-ALT-DESC;FMTTYPE=text/html:<p>Děti</p>")
        #expect(item.contentText == "Děti < 5 let <zdarma>, <jan@mesto.example>")
        #expect(item.contentHTML == "<p>Děti</p>")
    }

    @Test func `the addresses of a calendar are relative to its own`() throws {
        let item = try event("URL:/akce/1", "ATTACH:plakat.pdf", url: "https://mesto.example/kalendar/akce.ics")
        #expect(item.url == "https://mesto.example/akce/1")
        #expect(item.attachments.map(\.url) == ["https://mesto.example/kalendar/plakat.pdf"])
    }

    @Test func `a picture that lies inside the calendar has no address`() throws {
        let item = try event("SUMMARY:Ples", "IMAGE;VALUE=BINARY;ENCODING=BASE64;FMTTYPE=image/png:iVBORw0KGgo=")
        #expect(item.image == nil)
    }
}
