import Parsing
import Records
import SeededRandomness
import Testing

@Suite struct JSONFormatsTests {
    @Test func `reads an official board`() throws {
        let document = try JSONFixture.document("board.json")
        #expect(document.format == "ofn-board")
        #expect(document.title == "Město Lipová")
        #expect(document.homePageURL == "https://lipova.example/deska")
        let first = try #require(document.items.first)
        #expect(first.id == "https://lipova.example/zdroj/deska/1")
        #expect(first.kind == .notice)
        #expect(first.title == "Záměr pronájmu zahrádky v Lukách")
        #expect(first.language == "cs")
        #expect(first.contentText == nil)
        #expect(first.datePublished == "2025-03-04")
        #expect(first.validUntil == nil)
        #expect(
            first.references == [
                Reference(scheme: "číslo_jednací", value: "MULI/123/2025"),
                Reference(scheme: "spisová_značka", value: "S 45/2025"),
            ])
        #expect(first.tags == ["Majetek"])
        #expect(first.attachments == [Attachment(url: "https://lipova.example/planek.pdf", title: "Plánek")])
        #expect(first.place == "Zahradní 7, Lipová")
        #expect(first.latitude == 49.25)
        #expect(document.items[1].datePublished == "2025-03-05T08:30:00+01:00")
        #expect(document.items[1].validUntil == "2025-03-20")
        #expect(document.rejections.map(\.reason) == ["an entry without an identifier, a link and a name"])
        #expect(document.isComplete)
    }

    @Test func `salvages the good notices around a bad escape`() throws {
        let document = try JSONFixture.document("board-bad-escape.json")
        #expect(document.items.map(\.title) == ["Záměr prodeje pozemku", "Rozpočet školy"])
        #expect(document.rejections.map(\.line) == [19])
        #expect(document.rejections.map(\.reference) == ["https://lipova.example/zdroj/deska/2"])
        #expect(!document.isComplete)
        #expect(!document.isWellFormed)
    }

    @Test func `reads news of a public body`() throws {
        let document = try JSONFixture.document("news.json")
        #expect(document.format == "ofn-news")
        let item = try #require(document.items.first)
        #expect(item.kind == .article)
        #expect(item.contentText == "Po zimě ji v úterý spustili údržbáři.")
        #expect(item.authors == [Author(name: "Město Lipová")])
        #expect(item.tags == ["veřejný-prostor"])
        #expect(item.attachments.first?.mimeType == "image/jpeg")
    }

    @Test func `makes an item of each occurrence and each part of an event`() throws {
        let document = try JSONFixture.document("events.json")
        #expect(document.format == "ofn-events")
        #expect(
            document.items.map(\.startAt) == ["2025-05-03T08:00:00+02:00", "2025-05-10", "2025-05-03T10:00:00+02:00"])
        #expect(document.items.first?.endAt == "2025-05-03T12:00:00+02:00")
        #expect(Set(document.items.compactMap(\.id)).count == 3)
        #expect(document.items.last?.id == "https://lipova.example/zdroj/události/trhy/kolace")
        #expect(document.items.first?.place == "Dolní náměstí")
    }

    @Test func `reads a page of a council information system`() throws {
        let document = try JSONFixture.document("oparl-page.json")
        #expect(document.format == "oparl")
        #expect(document.nextURL == "https://rat.example/oparl/meetings?page=2")
        #expect(document.items.map(\.kind) == [.meeting, .paper, .meeting])
        #expect(document.items[0].contentText == "1 Begrüßung\n2 Radweg am Bach (beschlossen)")
        #expect(document.items[0].startAt == "2025-03-12T17:00:00+01:00")
        #expect(document.items[0].place == "Rathaus, Saal 2")
        #expect(document.items[0].attachments.first?.sizeInBytes == 1234)
        #expect(document.items[1].references == [Reference(scheme: "oparl", value: "2025/017")])
        #expect(document.items[1].datePublished == "2025-02-27")
        #expect(document.items.map(\.isWithdrawn) == [false, false, true])
        #expect(document.rejections.count == 1)
    }

    @Test func `keeps a Mastodon account's own public words only`() throws {
        let document = try JSONFixture.document("mastodon.json")
        #expect(document.format == "mastodon")
        let item = try #require(document.items.first)
        #expect(document.items.count == 1)
        #expect(item.title == nil)
        #expect(item.kind == .post)
        #expect(item.dateModified == "2025-06-01T08:00:00.000Z")
        #expect(item.externalURL == "https://lipova.example/koupaliste")
        #expect(item.attachments.first?.title == "Bazén s tobogánem")
        #expect(item.metrics.map(\.value) == [11, 3, 2])
        let reasons = ["a repost of another account's words", "a status that is not public"]
        #expect(document.rejections.map(\.reason) == reasons)
    }

    @Test func `reads a page of an outbox and leaves out what is not the account's own and public`() throws {
        let document = try JSONFixture.document("activitystreams.json")
        #expect(document.format == "activitystreams")
        #expect(document.nextURL == "https://social.lipova.example/users/mesto/outbox?max_id=7&page=true")
        #expect(document.isExcerpt)
        #expect(document.items.map(\.kind) == [.post, .post, .event, nil])
        let note = try #require(document.items.first)
        #expect(note.id == "https://social.lipova.example/users/mesto/statuses/9")
        #expect(note.url == "https://social.lipova.example/@mesto/9")
        #expect(note.title == nil)
        #expect(note.language == "cs")
        #expect(note.tags == ["koupaliste"])
        #expect(note.dateModified == "2025-06-02T08:30:00Z")
        #expect(note.image == "https://social.lipova.example/m/1.jpg")
        #expect(note.attachments.map(\.title) == ["Bazén s tobogánem"])
        #expect(note.metrics.map(\.value) == [4, 1])
        let poll = document.items[1]
        #expect(poll.contentHTML?.hasSuffix("<ul><li>k lípě &amp; kapli</li><li>na náves</li></ul>") == true)
        #expect(poll.endAt == nil)
        let event = document.items[2]
        #expect(event.url == "https://mobilizon.example/e/1")
        #expect(event.startAt == "2025-06-22T10:00:00+02:00")
        #expect(event.place == "náves")
        #expect(event.authors == [Author(name: "Spolek Lípa", url: "https://mobilizon.example/@lipa")])
        #expect(document.items[3].isWithdrawn)
        #expect(document.items[3].id == "https://social.lipova.example/users/mesto/statuses/4")
        #expect(
            document.rejections.map(\.reason) == [
                "a repost of another account's words", "a post that is not public", "a Like, which is no post",
                "an activity that only names its object", "an entry that is no more than an address",
            ])
    }

    @Test func `an outbox leads to its first page`() throws {
        let document = try JSONFixture.document("activitystreams-outbox.json")
        #expect(document.items.isEmpty)
        #expect(document.rejections.isEmpty)
        #expect(document.nextURL == "https://social.lipova.example/users/mesto/outbox?page=true")
    }

    @Test func `reads a Bluesky feed without its reposts`() throws {
        let document = try JSONFixture.document("bluesky.json")
        #expect(document.format == "bluesky")
        let item = try #require(document.items.first)
        #expect(document.items.count == 1)
        #expect(document.rejections.count == 1)
        #expect(item.url == "https://bsky.app/profile/stadt.example/post/3kx")
        #expect(item.externalURL == "https://lindenau.example/freibad")
        #expect(item.tags == ["Freibad"])
        #expect(item.attachments == [Attachment(url: "https://cdn.example/f.jpg", title: "Becken im Morgenlicht")])
    }

    @Test func `reads a Facebook page and lets no token travel`() throws {
        let document = try JSONFixture.document("facebook.json")
        #expect(document.format == "facebook")
        #expect(document.items.map(\.contentText).first == "Masopustní průvod vyrazí v sobotu od hasičárny.")
        #expect(document.items.map(\.title) == [nil, nil])
        #expect(document.items[0].attachments.map(\.url) == ["https://cdn.example/1.jpg", "https://cdn.example/2.jpg"])
        #expect(
            document.items[0].metrics.map { "\($0.name) \($0.value)" } == ["comments 6", "reactions 57", "shares 4"])
        #expect(document.items[1].contentText == "Město Lipová přidalo fotku.")
        #expect(document.rejections.map(\.reference) == ["11_24"])
        #expect(document.nextURL == nil)
    }

    private func item(_ json: String, format: String) throws -> ParsedItem {
        let document = try #require(
            JSONFormats.document(in: Array(json.utf8), url: nil, format: format, source: "test"))
        #expect(document.rejections.isEmpty)
        return try #require(document.items.first)
    }

    private func facebook(_ members: String, _ attachment: String) throws -> ParsedItem {
        try item(
            """
            {"data": [{"id": "11_25", "created_time": "2025-03-05T10:00:00+0000", \(members),
              "attachments": {"data": [{\(attachment)}]}}]}
            """, format: "facebook")
    }

    @Test func `a Facebook post that only shares a link says what is behind it`() throws {
        let post = try facebook(
            #""story": "Město Lipová shared a link.""#,
            #""type": "share", "title": "Oprava mostu začala", "description": "Most se opravuje", "unshimmed_url": "https://kraj.example/most""#
        )
        #expect(post.title == "Oprava mostu začala")
        #expect(post.contentText == "Most se opravuje")
        #expect(post.externalURL == "https://kraj.example/most")
        let event = try facebook(
            #""story": "Město Lipová shared an event.""#,
            #""type": "event", "title": "Masopust", "target": {"url": "https://www.facebook.com/events/7/"}"#)
        #expect(event.title == "Masopust")
        #expect(event.contentText == nil)
        let wordless = try facebook(
            #""story": "Město Lipová shared a link.""#, #""type": "share", "unshimmed_url": "https://kraj.example/""#)
        #expect(wordless.title == nil)
        #expect(wordless.contentText == "Město Lipová shared a link.")
    }

    @Test func `beside a message a shared link keeps its title and its description`() throws {
        let share =
            #""type": "share", "title": "Kraj opraví most", "description": "Popis", "unshimmed_url": "https://kraj.example/most""#
        let post = try facebook(#""message": "Sdílíme""#, share)
        #expect(post.title == nil)
        #expect(post.contentText == "Sdílíme")
        #expect(post.attachments == [Attachment(url: "https://kraj.example/most", title: "Kraj opraví most – Popis")])
        let pictured = try facebook(
            #""message": "Sdílíme""#, share + #", "media": {"image": {"src": "https://cdn.example/m.jpg"}}"#)
        #expect(
            pictured.attachments == [Attachment(url: "https://cdn.example/m.jpg", title: "Kraj opraví most – Popis")])
        #expect(pictured.externalURL == "https://kraj.example/most")
        let gone = try facebook(#""message": "Sdílíme""#, #""type": "share", "title": "Kraj opraví most""#)
        #expect(gone.contentText == "Sdílíme\n\nKraj opraví most")
    }

    @Test(arguments: ["Photos", "Timeline Photos"])
    func `Graph's own name for pictures is no title`(title: String) throws {
        let post = try facebook(
            #""message": "Kluziště""#,
            #""type": "photo", "title": "\#(title)", "media": {"image": {"src": "https://cdn.example/k.jpg"}}"#)
        #expect(post.attachments == [Attachment(url: "https://cdn.example/k.jpg")])
    }

    @Test func `several shared links each keep their words`() throws {
        let post = try facebook(
            #""story": "Město Lipová shared links.""#,
            #"""
            "type": "multi_share", "subattachments": {"data": [
              {"type": "share", "title": "Most", "target": {"url": "https://kraj.example/1"}},
              {"type": "share", "title": "Silnice", "description": "Uzavřena", "target": {"url": "https://kraj.example/2"}}]}
            """#)
        #expect(post.title == "Most")
        #expect(post.attachments == [Attachment(url: "https://kraj.example/2", title: "Silnice – Uzavřena")])
    }

    @Test func `a link of the former interface keeps its words`() throws {
        let post = try item(
            """
            {"data": [{"id": "1", "created_time": "2013-03-05T10:00:00+0000", "type": "link", "message": "Sdílíme",
              "name": "Kraj opraví most", "description": "Popis", "link": "https://kraj.example/most"}]}
            """, format: "facebook")
        #expect(post.attachments == [Attachment(url: "https://kraj.example/most", title: "Kraj opraví most – Popis")])
    }

    @Test func `other networks keep the words of a link too`() throws {
        let card = #""uri": "https://kraj.example/most", "title": "Kraj opraví most", "description": "Popis""#
        let words = [Attachment(url: "https://kraj.example/most", title: "Kraj opraví most – Popis")]
        func bluesky(_ text: String) throws -> ParsedItem {
            try item(
                """
                {"feed": [{"post": {"uri": "at://did:plc:a/app.bsky.feed.post/3k", "author": {"handle": "mesto.example"},
                  "record": {"text": "\(text)", "createdAt": "2025-06-01T09:00:00.000Z"},
                  "embed": {"$type": "app.bsky.embed.external#view", "external": {\(card)}}}}]}
                """, format: "bluesky")
        }
        #expect(try bluesky("Sdílíme").attachments == words)
        #expect(try bluesky("").title == "Kraj opraví most")
        #expect(try bluesky("").contentText == "Popis")
        let mastodon = try item(
            """
            [{"id": "1", "uri": "https://social.example/1", "created_at": "2025-06-01T07:15:00.000Z",
              "content": "<p>Sdílíme</p>", "account": {"acct": "lipova"}, "reblog": null,
              "card": {\(card.replacing("\"uri\"", with: "\"url\""))}}]
            """, format: "mastodon")
        #expect(mastodon.attachments == words)
        #expect(mastodon.externalURL == "https://kraj.example/most")
        let tweet = try item(
            """
            {"data": [{"id": "1", "text": "Sdílíme https://t.co/a", "created_at": "2025-06-01T07:15:00.000Z",
              "entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "https://kraj.example/most",
                "title": "Kraj opraví most", "description": "Popis"}]}}], "meta": {"result_count": 1}}
            """, format: "x")
        #expect(tweet.attachments == words)
        let export = try item(
            """
            [{"timestamp": 1741104300, "data": [{"post": "Sdilime"}], "attachments": [{"data": [{"external_context":
              {"url": "https://kraj.example/most", "name": "Kraj opravi most"}}]}]}]
            """, format: "facebook")
        #expect(export.attachments == [Attachment(url: "https://kraj.example/most", title: "Kraj opravi most")])
    }

    @Test func `mends the letters of Facebook's own archive`() throws {
        let document = try JSONFixture.document("facebook-export.json")
        #expect(document.format == "facebook")
        #expect(document.items.first?.contentText == "Kluziště je otevřeno.")
        #expect(document.items.first?.datePublished == "1741104300")
    }

    @Test func `reads Instagram media`() throws {
        let document = try JSONFixture.document("instagram.json")
        #expect(document.format == "instagram")
        #expect(document.items[0].attachments.count == 2)
        #expect(document.items[1].image == "https://cdn.example/v.jpg")
    }

    @Test func `reads a Telegram channel without service messages`() throws {
        let document = try JSONFixture.document("telegram.json")
        #expect(document.format == "telegram")
        #expect(document.items.map(\.id) == ["2", "3"])
        #expect(document.items[0].contentText == "Завтра без води: https://vyshneve.example/voda\n#вода")
        #expect(document.items[0].datePublished == "1741168800")
        #expect(document.items[0].tags == ["вода"])
        #expect(document.items[0].image == "photos/photo_1.jpg")
        #expect(document.rejections.count == 2)
    }

    @Test func `reads posts of X from interface and archive`() throws {
        let document = try JSONFixture.document("x-api.json")
        #expect(document.format == "x")
        #expect(
            document.items.map(\.contentText)
                == ["Most u mlýna je zase průjezdný & bez omezení https://lipova.example/most"])
        #expect(document.items[0].url == "https://x.com/mestolipova/status/1890000000000000001")
        #expect(document.items[0].attachments.first?.title == "Most")
        #expect(document.rejections.count == 1)
        let archive = try JSONFixture.document("x-archive.js")
        #expect(archive.format == "x")
        #expect(archive.items.first?.datePublished == "Fri Sep 08 06:00:00 +0000 2023")
    }

    @Test func `reads JSON Feed`() throws {
        let document = try JSONFixture.document("feed.json")
        #expect(document.format == "json11")
        #expect(document.nextURL == "https://noviny.example/feed.json?page=2")
        #expect(document.hubs.first?.type == "WebSub")
        #expect(document.items.map(\.id) == ["41", "42"])
        #expect(document.items[0].attachments.first?.durationInSeconds == 61)
        #expect(document.items[1].title == nil)
        #expect(document.items[1].authors == [Author(name: "Jan Kos")])
    }

    @Test func `resolves relative addresses`() throws {
        let feed = #"{"version": "1.1", "items": [{"id": "1", "url": "/a", "image": "b.jpg"}]}"#
        let document = try #require(
            JSONFormats.document(
                in: Array(feed.utf8), url: "https://lipova.example/x/feed.json", format: "auto", source: "test"))
        #expect(document.items.first?.url == "https://lipova.example/a")
        #expect(document.items.first?.image == "https://lipova.example/x/b.jpg")
    }

    @Test func `leaves other documents to other readers`() {
        for body in ["<rss/>", "", "   ", "{\"a\": 1}", "[]", "[1, 2]", "null"] {
            #expect(
                JSONFormats.document(in: Array(body.utf8), url: nil, format: "auto", source: "test").map(\.format)
                    == nil)
        }
        #expect(
            JSONFormats.document(in: Array("{}".utf8), url: nil, format: "rss20", source: "test").map(\.format) == nil)
    }

    @Test func `an empty list is an empty document where the format is configured`() throws {
        let document = try #require(
            JSONFormats.document(in: Array("[]".utf8), url: nil, format: "mastodon", source: "test"))
        #expect(document.items.isEmpty)
        #expect(document.isComplete)
    }

    @Test(arguments: [
        "board.json", "news.json", "events.json", "oparl-page.json", "mastodon.json", "activitystreams.json",
        "bluesky.json", "facebook.json",
        "facebook-export.json", "instagram.json", "telegram.json", "x-api.json", "x-archive.js", "feed.json",
    ])
    func `never traps on a damaged document and never calls it whole`(name: String) throws {
        let body = try JSONFixture.bytes("json/\(name)")
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            let cut = Int.random(in: 0..<(body.count - 3), using: &generator)
            let document = JSONFormats.document(in: Array(body[..<cut]), url: nil, format: "auto", source: "test")
            #expect(document?.isComplete != true)
            var flipped = body
            flipped[cut] = UInt8.random(in: 0...255, using: &generator)
            _ = JSONFormats.document(in: flipped, url: nil, format: "auto", source: "test")
        }
    }
}
