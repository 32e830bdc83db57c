import Markup
import SeededRandomness
import Testing

@Suite struct HTMLDocumentTests {
    private func page(_ text: String) throws -> HTMLDocument {
        try HTMLDocument(Array(text.utf8), charset: nil)
    }

    @Test func `reads a page with its attributes, text and children`() throws {
        let document = try page("<UL><LI Class=a>jedna<li>dvě &amp; půl&nbsp;<b>tři</b></ul>")
        let items = try document.nodes("//li")
        #expect(items.map(\.text) == ["jedna", "dvě & půl\u{A0}tři"])
        #expect(items.first?.attribute("class") == "a")
        #expect(items.first?.attributes.map(\.name) == ["class"])
        #expect(items.last?.children.map(\.kind) == [.text, .element])
        #expect(items.first?.parent?.name == "ul")
    }

    @Test func `evaluates XPath relative to a node`() throws {
        let document = try page("<div><a href='/1'>x</a></div><div><a href='/2'>y</a><a href='/3'>z</a></div>")
        let blocks = try document.nodes("//div")
        #expect(try blocks.map { try document.texts(".//a/@href", at: $0) } == [["/1"], ["/2", "/3"]])
        #expect(try document.texts("concat('č. ', count(//a))") == ["č. 3"])
        #expect(try document.evaluate("//a[2]").first == "z")
        #expect(try document.texts("//p") == [])
    }

    @Test func `says why an expression is not XPath`() throws {
        let document = try page("<p>x")
        #expect(throws: XPathError.self) { try document.nodes("//a[") }
        #expect(throws: XPathError.self) { try document.nodes("//p[nikdy()]") }
        #expect(throws: XPathError.self) { try document.nodes("count(//a)") }
    }

    @Test func `finds the base`() throws {
        #expect(
            try page("<head><base href='https://obec.example/cs/'></head><p>x").baseHref == "https://obec.example/cs/")
        #expect(try page("<p>x").baseHref == nil)
    }

    @Test func `puts nothing around the loose text of a fragment`() throws {
        let body = try #require(try HTMLDocument(fragment: "Ples &ndash; <b>dům</b><meta charset=koi8-r> řeky").body)
        #expect(body.children.map(\.name) == ["text", "b", "meta", "text"])
        #expect(body.text == "Ples – dům řeky")
    }

    @Test func `walks in the order of the text and leaves what it enters`() throws {
        let body = try #require(try HTMLDocument(fragment: "a<p>b<i>c</i></p><p>d</p>").body)
        var steps: [String] = []
        body.walk(
            enter: {
                steps.append($0.kind == .text ? $0.text : $0.name)
                return true
            }, leave: { if $0.kind == .element { steps.append("/" + $0.name) } })
        #expect(steps.joined(separator: " ") == "body a p b i c /i /p p d /p /body")
        var entered: [String] = []
        body.walk(
            enter: {
                entered.append($0.name)
                return $0.name != "p"
            }, leave: { _ in })
        #expect(entered == ["body", "text", "p", "p"])
    }

    @Test func `keeps its document alive as long as a node is used`() throws {
        let node = try #require(try page("<p>stále zde").nodes("//p").first)
        #expect(node.text == "stále zde")
    }

    @Test func `writes a node as HTML`() throws {
        let node = try #require(try page("<p>a &lt; b<br><a href='?x=1&amp;y=2'>č</a></p>").nodes("//p").first)
        #expect(node.outerHTML == "<p>a &lt; b<br><a href=\"?x=1&amp;y=2\">č</a></p>")
    }

    @Test func `reads a zero byte as a space`() throws {
        #expect(try page("<p>a\u{0}b</p><p>c</p>").texts("//p") == ["a b", "c"])
    }

    @Test func `takes an empty page for a document without nodes`() throws {
        let document = try page("")
        #expect(document.root == nil)
        #expect(try document.nodes("//p").isEmpty)
    }

    @Test func `refuses a tag with 100,000 attributes but not a long script`() throws {
        let attributes = (0..<100_000).map { " a\($0)" }.joined()
        #expect(throws: MarkupRefusal.self) { try page("<p\(attributes)>") }
        let script = "<script>if (a<b) {\(String(repeating: "x = y + 'z';", count: 20_000))}</script><p>text"
        #expect(try page(script).texts("//p") == ["text"])
    }

    @Test func `keeps what stands in 400 elements that are never closed`() throws {
        for name in ["div", "b", "p", "table", "font"] {
            let document = try page(String(repeating: "<\(name)>", count: 400) + "dno")
            #expect(document.root?.text.contains("dno") == true, "\(name)")
            #expect(document.problems.isEmpty, "\(name)")
        }
    }

    /// Nobody writes so; libxml2 would take minutes for the end tags of such a page.
    @Test func `stands 100,000 nested elements, and says that it read no further`() throws {
        for name in ["div", "b", "p", "table", "font"] {
            let duration = try ContinuousClock().measure {
                let document = try page("<h1>vrch</h1>" + String(repeating: "<\(name)>", count: 100_000) + "dno")
                #expect(document.root?.text.contains("vrch") == true)
                let isWhole = document.root?.text.contains("dno") == true
                #expect(isWhole || document.problems.contains { $0.code == "too-deep" }, "\(name)")
            }
            #expect(duration < .seconds(10), "\(name)")
        }
    }

    @Test func `survives any cut and any flipped bit`() throws {
        let body = Array(
            "<!doctype html><html><head><base href=/x><body><p class='a' data-b=1>Žlutý&nbsp;kůň<br><ul><li>1<li>2</ul>"
                .utf8)
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            var damaged = Array(body.prefix(Int.random(in: 0...body.count, using: &random)))
            for _ in 0..<Int.random(in: 0...4, using: &random) where !damaged.isEmpty {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] ^=
                    1 << UInt8.random(in: 0...7, using: &random)
            }
            let document = try HTMLDocument(damaged, charset: nil)
            _ = try document.texts("//li")
            _ = document.root?.outerHTML
        }
    }
}
