import Foundation
import Parsing
import Records
import SeededRandomness
import Testing

@Suite struct ParserTests {
    private func refusal(_ body: [UInt8], format: String = "auto") -> String {
        do {
            let document = try XMLFixture.parsed(body, format: format)
            return "read as \(document.format)"
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ("", "this is no feed but an empty body"),
        ("\u{FEFF} \n ", "this is no feed but an empty body"),
        (
            "%PDF-1.7 …",
            "this is no feed but a PDF file; letopis import --source ID FILE reads the texts of its pages"
        ),
        ("GIF89a", "this is no feed but a GIF picture"),
        ("{\"a\": 1}", "this is no feed but JSON of an unknown shape"),
        ("Stránka nenalezena", "this is no feed but plain text"),
        (
            "<!DOCTYPE HTML><html><body>404</body></html>",
            "this is no feed but an HTML page; give it rules to read it as a list, or find its feed"
        ),
        (
            "<?xml version='1.0'?>\n<!-- x --><html xmlns='http://www.w3.org/1999/xhtml'/>",
            "this is no feed but an HTML page; give it rules to read it as a list, or find its feed"
        ),
        ("<urlset xmlns='x'><url/></urlset>", "this is no feed but an XML document with the root <urlset>"),
        (
            "<!-- So it looks: <?xml version='1.0'?><tv><programme start='1'/></tv> -->\n<!ELEMENT tv (programme*)>",
            "this is no feed but a grammar of XML documents (a DTD), not a document"
        ),
    ])
    func `says what a body looks like when it is no feed`(body: String, message: String) {
        #expect(refusal(Array(body.utf8)) == message)
    }

    @Test func `tells binary files by their zeros, and UTF-16 from them`() throws {
        #expect(refusal([0x01, 0x00, 0x02, 0x00]) == "this is no feed but a binary file")
        let text = "<rss version=\"2.0\"><channel><item><title>ř</title></item></channel></rss>"
        let wide = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let body = [0xFF, 0xFE] + wide
        #expect(try XMLFixture.parsed(body).items.map(\.title) == ["ř"])
    }

    @Test func `a zero byte damages what it stands in, not what stands before it`() throws {
        var body = try JSONFixture.bytes("json/instagram-export.json")
        let second = try #require(body.indices.first { body[$0...].starts(with: Array("\"title\": \"Trhy".utf8)) })
        body[second - 1] = 0
        #expect(try XMLFixture.parsed(body).items.count == 1)
    }

    @Test func `holds a source to its format`() throws {
        let body = try XMLFixture.bytes("rss20")
        #expect(
            refusal(body, format: "atom10")
                == "this is no feed but a document in the format rss20; the source is held to atom10")
        #expect(refusal(body, format: "rss20") == "read as rss20")
        #expect(refusal(try XMLFixture.bytes("youtube"), format: "atom10") == "read as youtube")
    }

    @Test func `hands JSON and calendars to their readers`() throws {
        #expect(try XMLFixture.parsed(JSONFixture.bytes("json/feed.json")).format.hasPrefix("json1"))
        #expect(try XMLFixture.parsed(JSONFixture.bytes("calendar/town.ics")).format == "ics")
    }

    @Test func `refuses 100,000 attributes at once`() {
        let attributes = (0..<100_000).map { " a\($0)='1'" }.joined()
        let duration = ContinuousClock().measure {
            #expect(refusal(Array("<rss\(attributes)/>".utf8)).contains("more than 1000 attributes"))
        }
        #expect(duration < .seconds(2))
    }

    @Test func `expands no entity, however deep the bomb`() throws {
        var declarations = "<!ENTITY e0 \"bum\">"
        for index in 1...30 {
            declarations += "<!ENTITY e\(index) \"\(String(repeating: "&e\(index - 1);", count: 10))\">"
        }
        let document = try XMLFixture.parsed(
            "<!DOCTYPE rss [\(declarations)]>" + XMLFixture.rss("<item><title>&e30;</title></item>"))
        #expect(document.items.map(\.title) == ["&e30;"])
    }

    @Test func `reads no file that a document names`() throws {
        let document = try XMLFixture.parsed(
            "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + XMLFixture.rss("<item><title>&f;</title><guid>1</guid></item>"))
        #expect(document.items.map(\.title) == ["&f;"])
    }

    @Test(arguments: XMLFixture.names)
    func `survives any cut and any flipped bit`(name: String) throws {
        let body = try XMLFixture.bytes(name)
        let whole = try XMLFixture.parsed(body).items.count
        var random = SeededGenerator(seed: 2025)
        for round in 0..<200 {
            var damaged = body
            if round % 2 == 0 { damaged = Array(body.prefix(Int.random(in: 0...body.count, using: &random))) }
            for _ in 0..<(round % 4) where !damaged.isEmpty {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] ^=
                    1 << UInt8.random(in: 0...7, using: &random)
            }
            do {
                let document = try XMLFixture.parsed(damaged)
                // A cut alone invents nothing and is never taken for the whole.
                if round % 4 == 0, damaged.count < body.count - 20 {
                    #expect(document.items.count <= whole)
                    #expect(!document.isComplete)
                }
            } catch is NotAFeed {
                continue
            }
        }
    }

    @Test(arguments: XMLFixture.names)
    func `gives the same document for the same bytes`(name: String) throws {
        let first = try XMLFixture.document(name)
        let second = try XMLFixture.document(name)
        #expect(first.items == second.items)
        #expect(first.warnings == second.warnings)
        #expect(first.rejections == second.rejections)
    }

    private static let letters = [
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250305T180000Z\r\nSUMMARY:Ples Šťáhlavy – „Žďár“\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"a\",\"title\":\"Ples Šťáhlavy – „Žďár“\"}]}",
    ]

    @Test(arguments: letters, ["text/x; charset=windows-1250", nil])
    func `reads calendars and JSON in the encoding that they are in`(text: String, type: String?) throws {
        let bytes = [UInt8](try #require(text.data(using: .windowsCP1250)))
        let document = try XMLFixture.parsed(bytes, contentType: type)
        #expect(document.items.map(\.title) == ["Ples Šťáhlavy – „Žďár“"])
        #expect(document.encoding == "windows-1250")
    }

    @Test(arguments: letters, [true, false])
    func `reads calendars and JSON in UTF-16, with and without its mark`(text: String, isMarked: Bool) throws {
        let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [little, big] {
            let document = try XMLFixture.parsed(bytes)
            #expect(document.items.map(\.title) == ["Ples Šťáhlavy – „Žďár“"])
        }
    }

    @Test(arguments: letters)
    func `a stray byte in a calendar or in JSON is said, and changes nothing else`(text: String) throws {
        var bytes = Array(text.utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "P")))
        bytes[bytes[place...].firstIndex(of: UInt8(ascii: "l")) ?? place] = 0xE8
        let document = try XMLFixture.parsed(bytes)
        #expect(document.items.first?.title?.hasSuffix("es Šťáhlavy – „Žďár“") == true)
        #expect(document.encoding == "utf-8")
        #expect(document.warnings.map(\.code) == ["invalid-bytes"])
        #expect(!document.isWellFormed)
    }
}
