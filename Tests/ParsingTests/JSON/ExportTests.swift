import Parsing
import Records
import Testing

@Suite struct ExportTests {
    private func document(_ json: String) throws -> ParsedDocument {
        try #require(JSONFormats.document(in: Array(json.utf8), url: nil, format: "auto", source: "test"))
    }

    @Test func `reads places for visitors with their hours and prices`() throws {
        let document = try JSONFixture.document("places.json")
        #expect(document.format == "ofn-places")
        let place = try #require(document.items.first)
        #expect(place.title == "Rozhledna Kamenec")
        #expect(
            place.contentText
                == "Dřevěná věž z roku 2011.\n\nLéto: sobota, neděle 09:00–18:00\n\nDospělí: 40 CZK")
        #expect(place.tags == ["rozhledna"])
        #expect(place.authors.map(\.name) == ["Spolek Kamenec"])
        #expect(place.externalURL == "https://rozhledna.example/")
        #expect(place.latitude == 49.81)
        #expect(document.rejections.count == 1)
    }

    @Test func `finds in the document what a meeting only names by address`() throws {
        let document = try JSONFixture.document("oparl-references.json")
        let meeting = try #require(document.items.first)
        #expect(document.items.count == 1)
        #expect(meeting.people == ["Bauausschuss"])
        #expect(meeting.place == "Saal 2, Markt 1, Lindenau")
        #expect(meeting.contentText == "1 Spielplatz am Anger (vertagt)")
        #expect(meeting.attachments == [Attachment(url: "https://rat.example/f/3.pdf", title: "Einladung")])
        #expect(document.rejections.count == 4)
    }

    @Test func `reads a page's events beside its posts`() throws {
        let document = try JSONFixture.document("facebook-events.json")
        #expect(document.format == "facebook")
        #expect(document.items.map(\.kind) == [.event, .event])
        #expect(document.items.map(\.title) == ["Farmářské trhy", "Hasičský bál"])
        #expect(document.items[0].startAt == "2025-05-17T08:00:00+0200")
        #expect(document.items[0].place == "Náměstí")
        #expect(document.items[1].isWithdrawn)
        #expect(document.items[1].place == "Sokolovna")
        #expect(document.nextURL == nil)
    }

    @Test func `the pictures of one Telegram post are one item`() throws {
        let document = try JSONFixture.document("telegram-album.json")
        #expect(document.items.count == 4)
        #expect(document.items[0].contentText == "Masopust v obrazech")
        #expect(document.items[0].attachments.map(\.url) == ["photos/1.jpg", "photos/2.jpg"])
        #expect(document.items[1].attachments.map(\.url) == ["photos/3.jpg"])
        #expect(document.items[2].authors.map(\.name) == ["Kraj"])
        #expect(document.items[3].contentText == "Kde má být lavička?\n– U školy\n– U kostela")
    }

    @Test func `of an account's full export only the channels are read`() throws {
        let document = try document(
            """
            {"chats": {"list": [
              {"name": "Jana", "type": "personal_chat", "id": 1, "messages": [
                {"id": 1, "type": "message", "date_unixtime": "1741168800", "text": "Přijď večer."}]},
              {"name": "Lipová hlásí", "type": "public_channel", "id": 77, "messages": [
                {"id": 5, "type": "message", "date_unixtime": "1741168800", "text": "Voda teče."}]}]}}
            """)
        #expect(document.title == "Lipová hlásí")
        #expect(document.items.map(\.contentText) == ["Voda teče."])
    }

    @Test func `reads an Instagram account's own archive`() throws {
        let document = try JSONFixture.document("instagram-export.json")
        #expect(document.format == "instagram")
        #expect(document.items.map(\.contentText) == ["Jaro u řeky", "Trhy v obrazech"])
        #expect(document.items.map(\.attachments.count) == [1, 2])
        #expect(document.items.map(\.datePublished) == ["1741104300", "1741104500"])
    }

    @Test(arguments: [
        ("Kluzi\\u00c5\\u00a1t\\u00c4\\u009b", "Kluziště"), ("Jardín é", "Jardín é"), ("kluziště", "kluziště"),
        ("caf\\u00c3\\u00a9 na n\\u00c3\\u00a1m\\u00c4\\u009bst\\u00c3", "café na náměst\u{FFFD}"),
    ])
    func `mends only letters that were torn up`(written: String, meant: String) throws {
        let document = try document("[{\"timestamp\": 1741104300, \"data\": [{\"post\": \"\(written)\"}]}]")
        #expect(document.items.map(\.contentText) == [meant])
    }

    @Test func `reads items as this program prints them`() throws {
        let document = try JSONFixture.document("items.jsonl")
        #expect(document.format == "items")
        #expect(document.title == "Lipová")
        #expect(document.items.map(\.id) == ["a1", "a2"])
        #expect(document.items[0].datePublished == "3. března 2025 10:00")
        #expect(document.items[0].startAt == "2025-03-10T07:00:00Z")
        #expect(document.items[0].place == "Alej")
        #expect(document.items[0].latitude == 49.8)
        #expect(document.items[1].datePublished == nil)
        #expect(document.items[1].kind == .notice)
        #expect(document.items[1].references == [Reference(scheme: "číslo_jednací", value: "12/2025")])
        #expect(document.rejections.map(\.reference) == ["a3"])
    }

    private static let bluesky = """
        {"uri": "at://did:plc:abc/app.bsky.feed.post/3k", "cid": "b", "value": {"$type": "app.bsky.feed.post",
         "createdAt": "2025-06-01T09:00:00.000Z", "text": "Čtěte lindenau.example/frei... dnes",
         "facets": [{"index": {"byteStart": 8, "byteEnd": 32}, "features": [{"uri": "https://lindenau.example/freibad/zeiten"}]}]}}
        """

    @Test(arguments: [
        ("one post", "#"), ("records of a repository", "{\"records\": [#], \"cursor\": \"x\"}"),
        ("a thread", "{\"thread\": {\"post\": #, \"replies\": [{\"post\": #}]}}"), ("a list", "[#]"),
    ])
    func `reads Bluesky's posts however they come, with whole addresses`(what: String, shape: String) throws {
        let document = try document(
            shape.split(separator: "#", omittingEmptySubsequences: false).joined(separator: Self.bluesky))
        #expect(document.format == "bluesky")
        #expect(document.items.map(\.contentText) == ["Čtěte https://lindenau.example/freibad/zeiten dnes"])
    }

    @Test func `facets that point outside of the text change nothing`() throws {
        let broken = Self.bluesky.replacing("\"byteEnd\": 32", with: "\"byteEnd\": 3200")
        #expect(try document(broken).items.map(\.contentText) == ["Čtěte lindenau.example/frei... dnes"])
    }

    @Test func `keeps the answers of a Mastodon poll`() throws {
        let status = """
            [{"id": "1", "created_at": "2025-06-01T07:15:00.000Z", "content": "<p>Kam?</p>", "account": {"acct": "lipova"},
              "poll": {"options": [{"title": "Park <malý>"}, {"title": "Škola"}]}}]
            """
        #expect(
            try document(status).items.map(\.contentHTML)
                == ["<p>Kam?</p><ul><li>Park &lt;malý&gt;</li><li>Škola</li></ul>"])
    }

    @Test func `what a Facebook page hides or has not published yet is refused`() throws {
        let document = try document(
            """
            {"data": [
              {"id": "1_2", "message": "Zveme na ples.", "created_time": "2025-02-07T10:00:00+0000", "is_published": true,
               "is_hidden": false},
              {"id": "1_3", "message": "Skryté.", "created_time": "2025-02-07T10:00:00+0000", "is_hidden": true},
              {"id": "1_4", "message": "Až v pondělí.", "created_time": "2025-02-07T10:00:00+0000", "is_published": false,
               "scheduled_publish_time": 1739779200}]}
            """)
        #expect(document.items.map(\.id) == ["1_2"])
        #expect(document.rejections.map(\.kind) == [.notPublic, .notPublic])
    }

    @Test func `each date of a Facebook event is an item`() throws {
        let document = try document(
            """
            {"data": [{"id": "78", "name": "Farmářské trhy", "start_time": "2025-05-03T08:00:00+0200", "event_times": [
              {"id": "781", "start_time": "2025-05-03T08:00:00+0200", "end_time": "2025-05-03T12:00:00+0200"},
              {"id": "782", "start_time": "2025-05-10T08:00:00+0200"}]}]}
            """)
        #expect(document.items.map(\.id) == ["781", "782"])
        #expect(document.items.map(\.startAt) == ["2025-05-03T08:00:00+0200", "2025-05-10T08:00:00+0200"])
        #expect(document.items.map(\.endAt) == ["2025-05-03T12:00:00+0200", nil])
        #expect(document.items.map(\.title) == ["Farmářské trhy", "Farmářské trhy"])
        #expect(document.items.allSatisfy { $0.series == "78" })
    }

    @Test func `a Telegram export without its files keeps what they were called and what was said`() throws {
        let missing = "(File not included. Change data exporting settings to download.)"
        let document = try document(
            """
            {"name": "Lipová hlásí", "type": "public_channel", "id": 77, "messages": [
              {"id": 5, "type": "message", "date_unixtime": "1741168800", "text": "", "file": "\(missing)",
               "file_name": "zapis-3-2025.pdf", "mime_type": "application/pdf"},
              {"id": 6, "type": "message", "date_unixtime": "1741168900", "text": "", "photo": "\(missing)"},
              {"id": 7, "type": "message", "date_unixtime": "1741168900", "text": "Masopust", "photo": "\(missing)"},
              {"id": 8, "type": "message", "date_unixtime": "1741169000", "text": "Tady.",
               "location_information": {"latitude": 49.8, "longitude": 18.1}}]}
            """)
        #expect(document.items.map(\.contentText) == ["zapis-3-2025.pdf", "Masopust", "Tady."])
        #expect(document.items.map(\.id) == ["5", "6", "8"])
        #expect(document.items.last?.latitude == 49.8)
    }

    @Test func `open data in a graph, with one notice as an object or news without a name, are read`() throws {
        let board = try document(
            """
            {"@graph": [{"typ": "Úřední deska", "informace": {"iri": "https://lipova.example/d/1",
              "název": {"cs": "Záměr"}, "vyvěšení": [{"datum": "2025-03-04"}]}}]}
            """)
        #expect(board.format == "ofn-board")
        #expect(board.items.map(\.title) == ["Záměr"])
        #expect(board.items.map(\.datePublished) == ["2025-03-04"])
        let news = try document(
            """
            [{"typ": "Aktualita", "popis": {"cs": "Kašna teče."}, "vytvořeno": {"datum": "2025-03-05"}}]
            """)
        #expect(news.items.map(\.contentText) == ["Kašna teče."])
        #expect(news.rejections.isEmpty)
    }
}
