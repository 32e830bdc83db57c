import Markup
import SeededRandomness
import Testing

/// The fast reader hands on what libxml2 hands on, or nothing. A document type makes the same document one for libxml2.
@Suite struct PlainXMLTests {
    private static let feed = """
        <?xml version="1.0" encoding="utf-8"?>\r
        <?xml-stylesheet href="feed.xsl" type="text/xsl"?>
        <!-- made by hand - twice -->
        <rss version='2.0' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/">
        <channel><title>Lipka &amp; okolí – dění</title>
        <item><title>Ples &lt;hasičů&gt; &#8211; s&nbsp;tombolou</title><dc:creator>Eva Říhová</dc:creator>
        <link>https://lipka.example/?a=1&amp;b=2</link><description><![CDATA[<p>Přijďte ]] > v&nbsp;sobotu</p>]]></description>
        <m:content url="https://lipka.example/p.jpg?x=1&#38;y=2" medium="image"
            type='image/jpeg'/><xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml">a<xhtml:br/>b</xhtml:div></item>
        <item xmlns=""><guid isPermaLink = "false" >x-1\ty</guid ><e a="1\n2\r\n3" b=">"/></item>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cs"><entry xml:base="/a/"/></feed>
        </channel></rss>
        <!-- end -->
        """

    @Test func `reads a feed that keeps the rules without libxml2`() throws {
        let reading = try EventRecorder.reading(Self.feed)
        #expect(reading.handler.wasPlain)
        #expect(reading.isWellFormed)
        #expect(reading.problems.isEmpty)
        #expect(reading.isRootClosed)
        #expect(try Self.isSame(Array(Self.feed.utf8)))
    }

    @Test(arguments: [
        "<a>]]></a>", "<a b='<'/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a>&unknown;</a>", "<a>&#0;</a>",
        "<a>&#X41;</a>", "<a><!-- a -- b --></a>", "<a><?xml version='1.0'?></a>", "<a/><b/>", "<a/>text", "<a><b></a>",
        "<a", "<a>", "<x:a/>", "<a x:b='1'/>", "<a xmlns:x=''/>", "<a xmlns='relative'/>", "<a xmlns='urn:a b'/>",
        "<?xml version='1.1'?><a/>", "<?xml encoding='utf-8'?><a/>", "<a:b:c xmlns:a='urn:a'/>", "<ř/>", "<-a/>",
        "<a xmlns:xml='urn:x'/>", "<a xmlns:p='urn:p' xmlns:q='urn:p' p:x='1' q:x='2'/>", "<a>\u{1}</a>",
        "<a>\u{FFFF}</a>", "<a b=1/>", "<a b/>", "< a/>", "<a>&amp</a>", "<a>& b</a>", "<a></a >", "<a></ a>", "<a / >",
        "<?XML x?><a/>", "<? x?><a/>", "<?x:y z?><a/>", "<a><![cdata[x]]></a>", "<a b='&lt;'/>", "<a b='&nosuch;'/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a>\r\r\n\n</a>", "<a b='\r\n\t'/>", "<a>x&#13;y</a>", "",
        "<a xmlns='http://a.example/%zz'/>", "<a xmlns='http://a.example/#a#b'/>", "<a xmlns=':a'/>", "<a:/>", "<:a/>",
        "-a/>", "<a xmlns='http://a:b.example/'/>", "<a><![CDATA[\rx]]></a>", "<a><![CDATA[\nx]]><b/></a>",
        "<a><![CDATA[x\ry]]><b/></a>", "<a><![CDATA[\r\nx]]><b/></a>", "<a><![CDATA[x\r]]><b/></a>", "<a>\rx<b/></a>",
    ])
    func `hands on what libxml2 hands on`(text: String) throws {
        #expect(try Self.isSame(Array(text.utf8)), "\(text)")
    }

    @Test func `hands on what libxml2 hands on, whatever is broken`() throws {
        let marks = Array("<>&;'\"/=!?-[]:# \n\rax\u{0}\u{8}".utf8) + [0xC3, 0xA9, 0xFF]
        var generator = SeededGenerator(seed: 11)
        for round in 0..<3_000 {
            var body = Array(Self.feed.utf8)
            for _ in 0...Int(generator.next() % 3) {
                let index = Int(generator.next() % UInt64(body.count))
                let mark = marks[Int(generator.next() % UInt64(marks.count))]
                switch generator.next() % 3 {
                case 0: body[index] = mark
                case 1: body.insert(mark, at: index)
                default: body.remove(at: index)  // a number, not an enum
                }
            }
            let isSame = try Self.isSame(body)
            #expect(isSame, "round \(round): \(String(decoding: body, as: UTF8.self))")
            if !isSame { return }
        }
    }

