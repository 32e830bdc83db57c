import Parsing
import Records
import SeededRandomness
import Testing

@Suite struct HostilePageTests {
    /// The article or the reason why there is none: both are answers, a trap is not.
    private func read(_ body: [UInt8]) {
        do {
            _ = try ArticleReader().article(in: body, contentType: nil, url: "https://obec.example/")
        } catch {
            #expect(!error.reason.isEmpty)
        }
    }

    private func page(_ body: String) -> [UInt8] { Array("<html><body>\(body)</body></html>".utf8) }

    @Test(.timeLimit(.minutes(1))) func `ends on elements nested without end`() {
        read(page(String(repeating: "<div>", count: 500_000) + "text"))
        read(page(String(repeating: "<b>", count: 100_000) + String(repeating: "</i>", count: 100_000)))
        read(page(String(repeating: "<ul><li>", count: 100_000) + "x"))
        read(page(String(repeating: "<table><tr><td>", count: 50_000) + "x"))
    }

    @Test func `refuses a tag with a hundred thousand attributes before the parser sees it`() {
        let tag = "<p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">"
        #expect(throws: NoArticle.self) {
            try ArticleReader().article(in: page(tag + "text"), contentType: nil, url: nil)
        }
    }

    @Test(.timeLimit(.minutes(1))) func `ends on pages of ten megabytes`() {
        read(page(String(repeating: "<p>Věta, která se opakuje, a nikam nevede.</p>", count: 220_000)))
        read(page(String(repeating: "<a href=x>odkaz</a> ", count: 500_000)))
        read(page(String(repeating: "x", count: 10_000_000)))
        read(page(String(repeating: "<div class='clanek obsah menu'><h3><a href=/a>A</a></h3></div>", count: 150_000)))
    }

    @Test func `reads on behind zero bytes and bytes that mean nothing`() throws {
        let sentence = "Obecní úřad zve občany na schůzi, která začne v šest hodin večer v sokolovně. "
        var body = page("<p>\(String(repeating: sentence, count: 5))</p>")
        body.insert(contentsOf: [0, 0xFF, 0xC3], at: 60)
        let article = try ArticleReader().article(in: body, contentType: "text/html; charset=utf-8", url: nil)
        #expect(article.contentHTML?.contains("v sokolovně") == true)
    }

    @Test func `reads a page in windows-1250 that says nothing of it`() throws {
        let text =
            "P\u{F8}\u{ED}li\u{9A} lu\u{9D}ou\u{E8}k\u{FD} k\u{F9}\u{F2}, kter\u{FD} p\u{EC}l, byl dnes vid\u{EC}n v obci. "
        let scalars = String(repeating: text, count: 4).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let body = Array("<html><body><p>".utf8) + scalars + Array("</p></body></html>".utf8)
        let article = try ArticleReader().article(in: body, contentType: nil, url: nil)
        #expect(article.encoding == "windows-1250")
        #expect(article.contentHTML?.contains("Příliš luťoučký kůň") == true)
    }

    @Test(arguments: ["clanek", "meldung", "novyna", "vypis", "zpravy-obcanum"])
    func `survives any cut and any flipped bit`(_ name: String) throws {
        let body = try JSONFixture.bytes("pages/\(name).html")
        var random = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            var damaged = Array(body.prefix(Int.random(in: 1...body.count, using: &random)))
            for _ in 0..<3 {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] ^=
                    1 << UInt8.random(in: 0...7, using: &random)
            }
            read(damaged)
            _ = try? ListSuggestion.suggestions(in: damaged, contentType: nil, url: nil)  // refused is an answer
        }
    }
}
