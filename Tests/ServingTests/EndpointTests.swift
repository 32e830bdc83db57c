import Archiving
import Foundation
import Records
import Testing

@Suite("Endpoint") struct EndpointTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    @Test func `gives hits as runs with total, facets and links`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([
            town.record("a", "Most je hotov", "Nový most přes řeku."), town.record("b", "Škola", "Otevíráme."),
        ])
        let answer = try await town.json("/api/v1/items?q=most&facet=source,year")
        #expect((answer["total"] as? [String: Any])?["value"] as? Int == 1)
        #expect((answer["total"] as? [String: Any])?["relation"] as? String == "eq")
        #expect(answer["took_ms"] is NSNumber)
        let item = try #require((answer["items"] as? [[String: Any]])?.first)
        #expect(item["title"] as? String == "Most je hotov")
        #expect(item["published"] as? String == "2025-02-28T00:46:40+01:00")
        #expect(item["published_precision"] as? String == "minute")
        #expect(
            item["permalink"] as? String == "https://archiv.lipova.example/items/\(Record.id(source: "web", key: "a"))")
        #expect((item["source"] as? [String: Any])?["name"] as? String == "Web města")
        #expect((item["rights"] as? [String: Any])?["display"] as? String == "own")
        let snippet = try #require(item["snippet"] as? [[String: Any]])
        #expect(snippet.contains { $0["text"] as? String == "most" && $0["hit"] as? Bool == true })
        let facets = try #require(answer["facets"] as? [String: [[String: Any]]])
        #expect(facets["source"]?.first?["value"] as? String == "web")
        #expect(facets["year"]?.first?["count"] as? Int == 1)
        let links = try #require(answer["links"] as? [String: String])
        #expect(links["html"] == "https://archiv.lipova.example/?q=most")
        #expect(links["atom"] == "https://archiv.lipova.example/api/v1/feed.atom?q=most")
    }

    @Test func `pages meet every item once`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store(
            (0..<25).map { town.record("k\($0)", "Zpráva \($0)", "Text", published: 1_740_000_000 + Int64($0 % 3)) })
        var seen: [String] = []
        var path: String? = "/api/v1/items?limit=10"
        while let current = path {
            let answer = try await town.json(current)
            seen += (answer["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            let next = (answer["links"] as? [String: String])?["next"]
            path = next.map { String($0.dropFirst("https://archiv.lipova.example".count)) }
        }
        #expect(seen.count == 25)
        #expect(Set(seen).count == 25)
    }

    @Test(
        arguments: [
            ("/api/v1/items?sorce=web", "sorce", "source"), ("/api/v1/items?sort=newst", "sort", "newest"),
            ("/api/v1/items?facet=sources", "facet", "source"), ("/api/v1/items?fields=titel", "fields", "title"),
            ("/api/v1/timeline?interval=mouth", "interval", "month"), ("/api/v1/items?limit=0", "limit", nil),
            ("/api/v1/items?limit=101", "limit", nil), ("/api/v1/items?from=yesterday", "from", nil),
            ("/api/v1/items?kind=artikle", "kind", "article"), ("/api/v1/items?cursor=nonsense", "cursor", nil),
            ("/api/v1/items?source=wep", "source", "web"), ("/api/v1/items?source=porada", "source", nil),
            ("/api/v1/items?subject=cultur", "subject", "culture"), ("/api/v1/items?lang=cz", "lang", "cs"),
            ("/api/v1/items?from=2025-03-02&to=2025-03-01", "to", nil),
            ("/api/v1/items?from=2025-02-30", "from", nil), ("/api/v1/items?limit=1&limit=2", "limit", nil),
            ("/api/v1/items?fields=content_text", "fields", nil), ("/api/v1/feed.json?source=wep", "source", "web"),
            ("/api/v1/timeline?subject=cultur", "subject", "culture"), ("/items.json?sorce=web", "sorce", "source"),
            ("/api/v1/sources?x=1", "x", nil), ("/api/v1/feed.atom?limit=3", "limit", nil),
        ] as [(String, String, String?)])
    func `names the parameter at fault and what was perhaps meant`(
        path: String, parameter: String, suggestion: String?
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let response = try await town.get(path)
        #expect(response.status == .badRequest)
        #expect(response.header("Content-Type") == "application/problem+json")
        let problem = try await town.json(path)
        #expect(problem["parameter"] as? String == parameter)
        #expect(problem["suggestion"] as? String == suggestion)
        #expect(problem["status"] as? Int == 400)
        #expect((problem["detail"] as? String)?.isEmpty == false)
    }

    @Test(arguments: [
        "/api/v1/items/none", "/api/v1/items/none/versions", "/api/v1/stories/none", "/api/v1/books", "/api/v2",
    ])
    func `what is not there is a 404 problem`(path: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let response = try await town.get(path)
        #expect(response.status == .notFound)
        #expect(response.header("Content-Type") == "application/problem+json")
        #expect(try await town.json(path)["instance"] as? String == path)
    }

    @Test func `a whole item carries its text, and its versions what it said before`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Rozpočet", "Sto milionů.")])
        try town.store([town.record("a", "Rozpočet", "Sto dvacet milionů.")], at: 1_740_890_000)
        let id = Record.id(source: "web", key: "a")
        let item = try await town.json("/api/v1/items/\(id)")
        #expect(item["content_text"] as? String == "Sto dvacet milionů.")
        #expect(item["versions"] as? Int == 2)
        let versions = try #require(try await town.json("/api/v1/items/\(id)/versions")["versions"] as? [[String: Any]])
        #expect(versions.map { $0["content_text"] as? String } == ["Sto milionů.", "Sto dvacet milionů."])
        #expect(versions.map { $0["current"] as? Bool } == [false, true])
    }

    @Test func `fields narrows items down to what is asked for`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        let item = try #require(
            (try await town.json("/api/v1/items?fields=id,title")["items"] as? [[String: Any]])?.first)
        #expect(item.keys.sorted() == ["id", "title"])
    }

    @Test func `no answer tells of a hidden text whom it names, nor of a story its hidden member`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let text = "Na začátku stojí věta, kterou smí číst každý. " + String(repeating: "Slova. ", count: 60)
        try town.store(
            [town.record("d", "Porada v Lipové", text + "Bohumil Tajný v Kocourkově.", source: "denik")],
            source: "denik")
        try town.store([town.record("p", "Porada", "Tajné", source: "porada")], source: "porada")
        let seen = Record.id(source: "denik", key: "d")
        let hidden = Record.id(source: "porada", key: "p")
        let names = [
            NamedEntity(type: .person, name: "Bohumil Tajný", surface: "Bohumil Tajný"),
            NamedEntity(type: .place, name: "Kocourkov", surface: "Kocourkově"),
            NamedEntity(type: .place, name: "Lipová", surface: "Lipové"),
        ]
        try town.archive.store(
            groupings: [seen, hidden].map {
                Grouping(id: $0, group: hidden, story: hidden, relation: .near, similarity: 0.9, reason: "")
            },
            judgements: [
                Judgement(
                    id: seen, subject: "politics", confidence: 0.9, unsure: false, top: [], evidence: ["tajný"],
                    relevance: .about, language: "cs",
                    event: EventDate(start: Day(daysSince1970: 20_500), end: nil, isInferred: false), entities: names)
            ])
        let day = Day(daysSince1970: 20_500)
        let paths = [
            "/api/v1/items/\(seen)", "/items/\(seen).json", "/items/\(seen)", "/api/v1/stories/\(seen)", "/",
            "/api/v1/changes?modified_since=2020-01-01T00:00:00Z", "/api/v1/items", "/api/v1/export?format=csv",
            "/api/v1/export?format=jsonl", "/api/v1/feed.json", "/api/v1/feed.atom",
            "/oai?verb=ListRecords&metadataPrefix=oai_dc", "/api/v1/items/\(seen)/versions",
        ]
        for path in paths {
            let answer = try await town.get(path)
            #expect(answer.status == .ok, "\(path)")
            for secret in ["Tajn", "Kocourk", hidden, day.iso8601] {
                #expect(!answer.text.contains(secret), "\(path) tells \(secret)")
            }
        }
        #expect(try await town.get("/api/v1/items/\(seen)").text.contains("Lipové"))
        #expect(try await town.get("/api/v1/stories/\(hidden)").status == .notFound)
        #expect(try await town.get("/api/v1/stories/\(hidden)", audience: .internal).status == .ok)
    }

    @Test func `an unchanged archive answers 304, a changed one anew`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Zpráva", "Text")])
        for path in ["/api/v1/items?q=text", "/?q=text", "/api/v1/feed.atom"] {
            let tag = try #require(try await town.get(path).header("ETag"))
            let again = try await town.get(path, headers: ["If-None-Match": "\"other\", \(tag)"])
            #expect(again.status == .notModified)
            #expect(again.text.isEmpty)
            try town.store([town.record("n\(path)", "Nová", "Text")], at: 1_740_890_000)
            #expect(try await town.get(path, headers: ["If-None-Match": tag]).status == .ok)
        }
    }

    @Test func `the same question gives the same bytes apart from the time it took`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<5).map { town.record("k\($0)", "Zpráva \($0)", "Text") })
        let answers = try await [
            town.get("/api/v1/items?facet=source,kind,year,subject,language").text,
            town.get("/api/v1/items?facet=source,kind,year,subject,language").text,
        ].map { $0.replacing(/"took_ms":[0-9.]+/, with: "") }
        #expect(answers[0] == answers[1])
    }

    @Test func `other sites' scripts may read the public data and nothing else`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        #expect(try await town.get("/api/v1/items").header("Access-Control-Allow-Origin") == "*")
        #expect(try await town.get("/").header("Access-Control-Allow-Origin") == nil)
        let preflight = try await town.get("/api/v1/items", method: .options)
        #expect(preflight.status == .noContent)
        #expect(preflight.header("Access-Control-Allow-Methods") == "GET, HEAD, OPTIONS")
    }

    @Test func `every query is a feed in Atom and in JSON`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([
            town.record("a", "Most & řeka", "Nový most."), town.record("b", nil, "Příspěvek bez názvu o mostu."),
            town.record("c", "Škola", "Jiné."),
        ])
        let atom = try await town.get("/api/v1/feed.atom?q=most")
        #expect(atom.header("Content-Type") == "application/atom+xml; charset=utf-8")
        #expect(atom.text.contains("<title>Most &amp; řeka</title>"))
        #expect(atom.text.contains("<title>Příspěvek bez názvu o mostu.</title>"))
        #expect(!atom.text.contains("Škola"))
        let feed = try await town.json("/api/v1/feed.json?q=most")
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect((feed["items"] as? [[String: Any]])?.count == 2)
    }

    @Test func `browsers learn how to search here`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let text = try await town.get("/api/v1/opensearch.xml").text
        #expect(text.contains("template=\"https://archiv.lipova.example/?q={searchTerms}\""))
    }
}