    /// Of names, sixteen bytes are compared at once, where the document has so many.
    @Test(arguments: 1...40) func `tells names of any length apart by each of their bytes`(length: Int) throws {
        let name = String(repeating: "n", count: length)
        for place in 0..<length {
            var other = Array(name.utf8)
            other[place] = UInt8(ascii: "o")
            let different = String(decoding: other, as: UTF8.self)
            let text = "<\(name)><\(different) \(name)='1' \(different)='2'/><\(name)x/><\(name)></\(name)></\(name)>"
            let reading = try EventRecorder.reading(text)
            #expect(reading.handler.wasPlain)
            #expect(reading.handler.names == [name, different, name + "x"])
            #expect(try Self.isSame(Array(text.utf8)))
            for broken in ["<\(name)></\(different)>", "<\(name)></\(name)x>", "<a \(name)='1' \(name)='2'/>"] {
                #expect(try !EventRecorder.reading(broken).isWellFormed, "\(broken)")
            }
        }
        #expect(try EventRecorder.reading("<\(name)/>").handler.wasPlain)
    }

    @Test func `leaves the end of a section in the middle of a text to libxml2`() throws {
        let reading = try EventRecorder.reading("<a>x ]> y<![CDATA[ ]> ]]></a>")
        #expect(!reading.handler.wasPlain)
        #expect(reading.isWellFormed)
        #expect(reading.handler.events == ["<a>", "x ]> y ]> ", "</a>"])
    }

    @Test(arguments: [0, 1, 2, 3, 12, 13, 14, 15, 16, 17, 18, 29, 30, 31, 32, 33, 47, 48, 49])
    func `tells UTF-8 wherever a character lies among the blocks`(offset: Int) throws {
        for character in ["é", "–", "😀", "\u{7FF}", "\u{800}", "\u{10FFFF}", "\u{D7FF}", "\u{E000}"] {
            let text = "<a>" + String(repeating: "x", count: offset) + character
            let whole = Array(text.utf8)
            #expect(try EventRecorder.reading(whole + Array("</a>".utf8)).encoding == "utf-8")
            for cut in 1..<character.utf8.count {
                let broken = Array(whole.dropLast(cut)) + Array("</a>".utf8)
                #expect(try !Self.isProvedUTF8(broken), "\(offset) \(character) \(cut)")
            }
        }
        // Too long, half of UTF-16, beyond the last character.
        for bytes: [UInt8] in [
            [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
        ] {
            let body = Array("<a>čáp\(String(repeating: "x", count: offset))".utf8) + bytes + Array("</a>".utf8)
            #expect(try !Self.isProvedUTF8(body), "\(offset) \(bytes)")
        }
    }

    /// 255 blocks of sixteen bytes are taken in one run, from the second block on.
    @Test(arguments: 4_080...4_100)
    func `tells what is wrong where one run of blocks ends and the next begins`(begin: Int) throws {
        let around = (
            Array("<a>".utf8) + [UInt8](repeating: 0x78, count: begin - 3),
            [UInt8](repeating: 0x78, count: 64) + Array("</a>".utf8)
        )
        for bytes: [UInt8] in [
            [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xE0, 0xA0], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
            [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0x80], [0xFF],
        ] {
            #expect(try !Self.isProvedUTF8(around.0 + bytes + around.1), "\(bytes)")
        }
        for text in ["\u{FFFE}", "\u{FFFF}", "\u{1}"] {
            let body = around.0 + Array(text.utf8) + around.1
            #expect(try !EventRecorder.reading(body).handler.wasPlain, "\(text.unicodeScalars)")
        }
        for text in ["č", "–", "ह", "퟿", "\u{FFFD}", "😀", "\u{10FFFF}"] {
            #expect(try EventRecorder.reading(around.0 + Array(text.utf8) + around.1).handler.wasPlain, "\(text)")
        }
    }

    private static func isProvedUTF8(_ body: [UInt8]) throws -> Bool {
        let reading = try EventRecorder.reading(body)
        return reading.encoding == "utf-8" && reading.problems.isEmpty
    }

    /// Whether both readers make the same of `body`.
    private static func isSame(_ body: [UInt8]) throws -> Bool {
        let plain = try EventRecorder.reading(body)
        // What stands before the document goes, and nothing may stand before its type.
        guard plain.handler.wasPlain, body.first == UInt8(ascii: "<") else { return true }
        let careful = try EventRecorder.reading(withDocumentType(body))
        return careful.handler.wasPlain == false && plain.handler.events == careful.handler.events
            && plain.handler.lines == careful.handler.lines && plain.isWellFormed == careful.isWellFormed
            && plain.isRootClosed == careful.isRootClosed
            && plain.problems.map(\.code) == careful.problems.map(\.code)
    }

    private static func withDocumentType(_ body: [UInt8]) -> [UInt8] {
        let text = body.split(separator: UInt8(ascii: "?"), maxSplits: 2, omittingEmptySubsequences: false)
        let begin = body.starts(with: "<?xml ".utf8) && text.count == 3 ? text[0].count + text[1].count + 3 : 0
        return body[..<begin] + Array("<!DOCTYPE lipka>".utf8) + body[begin...]
    }
}
