import Parsing
import Pipeline
import Records
import Testing

@Suite struct OutlineExchangeTests {
    @Test(arguments: 0..<150 as Range<UInt64>)
    func `sources that go out come in again as they were`(seed: UInt64) throws {
        var maker = DraftMaker(seed: seed)
        let drafts = maker.drafts()
        try #require(drafts.flatMap { $0.problems() } == [])
        let text = OutlineWriter.text(of: OutlineExport.document(of: drafts, title: "Lipová"))
        let reading = try OutlineReader.reading(Array(text.utf8))
        let back = OutlineImport(reading.document, existing: [])
        #expect(back.refusals.isEmpty, "\(back.refusals)")
        #expect(back.drafts.map(\.json).sorted() == drafts.map(\.json).sorted(), "\(text)")
    }

    private static let foreign = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:frss="https://freshrss.org/opml" xmlns:ns1="urn:my">
          <head>
            <title>Moje zdroje</title>
            <ownerName>Jan</ownerName>
          </head>
          <body>
            <outline text="Obec" ns1:color="red">
              <outline type="rss" text="Lipová &amp; okolí" xmlUrl="http://z.example/rss?x=1&amp;y=2" category="/x,y"/>
              <outline text="Vnořená" type="folder">
                <outline xmlUrl="http://b.example/rss" title="Jen title"/>
              </outline>
            </outline>
            <outline text="poznámka"/>
            <outline text="A" type="HTML+XPath" xmlUrl="http://a.example/" frss:xPathItem="//li" frss:priority="main"/>
            <outline text="Kraj">
              <outline text="ještě jednou" xmlUrl="http://b.example/rss"/>
            </outline>
          </body>
        </opml>

        """

    @Test func `what another reader exported goes out as it came: head, order, folders, attributes`() throws {
        let document = try OutlineReader.reading(Array(Self.foreign.utf8)).document
        let imported = OutlineImport(document, existing: [])
        #expect(imported.drafts.count == 3)
        var order = OutlineOrder(nil)
        order.add(imported.document)
        #expect(order.losses.isEmpty)
        let kept = OutlineOrder(try OutlineReader.reading(Array(OutlineWriter.text(of: order.document).utf8)).document)
        let out = OutlineExport.document(of: imported.drafts, in: kept, title: "Lipová")
        #expect(OutlineWriter.text(of: out) == Self.foreign)
    }

    /// The way of an imported document through `feeds/sources.opml` and out again.
    private func roundTrip(_ text: String) throws -> (imported: OutlineImport, kept: String, out: String) {
        let imported = OutlineImport(try OutlineReader.reading(Array(text.utf8)).document, existing: [])
        var order = OutlineOrder(nil)
        order.add(imported.document)
        let kept = OutlineWriter.text(of: order.document)
        let read = OutlineOrder(try OutlineReader.reading(Array(kept.utf8)).document)
        let out = OutlineExport.document(of: imported.drafts, in: read, title: "Lipová")
        return (imported, kept, OutlineWriter.text(of: out))
    }

    /// The third is refused for its rule, the fourth for its address, the fifth for its lack of one; the last two say the
    /// same twice. Some programs write everything on one line.
    private static let refused = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:frss="https://freshrss.org/opml">
          <head>
            <title>Moje zdroje</title>
          </head>
          <body>
            <outline text="A" type="rss" xmlUrl="http://a.example/rss"/>
            <outline text="Úřad">
              <outline text="Chybné" type="HTML+XPath" xmlUrl="https://chyba.example/" frss:xPathItem="//["/>
              <outline text="Gopher" type="rss" xmlUrl="gopher://lipova.example/zpravy"/>
            </outline>
            <outline text="Bez adresy" type="rss"/>
            <outline text="A" type="rss" xmlUrl="http://a.example/rss"/>
            <outline text="A" type="rss" xmlUrl="http://a.example/rss"/>
          </body>
        </opml>

        """

