import Dating
import Parsing
import Records
import Testing

@Suite struct XMLTVTests {
    @Test func `reads a broadcast in the broadcaster's own language`() throws {
        let document = try XMLFixture.document("xmltv")
        #expect(document.format == "xmltv")
        #expect(document.title == "Program regionu")
        let item = try #require(document.items.first)
        #expect(item.kind == .broadcast)
        #expect(item.id == "tv.lipka 20250301180500 +0100")
        #expect(item.title == "Události v regionu")
        #expect(item.summary == "Zima na horách")
        #expect(item.contentText == "Zprávy týdne")
        #expect(item.startAt == "20250301180500 +0100")
        #expect(item.endAt == "20250301182000 +0100")
        #expect(item.tags == ["Zpravodajství", "repeat"])
        #expect(item.people == ["Jana Malá", "Petr Velký"])
        #expect(item.authors == [Author(name: "TV Lipka")])
        #expect(item.references == [Reference(scheme: "episode-num/onscreen", value: "12")])
        #expect(item.language == "cs")
    }

    @Test func `keeps programmes that share a slot apart and starts as they are written`() throws {
        let document = try XMLFixture.document("xmltv")
        #expect(
            document.items.dropFirst().map(\.id) == [
                "tv.lipka 202503011820 0/2", "tv.lipka 202503011820 1/2", "neznama 20250301183000 BST",
            ])
        #expect(document.items.last?.authors == [Author(name: "neznama")])
    }

    @Test func `rejects a programme without a start`() throws {
        let document = try XMLFixture.document("xmltv")
        #expect(document.rejections.map(\.reference) == ["Bez začátku"])
        #expect(document.rejections.map(\.reason) == ["the programme has no start"])
    }

    private func document(_ programmes: String) throws -> ParsedDocument {
        let text = "<tv><channel id=\"a\"><display-name>TV A</display-name></channel>\(programmes)</tv>"
        return try Parser().document(in: Array(text.utf8), contentType: nil, url: nil, source: "test")
    }

    @Test(arguments: ["Europe/Prague", "SELČ", "selč", "MESZ", "CEST", "+0200"])
    func `a start keeps a zone's name that means one offset, and nothing needs to be said`(zone: String) throws {
        let document = try document(
            "<programme start=\"20260507220000 \(zone)\" channel=\"a\"><title>Film</title></programme>")
        #expect(document.warnings.isEmpty)
        let reader = DateReader(clock: try TownClock(timeZone: "Asia/Tokyo"))
        let start = try #require(document.items.first?.startAt.flatMap { reader.scheduled($0) })
        #expect(start.instant.iso8601 == "2026-05-07T20:00:00Z")
        #expect(start.precision == .second)
    }

    @Test func `a time in a zone that nobody knows is said, once for each zone`() throws {
        let document = try document(
            """
            <programme start="20260507220000 XQT" stop="20260507230000 XQT" channel="a"><title>Film</title></programme>
            <programme start="20260508220000 XQT" channel="a"><title>Zprávy</title></programme>
            <programme start="20260507210000 Mars/Base" channel="a"><title>Jinde</title></programme>
            <programme start="20260507200000 +0200" channel="a"><title>Počasí</title></programme>
            """)
        #expect(document.warnings.map(\.code) == ["date", "date"])
        #expect(document.warnings.map(\.message).allSatisfy { $0.contains("XQT") || $0.contains("Mars/Base") })
        #expect(document.items.count == 4)
    }

    @Test func `a missing stop is the next start on that channel, whatever the order`() throws {
        let document = try document(
            """
            <programme start="20250301200000 +0100" channel="a"><title>Film</title></programme>
            <programme start="20250301190000 +0100" channel="a"><title>Zprávy</title></programme>
            <programme start="20250301183000 +0000" channel="b"><title>Jinde</title></programme>
            <programme start="20250301185000 +0000" channel="a" stop="20250301184000 +0000"><title>Počasí</title></programme>
            <programme start="20250303080000 +0100" channel="a"><title>Pozítří</title></programme>
            """)
        #expect(
            document.items.map(\.endAt) == [nil, "20250301185000 +0000", nil, "20250301200000 +0100", nil])
    }

    @Test func `a channel that mixes times with and without a zone keeps what it states, and nothing is guessed`()
        throws
    {
        let document = try document(
            """
            <programme start="20260507190000 +0200" channel="a"><title>Zprávy</title></programme>
            <programme start="20260507200000" channel="a"><title>Počasí</title></programme>
            <programme start="20260507203000" channel="a" stop="20260507190000 +0000"><title>Film</title></programme>
            <programme start="20260507210000 +0200" channel="a"><title>Noc</title></programme>
            <programme start="20260507180000" channel="b" stop="pozdě"><title>Trhy</title></programme>
            <programme start="20260507190000" channel="b"><title>Sport</title></programme>
            """)
        #expect(
            document.items.map(\.endAt) == [nil, nil, "20260507190000 +0000", nil, "20260507190000", nil])
    }

    @Test func `programmes that share a slot end together`() throws {
        let document = try XMLFixture.document("xmltv")
        #expect(document.items.map(\.endAt) == ["20250301182000 +0100", nil, nil, nil])
        let shared = try self.document(
            """
            <programme start="202503011820" channel="a" clumpidx="0/2"><title>Počasí</title></programme>
            <programme start="202503011820" channel="a" clumpidx="1/2"><title>Reklama</title></programme>
            <programme start="202503011825" channel="a"><title>Film</title></programme>
            """)
        #expect(shared.items.map(\.endAt) == ["202503011825", "202503011825", nil])
    }

    @Test func `keeps roles and marks, and names a channel that is not declared`() throws {
        let document = try document(
            """
            <programme start="20250301200000" channel="x"><title>Film</title><credits><writer>Karel Nový</writer>
            <actor role="strýc">Jan Starý<image>https://tv.example/s.jpg</image></actor></credits>
            <episode-num system="xmltv_ns"> 1 . 4 . 0/1 </episode-num><premiere/><new/></programme>
            """)
        let broadcast = try #require(document.items.first?.broadcast)
        #expect(
            broadcast.credits == [
                Broadcast.Credit(role: "writer", name: "Karel Nový"),
                Broadcast.Credit(role: "actor", name: "Jan Starý", part: "strýc"),
            ])
        #expect(document.items.first?.people == ["Karel Nový", "Jan Starý"])
        #expect(document.items.first?.tags == ["premiere", "new"])
        #expect(document.items.first?.references.map(\.value) == ["1 . 4 . 0/1"])
        #expect(document.warnings.map(\.code) == ["undeclared-channel"])
    }
}
