import Archiving
import Records
import Testing

@Suite struct JudgingTests {
    private func judgement(_ key: String, _ subject: String, event: EventDate? = nil) -> Judgement {
        Judgement(
            id: Record.id(key), subject: subject, confidence: 0.8, unsure: false,
            top: [.init(subject: subject, confidence: 0.8)], evidence: ["koncert"], relevance: .about, language: "cs",
            event: event, entities: [.init(type: .person, name: "Jana Nová", surface: "Jany Nové")])
    }

    private func grouping(_ key: String, group: String, story: String) -> Grouping {
        Grouping(
            id: Record.id(key), group: Record.id(group), story: Record.id(story), relation: .near, similarity: 0.9,
            reason: "same sentences")
    }

    @Test func `a judged item is not judged again before it changes`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        #expect(try town.archive.judgementBatch().changed.count == 2)
        try town.archive.store(groupings: [], judgements: [judgement("1", "culture"), judgement("2", "sport")])
        #expect(try town.archive.judgementBatch().changed.isEmpty)
        #expect(try town.archive.judgementBatch().ids.isEmpty)
        try town.store([.sample("1", "Jinak"), .sample("2")], night: 2)
        #expect(try town.archive.documents(town.archive.judgementBatch().changed).map(\.title) == ["Jinak"])
    }

    @Test func `a signature stands until its item changes or another maker asks`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        try town.archive.store(
            groupings: [], judgements: [judgement("1", "culture"), judgement("2", "sport")],
            signatures: KeptSignatures(maker: "today", bytes: [Record.id("1"): [1, 2], Record.id("2"): [3]]))
        try town.store([.sample("1"), .sample("2", "Jinak"), .sample("3")], night: 2)
        let ids = try town.archive.judgementBatch().ids
        #expect(ids.count == 3)
        #expect(try town.archive.signatures(of: ids, by: "today").bytes == [Record.id("1"): [1, 2]])
        #expect(try town.archive.signatures(of: ids, by: "tomorrow").bytes.isEmpty)
    }

    @Test func `a judgement comes back whole and storing it again changes nothing`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        let event = EventDate(
            start: try #require(Day(iso8601: "2025-05-09")), end: Day(iso8601: "2025-05-11"), isInferred: true)
        try town.archive.store(
            groupings: [grouping("1", group: "1", story: "1")], judgements: [judgement("1", "culture", event: event)])
        let generation = try town.archive.generation()
        try town.archive.store(
            groupings: [grouping("1", group: "1", story: "1")], judgements: [judgement("1", "culture", event: event)])
        #expect(try town.archive.generation() == generation)
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.judgement == judgement("1", "culture", event: event))
        #expect(item.subject?.origin == .lexicon)
        #expect(item.relation == .near)
    }

    @Test func `a person's word on the subject beats every later judgement`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        try town.archive.correct([Record.id("1")], subject: .church, at: .night(2))
        try town.archive.store(groupings: [], judgements: [judgement("1", "sport")])
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.subject?.subject == "church")
        #expect(item.subject?.origin == .person)
        #expect(try town.ids("téma:church") == ["1"])
        #expect(try town.ids("téma:sport").isEmpty)
        #expect(throws: ArchiveError.unknownRecord("nobody")) {
            try town.archive.correct([Record.id("1"), "nobody"], subject: .sport, at: .night(2))
        }
    }

    @Test func `grouping sees the neighbours in time and every member of their stories`() throws {
        let town = try TestArchive()
        try town.store(
            [
                .sample("old", published: "2024-06-01T10:00:00Z"), .sample("far", published: "2024-06-02T10:00:00Z"),
                .sample("near", published: "2025-01-10T10:00:00Z"),
            ], night: 1)
        try town.archive.store(
            groupings: ["old", "near"].map { grouping($0, group: $0, story: "near") } + [
                grouping("far", group: "far", story: "far")
            ],
            judgements: ["old", "far", "near"].map { judgement($0, "other") })
        try town.store([.sample("new", published: "2025-01-20T10:00:00Z")], night: 2, isWhole: false)
        let batch = try town.archive.judgementBatch()
        #expect(batch.changed == [Record.id("new")])
        #expect(batch.ids == ["new", "near", "old"].map { Record.id($0) }.sorted())
        #expect(try town.archive.story(Record.id("old"), for: .internal).map(\.record.key) == ["old", "near"])
    }

    @Test func `one hit a story says how many tell it`() throws {
        let town = try TestArchive()
        try town.store((1...3).map { .sample("\($0)", "Povodeň", published: "2025-01-0\($0)T10:00:00Z") }, night: 9)
        try town.archive.store(
            groupings: ["1", "2"].map { grouping($0, group: $0, story: "1") } + [grouping("3", group: "3", story: "3")],
            judgements: [])
        let page = try town.archive.search(SearchRequest(query: "povodeň", isGroupedByStory: true))
        #expect(page.hits.map(\.item.key) == ["3", "2"])
        #expect(page.hits.map(\.storySize) == [1, 2])
        #expect(page.total.value == 2)
    }

    @Test func `a year's chronicle holds what happened and what was said in it`() throws {
        let town = try TestArchive()
        try town.store(
            [
                .sample("said", published: "2025-03-01T10:00:00Z"),
                .sample("foretold", published: "2024-12-20T10:00:00Z"),
                .sample("turn", published: "2024-12-28T10:00:00Z"), .sample("past", published: "2024-02-01T10:00:00Z"),
                .sample("silvester", published: "2025-12-31T23:30:00Z"),
            ], night: 400)
        try town.archive.store(
            groupings: [],
            judgements: [
                judgement(
                    "foretold", "culture",
                    event: EventDate(start: try #require(Day(iso8601: "2025-01-18")), isInferred: false)),
                judgement(
                    "turn", "culture",
                    event: EventDate(
                        start: try #require(Day(iso8601: "2024-12-30")), end: Day(iso8601: "2025-01-02"),
                        isInferred: false)),
            ])
        #expect(Set(try town.archive.itemsForChronicle(year: 2025).map(\.record.key)) == ["said", "foretold", "turn"])
        #expect(try town.archive.itemsForChronicle(year: 2026).map(\.record.key) == ["silvester"])
    }
}
