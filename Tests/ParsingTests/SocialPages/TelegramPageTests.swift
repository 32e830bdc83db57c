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

    private func preview(_ messages: String...) throws -> ParsedDocument {
        let nodes = messages.enumerated().map { number, content in
            """
            <div class="tgme_widget_message" data-post="lipova/\(number + 1)">\(content)
            <a class="tgme_widget_message_date"><time datetime="2025-03-01T10:00:00+00:00">10:00</time></a></div>
            """
        }
        let page = "<html><body><main>\(nodes.joined())</main></body></html>"
        return try XMLFixture.parsed(Array(page.utf8), url: "https://t.me/s/lipova")
    }

    @Test func `a poll of a channel's preview is its question and its answers, as in the export`() throws {
        let document = try preview(
            """
            <div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Kde má být lavička?</div>
            <div class="tgme_widget_message_poll_type">Anonymous Poll</div><div class="tgme_widget_message_poll_options">
            <div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_percent">60%</div>
            <div class="tgme_widget_message_poll_option_text">U školy</div></div>
            <div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_text">U kostela</div></div>
            </div></div>
            """)
        let export = try JSONFixture.document("telegram-album.json")
        #expect(document.items.map(\.contentText) == [export.items[3].contentText])
        #expect(document.items.map(\.contentText) == ["Kde má být lavička?\n– U školy\n– U kostela"])
    }

    @Test func `films, recordings and what the preview does not show are no empty messages`() throws {
        let document = try preview(
            """
            <a class="tgme_widget_message_video_player"><i class="tgme_widget_message_video_thumb"
            style="background-image:url('https://cdn4.example/x.jpg')"></i></a>
            """,
            "<audio src='https://cdn4.example/v.ogg' class='tgme_widget_message_voice'></audio>",
            "<div class='message_media_not_supported_wrap'><div>Please open Telegram to view this post</div></div>",
            """
            <div class="tgme_widget_message_document_title">zápis.pdf</div><div class="tgme_widget_message_document_title">
            příloha.pdf</div>
            """)
        #expect(document.rejections.isEmpty)
        #expect(document.items.map(\.image) == ["https://cdn4.example/x.jpg", nil, nil, nil])
        #expect(
            document.items.map(\.attachments) == [
                [], [Attachment(url: "https://cdn4.example/v.ogg")], [Attachment(url: "https://t.me/lipova/3")],
                [Attachment(url: "https://t.me/lipova/4", title: "zápis.pdf, příloha.pdf")],
            ])
    }

    private func export(_ messages: (classes: String, content: String)...) throws -> ParsedDocument {
        let nodes = messages.enumerated().map { number, message in
            """
            <div class="message default clearfix \(message.classes)" id="message\(number + 20)"><div class="body">
            <div class="pull_right date details" title="01.03.2025 12:30:15 UTC+01:00">12:30</div>\(message.content)</div></div>
            """
        }
        let page = "<html><body><div class='history'>\(nodes.joined())</div></body></html>"
        return try XMLFixture.parsed(Array(page.utf8), url: nil)
    }

    private func photo(_ name: String) -> String {
        "<div class='media_wrap clearfix'><a class='photo_wrap clearfix pull_left' href='photos/\(name)'></a></div>"
    }

    private static let sender = "<div class='from_name'>Lipová</div>"

    @Test func `the pictures of one post in an export in HTML are one item`() throws {
        let document = try export(
            ("", Self.sender + photo("1.jpg")), ("joined", photo("2.jpg") + "<div class='text'>Masopust</div>"),
            ("joined", photo("3.jpg")), ("joined", photo("4.jpg") + "<div class='text'>Ještě jedna</div>"),
            ("", Self.sender + photo("5.jpg")))
        #expect(document.items.map(\.id) == ["20", "23", "24"])
        #expect(document.items.map(\.contentHTML) == ["Masopust", "Ještě jedna", nil])
        #expect(
            document.items.map { $0.attachments.map(\.url) }
                == [["photos/1.jpg", "photos/2.jpg", "photos/3.jpg"], ["photos/4.jpg"], ["photos/5.jpg"]])
        #expect(document.rejections.isEmpty)
    }

    @Test func `a forwarded message of an export in HTML has its author's name, and the next one the sender's`() throws
    {
        let forwarded = { (name: String, text: String) in
            "<div class='forwarded body'>\(name)<div class='text'>\(text)</div></div>"
        }
        let author =
            "<div class='from_name'>Povodí <span class='date details' title='28.02.2025 10:00:00'>28.02.2025</span></div>"
        let document = try export(
            ("", Self.sender + forwarded(author, "Voda stoupá")), ("joined", forwarded("", "Voda klesá")),
            ("joined", "<div class='text'>Děkujeme</div>"))
        #expect(document.items.map { $0.authors.map(\.name) } == [["Povodí"], ["Povodí"], ["Lipová"]])
        #expect(document.items.map(\.contentHTML) == ["Voda stoupá", "Voda klesá", "Děkujeme"])
    }

    @Test func `an export in HTML keeps polls and the names of files`() throws {
        let document = try export(
            (
                "",
                """
                <div class="media_wrap"><div class="media_poll"><div class="question bold">Kdy jarmark?</div>
                <div class="details">Anonymous poll</div><div class="answer">- v sobotu <span class="details">3 votes</span></div>
                <div class="answer">- v neděli <span class="details"></span></div></div></div>
                """
            ),
            (
                "",
                """
                <div class="media_wrap"><a class="media clearfix pull_left media_file" href="files/zápis.pdf">
                <div class="body"><div class="title bold">zápis.pdf</div></div></a></div>
                """
            ))
        #expect(document.items.map(\.contentText) == ["Kdy jarmark?\n– v sobotu\n– v neděli", "zápis.pdf"])
        #expect(document.items[1].attachments == [Attachment(url: "files/zápis.pdf", title: "zápis.pdf")])
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
