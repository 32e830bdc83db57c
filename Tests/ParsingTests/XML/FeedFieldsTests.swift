import Parsing
import Records
import Testing

@Suite struct FeedFieldsTests {
    private func rss(_ fields: String) throws -> ParsedItem {
        let modules =
            "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:georss=\"http://www.georss.org/georss\""
        return try #require(
            try XMLFixture.parsed(
                "<rss version=\"2.0\" \(modules)><channel><item><title>t</title>\(fields)</item></channel></rss>"
            ).items.first)
    }

    private func atom(_ entry: String) throws -> ParsedItem {
        try #require(
            try XMLFixture.parsed(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://mesto.example/d/"><title>F</title>\
                <entry><id>1</id><title>t</title>\(entry)</entry></feed>
                """
            ).items.first)
    }

    @Test(arguments: [
        (["application/pdf", "audio/mpeg"], [nil, 600]), (["image/jpeg", "Video/MP4", "audio/mpeg"], [nil, 600, nil]),
        (["text/html", "mp3"], [nil, 600]), (["application/pdf"], [nil]),
    ])
    func `the length of an episode belongs to its sound or film, not to a file beside it`(
        types: [String], durations: [Int?]
    ) throws {
        let files = types.enumerated().map { "<enclosure url=\"https://r.example/\($0)\" type=\"\($1)\"/>" }
        let item = try rss(files.joined() + "<itunes:duration>10:00</itunes:duration>")
        #expect(item.attachments.map(\.durationInSeconds) == durations)
    }

    @Test(arguments: [
        "50.1 14.5", "50.1,14.5", "50.1, 14.5", "50,1 14,5", "50,1, 14,5", "50,1;\n14,5", "50.1 14,5",
        "50.1,14.5 51.2,15.3", "50.1 14.5 300",
    ])
    func `a point is read with decimal points and with decimal commas`(written: String) throws {
        let item = try rss("<georss:point>\(written)</georss:point>")
        #expect(item.latitude == 50.1)
        #expect(item.longitude == 14.5)
    }

    @Test(arguments: ["image/png", "application/pdf", "audio/mpeg"])
    func `a content that is no text is not taken for one`(type: String) throws {
        let item = try atom("<content type=\"\(type)\">iVBORw0KGgo=</content><summary>Obrázek</summary>")
        #expect(item.contentText == nil)
        #expect(item.contentHTML == nil)
        #expect(item.summary == "Obrázek")
    }

    @Test func `addresses within a text are relative to the nearest xml base`() throws {
        let item = try atom(
            """
            <content type="xhtml" xml:base="/b/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="1">a</a>\
            <p xml:base="c/" xml:lang="cs"><a href="2?x=1&amp;y=2">b</a><img src="/3.png"/></p><a href="4">c</a></div></content>
            """)
        #expect(item.baseURL == "https://mesto.example/b/")
        let html = try #require(item.contentHTML)
        #expect(html.contains("href=\"1\""))
        #expect(html.contains("href=\"https://mesto.example/b/c/2?x=1&amp;y=2\""))
        #expect(html.contains("src=\"https://mesto.example/3.png\""))
        #expect(html.contains("href=\"4\""))
    }

    @Test func `addresses of a channel definition are relative to its base`() throws {
        let document = try XMLFixture.parsed(
            """
            <CHANNEL HREF="index.html" BASE="https://mesto.example/x/"><TITLE>Kanál</TITLE>
            <ITEM HREF="a.html"><TITLE>A</TITLE></ITEM><ITEM HREF="b.html" BASE="y/"><TITLE>B</TITLE></ITEM></CHANNEL>
            """, url: "https://jinde.example/kanal.cdf")
        #expect(document.homePageURL == "https://mesto.example/x/index.html")
        #expect(document.items.map(\.url) == ["https://mesto.example/x/a.html", "https://mesto.example/x/y/b.html"])
    }

    @Test func `an attribute that is only called base changes nothing elsewhere`() throws {
        let document = try XMLFixture.parsed(
            "<rss version=\"2.0\"><channel base=\"https://b.example/\"><item><link>/1</link></item></channel></rss>",
            url: "https://mesto.example/rss.xml")
        #expect(document.items.map(\.url) == ["https://mesto.example/1"])
    }

    @Test func `one item of a hundred thousand nested elements costs no other`() throws {
        let deep = String(repeating: "<b>", count: 100_000) + "uvnitř" + String(repeating: "</b>", count: 100_000)
        let document = try XMLFixture.parsed(
            XMLFixture.rss(
                "<item><title>A</title><description>\(deep) za</description></item><item><title>B</title></item>"))
        #expect(document.items.map(\.title) == ["A", "B"])
        #expect(document.items.first?.contentHTML?.contains("uvnitř") == true)
        #expect(document.items.first?.contentHTML?.contains(" za") == true)
        #expect(document.rejections.isEmpty)
        #expect(document.isComplete)
        #expect(document.warnings.map(\.code) == ["too-deep"])
    }
}
