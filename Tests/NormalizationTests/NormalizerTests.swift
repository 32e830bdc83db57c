import Linguistics
import Normalization
import Records
import SeededRandomness
import Testing

@Suite struct NormalizerTests {
    static let fetchedAt = Instant(seconds: 1_750_000_000)  // 2025-06-15T15:06:40Z

    static func normalizer(kind: Source.Kind = .web, language: String? = "cs") throws -> Normalizer {
        Normalizer(
            source: Source(
                id: "lipova-web", name: "Lipová", kind: kind, url: "https://lipova.example/rss", language: language),
            clock: try TownClock(timeZone: "Europe/Prague"), detector: LanguageDetector(), townLanguages: ["cs"],
            reader: { raw, _, _ in
                Instant(iso8601: raw).map { Moment(instant: $0, precision: .second) }
                    ?? Day(iso8601: raw).map {
                        Moment(instant: Instant(seconds: Int64($0.daysSince1970) * 86_400), precision: .day)
                    }
            })
    }

    private func outcome(
        _ items: [ParsedItem], kind: Source.Kind = .web, language: String? = "cs", format: String = "rss20"
    ) throws -> (records: [Record], rejections: [Rejection], repeats: Int, belief: Belief) {
        var document = ParsedDocument(format: format)
        document.items = items
        return try Self.normalizer(kind: kind, language: language).records(
            from: document, capture: (digest: "d1", fetchedAt: Self.fetchedAt, url: "https://lipova.example/rss"))
    }

    @Test func `a tombstone needs no words, but an id`() throws {
        var named = ParsedItem()
        named.id = "https://rat.example/meetings/6"
        named.isWithdrawn = true
        var nameless = named
        nameless.id = nil
        let result = try outcome([named, nameless])
        #expect(result.records.map(\.isTombstone) == [true])
        #expect(result.rejections.count == 1)
    }

    private func item(
        id: String? = nil, url: String? = nil, title: String? = nil, html: String? = nil, date: String? = nil
    ) -> ParsedItem {
        var item = ParsedItem()
        item.id = id
        item.url = url
        item.title = title
        item.contentHTML = html
        item.datePublished = date
        return item
    }

    @Test func `an item without a picture has the first of its content, and no other version by it`() throws {
        var plain = item(id: "1", url: "https://lipova.example/a/1", title: "Ples", html: "<p>Text</p>")
        var shown = plain
        shown.contentHTML = "<p>Text</p><img src='p.gif' width=1><img src='foto.jpg'>"
        let records = try [plain, shown].map { try outcome([$0]).records[0] }
        #expect(records.map(\.image) == [nil, "https://lipova.example/a/foto.jpg"])
        #expect(records[0].contentHash == records[1].contentHash)
        plain = shown
        plain.image = "https://lipova.example/stated.jpg"
        #expect(try outcome([plain]).records[0].image == "https://lipova.example/stated.jpg")
    }

    // MARK: identity

    @Test func `an item is known by its guid, whatever else changes`() throws {
        let first = try outcome([item(id: "a-1", url: "https://lipova.example/a", title: "Most", date: "2025-05-01")])
        let second = try outcome([
            item(id: " a-1\n", url: "https://lipova.example/b", title: "Nový most", date: "2025-05-02")
        ])
        #expect(first.records[0].keyOrigin == .guid)
        #expect(first.records[0].id == second.records[0].id)
        #expect(first.records[0].contentHash != second.records[0].contentHash)
    }

    @Test func `a guid that two different items share is not believed for either`() throws {
        let result = try outcome([
            item(id: "42", url: "https://lipova.example/a", title: "Most"),
            item(id: "42", url: "https://lipova.example/b", title: "Škola"),
        ])
        #expect(result.records.map(\.keyOrigin) == [.url, .url])
        #expect(Set(result.records.map(\.id)).count == 2)
    }

    @Test func `an item that stands twice is kept once and counted`() throws {
        let twice = item(id: "42", url: "https://lipova.example/a?utm_source=rss", title: "Most", date: "2025-05-01")
        var other = twice
        other.url = "http://www.lipova.example/a/"
        let result = try outcome([twice, other, item(id: "43", title: "Jiné", date: "2025-05-01")])
        #expect(result.records.count == 2)
        #expect(result.repeats == 1)
    }

