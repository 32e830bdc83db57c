import Foundation
import Parsing
import Records
import Testing

/// Every published feed that the machine has, by what it is, how it is encoded and how many items it holds.
@Suite struct RealFeedTests {
    private struct Feed {
        let path: String
        let format: String
        let encoding: String
        let items: Int

        init(_ path: String, _ format: String, _ encoding: String, _ items: Int) {
            self.path = path
            self.format = format
            self.encoding = encoding
            self.items = items
        }
    }

    private static let feeds = [
        Feed("feeds-generic/021a787a782817fc-youtube.atom", "youtube", "utf-8", 15),
        Feed("feeds-generic/1ee1c80e42551cd6-wordpress-de.rss", "rss20", "utf-8", 6),
        Feed("feeds-generic/a4911bd5d9977a79-enc.xml", "rss10", "windows-1252", 15),
        Feed("feeds-generic/feedkit-YouTube.xml", "youtube", "utf-8", 2),
        // Without a declaration. KOI8-U writes Russian as KOI8-R does.
        Feed("feeds-generic/feedparser-koi8r.xml", "rss20", "koi8-u", 1),
        Feed("feeds-generic/feedparser-windows1255.xml", "rss20", "windows-1255", 1),
        Feed("feeds-generic/feedrs-atom-atom_mediarss_youtube_1.xml", "youtube", "utf-8", 1),
        Feed("feeds-generic/feedrs-jsonfeed-jsonfeed_elastic_1.1.json", "json11", "utf-8", 3),
        Feed("feeds-generic/feedrs-jsonfeed-jsonfeed_example_1.json", "json1", "utf-8", 2),
        Feed("feeds-generic/feedrs-rss0-rss_0.92_spec_1.xml", "rss092", "utf-8", 3),
        Feed("feeds-generic/feedrs-rss1-rss_1.0_iso8859.xml", "rss10", "windows-1252", 1),
        Feed("feeds-generic/feedrs-rss2-rss_2.0_ilmessaggero.xml", "rss20", "utf-8", 1),
        Feed("feeds-generic/feedrs-rss2-rss_2.0_relurl_1.xml", "rss20", "utf-8", 2),
        Feed("feeds-generic/feedrs-rss2-rss_2.0_spiegel.xml", "rss20", "utf-8", 1),
        Feed("feeds-generic/feedrs-rss2-rss_2.0_spreaker.xml", "rss20", "utf-8", 1),
        Feed("feeds-generic/miniflux-encoding_ISO-8859-1.xml", "rss20", "windows-1252", 40),
        Feed("feeds-generic/miniflux-encoding_WINDOWS-1251.xml", "rss20", "windows-1251", 50),
        Feed("feeds-generic/miniflux-no_encoding_ISO-8859-1.xml", "rss20", "windows-1252", 10),
        Feed("ua-rss/stub_liga_rss.xml", "rss20", "utf-8", 20),
        Feed("ua-rss/stub_pravda_rss.xml", "rss20", "windows-1251", 20),
        Feed("ua-rss/stub_ukranews_rss.xml", "rss20", "utf-8", 2),
        Feed("ua-rss/stub_unian_rss.xml", "rss20", "utf-8", 50),
        Feed("podcast/example.xml", "rss20", "utf-8", 3),
    ]

    @Test func `reads each feed in its encoding and with all its items`() throws {
        guard let data = RealData.folder else { return }
        for feed in Self.feeds {
            let document = try Self.document(data.appending(path: feed.path))
            #expect(document.format == feed.format, "\(feed.path)")
            #expect(document.encoding == feed.encoding, "\(feed.path)")
            #expect(document.items.count == feed.items, "\(feed.path)")
            #expect(document.rejections.isEmpty, "\(feed.path)")
            let texts = document.items.compactMap(\.title).joined()
            #expect(!texts.contains("\u{FFFD}"), "\(feed.path)")
        }
    }

    static let nights = [
        (town: "brno-rss", format: "rss20", nights: 69, items: 3_004),
        (town: "karlsruhe-news", format: "atom10", nights: 58, items: 522),
        (town: "kadan-ofn", format: "ofn-board", nights: 50, items: 4_816),
    ]

    @Test(arguments: nights)
    func `reads every night of a town's feed`(town: String, format: String, nights: Int, items: Int) throws {
        guard let data = RealData.folder else { return }
        let folder = data.appending(path: "\(town)/snapshots")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let documents = try files.map { try Self.document(folder.appending(path: $0)) }
        #expect(documents.count == nights)
        #expect(documents.allSatisfy { $0.format == format && $0.encoding == "utf-8" && $0.isComplete })
        #expect(documents.reduce(0) { $0 + $1.items.count + $1.rejections.count } == items)
        #expect(documents.reduce(0) { $0 + $1.items.count } == items)
    }

    private static func document(_ file: URL) throws -> ParsedDocument {
        try Parser().document(in: Array(Data(contentsOf: file)), contentType: nil, url: nil, source: "real")
    }
}
