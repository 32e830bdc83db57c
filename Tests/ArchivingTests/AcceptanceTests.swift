import Archiving
import Foundation
import Linguistics
import Records
import Testing

/// What the query language promises, one promise a test.
@Suite(.enabled(if: TestArchive.lexicon.missing.isEmpty, "needs the dictionaries in .tools/lexicon"))
struct AcceptanceTests {
    /// The texts that `query` finds among `texts`, each known by its own words.
    private func found(
        _ query: String, among texts: String..., language: String = "cs", sort: SearchRequest.Sort = .newest
    ) throws -> [String] {
        let town = try TestArchive()
        try town.store(texts.map { .sample($0, "Zpráva", $0, language: language) }, night: 1)
        return try town.archive.search(SearchRequest(query: query, sort: sort)).hits.map(\.item.key)
    }

    @Test(arguments: ["Orlová", "orlova", "Orlovou"])
    func `01 a town in any case is found by any case`(query: String) throws {
        #expect(try found(query, among: "v Orlové") == ["v Orlové"])
    }

    @Test(arguments: ["primátorka", "primatorka"])
    func `02 diacritics may be left out`(query: String) throws {
        #expect(try found(query, among: "s primátorkou") == ["s primátorkou"])
    }

    @Test func `03 a dative is found by the nominative`() throws {
        #expect(try found("starosta", among: "starostovi") == ["starostovi"])
    }

    @Test func `04 a stem that changes is found`() throws {
        #expect(try found("dítě", among: "s dětmi") == ["s dětmi"])
    }

    @Test func `05 another stem is found`() throws {
        #expect(try found("člověk", among: "lidé") == ["lidé"])
    }

    @Test func `06 schools come before teaching`() throws {
        #expect(try found("škola", among: "pěti škol", "budou školit", sort: .relevance).first == "pěti škol")
    }

    @Test func `07 quotes ask for the very form`() throws {
        #expect(try found("\"Orlová\"", among: "Orlová", "v Orlové") == ["Orlová"])
    }

    @Test func `08 an equals sign asks for the very form`() throws {
        #expect(try found("=rady", among: "rady", "radě") == ["rady"])
    }

    @Test func `09 an adjective is another word and has the same beginning`() throws {
        #expect(try found("hrad", among: "hradu", "hradní") == ["hradu"])
        #expect(Set(try found("hrad*", among: "hradu", "hradní")) == ["hradu", "hradní"])
    }

    @Test func `10 what is not wanted is not wanted in any form`() throws {
        #expect(try found("žena -Zlín", among: "žena ve Zlíně", "žena v lese") == ["žena v lese"])
    }

    @Test func `11 a hyphenated name is found in any case`() throws {
        #expect(try found("Frýdek-Místek", among: "ve Frýdku-Místku", "Místek a Frýdek") == ["ve Frýdku-Místku"])
    }

    @Test(arguments: [("Straße", "Strasse"), ("Strasse", "Straße"), ("Mueller", "Müller"), ("Muller", "Müller")])
    func `12 German letters may be written out`(query: String, text: String) throws {
        #expect(try found(query, among: text, language: "de") == [text])
    }

    @Test func `13 a German plural and a part of a compound are found, the part behind and flagged`() throws {
        #expect(try found("Haus", among: "Häuser", language: "de") == ["Häuser"])
        let town = try TestArchive()
        try town.store(
            [
                .sample("whole", "Nachricht", "Die Verwaltung zieht um.", language: "de"),
                .sample("part", "Nachricht", "Die Stadtverwaltung zieht um.", language: "de"),
            ], night: 1)
        let hits = try town.archive.search(SearchRequest(query: "Verwaltung", sort: .relevance)).hits
        #expect(hits.map(\.item.key) == ["whole", "part"])
        #expect(hits.map(\.isInCompound) == [false, true])
        #expect(hits.last?.snippet.filter(\.isHit).map(\.text) == ["Stadtverwaltung"])
        #expect(try town.ids("Stadtverwaltung") == ["part"])
        // What a compound is about is its last part.
        #expect(try town.ids("Stadt").isEmpty)
    }

