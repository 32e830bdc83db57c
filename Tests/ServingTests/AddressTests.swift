import Archiving
import Foundation
import Records
import Testing

/// What stands in an address is understood, or it is said that it was not.
@Suite("Addresses") struct AddressTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    @Test(
        arguments: [
            ("/?foo=1", "foo", "Parametr „foo“ tato adresa nezná. Možné jsou: q, from"),
            ("/?page=2", "page", "Parametr „page“"), ("/?limit=500", "limit", "Parametr „limit“"),
            ("/?sorce=web", "sorce", "Nemysleli jste: source"), ("/?sort=foo", "sort", "newest, oldest, relevance"),
            ("/?from=x", "from", "„from“ má být den"), ("/?from=30.2.2025", "from", "den 30.2.2025 v kalendáři není"),
            ("/?from=2025-02-30", "from", "den 2025-02-30 v kalendáři není"),
            ("/?from=2025-03-02&to=2025-03-01", "to", "dřív než"), ("/?source=wep", "source", "Nemysleli jste: web"),
            ("/?source=porada", "source", "Zdroj „porada“ tu není"), ("/?subject=nope", "subject", "culture"),
            ("/?q=a&q=b", "q", "dvakrát"), ("/?cursor=abc", "cursor", "(cursor) archiv nevydal"),
            ("/?lang=xx", "lang", "cs, de, uk, en"), ("/about?x=1", "x", "Možné jsou: lang"),
            ("/sources?x=1", "x", "Možné jsou: lang"), ("/sources/web?x=1", "x", "Možné jsou: lang"),
            ("/accessibility?x=1", "x", "Možné jsou: lang"), ("/items/none?x=1", "x", "Možné jsou: lang"),
        ])
    func `a page names the parameter that it does not understand, and what is possible`(
        path: String, parameter: String, words: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let page = try await town.get(path)
        #expect(page.status == .badRequest)
        #expect(page.header("Content-Type")?.hasPrefix("text/html") == true)
        #expect(page.text.contains(words))
        #expect(page.header("Vary")?.contains("Accept-Language") == true)
        let data = try await town.get(path, headers: ["Accept": "application/json"])
        // There `lang` is the page's, and pages of facets and languages have no twin in data.
        if !path.contains("lang="), !path.hasPrefix("/about"), !path.hasPrefix("/accessibility") {
            #expect(data.status == .badRequest || data.status == .notFound)
            #expect(data.header("Content-Type") == "application/problem+json")
        }
    }

    @Test(arguments: [
        ("cs", "tato adresa nezná"), ("de", "kennt diese Adresse nicht"), ("uk", "ця адреса не знає"),
        ("en", "This address has no parameter"),
    ])
    func `it does so in the reader's language`(language: String, words: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        #expect(try await town.get("/?foo=1&lang=\(language)").text.contains(words))
        #expect(try await town.get("/?foo=1", headers: ["Accept-Language": language]).text.contains(words))
    }

    @Test func `what social networks append to an address is passed over and not passed on`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text")])
        let tracking = "utm_source=x&utm_medium=y&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&fbclid=1"
        for path in ["/", "/about", "/sources", "/items/\(Record.id(source: "web", key: "a"))"] {
            let page = try await town.get("\(path)?\(tracking)")
            #expect(page.status == .ok)
            #expect(!page.text.contains("fbclid"))
            #expect(!page.text.contains("utm_"))
            let data = try await town.get("\(path)?\(tracking)", headers: ["Accept": "application/json"])
            #expect(data.status == .ok)
        }
    }

    @Test(arguments: ["1.3.2025", "1.%203.%202025", "2025-03-01", "01.03.2025"])
    func `a day is understood as people write it`(day: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        // 28 February and 2 March in Prague.
        try town.store([
            town.record("a", "Starší", "Text", published: 1_740_700_000),
            town.record("b", "Novější", "Text", published: 1_740_900_000),
        ])
        let page = try await town.get("/?from=\(day)").text
        #expect(page.contains("Novější"))
        #expect(!page.contains("Starší"))
        #expect(page.contains("name=\"from\" value=\"2025-03-01\""))
    }

    @Test(arguments: ["/items/none.json", "/items/none.bib", "/nowhere.json"])
    func `where data is asked for, a fault is data too`(path: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let answer = try await town.get(path)
        #expect(answer.status == .notFound)
        #expect(answer.header("Content-Type") == "application/problem+json")
        let page = try await town.get("/nowhere", headers: ["Accept": "application/json"])
        #expect(page.header("Content-Type") == "application/problem+json")
        #expect(page.header("Vary")?.contains("Accept") == true)
    }

    @Test(arguments: [
        ("cs", "Zdroj „neexistuje“ tu není.", "Jazyk „xx“ neznáme.", "Poslední den je dřív než první"),
        ("de", "Die Quelle „neexistuje“", "Die Sprache „xx“", "Der letzte Tag liegt vor dem ersten"),
        ("uk", "Джерела «neexistuje»", "Мова «xx»", "Останній день раніше за перший"),
        ("en", "There is no source “neexistuje”.", "There is no language “xx”.", "The last day lies before the first."),
    ])
    func `a condition that nothing can fulfil is a warning`(
        language: String, source: String, tongue: String, days: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text")])
        let path = "/?lang=\(language)&q="
        #expect(try await town.get(path + "zdroj:neexistuje").text.contains(source))
        #expect(
            try await town.get(path + "source:porada").text.contains(source.replacing("neexistuje", with: "porada")))
        #expect(try await town.get(path + "lang:xx").text.contains(tongue))
        #expect(try await town.get(path + "do:2024%20most%20od:2025").text.contains(days))
        for query in ["zdroj:web", "lang:cs", "lang:fr", "od:2024%20do:2025", "od:2025%20OR%20do:2024"] {
            #expect(!(try await town.get(path + query).text.contains("class=\"notice\"")))
        }
    }

    @Test func `an item that was taken off every list asks search engines to leave it out`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Jméno občana", "Text"), town.record("b", "Jiná", "Text")])
        let (id, other) = (Record.id(source: "web", key: "a"), Record.id(source: "web", key: "b"))
        _ = try town.archive.redact(
            [id],
            RedactionOrder(.unlisted, reason: "žádost", decidedBy: "tajemník", at: Instant(seconds: 1_740_890_000)))
        let page = try await town.get("/items/\(id)")
        #expect(page.status == .ok)
        #expect(page.text.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.header("X-Robots-Tag") == "noindex")
        for path in ["/api/v1/items/\(id)", "/api/v1/items/\(id)/versions", "/items/\(id).txt"] {
            #expect(try await town.get(path).header("X-Robots-Tag") == "noindex")
        }
        #expect(try await town.get("/items/\(other)").header("X-Robots-Tag") == nil)
        #expect(!(try await town.get("/items/\(other)").text.contains("noindex")))
    }

    @Test(arguments: ["cs", "de", "uk", "en"])
    func `a page and the endpoint cite an item in the same words`(language: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Text")])
        let id = Record.id(source: "web", key: "a")
        let page = try await town.get("/items/\(id)?lang=\(language)").text
        let citation = try await town.get("/api/v1/items/\(id)/citation?lang=\(language)").text
        #expect(page.contains("<p class=\"citation\">\(citation.dropLast())</p>"))
        for suffix in ["txt?lang=\(language)", "bib", "ris", "csl"] {
            #expect(page.contains("href=\"/items/\(id).\(suffix)\""))
            #expect(try await town.get("/items/\(id).\(suffix)").status == .ok)
        }
        #expect(try await town.get("/items/\(id).txt?lang=\(language)").text == citation)
    }

    @Test func `an answer that is still good varies as the answer did`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let answer = try await town.get("/api/v1/items")
        let tag = try #require(answer.header("ETag"))
        let again = try await town.get("/api/v1/items", headers: ["If-None-Match": tag])
        #expect(again.status == .notModified)
        #expect(again.header("Vary") == answer.header("Vary"))
    }
}