    @Test(arguments: [refused, refused.replacing("\n", with: " ")])
    func `what cannot become a source is kept with the reason, and goes out as it came`(text: String) throws {
        let (imported, kept, out) = try roundTrip(text)
        #expect(imported.drafts.map(\.url) == ["http://a.example/rss"])
        #expect(imported.refusals.map(\.isThere) == [false, false, false, true, true])
        #expect(kept.components(separatedBy: "letopis:refused=").count == 4, "\(kept)")
        #expect(out == Self.refused)
        // In again: nothing is doubled, and the same is refused.
        let again = OutlineImport(try OutlineReader.reading(Array(out.utf8)).document, existing: imported.drafts)
        var order = OutlineOrder(try OutlineReader.reading(Array(kept.utf8)).document)
        order.add(again.document)
        #expect(OutlineWriter.text(of: order.document) == kept)
    }

    @Test func `an address under another writing of the web's scheme is taken`() throws {
        let addresses = [
            "HTTPS://a.example/Rss", "feed://b.example/rss", "feed:https://c.example/rss", "Feed:HTTP://d.example/rss",
            "feed:gopher://e.example/rss",
        ]
        let outlines = addresses.map { "<outline text=\"X\" type=\"rss\" xmlUrl=\"\($0)\"/>" }
        let (imported, _, out) = try roundTrip("<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>")
        let taken = [
            "https://a.example/Rss", "https://b.example/rss", "https://c.example/rss", "http://d.example/rss",
        ]
        #expect(imported.drafts.map(\.url) == taken)
        #expect(imported.refusals.count == 1)
        for url in taken + ["feed:gopher://e.example/rss"] { #expect(out.contains("xmlUrl=\"\(url)\""), "\(out)") }
    }

    @Test func `a refused outline is kept without its secret`() throws {
        let (imported, kept, out) = try roundTrip(
            """
            <opml version="2.0"><body>
            <outline text="Graf" xmlUrl="https://graph.example/me?access_token=EAAB-tajne" htmlUrl="https://jana:EAAB-tajne@graph.example/"/>
            </body></opml>
            """)
        #expect(imported.refusals.map(\.isSecret) == [true])
        for text in [kept, out] {
            #expect(!text.contains("EAAB-tajne"), "\(text)")
            #expect(text.contains("https://graph.example/me?access_token=***"), "\(text)")
        }
    }

    @Test func `a feed that another program wrote something else on keeps its one place`() throws {
        let (imported, kept, _) = try roundTrip(Self.foreign)
        let changed = Self.foreign.replacing("category=\"/x,y\"", with: "category=\"/x,y,z\"")
        let again = OutlineImport(try OutlineReader.reading(Array(changed.utf8)).document, existing: imported.drafts)
        var order = OutlineOrder(try OutlineReader.reading(Array(kept.utf8)).document)
        order.add(again.document)
        #expect(OutlineWriter.text(of: order.document) == kept)
    }

    @Test func `what a person changed, removed and added since then is in the export`() throws {
        let document = try OutlineReader.reading(Array(Self.foreign.utf8)).document
        let imported = OutlineImport(document, existing: [])
        var order = OutlineOrder(nil)
        order.add(imported.document)
        var drafts = imported.drafts.filter { $0.url != "http://b.example/rss" }
        drafts[0] = drafts[0].setting("rank", to: JSONValue(.number("1"), line: 0)).setting("name", to: "Lipová")
        drafts.append(
            SourceDraft(members: [
                JSONValue.Member(key: "id", value: .text("nova")),
                JSONValue.Member(key: "url", value: .text("https://n.example/")),
            ]))
        let text = OutlineWriter.text(of: OutlineExport.document(of: drafts, in: order, title: "Lipová"))
        #expect(!text.contains("b.example") && !text.contains("Kraj"), "\(text)")
        let back = OutlineImport(try OutlineReader.reading(Array(text.utf8)).document, existing: [])
        func plain(_ drafts: [SourceDraft]) -> [String] { drafts.map { $0.setting("outline", to: nil).line }.sorted() }
        #expect(plain(back.drafts) == plain(drafts), "\(text)")
        #expect(text.contains("<title>Moje zdroje</title>"))
    }

    @Test func `a name that is the id, and no name, are two things`() throws {
        let named = [
            [("id", "lipova"), ("name", "lipova"), ("url", "https://a.example/")],
            [("id", "deska"), ("url", "https://b.example/")],
        ].map { SourceDraft(members: $0.map { JSONValue.Member(key: $0.0, value: .text($0.1)) }) }
        let text = OutlineWriter.text(of: OutlineExport.document(of: named, title: "Lipová"))
        let back = OutlineImport(try OutlineReader.reading(Array(text.utf8)).document, existing: [])
        #expect(back.drafts.map(\.json).sorted() == named.map(\.json).sorted(), "\(text)")
    }

    @Test func `what is there already is not added twice`() throws {
        var maker = DraftMaker(seed: 7)
        let drafts = maker.drafts()
        let document = OutlineExport.document(of: drafts, title: "Lipová")
        let again = OutlineImport(document, existing: drafts)
        #expect(again.drafts.isEmpty)
        #expect(again.refusals.count == drafts.count)
    }

    @Test func `a feed without a name is called after its site, and two of one name get two ids`() throws {
        let text = """
            <opml version="1.0"><body><outline xmlUrl="https://www.lipova.example/rss"/>
            <outline text="Громада" xmlUrl="https://a.example/1"/><outline text="Громада" xmlUrl="https://a.example/2"/>
            </body></opml>
            """
        let document = try OutlineReader.reading(Array(text.utf8)).document
        #expect(OutlineImport(document, existing: []).drafts.map(\.id) == ["lipova", "gromada", "gromada-2"])
    }
}

/// Makes sources with whatever their files may say.
private struct DraftMaker {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func drafts() -> [SourceDraft] { (0..<1 + below(6)).map { draft($0) } }

