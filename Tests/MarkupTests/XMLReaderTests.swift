import Markup
import SeededRandomness
import Testing

@Suite struct XMLReaderTests {
    @Test func `reports elements, attributes, text and CDATA in order`() throws {
        let events = try EventRecorder.events("<a x='1'>pod <b/><![CDATA[<i>vodou</i>]]></a>")
        #expect(events == "<a x=[1]>pod <b></b><i>vodou</i></a>")
    }

    @Test func `names elements by their namespace whatever the prefix`() throws {
        let events = try EventRecorder.events(#"<r xmlns:q="urn:m"><q:a/><z xmlns="urn:m"/></r>"#)
        #expect(events == "<r><{urn:m}a></{urn:m}a><{urn:m}z></{urn:m}z></r>")
    }

    @Test func `keeps the prefix of a name that is declared nowhere`() throws {
        let reading = try EventRecorder.reading("<r><media:thumb/></r>")
        #expect(reading.handler.events.joined() == "<r><media:thumb></media:thumb></r>")
        #expect(reading.problems.map(\.code) == ["undeclared-prefix"])
        #expect(reading.isWellFormed)
    }

    @Test func `asks for the meaning of a name once`() throws {
        let body = "<r>" + String(repeating: "<x/><y/>", count: 50) + "</r>"
        #expect(try EventRecorder.reading(body).handler.names.count == 3)
    }

    @Test func `resolves references in text and in attributes`() throws {
        let events = try EventRecorder.events(
            "<a h='?x=1&amp;y=2&#38;z&lt;' t='a&nbsp;b&ndash;c&amp;nbsp;'>Tom &amp; J&#x159;ek&nbsp;&ndash; &rcaron;</a>"
        )
        #expect(events == "<a h=[?x=1&y=2&z<] t=[a\u{A0}b–c&nbsp;]>Tom & Jřek\u{A0}– ř</a>")
    }

    @Test func `keeps a bare ampersand and everything behind it`() throws {
        let reading = try EventRecorder.reading(
            "<a><b>Novák & syn &amp; spol.</b><c href='?a=1&b=2'>5 < 6 &amp;&amp; &hlasuj;</c></a>")
        #expect(
            reading.handler.events.joined()
                == "<a><b>Novák & syn & spol.</b><c href=[?a=1&b=2]>5 < 6 && &hlasuj;</c></a>")
        #expect(!reading.isWellFormed)
        #expect(reading.isRootClosed)
    }

    @Test func `closes what the publisher left open and drops ends without a beginning`() throws {
        let events = try EventRecorder.events("<r><i><t>jedna<br>dvě</t></p></i><i><t>tři</i></r>")
        #expect(events == "<r><i><t>jedna<br></br>dvě</t></i><i><t>tři</t></i></r>")
    }

    @Test(arguments: [
        // One end is missing, two are, three, and in another case.
        "<r><item><t>A<item><t>B</t></item></r>",
        "<r><item><t>A</t><item><t>B</t></item></r>",
        "<r><item><t>A</T></ITEM><item><t>B</t></Item></r>",
        "<r><item><t>A</ t></it<em><item><t>B</t></item></r>",
    ])
    func `a forgotten end takes no later entry along`(text: String) throws {
        let reading = try EventRecorder.reading(text)
        let events = reading.handler.events.joined().replacing("<em></em>", with: "")
        #expect(events == "<r><item><t>A</t></item><item><t>B</t></item></r>")
        #expect(!reading.isWellFormed)
        #expect(reading.isRootClosed)
    }

    @Test func `an entry within an entry stays there where nothing is broken`() throws {
        let text = "<r><item><t>A<item>B</item></t></item></r>"
        #expect(try EventRecorder.events(text) == text)
    }

    @Test func `entries behind the root's end belong to it`() throws {
        let reading = try EventRecorder.reading("<r><c><item>A</item></c></r>\n<item>B</item></r>\n")
        #expect(reading.handler.events.joined() == "<r><c><item>A</item></c>\n<item>B</item></r>")
        #expect(reading.isRootClosed)
    }

