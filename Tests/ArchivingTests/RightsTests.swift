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

    private func licensed(until day: String?) -> Source {
        Source(
            id: "agency", name: "Agentura", kind: .agency, url: "https://agency.example", rights: .licensed,
            displayUntil: day.flatMap(Day.init(iso8601:)))
    }

    @Test func `after its last day a text is a link, in every answer, until there is a new licence`() throws {
        let town = try town()
        let id = Record.id("agency", source: "agency")
        let lastDay = try #require(Day(iso8601: "2025-06-30"))
        let lastNight = TestArchive.clock.instant(of: lastDay).adding(seconds: 23 * 3600)
        town.time.turn(to: lastNight)
        try town.archive.register([licensed(until: "2025-06-30")], at: lastNight)
        #expect(try town.archive.item(id, for: .public)?.record.text == long)
        #expect(try town.ids("perlorodka", audience: .public).contains("agency"))
        let generation = try town.archive.generation()

        // Nobody runs anything.
        town.time.turn(to: lastNight.adding(seconds: 3600))
        #expect(try town.archive.generation() > generation)
        #expect(try town.archive.item(id, for: .public)?.record.text == "")
        #expect(try town.archive.item(id, for: .public)?.rights == .link)
        #expect(try town.archive.versions(of: id, for: .public).map(\.text) == [""])
        #expect(try !town.ids("perlorodka", audience: .public).contains("agency"))
        #expect(try town.archive.sources(for: .public).first { $0.id == "agency" }?.rights == .link)
        let table = try town.archive.tablePage(after: nil, limit: 10, for: .public).lines
        let lines = String(decoding: table, as: UTF8.self).split(separator: "\r\n").filter { $0.contains(",agency,") }
        #expect(lines.count == 1 && !lines[0].contains("Perlorodka"))
        let listed = try town.archive.search(SearchRequest(query: "source:agency", audience: .public)).hits.first
        #expect(listed?.snippet.isEmpty == true && listed?.item.rights == .link)
        #expect(try town.archive.item(id, for: .internal)?.record.text == long)

        // The next run tells those who follow; a new licence brings the text back, and tells it.
        let cursor = try town.archive.cursorOfNow()
        try town.archive.register([licensed(until: "2025-06-30")], at: town.time.now)
        let told = try town.archive.changes(since: .night(0), cursor: cursor, for: .public)
        #expect(told.changes.map(\.id) == [id] && told.changes.map(\.item?.record.text) == [""])
        try town.archive.register([licensed(until: "2026-06-30")], at: town.time.now)
        #expect(try town.archive.item(id, for: .public)?.record.text == long)
        let back = try town.archive.changes(since: .night(0), cursor: told.later, for: .public).changes
        #expect(back.map(\.item?.record.text) == [long])
    }

    @Test func `a text whose day passed between two licences is told of`() throws {
        let town = try town()
        let day = try #require(Day(iso8601: "2025-06-30"))
        town.time.turn(to: TestArchive.clock.instant(of: day))
        try town.archive.register([licensed(until: "2025-06-30")], at: town.time.now)
        town.time.turn(to: town.time.now.adding(seconds: 3 * 86_400))
        let cursor = try town.archive.cursorOfNow()
        try town.archive.register([licensed(until: nil)], at: town.time.now)
        let changes = try town.archive.changes(since: .night(0), cursor: cursor, for: .public).changes
        #expect(changes.map(\.source) == ["agency"])
    }

    @Test func `who follows the changes learns what a source's new rights take and give`() throws {
        func radio(_ rights: Rights, _ audience: Audience = .public, name: String = "Rádio", length: Int = 200)
            -> Source
        {
            Source(
                id: "radio", name: name, kind: .radio, url: "https://radio.example/rss", rights: rights,
                excerptLength: length, audience: audience)
        }
        let town = try town()
        let id = Record.id("radio", source: "radio")
        var cursor = try town.archive.cursorOfNow()
        func follow(for audience: Audience = .public) throws -> [ArchiveChange] {
            let page = try town.archive.changes(since: .night(0), cursor: cursor, for: audience)
            cursor = page.later
            return page.changes
        }
        try town.archive.register([radio(.excerpt, name: "Rádio Kraj jinak")], at: .night(2))
        #expect(try follow().isEmpty)
        try town.archive.register([radio(.excerpt, length: 40)], at: .night(2))
        #expect(try follow().map(\.item?.record.text) == ["Na začátku je věta. Další slova…"])
        try town.archive.register([radio(.link)], at: .night(2))
        #expect(try follow().map(\.item?.record.text) == [""])
        try town.archive.register([radio(.own)], at: .night(2))
        #expect(try follow().map(\.item?.record.text) == [long])
        try town.archive.register([radio(.own, .internal)], at: .night(2))
        let gone = try follow()
        #expect(gone.map(\.id) == [id] && gone.map(\.isErased) == [true])
        #expect(try town.archive.change(of: id, for: .public)?.isErased == true)
        #expect(try town.archive.item(id, for: .public) == nil)
        // What the public never saw is not told of.
        try town.store([.sample("late", "Později", long, source: "radio")], of: "radio", night: 3, isWhole: false)
        #expect(try follow().isEmpty)
        #expect(try town.archive.change(of: Record.id("late", source: "radio"), for: .public) == nil)
        try town.archive.register([radio(.own)], at: .night(4))
        #expect(
            try Set(follow().map { "\($0.id) \($0.isErased)" }) == [
                "\(id) false", "\(Record.id("late", source: "radio")) false",
            ])
        try town.archive.register([radio(.own, .internal)], at: .night(4))
        #expect(try follow().map(\.isErased) == [true, true])
        let everything = try town.archive.changes(since: .night(0), for: .public).changes
        #expect(everything.count { $0.isErased } == 2)
        #expect(!everything.contains { $0.source == "desk" })
    }

    private func judgement(_ id: String, _ event: EventDate?, _ entities: [NamedEntity], evidence: [String] = [])
        -> Judgement
    {
        Judgement(
            id: id, subject: "culture", confidence: 0.9, unsure: false, top: [], evidence: evidence, relevance: .about,
            language: "cs", event: event, entities: entities)
    }

    @Test func `names and days that only the hidden text tells are told to nobody outside`() throws {
        let town = try town()
        let start = Moment(instant: .night(90), precision: .minute)
        let stated = Record(
            source: "agency", key: "stated", keyOrigin: .guid, kind: .event, url: "https://agency.example/2",
            title: "Slavnost", text: "Kdy a kde, ví Bohumil Tajný.", language: "cs",
            published: Moment(instant: .night(1), precision: .minute), startAt: start)
        try town.store([stated], of: "agency", night: 2, isWhole: false)
        let written = Record.sample(
            "written", "Starosta Tajný otevře most v Lipové 15. března 2025",
            "Bohumil Tajný v Kocourkově 1. dubna 2025.",
            source: "agency", published: "2025-03-01T08:00:00Z")
        let hidden = Record.sample(
            "hidden", "Ples v Lipové", "Bohumil Tajný v Kocourkově 1. dubna 2025.", source: "agency",
            published: "2025-03-01T08:00:00Z")
        try town.store([written, hidden], of: "agency", night: 3, isWhole: false)
        let april = EventDate(start: try #require(Day(iso8601: "2025-04-01")), end: nil, isInferred: false)
        let march = EventDate(start: try #require(Day(iso8601: "2025-03-15")), end: nil, isInferred: false)
        let own = EventDate(start: TestArchive.clock.day(at: .night(90)), end: nil, isInferred: false)
        let names = [
            NamedEntity(type: .person, name: "Bohumil Tajný", surface: "Bohumil Tajný"),
            NamedEntity(type: .person, name: "Bohumil Tajný", surface: "Tajný"),
            NamedEntity(type: .place, name: "Kocourkov", surface: "Kocourkově"),
            NamedEntity(type: .place, name: "Lipová", surface: "Lipové"),
            NamedEntity(type: .place, name: "Ples", surface: "Ple"),
        ]
        try town.archive.store(
            groupings: [],
            judgements: [
                judgement(stated.id, own, names), judgement(written.id, march, names),
                judgement(hidden.id, april, names, evidence: ["ples", "Tajný", "Ples"]),
            ])
        let days = [stated.id: own.start, written.id: march.start]
        for id in [stated.id, written.id, hidden.id] {
            let item = try #require(try town.archive.item(id, for: .public))
            #expect(item.judgement?.event?.start == days[id])
            let surfaces = id == stated.id ? [] : ["Lipové"]
            #expect(item.judgement?.entities.map(\.surface) == surfaces)
            #expect(item.subject?.evidence == (id == hidden.id ? ["Ples"] : []))
            #expect(try town.archive.story(id, for: .public).map(\.judgement?.event?.start) == [days[id]])
            #expect(try town.archive.item(id, for: .internal)?.judgement?.entities == names)
        }
        let hits = try town.archive.search(SearchRequest(query: "source:agency", audience: .public)).hits
        #expect(hits.count == 4)
        for hit in hits { #expect(hit.item.event?.start == days[hit.item.id]) }
        var exported: [String: Day] = [:]
        try town.archive.export(for: .public) { if let day = $0.eventDate { exported[$0.id] = day } }
        #expect(exported == days)
        let inside = try town.archive.search(SearchRequest(query: "source:agency", audience: .internal)).hits
        #expect(inside.first { $0.item.id == hidden.id }?.item.event == april)
        var lines: [String] = []
        try town.archive.export(for: .public) { lines.append(ItemTable.row(of: $0) + "\r\n") }
        let table = try town.archive.tablePage(after: nil, limit: 100, for: .public).lines
        #expect(String(decoding: table, as: UTF8.self) == lines.joined())
        let changes = try town.archive.changes(since: .night(0), for: .public).changes
        #expect(changes.compactMap(\.item).allSatisfy { $0.judgement?.event?.start == days[$0.id] })
    }

    @Test func `a story is known by its first visible member, and by no hidden one`() throws {
        let town = try town()
        let ids = [Record.id("desk", source: "desk"), Record.id("board"), Record.id("radio", source: "radio")]
        for name in ids {
            try town.archive.store(
                groupings: ids.map {
                    Grouping(id: $0, group: name, story: name, relation: .near, similarity: 0.9, reason: "")
                }, judgements: [])
            let seen = name == ids[0] ? ids.dropFirst().min() : name
            for id in ids.dropFirst() {
                let item = try #require(try town.archive.item(id, for: .public))
                #expect(item.story == seen && item.group == seen)
                #expect(try town.archive.story(id, for: .public).count == 2)
            }
            #expect(try town.archive.story(ids[0], for: .public).isEmpty)
            #expect(try town.archive.story(ids[0], for: .internal).count == 3)
            #expect(try town.archive.item(ids[1], for: .internal)?.story == name)
            var lines: [String] = []
            try town.archive.export(for: .public) { lines.append(ItemTable.row(of: $0) + "\r\n") }
            let table = String(
                decoding: try town.archive.tablePage(after: nil, limit: 100, for: .public).lines, as: UTF8.self)
            #expect(table == lines.joined())
            #expect(!table.contains(ids[0]))
            for hit in try town.archive.search(SearchRequest(query: "perly", audience: .public)).hits {
                #expect(hit.item.story == (ids.contains(hit.item.id) ? seen : hit.item.id))
            }
        }
    }

    @Test func `attachments of a hidden text are shown in no version`() throws {
        let town = try town()
        let record = Record(
            source: "agency", key: "file", keyOrigin: .guid, kind: .article, url: "https://agency.example/3",
            title: "Zpráva", text: long, language: "cs",
            attachments: [Attachment(url: "https://agency.example/tajne.pdf", title: "Tajné")])
        try town.store([record], of: "agency", night: 2, isWhole: false)
        #expect(try town.archive.versions(of: record.id, for: .public).map(\.attachments) == [[]])
        #expect(try town.archive.versions(of: record.id, for: .internal).first?.attachments.count == 1)
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
