import Archiving
import Records
import Testing

@Suite("Pages") struct PagesTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    @Test func `the first page shows the newest items without any query`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([
            town.record("a", "Starší zpráva", "Text", published: 1_740_600_000),
            town.record("b", "Novější zpráva", "Text", published: 1_740_700_000),
        ])
        let page = try await town.get("/").text
        let newer = try #require(page.range(of: "Novější zpráva"))
        let older = try #require(page.range(of: "Starší zpráva"))
        #expect(newer.lowerBound < older.lowerBound)
        #expect(page.contains("<html lang=\"cs\">"))
        #expect(page.contains("Nejnovější zprávy"))
    }

    @Test func `marks what was asked for in title and text`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Nový most přes řeku je otevřen.")])
        let page = try await town.get("/?q=most").text
        #expect(page.contains("<mark>Most</mark> je hotov"))
        #expect(page.contains("Nový <mark>most</mark> přes řeku"))
        #expect(page.contains("1 výsledek<span class=\"printed\">: most</span>"))
    }

    @Test(arguments: [
        ("cs", "Závorka není uzavřená; vynechali jsme ji.", "V „😀“ není písmeno"),
        ("de", "Die Klammer wird nicht geschlossen; sie wurde weggelassen.", "„😀“ enthält weder Buchstaben"),
        ("uk", "Дужку не закрито; її пропущено.", "У «😀» немає ні літери"),
        ("en", "This parenthesis has no partner and was left out.", "“😀” holds no letter or digit"),
    ])
    func `says in the reader's language what it did not understand`(
        language: String, parenthesis: String, sign: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Nový most.")])
        let page = try await town.get("/?q=%28most%20%F0%9F%98%80&lang=\(language)").text
        #expect(page.contains("<p class=\"notice\">\(parenthesis)</p>"))
        #expect(page.contains(sign))
        #expect(page.contains("<mark>Most</mark>"))
    }

    @Test func `harvested markup is text everywhere`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        // A quotation mark with a combining accent is one Character: it must not slip through and end an attribute.
        let hostile = "<script>alert(1)</script>\"\u{301} onmouseover='x' &amp; </title>"
        try town.store([
            town.record("a", hostile, "\(hostile) most", url: "javascript:alert(1)")
        ])
        let id = Record.id(source: "web", key: "a")
        let query = "%22%CC%81%20autofocus%20onfocus=alert(1)%20%3Cscript%3E"
        for path in [
            "/", "/items/\(id)", "/?q=\(query)", "/api/v1/feed.atom", "/api/v1/feed.atom?q=\(query)",
            "/?source=\(query)",
        ] {
            let page = try await town.get(path).text
            #expect(!page.replacing("<script src=\"/keys.js", with: "").contains("<script"))
            let accented: [Unicode.Scalar] = ["\"", "\u{301}"]
            #expect(!page.unicodeScalars.contains(accented))
            #expect(!page.contains("javascript:alert"))
            #expect(!page.contains("alert(1)</title>"))
        }
    }

    @Test func `every answer carries the strict headers`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let paths = [
            "/", "/about", "/sources", "/style.css", "/icon.svg", "/items/nothing", "/nowhere", "//evil.example/%2e%2e",
            "/api/v1/items", "/api/v1/items?wrong=1", "/api/v1/nowhere", "/api/v1/feed.atom", "/robots.txt",
        ]
        for path in paths {
            let response = try await town.get(path)
            let policy = try #require(response.header("Content-Security-Policy"))
            #expect(
                policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action")
            )
            #expect(response.header("X-Content-Type-Options") == "nosniff")
            #expect(response.header("Referrer-Policy") == "no-referrer")
            #expect(response.status.code < 500)
        }
    }

    @Test(arguments: [
        "(((", "\"", "\"\"\"\"", "NEAR(", "*", "-", "a AND OR NOT", "a\"b", "C++", "č.j. 123/2024", "don't", "title:",
        "zdroj:zdroj:zdroj:", "od:2025-13-45", "\u{0}", "\u{FFFE}", "😀", "' OR 1=1 --", "{}", "~5",
        "\"a b\"~99999999999999999999",
        String(repeating: "a* ", count: 400), String(repeating: "(", count: 3000), "%", "%00%ff%fe",
    ])
    func `whatever people type gets a page and an answer`(query: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let escaped = query.utf8.reduce(into: "") { $0 += "%" + ($1 < 16 ? "0" : "") + String($1, radix: 16) }
        for path in ["/?q=\(escaped)", "/api/v1/items?q=\(escaped)", "/api/v1/feed.json?q=\(escaped)"] {
            #expect(try await town.get(path).status == .ok)
        }
        #expect(try await town.get("/?q=%ff%zz&from=tomorrow&kind=nonsense&sort=up").status == .badRequest)
    }

    @Test(arguments: [("cs", "Hledat"), ("de", "Suchen"), ("uk", "Знайти"), ("en", "Search")])
    func `speaks four languages, by address or by the browser's wish`(code: String, button: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let asked = try await town.get("/?lang=\(code)")
        #expect(asked.text.contains(">\(button)</button>"))
        let preferred = try await town.get("/", headers: ["Accept-Language": "fr;q=1, \(code);q=0.8, es;q=0.7"])
        #expect(preferred.text.contains("<html lang=\"\(code)\">"))
        #expect(preferred.header("Vary")?.hasPrefix("Accept-Language, ") ?? false)
    }

    @Test func `links keep the language that the address asks for`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let id = Record.id(source: "web", key: "a")
        #expect(try await town.get("/?lang=uk").text.contains("href=\"/items/\(id)?lang=uk\""))
        #expect(try await town.get("/").text.contains("href=\"/items/\(id)\""))
    }

    @Test func `an item that states no date says when it was first seen`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Bez data", "Text", published: nil)])
        #expect(try await town.get("/?lang=en").text.contains("date not stated: first seen"))
    }

    @Test func `an item's page shows its versions and what changed`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Rozpočet", "Město utratí 100 milionů korun.")])
        try town.store([town.record("a", "Rozpočet", "Město utratí 120 milionů korun.")], at: 1_740_890_000)
        let page = try await town.get("/items/\(Record.id(source: "web", key: "a"))?lang=en").text
        #expect(page.contains("Version 2"))
        #expect(page.contains("<del>100 </del><ins>120 </ins>"))
        #expect(page.contains("https://archiv.lipova.example/items/\(Record.id(source: "web", key: "a"))"))
    }

    @Test func `of an excerpt source only an excerpt is shown, with the way to the rest`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let text = String(repeating: "Dlouhý text novin. ", count: 40) + "Tajný konec"
        try town.store(
            [town.record("a", "Článek", text, source: "denik", url: "https://denik.example/a")], source: "denik")
        let page = try await town.get("/items/\(Record.id(source: "denik", key: "a"))?lang=en").text
        #expect(page.contains("Only a short excerpt"))
        #expect(page.contains("href=\"https://denik.example/a\""))
        #expect(!page.contains("Tajný konec"))
    }

    @Test func `internal items exist only for the inside`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Interní porada", "Text", source: "porada")], source: "porada")
        let id = Record.id(source: "porada", key: "a")
        #expect(try await town.get("/items/\(id)").status == .notFound)
        #expect(try await town.get("/items/\(id)", audience: .internal).status == .ok)
        #expect(!(try await town.get("/").text.contains("Interní porada")))
        #expect(!(try await town.get("/sources").text.contains("Porady")))
    }

    @Test func `an erased item is gone, not unknown`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Jméno občana", "Text")])
        let id = Record.id(source: "web", key: "a")
        try town.archive.redact(id, at: Instant(seconds: 1_740_890_000), reason: "žádost", decidedBy: "tajemník")
        #expect(try await town.get("/items/\(id)").status == .gone)
        for (language, words) in [
            ("cs", "na základě rozhodnutí"), ("de", "auf eine Entscheidung hin"), ("uk", "за рішенням"),
            ("en", "by decision"),
        ] {
            let page = try await town.get("/items/\(id)?lang=\(language)").text
            #expect(page.contains(words))
        }
        #expect(try await town.get("/api/v1/items/\(id)").status == .gone)
    }

    @Test func `an empty answer says what could be tried`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let page = try await town.get("/?q=xylofon&lang=en").text
        #expect(page.contains("Nothing found"))
        #expect(!page.contains("Clear the filters"))
        #expect(try await town.get("/?q=xylofon&kind=notice&lang=en").text.contains("Clear the filters"))
    }

    @Test func `the page of sources says how each does`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let at = Instant(seconds: 1_740_890_000)
        _ = try town.archive.store(
            Night(
                source: "denik", at: at, outcome: .failed, message: "the server answered 404 Not Found",
                state: FetchState(lastAttempt: at, consecutiveFailures: 3)))
        let page = try await town.get("/sources?lang=cs").text
        #expect(page.contains("v pořádku"))
        #expect(page.contains("3 nezdary"))
        #expect(page.contains("server odpověděl chybou 404"))
        #expect(!page.contains("lang=\"en\">the server"))
    }

    @Test(arguments: [
        ("cs", "nic z toho, co přišlo, nebylo známo", "v dokumentu nebyla žádná zpráva", "prohlédnout"),
        ("de", "nichts von dem, was kam", "im Dokument stand keine Meldung", "bitte ansehen"),
        ("uk", "ніщо з того, що надійшло", "у документі не було жодного повідомлення", "переглянути"),
        ("en", "none of the 2 items was known", "no items in it", "needs a look"),
    ])
    func `a source's health is told in the reader's language, and its state does not contradict it`(
        language: String, lost: String, empty: String, state: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "První", "Text")])
        try town.store([town.record("b", "Druhá", "Text"), town.record("c", "Třetí", "Text")], at: 1_740_850_000)
        let at = Instant(seconds: 1_740_890_000)
        _ = try town.archive.store(
            Night(
                source: "web", at: at, outcome: .changed, message: "no items in it: the list is empty",
                state: FetchState(lastAttempt: at, lastSuccess: at)))
        let page = try await town.get("/sources/web?lang=\(language)").text
        #expect(page.contains(lost))
        #expect(page.contains(empty))
        #expect(page.contains("<span class=\"state bad\">\(state)</span>"))
        #expect(!page.contains("lang=\"en\">no"))
        #expect(try await town.get("/sources?lang=\(language)").text.contains(lost))
    }

    @Test(arguments: ["cs", "de", "uk"])
    func `what a night was like is told in the reader's language, with all that is to be said of it`(
        language: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "První", "Text")])
        let at = Instant(seconds: 1_740_890_000)
        let remarks = [
            Remark(.unreadable(3), "3 unreadable: an English reason; nothing counts as gone"),
            Remark(.unreadPage(2), "page 2 could not be read: an English reason"),
        ]
        _ = try town.archive.store(
            Night(
                source: "web", at: at, outcome: .changed, remarks: remarks,
                state: FetchState(lastAttempt: at, lastSuccess: at), records: [town.record("a", "První", "Text")]))
        _ = try town.archive.store(
            Night(
                source: "web", at: at.adding(seconds: 60), outcome: .failed, message: "an English sentence",
                trouble: .detailed(.secret(SecretFault(keeper: .environment("TOWN_TOKEN"), reason: .notSet))),
                state: FetchState(lastAttempt: at, consecutiveFailures: 1)))
        let page = try await town.get("/sources/web?lang=\(language)").text
        #expect(!page.contains("nglish sentence") && !page.contains("nglish reason"), "\(page)")
        let words = ["cs": "2. stránka se nedala přečíst", "de": "Seite 2 war nicht lesbar", "uk": "сторінку 2"]
        for part in [words[language] ?? "?", "TOWN_TOKEN"] { #expect(page.contains(part), "\(part)") }
        #expect(try await town.get("/sources/web?lang=en").text.contains("3 unreadable: an English reason"))
    }

    @Test(arguments: [
        ("cs", "Přenášené zasedání"), ("de", "Übertragene Sitzung"), ("uk", "Трансльоване засідання"),
        ("en", "The meeting it shows"),
    ])
    func `a recording names and links the meeting that it shows, to whom may know of it`(
        language: String, words: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let records = [
            town.record("zaznam", "Záznam ze zastupitelstva", "Text"),
            town.record("zasedani", "Zasedání zastupitelstva č. 7", "Text"),
        ]
        try town.store(records)
        try town.store([town.record("tajne", "Uzavřená porada", "Text", source: "porada")], source: "porada")
        let stored = try town.archive.search(SearchRequest(query: "", audience: .internal)).hits
        func id(_ title: String) throws -> String { try #require(stored.first { $0.item.title == title }).item.id }
        for (meeting, isPublic) in [("Zasedání zastupitelstva č. 7", true), ("Uzavřená porada", false)] {
            let (recording, meeting) = (try id("Záznam ze zastupitelstva"), try id(meeting))
            try town.archive.store(
                groupings: [
                    Grouping(
                        id: recording, group: recording, story: recording, relation: .none, similarity: 0, reason: "",
                        meeting: meeting)
                ], judgements: [])
            let page = try await town.get("/items/\(recording)?lang=\(language)").text
            #expect(page.contains(words) == isPublic)
            #expect(page.contains("/items/\(meeting)") == isPublic, "\(page)")
            let inside = try await town.get("/items/\(recording)?lang=\(language)", audience: .internal).text
            #expect(inside.contains(words) && inside.contains("/items/\(meeting)"))
            for audience in [Audience.public, .internal] {
                let table = String(
                    decoding: try town.archive.tablePage(after: nil, limit: 100, for: audience).lines, as: UTF8.self)
                var lines = ""
                try town.archive.export(for: audience) { lines += ItemTable.row(of: $0) + "\r\n" }
                #expect(table == lines)
                #expect(lines.contains(",\(meeting)\r\n") == (isPublic || audience == .internal), "\(lines)")
            }
        }
    }

    @Test func `a recording's meeting stands there once, with the day and the hour of it`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        // 17 March 2025, 17:00 in Prague; found two days later, with no date of its own.
        let start = Instant(seconds: 1_742_227_200)
        let meeting = Record(
            source: "web", key: "zasedani", keyOrigin: .guid, kind: .event, title: "5. zasedání zastupitelstva",
            language: "cs", startAt: Moment(instant: start, precision: .minute))
        let recording = town.record("zaznam", "Záznam 5. zasedání")
        let day = try #require(Day(year: 2025, month: 3, day: 17))
        try town.store([meeting, recording])
        try town.archive.store(
            groupings: [
                Grouping(
                    id: recording.id, group: recording.id, story: meeting.id, relation: .none, similarity: 1,
                    reason: "", meeting: meeting.id),
                Grouping(
                    id: meeting.id, group: meeting.id, story: meeting.id, relation: .none, similarity: 0, reason: ""),
            ],
            judgements: [
                Judgement(
                    id: meeting.id, subject: "administration", confidence: 1, unsure: false, top: [], evidence: [],
                    relevance: .about, language: "cs",
                    event: EventDate(start: day, isInferred: false), entities: [])
            ])
        let page = try await town.get("/items/\(recording.id)?lang=en").text
        #expect(page.components(separatedBy: "/items/\(meeting.id)").count == 2)
        #expect(page.contains("Web města, 17\u{A0}March\u{A0}2025, 17:00</span>"), "\(page)")
        let own = try await town.get("/items/\(meeting.id)?lang=en").text
        #expect(own.contains("<dt>When</dt><dd>17\u{A0}March\u{A0}2025, 17:00</dd>"), "\(own)")
        #expect(own.contains("/items/\(recording.id)"))
        #expect(try await town.get("/?lang=cs").text.contains("<span>Kdy: 17.\u{A0}března\u{A0}2025</span>"))
    }

    @Test func `a facet that is cut says so and opens whole`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        // One item a year, 2006 to 2025.
        try town.store(
            (0..<20).map { town.record("k\($0)", "Zpráva \($0)", "Text", published: 1_150_000_000 + $0 * 31_556_952) })
        let page = try await town.get("/").text
        #expect(!page.contains("<span class=\"value\">2006</span>"))
        #expect(page.contains("<a href=\"/?more=year#filters\">Všechny (20)</a>"))
        #expect(page.contains("Čísla počítají zprávy"))
        let whole = try await town.get("/?more=year").text
        for year in 2006...2025 { #expect(whole.contains("<span class=\"value\">\(year)</span>")) }
        #expect(!whole.contains("more=year#filters"))
        #expect(try await town.get("/?more=years").status == .badRequest)
        // A chosen value stands there wherever it comes.
        let chosen = try await town.get("/?from=2006-01-01&to=2006-12-31").text
        #expect(chosen.contains("class=\"chosen\""))
    }

    @Test func `a clip sheet bears the article's own address and the archive's`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text", url: "https://denik.example/most")])
        let id = Record.id(source: "web", key: "a")
        let page = try await town.get("/").text
        #expect(page.contains("<span class=\"printed\">https://denik.example/most</span>"))
        #expect(page.contains("<span class=\"printed\">Trvalý odkaz: https://archiv.lipova.example/items/\(id)</span>"))
        #expect(page.contains("Vytištěno 2."))
    }

    @Test func `only reading methods are answered`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        for method in ["POST", "PUT", "DELETE", "TRACE", "PATCH"] {
            let response = try await town.get("/", method: try #require(.init(method)))
            #expect(response.status == .methodNotAllowed)
            #expect(response.header("Allow") == "GET, HEAD, OPTIONS")
        }
        #expect(try await town.get("/", method: .head).status == .ok)
    }
}
