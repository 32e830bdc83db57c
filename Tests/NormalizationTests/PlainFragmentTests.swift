import Foundation
import Normalization
import SeededRandomness
import Testing

/// What is read without libxml2 becomes what libxml2 would have made of it.
@Suite struct PlainFragmentTests {
    private static let base = "https://lipova.example/clanek/"

    /// Nil when both readers agree.
    private static func difference(_ html: String) -> String? {
        let fast = SafeContent()
        let lenient = SafeContent(reader: .lenient)
        fast.read(html, base: base)
        lenient.read(html, base: base)
        guard fast.strings != lenient.strings else { return nil }
        return "\(html)\n  without libxml2: \(fast.strings)\n  with: \(lenient.strings)"
    }

    @Test(arguments: [
        "<p>Rada města <strong>schválila</strong> rozpočet.</p>\n<p>Více <a href=\"/zpravy?a=1&amp;b=2\">zde</a>.</p>",
        "<ul>\n<li>svoz bioodpadu</li>\n<li>sběrný dvůr<ul><li>sobota</li></ul></li></ul>",
        "<figure><img src='a.jpg' alt='x > y'/><figcaption>Foto: Věra Křížová</figcaption></figure>",
        "<h1>Nadpis</h1><div class=\"a\"><div><p>První</p><hr/><p>druhý&nbsp;&ndash;&#160;&#x159;</p></div></div>",
        "<table><thead><tr><th>Den</th></tr></thead><tbody><tr><td><p>pondělí</p>\n</td><td></td></tr></tbody></table>",
        "<blockquote><p>citát</p></blockquote>volný text<br><br>po dvou",
        "<b>a</b> <i>b</i> <a href='https://a.example/'>c</a>",
        "<ol><li>jedna</li></ol> <span>a</span>b <font color=\"red\">c</font>",
        "Vstup &lt;&gt;&quot;&amp; zdarma\r\n  a  dál",
    ])
    func `what editors write is plain`(html: String) {
        let content = SafeContent()
        content.read(html, base: Self.base)
        #expect(content.wasPlain)
        #expect(Self.difference(html) == nil)
    }

    @Test(arguments: [
        "<p>a<p>b", "<p><div>a</div></p>", "<script>a</script>", "a & b", "a&amp b", "<!-- a -->b", "<P>a</P>",
        "<a href=x>a</a>",
        "<a href='x&y=1'>a</a>", "<svg></svg>", "<span> <b>a</b></span>", "<p>a</p></p>", "<img src='a'></img>b",
        "<br></br>",
        "<li>a</li>", "<table>a</table>", "&ccaron;", "&#1;", "&#xFFFF;", "a\u{1}b<br>",
        "<a href='/x'><b><a href='/y'>a</a></b></a>",
        "<p><ul><li>a</li></ul></p>", "<form>a</form>", "<custom-tag>a</custom-tag>", "<br", "<", "<b>a</b><",
        "<b a=1>a</b>", "<b title='\u{1}'>a</b>", "<b title='\u{FFFE}'>a</b>",
        "<a href='https://a.example/a/rather/long/address\u{FFFF}'>a</a>", "<b title='\u{8}a rather long title'>a</b>",
        "<p>a rather long text, which is longer than a block \u{1}</p>", "a rather long text \u{FFFF}<br>",
    ])
    func `what might be meant in another way is left to libxml2`(html: String) {
        let content = SafeContent()
        content.read(html, base: Self.base)
        #expect(!content.wasPlain)
        #expect(Self.difference(html) == nil)
    }

    @Test(arguments: 0...40) func `a text of any length reads the same both ways, whatever ends it`(length: Int) {
        let ends = [
            "", "<br>", "<i>x</i>", " ", "  ", " <i>x</i>", "\n", "\n<i>x</i>", "\t", "&amp;", "&nbsp;x", "\"", ">",
            "\u{1}",
            "\u{FFFE}", "\u{A0}", "\u{301}", "–", "ř", "ж", "\u{85}",
        ]
        for begin in ["", " ", "  ", "\n", "č"] {
            for end in ends {
                for behind in ["", "</b>c", "</b> c"] {
                    let text = begin + String("příliš žluťoučký kůň úpěl ďábelské ódy !".prefix(length)) + end
                    let html = "<p>a<b>" + text + (behind.isEmpty ? "</b></p>" : behind + "</p>")
                    if let difference = Self.difference(html) { Issue.record("\(difference)") }
                    if let difference = Self.difference(text + "<br>") { Issue.record("\(difference)") }
                }
            }
        }
    }