    @Test(arguments: [("громада", "громади"), ("Оливка", "в Оливці")])
    func `14 Ukrainian is inflected too`(query: String, text: String) throws {
        #expect(try found(query, among: text, language: "uk") == [text])
    }

    @Test(arguments: ["об'єднана", "об’єднана", "обʼєднана"])
    func `15 three apostrophes are one`(query: String) throws {
        let texts = ["об'єднана рада", "об’єднана школа", "обʼєднана лікарня"]
        #expect(Set(try found(query, among: texts[0], texts[1], texts[2], language: "uk")) == Set(texts))
    }

    @Test(arguments: [("Київ", "Києва"), ("Києва", "Київ")])
    func `16 the capital is one word`(query: String, text: String) throws {
        #expect(try found(query, among: text, language: "uk") == [text])
    }

    @Test(arguments: ["\"nové hřiště\"~3", "nové NEAR/3 hřiště"])
    func `17 words near each other are found`(query: String) throws {
        let (near, far) = ("nové dětské hřiště", "nové je v obci jen to jediné malé hřiště")
        #expect(try found(query, among: near, far) == [near])
    }

    @Test func `18 a title of a year is found`() throws {
        let town = try TestArchive()
        try town.store(
            [
                .sample("1", "Kronika", "Text.", published: "2025-05-05T10:00:00Z"),
                .sample("2", "Kronika", "Text.", published: "2024-05-05T10:00:00Z"),
                .sample("3", "Text", "Kronika.", published: "2025-05-05T10:00:00Z"),
            ], night: 1)
        #expect(try town.ids("titulek:kronika rok:2025") == ["1"])
    }

    @Test(arguments: ["don't", "C++", "č.j. 123/2024", "a\"b", "*", "(", "NEAR", "@mesto #orlova", ""])
    func `19 whatever is typed has an answer`(query: String) throws {
        _ = try found(query, among: "don't", "C++", "č.j. 123/2024")
    }

    @Test func `20 a snippet marks the form that stands there`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Zpráva", "Ráno, ještě za tmy, besedovali s paní primátorkou.")], night: 1)
        let hit = try #require(try town.archive.search(SearchRequest(query: "primatorka")).hits.first)
        #expect(hit.snippet.filter(\.isHit).map(\.text) == ["primátorkou"])
    }

    @Test(arguments: [("Europe/Prague", "2025-12-30T23:00:00Z"), ("Europe/Kyiv", "2025-12-30T22:00:00Z")])
    func `21 days begin at the town's midnight`(zone: String, midnight: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(error)") } }
        let archive = try Archive(
            path: folder.appendingPathComponent("a.sqlite").path, lexicon: TestArchive.lexicon,
            clock: TownClock(timeZone: zone))
        try archive.register([.board], at: .night(1))
        let start = try #require(Instant(iso8601: midnight))
        let records = [-1, 0, 2 * 86_400 - 1, 2 * 86_400].map { (offset: Int64) in
            Record.sample("\(offset)", published: Instant(seconds: start.seconds + offset).iso8601)
        }
        _ = try archive.store(.document(records, night: 1))
        let hits = try archive.search(SearchRequest(query: "od:2025-12-31 do:2026-01-01", sort: .oldest)).hits
        #expect(hits.map(\.item.key) == ["0", "172799"])
    }

    @Test func `22 one agency text in five papers is one story of five`() throws {
        let town = try TestArchive()
        try town.store((1...5).map { .sample("\($0)", "Most je hotov", "Agentura píše o mostu.") }, night: 1)
        let ids = (1...5).map { Record.id("\($0)") }
        try town.archive.store(
            groupings: ids.map {
                Grouping(id: $0, group: ids[0], story: ids[0], relation: .exact, similarity: 1, reason: "")
            }, judgements: [])
        let page = try town.archive.search(SearchRequest(query: "most", isGroupedByStory: true))
        #expect(page.hits.map(\.storySize) == [5])
        #expect(page.total.value == 1)
    }
}
