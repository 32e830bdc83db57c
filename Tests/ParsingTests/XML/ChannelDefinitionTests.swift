import Parsing
import Testing

@Suite struct ChannelDefinitionTests {
    @Test func `reads items of a channel and of the channels in it`() throws {
        let document = try XMLFixture.document("cdf", url: "http://www.mesto.example/kanal.cdf")
        #expect(document.format == "cdf")
        #expect(document.title == "Mesto na siti")
        #expect(document.homePageURL == "http://www.mesto.example/")
        #expect(document.items.map(\.title) == ["Rada", "Koncert"])
        #expect(
            document.items.map(\.url) == [
                "http://www.mesto.example/rada.html", "http://www.mesto.example/kultura/1.html",
            ])
        #expect(document.items.first?.contentHTML == "Z jednani rady")
        #expect(document.items.first?.dateModified == "1998-11-05T22:12")
    }
}
