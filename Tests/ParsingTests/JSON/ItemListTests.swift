import Parsing
import Records
import Testing

@Suite struct ItemListTests {
    private func items(_ lines: String...) throws -> [ParsedItem] {
        try XMLFixture.parsed(lines.joined(separator: "\n")).items
    }

    private func line(raw: String, _ more: String = "") -> String {
        #"{"id":"1","title":"Most","content_text":"x","date_published":"2024-05-07T10:00:00Z","date_raw":"\#(raw)"\#(more)}"#
    }

    @Test func `a written date that cannot be read does not hide the one beside it`() throws {
        let item = try #require(try items(line(raw: "7|5|2024 v poledne")).first)
        #expect(item.datePublished == "2024-05-07T10:00:00Z")
        #expect(item.writtenDate == "7|5|2024 v poledne")
    }

    @Test(arguments: ["7. 5. 2024 12:00", "včera", "7. 5."])
    func `a written date that can be read stands above the one beside it`(raw: String) throws {
        let item = try #require(try items(line(raw: raw)).first)
        #expect(item.datePublished == raw)
        #expect(item.writtenDate == nil)
    }

    @Test func `a date whose order nobody knows is no reason to lose the one beside it`() throws {
        let item = try #require(try items(line(raw: "05/07/2024", #","language":"en-US""#)).first)
        #expect(item.datePublished == "2024-05-07T10:00:00Z")
    }

    @Test func `the addresses of authors are relative to the feed as all others are`() throws {
        let feed =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"F","authors":[{"name":"Úřad","url":"/urad"}],"items":[{"id":"1","content_text":"a"},{"id":"2","content_text":"b","authors":[{"url":"jana"}]}]}"#
        let document = try XMLFixture.parsed(feed, url: "https://mesto.example/d/feed.json")
        #expect(document.authors.map(\.url) == ["https://mesto.example/urad"])
        #expect(
            document.items.map { $0.authors.map(\.url) } == [
                ["https://mesto.example/urad"], ["https://mesto.example/d/jana"],
            ])
    }
}
