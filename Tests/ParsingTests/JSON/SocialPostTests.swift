import Parsing
import Records
import Testing

@Suite struct SocialPostTests {
    private func document(_ json: String, url: String? = nil) throws -> ParsedDocument {
        try #require(JSONFormats.document(in: Array(json.utf8), url: url, format: "auto", source: "test"))
    }

    // MARK: Facebook's archive

    /// A text of the archive: each byte a letter of its own.
    private func torn(_ text: String) -> String {
        text.utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "\\u00" + String($0, radix: 16) }.joined()
    }

    private func photo(_ number: Int, _ caption: String? = nil) -> String {
        let words = caption.map { #", "description": "\#(torn($0))""# } ?? ""
        return #"{"media": {"uri": "posts/media/\#(number).jpg", "title": "\#(torn("Fotky z výletu"))"\#(words)}}"#
    }

    private func archived(_ parts: [String], data: String = "") throws -> ParsedItem {
        let document = try document(
            #"[{"timestamp": 1741104300, "attachments": [{"data": [\#(parts.joined(separator: ", "))]}], "data": [\#(data)]}]"#
        )
        #expect(document.format == "facebook")
        return try #require(document.items.first)
    }

    @Test func `what stands at the pictures of Facebook's archive is the text of a post that has no other`() throws {
        let post = try archived([photo(1, "Lávka přes potok"), photo(2), photo(3, "Fotky z výletu")])
        #expect(post.contentText == "Lávka přes potok")
        #expect(post.attachments.count == 3)
    }

    @Test func `what stands at pictures is added to a post's words, but not what the post says itself`() throws {
        let post = try archived(
            [photo(1, "Lávka přes potok"), photo(2, "Nové schody")],
            data: #"{"post": "\#(torn("Nové schody u kostela"))"}"#)
        #expect(post.contentText == "Nové schody u kostela\n\nLávka přes potok")
    }

    @Test func `a poll and an event that a post of Facebook's archive shows are its words`() throws {
        let poll = try archived([
            #"{"poll": {"question": "Kam s lavičkou?", "options": [{"option": "k lípě"}, {"option": "ke škole"}]}}"#
        ])
        #expect(poll.contentText == "Kam s lavičkou?\n– k lípě\n– ke škole")
        let event = try archived([
            #"{"event": {"name": "Hasičský bál", "description": "Hraje dechovka", "start_timestamp": 1741460400}}"#
        ])
        #expect(event.title == "Hasičský bál")
        #expect(event.contentText == "Hraje dechovka")
    }

    @Test func `the events of Facebook's archive are read, also those without an end`() throws {
        let document = try document(
            """
            {"your_events_v2": [{"name": "\(torn("Hasičský bál"))", "start_timestamp": 1741460400, "end_timestamp": 0,
              "place": {"name": "Sokolovna", "coordinate": {"latitude": 49.5, "longitude": 17.5}},
              "description": "Hraje dechovka", "create_timestamp": 1740000000}]}
            """)
        let event = try #require(document.items.first)
        #expect(document.format == "facebook")
        #expect(event.kind == .event)
        #expect(event.title == "Hasičský bál")
        #expect(event.contentText == "Hraje dechovka")
        #expect(event.startAt == "1741460400")
        #expect(event.endAt == nil)
        #expect(event.place == "Sokolovna")
        #expect(event.latitude == 49.5)
    }

    @Test func `a post of Facebook's archive that is refused is named in whole letters`() throws {
        let document = try document(
            #"[{"timestamp": 1741104300, "data": [], "title": "\#(torn("Lipová sdílela příspěvek."))"}]"#)
        #expect(document.rejections.map(\.reference) == ["Lipová sdílela příspěvek."])
    }

    @Test func `a post that is nothing but a link is that link`() throws {
        let post = try archived([#"{"external_context": {"url": "https://kraj.example/most"}}"#])
        #expect(post.attachments == [Attachment(url: "https://kraj.example/most")])
        #expect(post.externalURL == "https://kraj.example/most")
    }

    // MARK: Instagram

    @Test func `each picture of an Instagram archive keeps its words`() throws {
        let document = try document(
            """
            [{"media": [{"uri": "a.jpg", "creation_timestamp": 1, "title": "Nahoře"}, {"uri": "b.jpg", "creation_timestamp": 1,
              "title": "Dole"}], "title": "Rozhledna", "creation_timestamp": 1741104500}]
            """)
        #expect(document.items.map(\.contentText) == ["Rozhledna\n\nNahoře\n\nDole"])
    }

    @Test func `a reel whose film the interface does not give is its still, or its page`() throws {
        let document = try document(
            """
            {"data": [
              {"id": "2", "media_type": "VIDEO", "permalink": "https://www.instagram.com/reel/B/",
               "thumbnail_url": "https://cdn.example/t.jpg", "timestamp": "2025-03-01T10:00:00+0000"},
              {"id": "3", "media_type": "VIDEO", "permalink": "https://www.instagram.com/reel/C/",
               "timestamp": "2025-03-01T11:00:00+0000"},
              {"id": "4", "media_type": "VIDEO", "caption": "Jarmark", "permalink": "https://www.instagram.com/reel/D/",
               "timestamp": "2025-03-01T12:00:00+0000"}]}
            """)
        #expect(document.rejections.isEmpty)
        #expect(document.items.map(\.image) == ["https://cdn.example/t.jpg", nil, nil])
        #expect(document.items.map { $0.attachments.map(\.url) } == [[], ["https://www.instagram.com/reel/C/"], []])
    }

    @Test func `the cover of an Instagram album is its first picture, however it is signed`() throws {
        let document = try document(
            """
            {"data": [{"id": "1", "media_type": "CAROUSEL_ALBUM", "media_url": "https://cdn.example/a.jpg?oe=1",
              "timestamp": "2025-03-01T10:00:00+0000", "permalink": "https://www.instagram.com/p/A/",
              "children": {"data": [
                {"id": "11", "media_type": "IMAGE", "media_url": "https://cdn.example/a.jpg?oe=2"},
                {"id": "12", "media_type": "VIDEO", "media_url": "https://cdn.example/b.mp4", "thumbnail_url": "https://cdn.example/b.jpg"}]}},
             {"id": "2", "media_type": "CAROUSEL_ALBUM", "media_url": "https://cdn.example/c.jpg",
              "timestamp": "2025-03-01T10:00:00+0000", "children": {"data": [{"id": "21"}]}}]}
            """)
        #expect(
            document.items.map { $0.attachments.map(\.url) }
                == [["https://cdn.example/a.jpg?oe=2", "https://cdn.example/b.mp4"], ["https://cdn.example/c.jpg"]])
        #expect(document.items.map(\.image) == ["https://cdn.example/a.jpg?oe=2", "https://cdn.example/c.jpg"])
    }

    // MARK: Facebook's interface

    @Test func `several lists of a Facebook page are read`() throws {
        let document = try document(
            """
            {"id": "1", "name": "Lipová",
             "posts": {"data": [{"id": "1_2", "message": "Zveme.", "created_time": "2025-03-01T10:00:00+0000"}]},
             "events": {"data": [{"id": "77", "name": "Ples", "start_time": "2025-03-08T20:00:00+0100"}]},
             "videos": {"data": [{"id": "55", "title": "Zasedání", "description": "Celý záznam", "length": 3600.4,
               "source": "https://video.xx.fbcdn.net/o1/v/t2/AQx.mp4?oe=1", "picture": "https://cdn.example/p.jpg",
               "permalink_url": "/1/videos/55/", "created_time": "2025-03-01T12:00:00+0000"}]}}
            """)
        #expect(document.items.map(\.kind) == [.post, .event, .video])
        let film = try #require(document.items.last)
        #expect(film.title == "Zasedání")
        #expect(film.contentText == "Celý záznam")
        #expect(film.summary == nil)
        #expect(film.url == "https://www.facebook.com/1/videos/55/")
        #expect(film.image == "https://cdn.example/p.jpg")
        #expect(
            film.attachments == [
                Attachment(url: "https://video.xx.fbcdn.net/o1/v/t2/AQx.mp4?oe=1", durationInSeconds: 3600)
            ])
    }

    @Test func `a photo's file is its picture, and the films of an album are kept beside their stills`() throws {
        let photo = try document(
            #"{"data": [{"id": "9", "name": "Lávka", "created_time": "2025-03-01T10:00:00+0000", "source": "https://cdn.example/9.jpg"}]}"#
        ).items[0]
        #expect(photo.kind == .post)
        #expect(photo.image == "https://cdn.example/9.jpg")
        let album = try document(
            """
            {"data": [{"id": "1_2", "created_time": "2025-03-01T11:00:00+0000", "attachments": {"data": [{"type": "album",
              "subattachments": {"data": [{"type": "photo", "media": {"image": {"src": "https://cdn.example/a.jpg"}}},
                {"type": "video", "media": {"image": {"src": "https://cdn.example/c.jpg"}, "source": "https://cdn.example/c.mp4"}}]}}]}}]}
            """
        ).items[0]
        #expect(
            album.attachments.map(\.url) == [
                "https://cdn.example/a.jpg", "https://cdn.example/c.jpg", "https://cdn.example/c.mp4",
            ])
        #expect(album.image == "https://cdn.example/a.jpg")
    }

    // MARK: Telegram

    @Test func `a channel's export that tells its name gives addresses`() throws {
        let message = #"{"id": 5, "type": "message", "date_unixtime": "1741168800", "text": "Voda teče."}"#
        func urls(_ head: String) throws -> [String?] {
            try document(#"{"name": "Lipová", "id": 7, \#(head) "messages": [\#(message)]}"#).items.map(\.url)
        }
        #expect(try urls(#""username": "lipova_hlasi","#) == ["https://t.me/lipova_hlasi/5"])
        #expect(try urls(#""username": "../x","#) == [nil])
        #expect(try urls("") == [nil])
    }

    // MARK: X

    private static let long =
        "Rada města schválila opravu mostu přes potok. "
        + "Práce začnou v dubnu, potrvají do září a objízdná trasa povede přes horní náměstí. "
        + "Pěší projdou po lávce & cyklisté ji povedou; zastávka se přesune ke škole, a to až do konce prací. Hotovo: https://t.co/plan"

    private func archive(_ tweets: [String], notes: [String] = []) throws -> ParsedDocument {
        try document(
            "window.YTD.tweets.part0 = [\(tweets.map { "{\"tweet\": \($0)}" }.joined(separator: ","))]\n"
                + "[\(notes.map { "{\"noteTweet\": \($0)}" }.joined(separator: ","))]")
    }

    private func tweet(_ id: String, _ text: String, second: String = "00", _ more: String = "") -> String {
        #"{"id_str": "\#(id)", "full_text": "\#(text)", "created_at": "Sat Mar 01 10:00:\#(second) +0000 2025"\#(more)}"#
    }

    private func note(_ text: String, second: String = "00") -> String {
        #"""
        {"noteTweetId": "9", "createdAt": "2025-03-01T10:00:\#(second).000Z", "core": {"text": "\#(text)",
          "urls": [{"shortUrl": "https://t.co/plan", "expandedUrl": "https://lipova.example/plan"}], "hashtags": [{"text": "most"}]}}
        """#
    }

    @Test func `the words of long posts are found in the list that X's archive keeps apart`() throws {
        let cut = String(Self.long.prefix(180)).replacing("&", with: "&amp;") + "… https://t.co/whole"
        let document = try archive(
            [tweet("10", cut), tweet("11", "Krátký… https://t.co/x")],
            notes: [note(Self.long), note("Jiný dlouhý text " + Self.long)])
        #expect(
            document.items.map(\.contentText) == [
                Self.long.replacing("https://t.co/plan", with: "https://lipova.example/plan"), "Krátký… https://t.co/x",
            ])
        #expect(document.items[0].tags == ["most"])
        #expect(document.rejections.isEmpty)
    }

    @Test func `among long posts of one beginning the second tells, and otherwise nothing is guessed`() throws {
        let cut = String(Self.long.prefix(180)) + "… https://t.co/whole"
        let notes = [note(Self.long + " Zrušeno.", second: "07"), note(Self.long, second: "30")]
        let document = try archive([tweet("10", cut, second: "30"), tweet("11", cut, second: "45")], notes: notes)
        #expect(document.items[0].contentText?.hasSuffix("https://lipova.example/plan") == true)
        #expect(document.items[1].contentText == cut)
    }

    @Test func `an edited post of X is one item, with its last words`() throws {
        let ids = #"["5", "6"]"#
        let document = try archive([
            tweet("5", "Zítra", #", "edit_info": {"initial": {"editTweetIds": \#(ids)}}"#),
            tweet(
                "6", "Pozítří",
                #", "edit_info": {"edit": {"initialTweetId": "5", "editControlInitial": {"editTweetIds": \#(ids)}}}"#),
            // Its newer wording is not in this file.
            tweet("7", "V úterý", #", "edit_info": {"initial": {"editTweetIds": ["7", "8"]}}"#),
        ])
        #expect(document.items.map(\.id) == ["5", "7"])
        #expect(document.items.map(\.contentText) == ["Pozítří", "V úterý"])
        #expect(document.items[0].url == "https://x.com/i/status/6")
        #expect(document.rejections.map(\.kind) == [.superseded])
        let night = try self.document(
            """
            {"data": [{"id": "101", "text": "Pozítří", "created_at": "2025-03-01T10:00:00.000Z",
              "edit_history_tweet_ids": ["100", "101"]}], "meta": {"result_count": 1}}
            """)
        #expect(night.items.map(\.id) == ["100"])
    }

    @Test func `a picture's short address is no word, and a film is its best file`() throws {
        let document = try archive([
            tweet(
                "2", "Video z mostu https://t.co/v",
                #"""
                , "extended_entities": {"media": [{"url": "https://t.co/v", "media_url_https": "https://pbs.example/2.jpg",
                  "type": "video", "video_info": {"duration_millis": "12000", "variants": [
                    {"content_type": "application/x-mpegURL", "url": "https://video.example/2.m3u8"},
                    {"bitrate": "256000", "content_type": "video/mp4", "url": "https://video.example/malé.mp4"},
                    {"bitrate": "832000", "content_type": "video/mp4", "url": "https://video.example/velké.mp4"}]}}]}
                """#)
        ])
        let post = try #require(document.items.first)
        #expect(post.contentText == "Video z mostu")
        #expect(post.image == "https://pbs.example/2.jpg")
        #expect(
            post.attachments == [
                Attachment(url: "https://pbs.example/2.jpg"),
                Attachment(url: "https://video.example/velké.mp4", mimeType: "video/mp4", durationInSeconds: 12),
            ])
        let night = try self.document(
            """
            {"data": [{"id": "1", "text": "Most https://t.co/p", "created_at": "2025-03-01T10:00:00.000Z",
              "entities": {"urls": [{"url": "https://t.co/p", "expanded_url": "https://x.com/l/status/1/photo/1", "media_key": "3_1"}]}}],
             "meta": {"result_count": 1}}
            """)
        #expect(night.items.map(\.contentText) == ["Most"])
    }

    // MARK: Bluesky

    private func skeet(_ text: String, _ embed: String, key: String = "3k") -> String {
        #"""
        {"uri": "at://did:plc:abc/app.bsky.feed.post/\#(key)", "author": {"handle": "mesto.example"}, "embed": \#(embed),
         "record": {"text": "\#(text)", "createdAt": "2025-06-01T09:00:00.000Z"}}
        """#
    }

    @Test func `a Bluesky page leads to the older posts of the same request`() throws {
        let body = #"{"feed": [{"post": \#(skeet("Dnes", "{}"))}], "cursor": "2025-05-01T10:00:00Z&x"}"#
        let address = "https://api.example/xrpc/app.bsky.feed.getAuthorFeed?actor=mesto&limit=50"
        let first = try document(body, url: address)
        #expect(first.nextURL == address + "&cursor=2025-05-01T10%3A00%3A00Z%26x")
        #expect(first.isExcerpt)
        let second = try document(body.replacing("Z&x", with: "Z"), url: first.nextURL)
        #expect(second.nextURL == address + "&cursor=2025-05-01T10%3A00%3A00Z")
        #expect(try document(body).nextURL == nil)
        let last = try document(#"{"feed": [{"post": \#(skeet("Dnes", "{}"))}]}"#, url: address)
        #expect(last.nextURL == nil)
        #expect(!last.isExcerpt)
    }

    @Test func `the pictures and films of a Bluesky repository are found, and what they show is said`() throws {
        let document = try document(
            """
            {"records": [
              {"uri": "at://did:plc:abc/app.bsky.feed.post/7", "value": {"createdAt": "2025-03-01T10:00:00Z", "text": "",
                "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": "Nový most", "image": {"ref": {"$link": "bafk"}}},
                  {"alt": "", "image": {"ref": {"$link": "bafl"}}}]}}},
              {"uri": "at://did:plc:abc/app.bsky.feed.post/8", "value": {"createdAt": "2025-03-01T10:00:00Z", "text": "Film",
                "embed": {"$type": "app.bsky.embed.video", "alt": "Voda", "video": {"ref": {"$link": "bafm"}}}}}]}
            """)
        let pictures = "https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:abc/"
        #expect(document.items.map(\.contentText) == ["Nový most", "Film"])
        #expect(document.items[0].image == pictures + "bafk")
        #expect(
            document.items[0].attachments
                == [Attachment(url: pictures + "bafk", title: "Nový most"), Attachment(url: pictures + "bafl")])
        #expect(
            document.items[1].attachments == [
                Attachment(url: "https://video.bsky.app/watch/did:plc:abc/bafm/playlist.m3u8", title: "Voda")
            ])
    }

    @Test func `a post that quotes another keeps the quoted words and whose they are`() throws {
        let quoted =
            #"{"uri": "at://did:plc:z/app.bsky.feed.post/9", "author": {"handle": "kraj.example", "displayName": "Kraj"}, "value": {"text": "Most se uzavírá."}}"#
        let page = "https://bsky.app/profile/kraj.example/post/9"
        func post(_ text: String, _ embed: String) throws -> ParsedItem {
            try #require(try document(#"{"feed": [{"post": \#(skeet(text, embed))}]}"#).items.first)
        }
        let bare = try post("", #"{"record": \#(quoted)}"#)
        #expect(bare.contentText == "Kraj: Most se uzavírá.")
        #expect(bare.externalURL == page)
        let worded = try post(
            "Pozor",
            #"{"media": {"images": [{"fullsize": "https://cdn.example/f.jpg"}]}, "record": {"record": \#(quoted)}}"#)
        #expect(worded.contentText == "Pozor")
        #expect(
            worded.attachments
                == [
                    Attachment(url: "https://cdn.example/f.jpg"),
                    Attachment(url: page, title: "Kraj: Most se uzavírá."),
                ])
        let gone = try post("Pozor", #"{"record": {"uri": "at://did:plc:z/app.bsky.feed.post/9", "notFound": true}}"#)
        #expect(gone.externalURL == nil)
    }
}
