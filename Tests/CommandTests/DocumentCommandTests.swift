import Foundation
import Testing

@Suite struct DocumentCommandTests {
    private static let feed = """
        <?xml version="1.0"?>
        <rss version="2.0"><channel><title>Lipová</title><link>/aktuality</link>
        <item><title>Kácení &amp; výsadba</title><link>/aktuality/1</link><guid isPermaLink="false">a1</guid></item>
        <item><title>Odstávka vody</title><link>aktuality/2?id=2</link></item>
        </channel></rss>
        """

    @Test func `a feed is printed first as itself, then item by item, with whole addresses`() throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis(
                "parse", "-", "--url", "https://www.lipova.example/rss/vse.xml", in: folder, input: Self.feed)
            #expect(ending.code == 0)
            let lines = try ending.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
            #expect(lines.map(\.kind) == ["feed", "item", "item"])
            #expect(lines.map(\.title) == ["Lipová", "Kácení & výsadba", "Odstávka vody"])
            #expect(lines.first?.format == "rss20")
            #expect(
                lines.dropFirst().map(\.url) == [
                    "https://www.lipova.example/aktuality/1", "https://www.lipova.example/rss/aktuality/2?id=2",
                ])
        }
    }

    @Test(arguments: [("2026-05-07", false), ("2026-05-08", true)])
    func `no event is printed to end before it begins`(end: String, isPrinted: Bool) throws {
        try BuiltProgram.inFolder { folder in
            let page = """
                <html><head><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event",
                "name": "Trhy", "startDate": "2026-05-07T10:00+02:00", "endDate": "\(end)",
                "url": "https://www.lipova.example/trhy"}</script></head><body></body></html>
                """
            let ending = try BuiltProgram.letopis("parse", "-", in: folder, input: page)
            let item = try #require(ending.lines.last)
            #expect(item.contains(#""start_at":"2026-05-07T08:00:00Z""#), "\(ending.talk)")
            #expect(item.contains("\"end_at\":\"2026-05-0") == isPrinted)
            #expect(item.contains("\"end_at\"") == isPrinted)
        }
    }

    @Test func `an id is the one that the source gave, and an import of the lines knows the items`() throws {
        try BuiltProgram.inFolder { folder in
            let feed = """
                <rss version="2.0"><channel><title>T</title>
                <item><guid isPermaLink="false"> abc-1 </guid><title>A</title><pubDate>7. 5. 2024</pubDate></item>
                <item><link>https://www.lipova.example/2/</link><title>B</title><pubDate>7. 5. 2024 14:30</pubDate></item>
                <item><title>C</title></item></channel></rss>
                """
            let ending = try BuiltProgram.letopis("parse", "-", in: folder, input: feed)
            let items = ending.lines.dropFirst()
            let first = #""id":"abc-1","id_source":"guid""#
            #expect(items.first?.contains(first) == true, "\(items.first ?? "")")
            #expect(items.first?.contains(#""date_published_precision":"day""#) == true)
            #expect(
                items.dropFirst().first?.contains(#""id":"https://www.lipova.example/2/","id_source":"url""#) == true)
            #expect(items.dropFirst().first?.contains(#""date_published_precision":"minute""#) == true)
            #expect(items.last?.contains(#""id":"title:C ","id_source":"derived""#) == true)
            #expect(items.allSatisfy { !$0.contains("withdrawn") })
            let council =
                #"{"data":[{"id":"http://o.example/p2","type":"https://schema.oparl.org/1.1/Paper","deleted":true}]}"#
            let tombstone = try BuiltProgram.letopis("parse", "-", in: folder, input: council)
            #expect(
                tombstone.lines.last?.contains(#""withdrawn":true"#) == true, "\(tombstone.output) \(tombstone.talk)")
        }
    }

    @Test func `a title is one line, and a date is read out of its markup`() throws {
        try BuiltProgram.inFolder { folder in
            let feed = """
                <rss version="2.0"><channel><title>T</title>
                <item><title>O značce &lt;h1&gt; v HTML</title><guid>a</guid>
                <pubDate>&lt;time datetime="2024-05-07T09:30:00+02:00" class="d"&gt;Út, 07.05.2024&lt;/time&gt;</pubDate></item>
                <item><title>&lt;h2&gt;Most&lt;/h2&gt;&lt;p&gt;a lávka&lt;/p&gt;</title><guid>b</guid>
                <pubDate><time datetime="2024-05-07T09:30:00+02:00">před 1 den</time></pubDate></item>
                <item><title>Nový
                most</title><guid>c</guid><pubDate>&lt;span&gt;7. 5. 2024&lt;/span&gt; &lt;b&gt;9:30&lt;/b&gt;</pubDate></item>
                <item><title>&lt;b&gt;Most&lt;/b&gt;</title><guid>d</guid>
                <pubDate>Konání: &lt;time datetime="2024-05-07"&gt;7. 5.&lt;/time&gt;</pubDate></item>
                </channel></rss>
                """
            let ending = try BuiltProgram.letopis("parse", "-", in: folder, input: feed)
            let lines = try ending.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
            #expect(lines.dropFirst().map(\.title) == ["O značce <h1> v HTML", "Most a lávka", "Nový most", "Most"])
            let instant = "2024-05-07T07:30:00Z"
            #expect(lines.dropFirst().map(\.date_published) == [instant, instant, instant, nil])
            #expect(lines.last?.date_raw?.contains("Konání") == true)
        }
    }

    @Test func `what no reader can open and no publisher meant is not printed`() throws {
        try BuiltProgram.inFolder { folder in
            let feed = """
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>&lt;b>Lipová&lt;/b></title>
                <item><title>A</title><link>javascript:alert(1)</link><pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate></item>
                <item><title>B</title><link>file:///etc/passwd</link><pubDate>7. 5. 2030</pubDate></item>
                <item><title>C</title><link>https://www.lipova.example/3</link><dc:creator>&lt;span>admin&lt;/span></dc:creator>
                <enclosure url="DATA:text/html,x"/><description>&lt;img src="/foto.jpg"></description></item>
                </channel></rss>
                """
            let ending = try BuiltProgram.letopis(
                "parse", "-", "--url", "https://www.lipova.example/rss", "--header",
                "Date: Tue, 07 May 2024 10:00:00 GMT", in: folder, input: feed)
            #expect(ending.code == 0)
            #expect(ending.lines.first?.contains(#""title":"Lipová""#) == true)
            #expect(ending.lines.first?.contains("3 addresses that lead to no page") == true)
            #expect(!ending.lines.dropFirst().contains { $0.contains("alert") || $0.contains("passwd") })
            #expect(!ending.output.contains("DATA:"))
            #expect(!ending.output.contains(#""date_published":"#))
            #expect(ending.output.contains(#""date_raw":"Thu, 01 Jan 1970 00:00:00 +0000""#))
            #expect(ending.lines.last?.contains(#"{"name":"admin"}"#) == true)
            #expect(ending.lines.last?.contains(#""image":"https://www.lipova.example/foto.jpg""#) == true)
        }
    }

    @Test func `a page is no feed, and a file that is not there is no input`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write(
                "<!doctype html><html><body><h1>Lipová</h1></body></html>", to: "page.html", in: folder)
            let page = try BuiltProgram.letopis("parse", "page.html", in: folder)
            #expect(page.code == 65)
            #expect(page.output.isEmpty)
            #expect(page.talk.contains("page.html: this is no feed but an HTML page"))
            let missing = try BuiltProgram.letopis("parse", "nowhere.xml", in: folder)
            #expect(missing.code == 66)
            #expect(missing.talk.contains("nowhere.xml"))
            #expect(missing.output.isEmpty)
        }
    }

    @Test func `what breaks off is saved as far as it goes`() throws {
        try BuiltProgram.inFolder { folder in
            let cut = try #require(Self.feed.range(of: "</item>\n</channel>"))
            let ending = try BuiltProgram.letopis("parse", "-", in: folder, input: String(Self.feed[..<cut.lowerBound]))
            #expect(ending.code == 0)
            #expect(ending.lines.first?.contains(#""well_formed":false"#) == true)
            #expect(ending.output.contains("Kácení & výsadba"))
        }
    }

    private static let items = """
        {"id": "1", "title": "Most je opravený", "content_text": "Most přes řeku Lipku je po roce opravený.", "source": "a"}
        {"id": "2", "title": "Koncert", "content_text": "V sobotu zahraje dechovka v parku.", "source": "b"}
        {"id": "3", "title": "Most je opravený", "content_text": "Most přes řeku Lipku je po roce opravený.", "source": "c"}

        """

    @Test func `copies come back in the order that the items came in`() throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis("deduplicate", in: folder, input: Self.items)
            #expect(ending.code == 0)
            let lines = try ending.lines.map { try JSONDecoder().decode(GroupLine.self, from: Data($0.utf8)) }
            #expect(lines.map(\.id) == ["1", "2", "3"])
            #expect(lines.map(\.relation) == ["exact", "none", "exact"])
            #expect(lines[0].group == lines[2].group)
            #expect(lines[0].group != lines[1].group)
        }
    }

    @Test func `each item is judged for the town that is named`() throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis(
                "classify", "--town", "Lipová", "--place", "Dolní Lipová", in: folder, input: Self.items)
            #expect(ending.code == 0)
            let lines = try ending.lines.map { try JSONDecoder().decode(SubjectLine.self, from: Data($0.utf8)) }
            #expect(lines.map(\.id) == ["1", "2", "3"])
            #expect(lines[1].subject == "culture")
        }
    }

    @Test(arguments: ["deduplicate", "classify"])
    func `a line that is no item is named, and nothing is printed`(command: String) throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis(command, in: folder, input: Self.items + "{\"id\": \"4\",\n")
            #expect(ending.code == 65)
            #expect(ending.output.isEmpty)
            #expect(ending.talk.contains("standard input, line 4"))
        }
    }

    private struct Line: Decodable {
        let kind: String
        let title, format, url, date_published, date_raw: String?
    }

    private struct GroupLine: Decodable {
        let id, group, story, relation, reason: String
    }

    private struct SubjectLine: Decodable {
        let id, subject, relevance: String
    }
}
