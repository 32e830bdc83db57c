import Parsing
import Testing

@Suite struct OutlineTests {
    private func reading(_ text: String) throws -> OutlineReading { try OutlineReader.reading(Array(text.utf8)) }

    @Test func `folders of any depth keep what stands in them`() throws {
        let document = try reading(
            """
            <?xml version="1.0"?>
            <opml version="1.1"><head><title>Naše zdroje</title><ownerName>Radnice</ownerName></head><body>
              <outline text="Město" type="folder"><outline text="Úřad"><outline text="Deska" type="rss"
                xmlUrl="https://lipova.example/deska.xml" htmlUrl="https://lipova.example/"/></outline></outline>
              <outline title="Televize" xmlURL="https://tv.example/rss?a=1&amp;b=2" category="/Kraj/TV,zprávy"/>
            </body></opml>
            """
        ).document
        #expect(document.version == "1.1")
        #expect(document.title == "Naše zdroje")
        #expect(document.head.map(\.name) == ["title", "ownerName"])
        #expect(document.outlines.map(\.name) == ["Město", "Televize"])
        #expect(document.outlines[0].feedURL == nil)
        #expect(document.outlines[0].children[0].children[0].feedURL == "https://lipova.example/deska.xml")
        #expect(document.outlines[1].feedURL == "https://tv.example/rss?a=1&b=2")
        #expect(document.outlines[1].value("category") == "/Kraj/TV,zprávy")
    }

    @Test func `attributes of other programs keep their namespace, declared or not`() throws {
        let document = try reading(
            """
            <opml version="2.0" xmlns:frss="https://freshrss.org/opml" xmlns:z="https://z.example/ns"><body>
            <outline text="a" xmlUrl="https://a.example/" frss:xPathItem="//li" z:color="red" y:shape="round"/>
            </body></opml>
            """
        ).document
        let outline = try #require(document.outlines.first)
        #expect(outline.value("xPathItem", namespace: OutlineNamespace.freshRSS) == "//li")
        #expect(outline.value("color", namespace: "https://z.example/ns") == "red")
        #expect(outline.value("shape", namespace: "urn:undeclared:y") == "round")
    }

    @Test func `a list in windows-1250 that says it is UTF-8 is read with its letters`() throws {
        // "Úřad": 0xDA 0xF8 in windows-1250.
        let body =
            Array("<opml version=\"1.0\"><body><outline text=\"".utf8) + [0xDA, 0xF8, 0x61, 0x64]
            + Array(" m\" xmlUrl=\"https://a.example/\"/></body></opml>".utf8)
        let reading = try OutlineReader.reading(body)
        #expect(reading.document.outlines.first?.name == "Úřad m")
    }

    @Test func `a list that breaks off gives what it held, and says that it breaks off`() throws {
        let reading = try reading(
            "<opml version=\"2.0\"><body><outline text=\"A\"><outline text=\"b\" xmlUrl=\"https://b.example/\"/>")
        #expect(!reading.isComplete)
        #expect(reading.document.outlines.first?.children.first?.feedURL == "https://b.example/")
    }

    @Test(arguments: ["", "<html><body>nic</body></html>", "{\"version\": 1}", "<rss version=\"2.0\"/>", "slova"])
    func `what is no list of feeds is refused`(text: String) {
        #expect(throws: NotAFeed.self) { try OutlineReader.reading(Array(text.utf8)) }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `what is written is read again as it was`(seed: UInt64) throws {
        var random = OutlineMaker(seed: seed)
        let document = random.document()
        let reading = try reading(OutlineWriter.text(of: document))
        #expect(reading.isComplete)
        #expect(reading.warnings.isEmpty)
        #expect(reading.document == document)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `no damage stops the reader`(seed: UInt64) {
        var random = OutlineMaker(seed: seed)
        var body = Array(OutlineWriter.text(of: random.document()).utf8)
        for _ in 0..<3 { body[random.number(below: body.count)] ^= UInt8(1 << random.number(below: 8)) }
        body.removeLast(random.number(below: body.count))
        _ = try? OutlineReader.reading(body)  // either answer is right, as long as there is one
    }
}

/// Makes documents with everything that people and programs write into them.
private struct OutlineMaker {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func document() -> OutlineDocument {
        OutlineDocument(
            head: [OutlineDocument.HeadEntry("title", "T" + word())],
            outlines: (0..<number(below: 4)).map { _ in outline(depth: 0) })
    }

    private mutating func outline(depth: Int) -> Outline {
        var attributes = [Outline.Attribute("text", text())]
        if number(below: 2) == 0 {
            attributes.append(Outline.Attribute("xmlUrl", "https://a.example/?x=1&y=" + word()))
        }
        for index in 0..<number(below: 4) {
            let namespace = [nil, OutlineNamespace.freshRSS, "https://z.example/\(number(below: 3))"][number(below: 3)]
            attributes.append(Outline.Attribute("a\(index)", text(), namespace: namespace))
        }
        let children = depth < 5 ? (0..<number(below: 3)).map { _ in outline(depth: depth + 1) } : []
        return Outline(attributes: attributes, children: children)
    }

    private mutating func word() -> String { ["most", "úřad", "громада", "Straße"][number(below: 4)] }

    private mutating func text() -> String {
        let signs = ["<", ">", "&", "\"", "'", "\n", "\t", " ", "&amp;", "ž", "ї", "😀", "]]>", "//li[@class='a']", ""]
        return (0..<number(below: 6)).map { _ in signs[number(below: signs.count)] }.joined()
    }
}
