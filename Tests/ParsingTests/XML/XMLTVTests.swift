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
}
