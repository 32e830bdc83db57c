import Archiving
import Records
import Testing

@Suite struct RightsTests {
    private let long = "Na začátku je věta. " + String(repeating: "Další slova následují. ", count: 30) + "Perlorodka."

    private func town() throws -> TestArchive {
        let town = try TestArchive(sources: [
            .board, .radio, .agency,
            Source(
                id: "desk", name: "Poznámky", kind: .web, url: "https://desk.example", rights: .own,
                audience: .internal),
        ])
        for source in ["board", "radio", "agency", "desk"] {
            try town.store(
                [.sample(source, "Perly v řece u \(source)", long, source: source)], of: source, night: 1)
        }
        return town
    }

    @Test func `the public sees neither internal sources nor more of a text than its rights allow`() throws {
        let town = try town()
        #expect(try town.archive.item(Record.id("desk", source: "desk"), for: .public) == nil)
        #expect(try town.archive.item(Record.id("desk", source: "desk"), for: .internal)?.record.text == long)
        #expect(try town.archive.item(Record.id("board"), for: .public)?.record.text == long)
        let excerpt = try #require(try town.archive.item(Record.id("radio", source: "radio"), for: .public))
        #expect(excerpt.record.text.count <= 201)
        #expect(excerpt.record.text.hasPrefix("Na začátku"))
        let link = try #require(try town.archive.item(Record.id("agency", source: "agency"), for: .public))
        #expect(link.record.text == "")
        #expect(link.record.title == "Perly v řece u agency")
        #expect(try town.archive.versions(of: link.id, for: .public).map(\.text) == [""])
        #expect(try town.archive.sources(for: .public).map(\.id) == ["agency", "board", "radio"])
        #expect(
            Set(try town.archive.itemsForChronicle(year: 2025).map(\.record.source)) == ["agency", "board", "radio"])
    }

    @Test func `the public finds a mere link by its title only, so that questions cannot spell out the text`() throws {
        let town = try town()
        #expect(Set(try town.ids("perlorodka", audience: .public)) == ["board", "radio"])
        #expect(Set(try town.ids("\"Perlorodka\"", audience: .public)) == ["board", "radio"])
        #expect(Set(try town.ids("\"následují další\" \"začátku\"", audience: .public)) == ["board", "radio"])
        #expect(Set(try town.ids("řeka", audience: .public)) == ["agency", "board", "radio"])
        #expect(try town.ids("-perlorodka", audience: .public) == ["agency"])
        #expect(Set(try town.ids("perlorodka", audience: .internal)) == ["agency", "board", "desk", "radio"])
    }

    @Test func `snippets keep to the rights`() throws {
        let page = try town().archive.search(SearchRequest(query: "perly"))
        for hit in page.hits {
            let text = hit.snippet.map(\.text).joined()
            switch hit.item.rights {
            case .link: #expect(text.isEmpty)
            case .own, .licensed, .excerpt: #expect(!text.isEmpty && text.count <= 202)
            }
        }
    }

    @Test func `an export for the public keeps to the rights and one for the town holds everything`() throws {
        let town = try town()
        var texts: [String: String] = [:]
        try town.archive.export(for: .public) { texts[$0.source] = $0.contentText }
        #expect(texts.keys.sorted() == ["agency", "board", "radio"])
        #expect(texts["agency"] == "")
        #expect(try town.export().count == 4)
    }

    @Test func `other rights in the configuration hold at once`() throws {
        let town = try town()
        try town.archive.register(
            [
                Source(id: "agency", name: "Agentura", kind: .agency, url: "https://agency.example", rights: .licensed)
            ], at: .night(2))
        #expect(try town.ids("perlorodka", audience: .public).contains("agency"))
        #expect(try town.archive.item(Record.id("agency", source: "agency"), for: .public)?.record.text == long)
    }

    @Test func `an excerpt is as long as its source allows, in pages, lists, tables and versions`() throws {
        let short = Source(
            id: "radio", name: "Rádio Kraj", kind: .radio, url: "https://radio.example/rss", language: "cs",
            rights: .excerpt, excerptLength: 40)
        let town = try town()
        try town.archive.register([short], at: .night(2))
        let id = Record.id("radio", source: "radio")
        let excerpt = "Na začátku je věta. Další slova…"
        #expect(try town.archive.item(id, for: .public)?.record.text == excerpt)
        #expect(try town.archive.item(id, for: .internal)?.record.text == long)
        #expect(try town.archive.versions(of: id, for: .public).map(\.text) == [excerpt])
        var lines: [String] = []
        try town.archive.export(for: .public) { if $0.source == "radio" { lines.append($0.contentText) } }
        #expect(lines == [excerpt])
        let table = try town.archive.tablePage(after: nil, limit: 10, for: .public).lines
        #expect(String(decoding: table, as: UTF8.self).contains("," + excerpt + ","))
        let found = try town.archive.search(SearchRequest(query: "perlorodka slova", audience: .public))
        let hit = try #require(found.hits.first { $0.item.source == "radio" })
        #expect(hit.snippet.map(\.text).joined() == excerpt)
    }

    @Test func `after its last day a text is a link, in every answer, until there is a new licence`() throws {
        func licensed(until day: String) -> Source {
            Source(
                id: "agency", name: "Agentura", kind: .agency, url: "https://agency.example", rights: .licensed,
                displayUntil: Day(iso8601: day))
        }
        let town = try town()
        let id = Record.id("agency", source: "agency")
        let lastDay = try #require(Day(iso8601: "2025-06-30"))
        let lastNight = TestArchive.clock.instant(of: lastDay).adding(seconds: 23 * 3600)
        try town.archive.register([licensed(until: "2025-06-30")], at: lastNight)
        #expect(try town.archive.item(id, for: .public)?.record.text == long)
        #expect(try town.ids("perlorodka", audience: .public).contains("agency"))
        try town.archive.register([licensed(until: "2025-06-30")], at: lastNight.adding(seconds: 3600))
        #expect(try town.archive.item(id, for: .public)?.record.text == "")
        #expect(try town.archive.item(id, for: .public)?.rights == .link)
        #expect(try !town.ids("perlorodka", audience: .public).contains("agency"))
        #expect(try town.archive.item(id, for: .internal)?.record.text == long)
        try town.archive.register([licensed(until: "2026-06-30")], at: lastNight.adding(seconds: 7200))
        #expect(try town.archive.item(id, for: .public)?.record.text == long)
    }

    @Test func `an item may have narrower rights than its source`() throws {
        let town = try town()
        let id = Record.id("board")
        try town.archive.restrict(id, rights: .link, audience: nil)
        #expect(try town.archive.item(id, for: .public)?.record.text == "")
        #expect(try town.ids("perlorodka", audience: .public) == ["radio"])
        try town.archive.restrict(id, rights: nil, audience: .internal)
        #expect(try town.archive.item(id, for: .public) == nil)
        try town.archive.restrict(id, rights: nil, audience: nil)
        #expect(try town.archive.item(id, for: .public)?.record.text == long)
        #expect(throws: ArchiveError.unknownRecord("x")) {
            try town.archive.restrict("x", rights: .own, audience: nil)
        }
    }
}
