import Parsing
import Records
import Testing

@Suite("Hours and days at which a feed is not to be read") struct QuietTimesTests {
    private func document(_ channel: String) throws -> ParsedDocument {
        let text = """
            <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Lipová</title>
            \(channel)<item><guid>1</guid><title>Trhy</title></item></channel></rss>
            """
        return try Parser().document(
            in: Array(text.utf8), contentType: "application/rss+xml", url: "https://lipova.example/rss",
            format: "auto", rules: nil, source: "web")
    }

    @Test func `reads skipHours and skipDays of RSS`() throws {
        let quiet = try document(
            """
            <ttl>90</ttl><skipHours><hour>0</hour><hour> 23 </hour><hour>24</hour><hour>77</hour></skipHours>
            <skipDays><day>Sunday</day><day>saturday</day><day>Neděle</day></skipDays>
            """
        )
        #expect(quiet.quietTimes == QuietTimes(hours: 1 | 1 << 23, weekdays: 0b110_0000))
        #expect(quiet.timeToLiveMinutes == 90)
        #expect(quiet.items.count == 1)
    }

    @Test func `takes a feed that forbids every hour for one that forbids none`() throws {
        let hours = (0..<24).map { "<hour>\($0)</hour>" }.joined()
        #expect(try document("<skipHours>\(hours)</skipHours>").quietTimes.isEmpty)
        #expect(try document("<skipHours/><skipDays></skipDays>").quietTimes.isEmpty)
    }

    @Test func `reads how often the syndication module says`() throws {
        let twiceAWeek = "<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
        #expect(try document(twiceAWeek).timeToLiveMinutes == 5_040)
    }
}