    @Test func `without a guid the address tells, and tracking does not change it`() throws {
        let first = try outcome([
            item(url: "https://www.lipova.example/clanek?id=7&utm_medium=feed", title: "Most", date: "2025-05-01")
        ])
        let second = try outcome([
            item(url: "http://lipova.example/clanek/?fbclid=zz&id=7#dole", title: "Most", date: "2025-05-01")
        ])
        #expect(first.records[0].keyOrigin == .url)
        #expect(first.records[0].id == second.records[0].id)
        #expect(
            first.records[0].contentHash
                == (try outcome([
                    item(
                        url: "https://www.lipova.example/clanek?id=7&utm_medium=web", title: "Most", date: "2025-05-01")
                ])).records[0].contentHash)
    }

    @Test func `items under one address are told apart by their dates, then by their titles`() throws {
        let result = try outcome([
            item(url: "https://lipova.example/deska", title: "Oznámení", date: "2025-05-01"),
            item(url: "https://lipova.example/deska", title: "Oznámení", html: "o vodě", date: "2025-05-02"),
            item(url: "https://lipova.example/deska", title: "Rozpočet", date: "2025-05-03"),
            item(url: "https://lipova.example/deska", title: "Vyhláška", date: "2025-05-03"),
        ])
        #expect(result.records.map(\.keyOrigin) == [.derived, .derived, .derived, .derived])
        #expect(Set(result.records.map(\.id)).count == 4)
    }

    @Test func `what recurs in the same words at one address is as many items as it has days`() throws {
        let days = (1...6).map { "2025-0\($0)-15" }
        let result = try outcome(
            days.map { item(url: "https://lipova.example/zastupitelstvo", title: "Zasedání zastupitelstva", date: $0) })
        #expect(Set(result.records.map(\.id)).count == 6)
        #expect(result.repeats == 0)
    }

    @Test func `an item without guid and address is known by title and date`() throws {
        let result = try outcome([
            item(title: "Sběr papíru", html: "v sobotu ráno", date: "2025-05-01"),
            item(title: "Sběr papíru", html: "v neděli", date: "2025-06-01"),
        ])
        #expect(result.records.map(\.keyOrigin) == [.derived, .derived])
        #expect(Set(result.records.map(\.id)).count == 2)
    }

    @Test func `ids that differ only in their fragment are different`() throws {
        let result = try outcome([
            item(
                id: "https://lipova.example/board#1", url: "https://lipova.example/board", title: "A",
                date: "2025-05-01"),
            item(
                id: "https://lipova.example/board#2", url: "https://lipova.example/board", title: "B",
                date: "2025-05-01"),
        ])
        #expect(result.records.map(\.keyOrigin) == [.guid, .guid])
    }

    // MARK: content

    @Test func `titles are plain text however they were escaped`() throws {
        let titles = [
            "Rada &amp; škola": "Rada & škola", "<b>Nová</b> hala": "Nová hala",
            "Silnice &amp;#8211; oprava": "Silnice – oprava",
            "  Mnoho\n\n mezer\u{A0}tu ": "Mnoho mezer tu", "Kniha <Vrba> a 3 < 5": "Kniha <Vrba> a 3 < 5",
            "AT&T; Q&A": "AT&T; Q&A", "O značce <h1> v HTML": "O značce <h1> v HTML",
            "O značce &lt;h1&gt; v HTML": "O značce <h1> v HTML", "Konec </div> a dál": "Konec </div> a dál",
            "<h2>Most</h2><p>a lávka</p>": "Most a lávka", "<h1>Useknutý": "Useknutý", "Most <b>stojí": "Most stojí",
            "Řádek<br>a další": "Řádek a další",
            "Zpráva\u{202E}gpj.exe": "Zprávagpj.exe", "C\u{30C}áp": "Čáp", "Ko\u{AD}men\u{200B}ský": "Komenský",
        ]
        for (raw, title) in titles.sorted(by: { $0.key < $1.key }) {
            #expect(try outcome([item(title: raw, date: "2025-05-01")]).records[0].title == title)
        }
    }

    @Test func `a title is never invented`() throws {
        let result = try outcome([
            item(
                url: "https://lipova.example/w/most", title: "\n\n ",
                html: "Most přes řeku se otevře v pátek odpoledne.")
        ])
        #expect(result.records[0].title == nil)
        #expect(result.records[0].text == "Most přes řeku se otevře v pátek odpoledne.")
    }

    @Test func `HTML that was escaped twice is read as HTML`() throws {
        let result = try outcome([
            item(
                title: "A", html: "&lt;p&gt;První&lt;/p&gt;&lt;p&gt;Druhý &lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;",
                date: "2025-05-01")
        ])
        #expect(result.records[0].text == "První\n\nDruhý")
        #expect(result.records[0].html == "<p>První</p><p>Druhý</p>")
    }

    @Test func `text without markup keeps its lines and gets no HTML`() throws {
        var plain = item(title: "A", date: "2025-05-01")
        plain.contentText = "Řádek 1 &amp; 2\nřádek 3\r\n\r\n\r\nodstavec  s   mezerami"
        let record = try outcome([plain]).records[0]
        #expect(record.text == "Řádek 1 & 2\nřádek 3\n\nodstavec s mezerami")
        #expect(record.html == nil)
    }

    @Test func `a summary stands in for missing text, and is not kept twice`() throws {
        var short = item(title: "A", date: "2025-05-01")
        short.summary = "<p>Krátce.</p>"
        let record = try outcome([short]).records[0]
        #expect(record.text == "Krátce.")
        #expect(record.summary == nil)
        short.contentHTML = "<p>Krátce. A pak dlouze.</p>"
        #expect(try outcome([short]).records[0].summary == "Krátce.")
    }

    @Test func `links in the content are made absolute against the item`() throws {
        let record = try outcome([
            item(url: "https://lipova.example/a/b", title: "A", html: "<a href='c.pdf'>příloha</a>", date: "2025-05-01")
        ]).records[0]
        #expect(record.html == "<p><a href=\"https://lipova.example/a/c.pdf\" rel=\"noopener\">příloha</a></p>")
    }

    @Test func `what changes at every fetch makes no version`() throws {
        func hash(_ html: String) throws -> String {
            try outcome([item(id: "1", title: "Most", html: html, date: "2025-05-01")]).records[0].contentHash
        }
        let reference = try hash("<p>Most se otevře v pátek.</p>")
        for volatile in [
            "<p>Most se otevře v pátek.</p><p>Zobrazeno: 123×</p>",
            "<p>Most se otevře v pátek.</p><div>Publikováno před 2 hodinami</div>",
            "<p>Most se otevře v pátek.</p>Načítám…", "<p>Most se otevře v pátek. Počet zobrazení: 1 </p>",
            "<p>před 5 dny</p><p>Most se otevře v pátek.</p><p>12 komentářů | 5 zobrazení</p>",
            "<p>Most se otevře v pátek. (Přečteno 77x)</p>",
        ] {
            #expect(try hash(volatile) == reference, "\(volatile)")
        }
        #expect(try hash("<p>Most se otevře v pátek.</p><p>Nehoda se stala před 2 hodinami.</p>") != reference)
    }

    // MARK: language, kind, dates

    @Test func `a stated language is kept as a tag, otherwise it is heard`() throws {
        var stated = item(
            title: "Sitzung", html: "Der Gemeinderat tagt am Montag im Rathaus und berät den Haushalt.",
            date: "2025-05-01")
        #expect(try outcome([stated]).records[0].language == "de")
        #expect(try outcome([stated]).records[0].isLanguageDetected)
        stated.language = "de_at"
        #expect(try outcome([stated]).records[0].language == "de-AT")
        #expect(try !outcome([stated]).records[0].isLanguageDetected)
    }

    @Test func `the source decides the kind when the format does not`() throws {
        let kinds: [(Source.Kind, Record.Kind)] = [
            (.web, .article), (.board, .notice), (.tv, .broadcast), (.social, .post), (.video, .video),
            (.events, .event),
        ]
        for (source, kind) in kinds {
            #expect(try outcome([item(title: "A", date: "2025-05-01")], kind: source).records[0].kind == kind)
        }
        var meeting = item(title: "A", date: "2025-05-01")
        meeting.kind = .meeting
        #expect(try outcome([meeting], kind: .board).records[0].kind == .meeting)
    }

    @Test func `midnight is a day, and the day as written does not shift`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        for raw in [
            "2025-05-01T00:00:00.000Z", "2025-05-01T00:00:00+02:00", "2025-04-30T22:00:00Z",
            "2025-05-01T00:00:00+00:00",
        ] {
            let published = try #require(try outcome([item(title: "A", date: raw)]).records[0].published)
            #expect(published.precision == .day)
            #expect(clock.day(at: published.instant) == Day(year: 2025, month: 5, day: 1), "\(raw)")
        }
        let exact = try outcome([item(title: "A", date: "2025-05-01T02:00:00+02:00")]).records[0].published
        #expect(exact?.precision == .second)
    }

    @Test(
        arguments: [
            (nil, nil), ("cs", nil), ("en", "cs"), ("en-US", nil), (nil, "en-us"), ("en-GB", "cs"), ("English", "cs"),
            ("Čeština", nil),
        ]
            as [(String?, String?)])
    func `numbers are read in the order that the item's own language has`(item: String?, document: String?) throws {
        let isAmerican = item?.lowercased().hasPrefix("en") == true && item != "en-GB" || document == "en-us"
        let published = try read("05/04/2025", language: item, of: document).published
        #expect((published == nil) == isAmerican)
        #expect(try read("25/04/2025", language: item, of: document).published != nil)
        #expect(try read("05.04.2025", language: item, of: document).published != nil)
    }

    @Test(arguments: [
        "Thu, 01 May 2025 00:00:00 +0300", "2025-05-01 00:00:00 EET", "2025-05-01T00:00:00+04:00", "1. 5. 2025 00:00",
        "Thu, 01 May 2025 00:00:00 GMT", "Thu, 01 May 2025 00:00:00 -0500", "2025-05-01T00:00:00-08:00",
        "Do, 01 Mai 2025 00:00:00 +0300", "чт, 01 трав 2025 00:00:00 +0300", "2025-05-01",
    ])
    func `midnight of any zone is the day as written`(raw: String) throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let published = try #require(try read(raw).published)
        #expect(published.precision == .day)
        #expect(published.instant == clock.instant(of: try #require(Day(year: 2025, month: 5, day: 1))))
        let old = try #require(try read("Tue, 29 Apr 1969 00:00:00 +0300").published)
        #expect(clock.day(at: old.instant) == Day(year: 1969, month: 4, day: 29))
    }

    /// With the town's own reader of dates.
    private func read(_ raw: String, language: String? = nil, of documentLanguage: String? = nil) throws -> Record {
        let normalizer = Normalizer(
            source: Source(id: "web", name: "Web", kind: .web, url: "https://lipova.example", language: "cs"),
            clock: try TownClock(timeZone: "Europe/Prague"), detector: LanguageDetector(), townLanguages: ["cs"])
        var document = ParsedDocument(format: "rss20")
        document.language = documentLanguage
        document.items = [item(id: "1", title: "Most", html: "<p>Zavřen.</p>", date: raw)]
        document.items[0].language = language
        return try #require(
            normalizer.records(from: document, capture: (digest: "d", fetchedAt: Self.fetchedAt, url: "")).records.first
        )
    }

    @Test func `an unreadable date is kept as written and no instant is made of it`() throws {
        for raw in ["brzy", "2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z"] {
            let record = try outcome([item(title: "A", date: raw)]).records[0]
            #expect(record.published == nil)
            #expect(record.rawDate == raw)
        }
    }

    @Test func `a publication lies no more than a day ahead, and an event as far as it likes`() throws {
        #expect(try outcome([item(title: "A", date: "2025-06-16T10:00:00Z")]).records[0].published != nil)
        for raw in ["2025-06-17T10:00:00Z", "2025-07-01", "2026-06-01T10:00:00Z"] {
            var event = item(title: "A", date: raw)
            event.startAt = raw
            let record = try outcome([event]).records[0]
            #expect(record.published == nil)
            #expect(record.rawDate == raw)
            #expect(record.startAt != nil)
        }
    }

    @Test func `a date that is counted from the fetch says so, and its words are no content`() throws {
        #expect(try read("včera").published?.origin == .relative)
        #expect(try read("před 3 hodinami").published?.origin == .relative)
        #expect(try read("14. 6. 2025").published?.origin == .stated)
        #expect(try read("před 2 týdny").published == nil)
        #expect(try read("před 2 týdny").rawDate == "před 2 týdny")
        #expect(try read("včera").contentHash == read("předevčírem").contentHash)
        #expect(try read("14. 6. 2025").contentHash != read("13. 6. 2025").contentHash)
    }

    @Test(arguments: [
        ("2025-05-09 10:00", "2025-05-09T10:00:00Z"), ("9. 5. 2025 v 10.00", "2025-05-09T10:00:00Z"),
        ("9. 5. 2025", "2025-05-08T22:00:00Z"), ("2025-05-09T10:00:00+02:00", "2025-05-09T08:00:00Z"),
    ])
    func `a time that states no zone is in the source's, a day is the town's`(raw: String, instant: String) throws {
        let normalizer = Normalizer(
            source: Source(id: "agency", name: "", kind: .agency, url: "https://lipova.example/rss", timeZone: "UTC"),
            clock: try TownClock(timeZone: "Europe/Prague"), detector: LanguageDetector(), townLanguages: ["cs"])
        var document = ParsedDocument(format: "rss20")
        document.items = [item(id: "1", title: "Most", date: raw)]
        let result = normalizer.records(
            from: document, capture: (digest: "d1", fetchedAt: Self.fetchedAt, url: "https://lipova.example/rss"))
        #expect(result.records.first?.published?.instant.iso8601 == instant)
    }

    @Test func `the address of a Ukrainian authority tells the time of publication`() throws {
        let url = "https://olyvka-rada.gov.ua/news/vidkryttia-shkoly-11-22-46-22-05-2025/"
        let published = try #require(try outcome([item(url: url, title: "Відкриття школи")]).records[0].published)
        #expect(published.origin == .url)
        #expect(published.instant.iso8601 == "2025-05-22T09:22:46Z")
        #expect(
            try outcome([item(url: "https://a.example/x-11-22-46-22-05-2025", title: "Відкриття школи сьогодні")])
                .records[0].published == nil)
        #expect(
            try outcome([item(url: "https://a.gov.ua/x-99-22-46-22-05-2025", title: "Відкриття школи сьогодні")])
                .records[0].published == nil)
    }

    // MARK: junk

    @Test(arguments: [
        ("https://lipova.example/#obsah", "Přeskočit na obsah"),
        ("https://lipova.example/clanek/5#komentare", "Komentáře"),
        ("https://lipova.example//kontakty", "Kontakty"),
        ("https://lipova.example/fotogalerie?kategorie=sport", "Fotogalerie"),
        ("https://lipova.example", "Lipová"), ("https://www.facebook.com/lipova/", "Facebook"),
        ("https://lipova.example/https://www.instagram.com/lipova/", "Instagram"),
        ("mailto:info@lipova.example", "Napište nám"),
        ("tel:+420123456789", "Zavolejte"), ("https://lipova.example/x", "Zum Inhalt springen"),
        ("https://lipova.example/y", ""),
    ])
    func `links of a page's frame are rejected with a reason`(url: String, title: String) throws {
        let result = try outcome([item(url: url, title: title, html: title)])
        #expect(result.records.isEmpty)
        #expect(result.rejections.count == 1)
        #expect(result.rejections[0].reference == url)
        #expect(result.rejections[0].stage == .normalization)
        #expect(!result.rejections[0].reason.isEmpty)
    }

    @Test func `what a person's rule picks out of a page is no entry of its menu, a link within it still is`() throws {
        let items = [
            item(url: "https://lipova.example/usneseni", title: "Usnesení zastupitelstva"),
            item(url: "https://lipova.example/#obsah", title: "Přeskočit na obsah"),
        ]
        #expect(try outcome(items).records.isEmpty)
        #expect(try outcome(items, format: "html-list").records.map(\.title) == ["Usnesení zastupitelstva"])
    }

    @Test func `a short item with a date, words of its own or a number in its address is none of them`() throws {
        let kept = [
            item(url: "https://lipova.example/vyluka", title: "Výluka", date: "2025-05-01"),
            item(url: "https://lipova.example/vyluka", title: "Výluka", html: "Vlaky nejedou."),
            item(url: "https://lipova.example/clanek-77", title: "Výluka"),
            item(id: "tag:1", url: "https://lipova.example/vyluka2", title: "Výluka"),
            item(url: "https://lipova.example/w/otevreni", title: "Otevření hřiště"),
            item(title: "Porucha vody"),
        ]
        #expect(try outcome(kept).records.count == kept.count)
    }

    @Test func `a doubled address is another spelling of the inner one`() throws {
        let result = try outcome([
            item(url: "https://lipova.example//w/most-otevren", title: "Most je otevřen"),
            item(url: "https://lipova.example/https://lipova.example/w/most-otevren", title: "Most je otevřen"),
        ])
        #expect(result.records.count == 1)
        #expect(result.repeats == 1)
        #expect(result.records[0].canonicalURL == "https://lipova.example/w/most-otevren")
    }

    @Test func `files that only an export holds make no record, and a picture alone makes one`() throws {
        var hollow = item(id: "1", date: "2025-06-01T10:00:00Z")
        hollow.attachments = [Attachment(url: "posts/media/3.jpg", title: "Fotky z výletu")]
        hollow.image = "posts/media/3.jpg"
        var worded = hollow
        worded.id = "2"
        worded.contentText = "Lávka přes potok"
        var shown = item(id: "3", date: "2025-06-01T10:00:00Z")
        shown.image = "https://cdn.example/t.jpg"
        let result = try outcome([hollow, worded, shown], kind: .social, format: "facebook")
        #expect(result.records.map(\.key) == ["id:2", "id:3"])
        #expect(result.records.map(\.attachments) == [[], []])
        #expect(result.records.map(\.image) == [nil, "https://cdn.example/t.jpg"])
        #expect(result.rejections.map(\.kind) == [.empty])
        #expect(
            result.rejections.map(\.reason)
                == ["it has neither title nor text, and its files have no address on the web"])
    }

    @Test func `every item is a record, a rejection or a repeat`() throws {
        var random = SeededGenerator(seed: 3)
        let ids: [String?] = [nil, nil, "1", "2", "https://a.example/1", "https://a.example/1?utm_source=x"]
        let urls: [String?] = [
            nil, "https://a.example/1", "http://www.a.example/1/", "https://a.example/kontakty", "https://a.example/#x",
            "mailto:a@a.example", "x:", "",
        ]
        let titles: [String?] = [nil, "", "Most", "Nový most přes řeku", "Kontakty", "<b>", "&amp;"]
        let texts: [String?] = [nil, "", "<p>Most.</p>", "Text delší než titulek.", "<script>x</script>"]
        let dates: [String?] = [nil, "2025-05-01", "2025-05-02T10:00:00Z", "brzy"]
        for _ in 0..<300 {
            let items = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                item(
                    id: ids.randomElement(using: &random) ?? nil, url: urls.randomElement(using: &random) ?? nil,
                    title: titles.randomElement(using: &random) ?? nil,
                    html: texts.randomElement(using: &random) ?? nil,
                    date: dates.randomElement(using: &random) ?? nil)
            }
            let result = try outcome(items)
            #expect(result.records.count + result.rejections.count + result.repeats == items.count)
            #expect(Set(result.records.map(\.id)).count == result.records.count)
            let again = try outcome(items)
            #expect(again.records == result.records)
        }
    }

    @Test(arguments: [
        ("2025-05-03T19:00:00Z", "2025-05-03T02:00:00Z", false), ("2025-05-03T19:00:00Z", "2025-05-03", true),
        ("2025-05-03", "2025-05-02", false), ("2025-05-03T19:00:00Z", "2025-05-04T02:00:00Z", true),
    ])
    func `an end before the beginning is no end`(start: String, end: String, isKept: Bool) throws {
        var event = item(id: "ples", title: "Ples")
        event.startAt = start
        event.endAt = end
        let record = try #require(try outcome([event], kind: .events).records.first)
        #expect(record.startAt != nil)
        #expect((record.endAt != nil) == isKept)
        let beginning = try #require(record.startAt)
        #expect(record.endAt?.instantOfEnd(after: beginning).map { $0 >= beginning.instant } ?? true)
    }

    @Test func `each date of an event has one name, however it is written and however many there are`() throws {
        func event(_ id: String, _ start: String) -> ParsedItem {
            var event = item(id: id, title: "Trhy")
            event.series = "trhy"
            event.startAt = start
            return event
        }
        func names(_ events: [ParsedItem]) throws -> [String?] {
            try outcome(events, kind: .events).records.map { $0.occurrence?.name }
        }
        let name = "occurrence:trhy 2025-05-03T06:00:00Z"
        #expect(try names([event("trhy", "2025-05-03T08:00:00+02:00")]) == [name])
        #expect(
            try names([event("trhy#a", "2025-05-03T06:00:00Z"), event("trhy#b", "2025-05-10")])
                == [name, "occurrence:trhy 2025-05-10"])
        // What two items of a document share is a name of neither.
        #expect(try names([event("a", "2025-05-03T06:00:00Z"), event("b", "2025-05-03T06:00:00Z")]) == [nil, nil])
    }
}
