import Parsing
import Records
import Testing

@Suite struct SchemaOrgTests {
    private func page(_ html: String, url: String? = "https://lipova.example/a") throws -> ParsedDocument {
        try XMLFixture.parsed(Array(html.utf8), url: url)
    }

    @Test func `reads the article that a page describes, once`() throws {
        let document = try XMLFixture.parsed(
            JSONFixture.bytes("pages/article-jsonld.html"), url: "https://lipova.example/aktuality/citarna?x=1")
        #expect(document.format == "schema-org")
        #expect(document.items.count == 1)
        let item = try #require(document.items.first)
        #expect(item.kind == .article)
        #expect(item.id == nil)
        #expect(item.url == "https://lipova.example/aktuality/citarna")
        #expect(item.title == "Knihovna má novou &amp; větší čítárnu")
        #expect(item.contentText == "Čítárna v přízemí má třicet míst a vlastní vchod ze dvora.")
        #expect(item.summary == "Čtenáři získali třicet míst.")
        #expect(item.datePublished == "2025-02-11T08:00:00+01:00")
        #expect(item.authors.map(\.name) == ["Eva Dubová", "Redakce"])
        #expect(item.tags == ["Kultura", "knihovna", "čítárna"])
        #expect(item.image == "https://lipova.example/foto/citarna.jpg")
        #expect(item.metrics == [.init(name: "comments", value: 4)])
        #expect(item.language == "cs-CZ")
    }

    @Test func `one broken block is named and costs no other`() throws {
        let document = try XMLFixture.parsed(JSONFixture.bytes("pages/article-jsonld.html"), url: nil)
        #expect(document.rejections.count == 1)
        #expect(document.rejections.first?.line == 19)
        #expect(!document.isComplete)
    }

    @Test func `reads events, films and broadcasts of a list`() throws {
        let document = try JSONFixture.document("schema-org.json")
        #expect(document.items.map(\.kind) == [.event, .video, .broadcast])
        #expect(document.rejections.count == 1)
        let event = document.items[0]
        #expect(event.isWithdrawn)
        #expect(event.place == "Zámek, Zámecká 1, Lipová")
        #expect(event.latitude == 49.8)
        #expect(event.longitude == 18.1)
        #expect(event.people == ["Lipovanka"])
        #expect(event.authors == [Author(name: "Kulturní dům", url: "https://kd.example/")])
        let broadcast = document.items[2]
        #expect(broadcast.startAt == "2025-03-12T18:00:00")
        #expect(broadcast.authors.map(\.name) == ["TV Údolí"])
    }

    @Test func `a stream of a meeting keeps the time when it was live`() throws {
        let film = try JSONFixture.document("schema-org.json").items[1]
        #expect(film.startAt == "2025-03-12T16:00:00+01:00")
        #expect(film.endAt == "2025-03-12T19:10:00+01:00")
        #expect(film.datePublished == "2025-03-13")
        #expect(film.tags == ["live"])
        #expect(
            film.attachments == [
                Attachment(
                    url: "https://stream.example/z/7.mp4", mimeType: "video/mp4",
                    title: "Zasedání zastupitelstva 12. března 2025", durationInSeconds: 11_130)
            ])
    }

    @Test(arguments: [
        #"<html><script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"x"}</script>"#,
        #"<html><script type="application/json">{"@context":"https://schema.org","@type":"Event","name":"x"}</script>"#,
        #"<html><script type="application/ld+json">[1, "x", null]</script>"#,
        #"<html><script type="application/ld+json"></script>"#,
    ])
    func `a page that describes no items is no feed`(html: String) {
        do {
            let document = try page(html)
            Issue.record("read as \(document.format)")
        } catch {
            #expect("\(error)".hasPrefix("this is no feed but an HTML page"))
        }
    }

    @Test func `things inside things do not hang the reader`() throws {
        let deep = String(repeating: #"{"@type":"ItemList","itemListElement":["#, count: 30)
        let html = "<html><script type=\"application/ld+json\">\(deep)</script>"
        do {
            let document = try page(html)
            Issue.record("read as \(document.format)")
        } catch {
            #expect("\(error)".hasPrefix("this is no feed but"))
        }
    }

    @Test(arguments: ["\n", "\t"])
    func `a raw line break inside a string costs nothing and is a warning`(sign: String) throws {
        let document = try page(
            """
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
            "headline": "Kašna", "articleBody": "Teče.\(sign)Od úterý.", "datePublished": "2025-03-05"}</script>
            """)
        #expect(document.items.map(\.contentText) == ["Teče.\(sign)Od úterý."])
        #expect(document.items.map(\.datePublished) == ["2025-03-05"])
        #expect(document.warnings.map(\.code) == ["json-syntax"])
        #expect(document.rejections.isEmpty)
        #expect(document.isComplete)
    }

    @Test func `the events of a series are items, and a series that names none is one`() throws {
        let document = try page(
            """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "EventSeries", "name": "Letní kino", "startDate": "2025-07-01", "subEvent": [
              {"@type": "Event", "name": "Film první", "startDate": "2025-07-01T21:00"},
              {"@type": "Event", "name": "Film druhý", "startDate": "2025-07-08T21:00"}]},
            {"@type": "EventSeries", "name": "Čtení pro děti", "startDate": "2025-09-01"}]}</script>
            """)
        #expect(document.items.map(\.title) == ["Film první", "Film druhý", "Čtení pro děti"])
        #expect(document.items.allSatisfy { $0.kind == .event })
    }

    @Test func `a block that is a list is read`() throws {
        let document = try page(
            """
            <script type="application/ld+json">[
            {"@context": "https://schema.org", "@type": "Event", "name": "Ples", "startDate": "2025-02-14"},
            {"@context": "https://schema.org", "@type": "Event", "name": "Trhy", "startDate": "2025-05-03"}]</script>
            """)
        #expect(document.items.map(\.title) == ["Ples", "Trhy"])
        #expect(document.items.map(\.line) == [2, 3])
    }
}