    private mutating func draft(_ index: Int) -> SourceDraft {
        var members = [
            member("id", .text("s-\(index)")), member("name", .text("N" + words())),
            member("url", .text("https://a.example/\(index)?x=1&y=" + words())),
        ]
        if coin() { members.append(member("kind", .text(["board", "web", "tv"][below(3)]))) }
        if coin() { members.append(member("language", .text("cs"))) }
        if coin() { members.append(member("rank", JSONValue(.number(String(1 + below(9))), line: 0))) }
        if coin() { members.append(member("enabled", .truth(coin()))) }
        if coin() {
            members.append(member("disabledBecause", .text(["true", "12", "[1]", "{}", "x \"y\" <z>\n"][below(5)])))
        }
        if coin() {
            members.append(
                member(
                    "rules",
                    object([
                        member("xPathItem", .text("//li[@class=\"a\"]")), member("xPathArticleContent", .text("//p")),
                    ])))
        }
        if coin() { members.append(member("outline", outline())) }
        return SourceDraft(members: members)
    }

    private mutating func outline() -> JSONValue {
        var members: [JSONValue.Member] = []
        let depth = below(4)
        if depth > 0 {
            let names = (0..<depth).map { JSONValue.text("F\($0)\(below(2))") }
            members.append(member("folder", JSONValue(.array(names), line: 0)))
            if coin() {
                members.append(member("folderAttributes", object([member("1 {https://z.example/}n", .text(words()))])))
            }
        }
        members.append(
            member(
                "attributes",
                object([
                    member("category", .text(words())), member("{https://freshrss.org/opml}priority", .text(words())),
                ])))
        return object(members)
    }

    private mutating func words() -> String {
        (0..<below(4)).map { _ in ["most", "<b>", "&", "\"", "žluť", "громада", "]]>", "'"][below(8)] }.joined(
            separator: "+")
    }

    private func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
        JSONValue.Member(key: key, value: value)
    }

    private func object(_ members: [JSONValue.Member]) -> JSONValue { JSONValue(.object(members), line: 0) }

    private mutating func coin() -> Bool { below(2) == 0 }

    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
