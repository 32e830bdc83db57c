import Parsing
import Records
import Testing

@Suite struct AtomTests {
    @Test func `reads what a feed says of itself against xml:base`() throws {
        let document = try XMLFixture.document("atom10")
        #expect(document.format == "atom10")
        #expect(document.id == "tag:stadt.example,2025:presse")
        #expect(document.description == "Pressemitteilungen")
        #expect(document.language == "de")
        #expect(document.homePageURL == "https://stadt.example/presse/")
        #expect(document.feedURL == "https://stadt.example/presse/feed.atom")
        #expect(document.nextURL == "https://stadt.example/presse/feed.atom?page=2")
        #expect(
            document.authors == [
                Author(name: "Pressestelle", url: "https://stadt.example/stelle", email: "presse@stadt.example")
            ])
    }

    @Test func `captures the inside of xhtml as HTML`() throws {
        let item = try #require(try XMLFixture.document("atom10").items.first)
        #expect(
            item.contentHTML
                == #"<div><p class="a">Sitzung <b>am</b> 6.\#u{A0}Mai<br>R&amp;D &lt;neu&gt;</p><img src="b.png" alt="&quot;"></div>"#
        )
        #expect(item.baseURL == "https://stadt.example/presse/2025/")
    }

    @Test func `reads links by their relation, dates, categories and the author of the feed`() throws {
        let item = try #require(try XMLFixture.document("atom10").items.first)
        #expect(item.id == "tag:stadt.example,2025:1")
        #expect(item.title == "Haupt- &amp; Finanzausschuss tagt")
        #expect(item.url == "https://stadt.example/presse/2025/haupt.html")
        #expect(item.externalURL == "https://ris.example/1")
        #expect(item.summary == "Öffentliche Sitzung am Dienstag")
        #expect(item.datePublished == "2025-05-01T00:00:00+02:00")
        #expect(item.dateModified == "2025-05-02T10:00:00Z")
        #expect(item.tags == ["Ausschüsse"])
        #expect(item.authors.map(\.name) == ["Pressestelle"])
        #expect(item.language == "de")
        #expect(
            item.attachments == [
                Attachment(
                    url: "https://stadt.example/presse/a.pdf", mimeType: "application/pdf", title: "Tagesordnung",
                    sizeInBytes: 10)
            ])
        #expect(item.metrics == [ParsedItem.Metric(name: "comments", value: 2)])
    }

    @Test func `takes the language of a content for that of its entry`() throws {
        let entry = "<title>t</title><content xml:lang=\"uk\">Зміни</content>"
        let document = try XMLFixture.parsed(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"cs\"><entry>\(entry)</entry>"
                + "<entry><title>t</title><content>Změny</content></entry></feed>")
        #expect(document.items.map(\.language) == ["uk", "cs"])
    }

    @Test func `leaves the date of publication open when only updated is stated`() throws {
        let item = try XMLFixture.document("atom10").items[1]
        #expect(item.datePublished == nil)
        #expect(item.dateModified == "2025-05-01T09:00:00Z")
        #expect(item.url == "https://stadt.example/presse/2.html")
        #expect(item.contentText == "a < b")
        #expect(item.contentHTML == nil)
        #expect(item.authors.map(\.name) == ["Somebody Else"])
        #expect(item.language == "en")
    }

    @Test func `reads Atom 0.3`() throws {
        let document = try XMLFixture.document("atom03")
        #expect(document.format == "atom03")
        #expect(document.description == "Od roku 2004")
        #expect(document.dateModified == "2004-02-01T00:00:00Z")
        let item = try #require(document.items.first)
        #expect(item.datePublished == "2004-01-31T12:00:00")
        #expect(item.contentHTML == "<p>Ahoj</p>")
        #expect(item.authors == [Author(name: "Karel", url: "http://denik.example/karel")])
    }

    @Test func `reads Atom whose namespace was forgotten`() throws {
        let document = try XMLFixture.parsed(
            "<feed><title>T</title><entry><title>x</title><id>1</id><link href='http://x.example/1'/></entry></feed>")
        #expect(document.format == "atom10")
        #expect(document.items.map(\.url) == ["http://x.example/1"])
    }

    @Test func `reads a lone entry`() throws {
        let document = try XMLFixture.parsed(
            "<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:x</id><title>sám</title></entry>")
        #expect(document.items.map(\.title) == ["sám"])
        #expect(document.isComplete)
    }

    @Test func `takes text without a type for HTML when it holds tags`() throws {
        let document = try XMLFixture.parsed(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><content>&lt;p>a&lt;/p></content></entry></feed>"
        )
        #expect(document.items.first?.contentHTML == "<p>a</p>")
    }

    @Test func `leaves the elements of an entry's source out of the entry`() throws {
        let document = try XMLFixture.parsed(
            """
            <feed xmlns='http://www.w3.org/2005/Atom'><author><name>Feed</name></author><entry><id>1</id><title>vlastní</title>
            <source><id>2</id><title>cizí</title><author><name>Zdroj</name></author></source></entry></feed>
            """)
        #expect(document.items.first?.title == "vlastní")
        #expect(document.items.first?.authors.map(\.name) == ["Zdroj"])
    }

    @Test func `reads a video of YouTube with its counters beside the content`() throws {
        let document = try XMLFixture.document("youtube")
        #expect(document.format == "youtube")
        let item = try #require(document.items.first)
        #expect(item.kind == .video)
        #expect(item.id == "yt:video:Ab1")
        #expect(item.url == "https://www.youtube.com/watch?v=Ab1")
        #expect(item.contentText == "Záznam jednání ze dne 12. února.")
        #expect(item.image == "https://i3.ytimg.example/vi/Ab1/hqdefault.jpg")
        #expect(item.attachments.isEmpty)
        #expect(
            item.metrics == [
                ParsedItem.Metric(name: "likes", value: 17), ParsedItem.Metric(name: "views", value: 1234),
            ])
    }

    @Test func `entries of a feed that breaks off keep its author`() throws {
        let document = try XMLFixture.parsed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>F</title><author><name>Úřad</name></author>\
            <entry><id>urn:1</id><title>A</title></entry><entry><id>urn:2
            """)
        #expect(document.title == "F")
        #expect(document.items.map(\.authors) == [[Author(name: "Úřad")]])
    }
}
