import Parsing
import Records
import Testing

@Suite struct TelegramPageTests {
    private func document(_ name: String, url: String? = nil) throws -> ParsedDocument {
        try XMLFixture.parsed(JSONFixture.bytes("pages/\(name).html"), url: url)
    }

    @Test func `reads the public preview of a channel`() throws {
        let document = try document("telegram-preview", url: "https://t.me/s/vyshneve_gromada")
        #expect(document.format == "telegram")
        #expect(document.title == "Громада Вишневе")
        #expect(document.nextURL == "https://t.me/s/vyshneve_gromada?before=411")
        #expect(document.isExcerpt)
        #expect(document.items.map(\.id) == ["411", "413"])
        let first = document.items[0]
        #expect(first.title == nil)
        #expect(first.url == "https://t.me/vyshneve_gromada/411")
        #expect(first.contentHTML?.hasPrefix("Відкрили <b>сквер</b> біля школи.") == true)
        #expect(first.datePublished == "2025-05-17T09:30:00+00:00")
        #expect(first.tags == ["сквер"])
        #expect(first.externalURL == "https://vyshneve.example/skver")
        #expect(
            first.attachments.map(\.url) == [
                "https://cdn.telesco.example/a1.jpg", "https://cdn.telesco.example/a2.jpg",
                "https://vyshneve.example/skver",
            ])
        #expect(first.attachments.last?.title == "Сквер")
        #expect(first.metrics == [.init(name: "views", value: 1_400)])
        #expect(document.rejections.map(\.reason) == ["a service message", "a post without words, pictures and links"])
    }

    @Test func `a forwarded message has its author's name, and a reply only its own words`() throws {
        let forwarded = try document("telegram-preview").items[1]
        #expect(forwarded.authors == [Author(name: "Район", url: "https://t.me/rajon/9")])
        #expect(forwarded.contentHTML == "Рух на вулиці Садовій перекрито.")
    }

    @Test func `reads an export in HTML, and a joined message keeps its author`() throws {
        let document = try document("telegram-export")
        #expect(document.format == "telegram")
        #expect(document.title == "Lipová hlásí")
        #expect(document.items.map(\.id) == ["12", "13"])
        #expect(document.items.map(\.datePublished) == ["2025-03-01T12:30:15+01:00", "2025-03-01T12:31:02"])
        #expect(document.items.map { $0.authors.first?.name } == ["Lipová hlásí", "Lipová hlásí"])
        #expect(document.items[0].attachments == [Attachment(url: "photos/photo_1.jpg")])
        #expect(document.items[0].externalURL == "https://lipova.example/dvur")
        #expect(document.items[0].tags == ["odpad"])
        #expect(document.rejections.count == 1)
    }

    @Test func `preview and export give a message one id`() throws {
        let export = try JSONFixture.document("telegram-album.json")
        #expect(export.items.map(\.id) == ["5", "7", "8", "9"])
    }

    @Test func `of a preview that breaks off the unfinished message is rejected`() throws {
        let page = """
            <html><body><main>
            <div class="tgme_widget_message" data-post="lipova/10"><div class="tgme_widget_message_text js-message_text">
            Voda teče.</div></div>
            <div class="tgme_widget_message" data-post="lipova/11"><div class="tgme_widget_message_text js-message_text">
            Most je od pátku do
            """
        let document = try XMLFixture.parsed(Array(page.utf8), url: "https://t.me/s/lipova")
        #expect(document.items.map(\.id) == ["10"])
        #expect(document.rejections.map(\.kind) == [.cutOff])
    }
}