    @Test func `every fixture and every finding of the fuzzer reads the same both ways`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures")
        let kept = try String(contentsOf: root.appending(path: "Fuzzing/html.base64"), encoding: .utf8)
        for line in kept.split(separator: "\n") {
            let input = try #require(Data(base64Encoded: String(line)))
            #expect(Self.difference(String(decoding: input, as: UTF8.self)) == nil)
        }
        for folder in ["html", "pages"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: root.appending(path: "Parsing/\(folder)"), includingPropertiesForKeys: nil)
            for file in files {
                #expect(Self.difference(String(decoding: try Data(contentsOf: file), as: UTF8.self)) == nil)
            }
        }
        for vector in SanitizerVectors.all { #expect(Self.difference(vector) == nil) }
    }

    @Test func `whatever is nested reads the same both ways`() {
        var random = SeededGenerator(seed: 17)
        var plain = 0
        for _ in 0..<4_000 {
            var pieces: [String] = []
            Self.grow(&pieces, depth: 0, in: "div", &random)
            let html = pieces.joined()
            let content = SafeContent()
            content.read(html, base: Self.base)
            if content.wasPlain { plain += 1 }
            if let difference = Self.difference(html) {
                Issue.record("\(difference)")
                return
            }
        }
        #expect(plain > 1_000)
    }

    @Test func `whatever is broken reads the same both ways`() {
        var random = SeededGenerator(seed: 19)
        let marks = Array("<>&;'\"/=! \n\t\rapb#".utf8) + [0xC2, 0xA0, 0xC5, 0x99]
        for _ in 0..<6_000 {
            var pieces: [String] = []
            Self.grow(&pieces, depth: 0, in: "div", &random)
            var bytes = Array(pieces.joined().utf8)
            for _ in 0...Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0...2, using: &random) {
                case 0: bytes[index] = marks.randomElement(using: &random) ?? 0
                case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: index)
                default: bytes.remove(at: index)  // a number, not an enum
                }
            }
            if let difference = Self.difference(String(decoding: bytes, as: UTF8.self)) {
                Issue.record("\(difference)")
                return
            }
        }
    }

    private static let flow = ["div", "section", "article", "blockquote", "figure", "figcaption", "li", "td", "th"]
    private static let words = [
        "p", "h1", "h4", "h6", "a href=\"/b?c=1&amp;d\"", "b", "strong", "i", "em", "span", "u", "s", "small", "big",
        "sub", "sup",
        "code", "cite", "q", "strike", "tt", "font",
    ]
    private static let texts = [
        "a", " ", "\n", "á b", " c ", "x  y", "&nbsp;", "&amp;", "&#269;", " &lt; ", "\u{A0}", "„z“", "e\u{301}",
        "\u{200B}", "\r\n", "<br>",
        "<br/>", "<img src=\"a\"/>", "<hr>",
    ]

    /// Mostly what HTML allows; now and then what it does not.
    private static func grow(
        _ pieces: inout [String], depth: Int, in parent: String, _ random: inout SeededGenerator
    ) {
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let isWild = Int.random(in: 0..<25, using: &random) == 0
            let children: [String] =
                switch isWild ? "" : parent {
                case "": flow + words + ["table", "tr", "ul", "tbody"]
                case "ul", "ol": ["li"]
                case "table": ["tr", "thead", "tbody", "tfoot"]
                case "thead", "tbody", "tfoot": ["tr"]
                case "tr": ["td", "th"]
                case _ where flow.contains(parent):
                    Array(flow[..<(flow.count - 3)]) + words + ["ul", "ol", "table"] + texts + texts
                default: Array(words[4...]) + texts + texts  // names, not an enum
                }
            guard let child = children.randomElement(using: &random) else { continue }
            guard !texts.contains(child), depth < 7 else {
                pieces.append(texts.contains(child) ? child : "")
                continue
            }
            let name = String(child.prefix { $0 != " " })
            pieces.append("<\(child)>")
            grow(&pieces, depth: depth + 1, in: name, &random)
            pieces.append("</\(name)>")
            if Bool.random(using: &random), parent != "p" { pieces.append(" ") }
        }
    }
}