    @Test(arguments: [
        ("<![CDATA[text", "text"), ("<![CDATA[text]] >", "text"), ("<![CDATA[[text]", "[text]"),
        ("<![CDATA text]]>", "<![CDATA text]]>"),
        ("<?php echo 1;", "<?php echo 1;"), ("<? text ?", "<? text ?"), ("<!text", "<!text"),
        ("<!-- text", "<!-- text"),
        ("<![CDATA[a <![CDATA[b]]> c]]>", "a <![CDATA[b c]]>"),
    ])
    func `a section without an end keeps its text and takes nothing else along`(begun: String, text: String) throws {
        let body = "<r><a><d>\(begun)</d></a><a><d>B</d></a><a><d><![CDATA[ok]]><!-- - --><?x y?></d></a>&</r>"
        let reading = try EventRecorder.reading(body)
        #expect(
            reading.handler.events.joined() == "<r><a><d>\(text)</d></a><a><d>B</d></a><a><d>ok</d></a>&</r>")
        #expect(reading.isRootClosed)
    }

    @Test(arguments: [
        "<?xml version='1.0'><r>a</r>", "<?xml version='1.0'\n<r>a</r>",
        "<!DOCTYPE r [ <!ENTITY x 'y' ><r>a</r>", "<!DOCTYPE r [ <!ENTITY x '<b>' >\n<?pi?>\n<r>a</r>]",
    ])
    func `a declaration without an end does not hide the document`(text: String) throws {
        let reading = try EventRecorder.reading(text)
        #expect(reading.handler.events.joined().contains("<r>a</r>"))
        #expect(reading.isRootClosed)
        #expect(!reading.isWellFormed)
    }

    @Test(arguments: ["<![CDATA[", "<?x ", "<!--", "<!DOCTYPE [", "<item><![CDATA[", "<?x </r>", "<item>", "</ "])
    func `sections that are begun again and again take time in proportion`(begun: String) throws {
        let clock = ContinuousClock()
        let text = "<r>" + String(repeating: begun, count: 40_000) + "</r>"
        let spent = try clock.measure { _ = try EventRecorder.reading(text) }
        #expect(spent < .seconds(3))
    }

    @Test func `reads attributes without quotes and drops the second of one name`() throws {
        #expect(try EventRecorder.events("<r><a b=1 c c=2 b='3'/></r>") == "<r><a b=[1] c=[]></a></r>")
    }

    @Test func `passes over what stands before the declaration and counts its lines`() throws {
        let reading = try EventRecorder.reading(
            "\n<b>Warning</b>: include(x.php) on line 3<br />\n<?xml version=\"1.0\"?>\n<r>\n<a/></r>")
        #expect(reading.handler.events.joined() == "<r>\n<a></a></r>")
        #expect(reading.handler.lines == [4, 5])
        #expect(reading.problems.map(\.code) == ["junk-before-document"])
        #expect(!reading.isWellFormed)
    }

    @Test func `takes no declaration within a comment for the beginning of a document`() throws {
        let comment = "<!-- Such a document looks so:\n<?xml version=\"1.0\"?>\n<r><a/></r> -->"
        let grammar = try EventRecorder.reading(comment + "\n<!ELEMENT r (a*)>")
        #expect(grammar.handler.events.isEmpty)
        let behind = try EventRecorder.reading("<p>Notice</p>" + comment + "\n<?xml version=\"1.0\"?>\n<r/>")
        #expect(behind.handler.events.joined() == "<r></r>")
        let unended = try EventRecorder.reading("<p>Notice</p><!-- \n<?xml version=\"1.0\"?>\n<r/>")
        #expect(unended.handler.events.joined() == "<r></r>")
    }

    @Test func `replaces characters that XML forbids`() throws {
        let events = try EventRecorder.events("<r>a\u{0B}b&#2;c&#xD83D;&#xDE00;d&#1114112;e</r>")
        #expect(events == "<r>a b\u{FFFD}c😀d\u{FFFD}e</r>")
    }

    @Test func `says that a document breaks off and gives no ends that were not published`() throws {
        let reading = try EventRecorder.reading("<r><a>celý</a><a>půl")
        #expect(reading.handler.events.prefix(4).joined() == "<r><a>celý</a>")
        #expect(reading.handler.events.filter { $0.hasPrefix("</") } == ["</a>"])
        #expect(!reading.isRootClosed)
        #expect(!reading.isWellFormed)
    }

    @Test func `counts 1-based lines`() throws {
        #expect(try EventRecorder.reading("<r>\n<a/>\n\n<b/>\n</r>").handler.lines == [1, 2, 4])
    }

    @Test func `expands no entity that a document declares, however deep the bomb`() throws {
        var declarations = "<!ENTITY e0 \"bum\">"
        for index in 1...60 {
            declarations += "<!ENTITY e\(index) \"\(String(repeating: "&e\(index - 1);", count: 10))\">"
        }
        let body = "<!DOCTYPE r [\(declarations)<!ENTITY f SYSTEM \"file:///etc/passwd\">]><r>&e60;|&f;</r>"
        #expect(try EventRecorder.events(body) == "<r>&e60;|&f;</r>")
    }

    @Test func `refuses a tag with 100,000 attributes at once`() {
        let attributes = (0..<100_000).map { " a\($0)='1'" }.joined()
        let duration = ContinuousClock().measure {
            #expect(throws: MarkupRefusal.self) { try EventRecorder.reading("<r>\n<a\(attributes)/></r>") }
        }
        #expect(duration < .seconds(2))
    }

    @Test func `allows a picture of a megabyte within an attribute`() throws {
        let picture = String(repeating: "A", count: 1_000_000)
        #expect(try EventRecorder.events("<r><img src='\(picture)'/></r>").utf8.count > 1_000_000)
    }

    @Test func `keeps the text of elements that are nested too deep and says so once`() throws {
        let body = String(repeating: "<d>", count: 5_000) + "x" + String(repeating: "</d>", count: 5_000)
        let reading = try EventRecorder.reading(body)
        #expect(reading.handler.events.filter { $0 == "<d>" }.count == 256)
        #expect(reading.handler.events.filter { $0 == "</d>" }.count == 256)
        #expect(reading.problems.map(\.code) == ["too-deep"])
        #expect(reading.isRootClosed)
    }

    @Test func `gives up where elements are opened without end`() throws {
        let body = "<r>" + String(repeating: "<a xmlns:q='urn:q'>", count: 200_000)
        let duration = try ContinuousClock().measure {
            let reading = try EventRecorder.reading(body)
            #expect(!reading.isRootClosed)
            #expect(!reading.isWellFormed)
        }
        #expect(duration < .seconds(20))
    }

    @Test func `reads 20,000 line breaks that nobody closed`() throws {
        let reading = try EventRecorder.reading("<r><d>\(String(repeating: "x<br>", count: 20_000))</d><e>za</e></r>")
        let end = reading.handler.events.suffix(4).joined()
        let isRootClosed = reading.isRootClosed
        #expect(end == "<e>za</e></r>")
        #expect(isRootClosed)
    }

    @Test func `keeps a text of eleven megabytes and what stands behind it`() throws {
        let reading = try EventRecorder.reading(
            "<r><a>\(String(repeating: "text ", count: 2_200_000))</a><b>za</b></r>")
        #expect(reading.handler.events.suffix(4).joined() == "<b>za</b></r>")
    }

    @Test func `survives any cut and any flipped bit`() throws {
        let body = Array(
            """
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE r [<!ENTITY x "y">]><r xmlns:m="urn:m"><!-- pozn. -->
            <a m:b='č & d' c=1>žluťoučký &nbsp; kůň &amp; spol.<br><![CDATA[<p>x</p>]]></a><m:z/></r>
            """.utf8)
        var random = SeededGenerator(seed: 41)
        for _ in 0..<400 {
            var damaged = Array(body.prefix(Int.random(in: 0...body.count, using: &random)))
            for _ in 0..<Int.random(in: 0...4, using: &random) where !damaged.isEmpty {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] ^=
                    1 << UInt8.random(in: 0...7, using: &random)
            }
            _ = try EventRecorder.reading(damaged)
        }
    }
}
