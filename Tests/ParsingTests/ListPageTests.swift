import Parsing
import Records
import SeededRandomness
import Testing

@Suite struct ListPageTests {
    private let rules = ListRules(
        item: "//li[@class='polozka']", title: ".//h3", uri: ".//a/@href", timestamp: "span[@class='datum']",
        content: "p[@class='popis']", uid: "substring-after(.//a/@href, 'id=')", categories: "em")
    private let url = "https://obec.example/index.php"

    private func document(_ rules: ListRules, _ body: [UInt8]? = nil) throws -> ParsedDocument {
        try XMLFixture.parsed(body ?? JSONFixture.bytes("html/list.html"), url: url, rules: rules)
    }

    @Test func `reads the items of a list by rules`() throws {
        let document = try document(rules)
        #expect(document.format == "html-list")
        #expect(document.title == "Úřední deska")
        #expect(document.language == "cs")
        #expect(document.isComplete)
        #expect(document.items.map(\.title) == ["Záměr prodeje pozemku", "Rozpočet"])
        #expect(document.items.map(\.url) == ["https://obec.example/deska/detail?id=1&x=2", "https://jinde.example/2"])
        #expect(document.items.map(\.datePublished) == ["1. 3. 2025", "2. 3. 2025"])
        #expect(document.items.map(\.id) == ["1&x=2", nil])
        #expect(document.items.first?.contentHTML == "<p class=\"popis\">Parcela <b>12/3</b></p>")
        #expect(document.items.first?.tags == ["Majetek", "Záměry"])
        #expect(document.items.first?.baseURL == "https://obec.example/deska/")
        #expect(document.items.first?.line == 5)
    }

    @Test func `reads the messages of a citizens' network, which have no pages of their own`() throws {
        let rules = ListRules(
            item: "//div[@class='message']", title: ".//span[@class='message-title']",
            timestamp: ".//span[@class='message-time']", timeFormat: "d.m.Y H:i", content: "div[@class='message-text']",
            categories: "span[@class='message-area']")
        let document = try document(rules, JSONFixture.bytes("pages/zpravy-obcanum.html"))
        #expect(
            document.items.map(\.title) == [
                "Odstávka vody v ulici Ke Mlýnu", "Pozor na silný vítr", "Pozor na silný vítr",
            ])
        #expect(
            document.items.map(\.datePublished) == [
                "2025-03-12T14:05", "2025-03-10T07:30", "2025-03-03T07:30",
            ])
        #expect(document.items.first?.writtenDate == "12.03.2025 14:05")
        #expect(document.items.allSatisfy { $0.url == nil && $0.id == nil })
        #expect(document.items.first?.contentHTML?.contains("Cisterna bude stát") == true)
        #expect(document.items.map(\.tags).first == ["Lipová, Horní Lipová"])
    }

    @Test func `a link to a PDF file is the item's file as well`() throws {
        let page = """
            <ul><li><a href="/noviny/Listy-3.PDF?verze=2">Listy 3/2025</a></li>
            <li><a href="/noviny/pdf">O novinách</a></li></ul>
            """
        let document = try document(
            ListRules(item: "//li", title: "a", uri: "a/@href"), Array("<html><body>\(page)</body></html>".utf8))
        #expect(
            document.items.map(\.attachments) == [
                [Attachment(url: "https://obec.example/noviny/Listy-3.PDF?verze=2", mimeType: "application/pdf")], [],
            ])
    }

    @Test func `reads author and picture, and the address of the next page`() throws {
        let page = """
            <html><head><link rel="next" href="/aktuality?strana=2"></head><body>
            <article><h2>Ples</h2><em>Jana Malá</em><img src="ples.jpg"></article></body></html>
            """
        let rules = ListRules(item: "//article", title: "h2", author: "em", thumbnail: "img/@src")
        let document = try document(rules, Array(page.utf8))
        #expect(document.items.first?.authors == [Author(name: "Jana Malá")])
        #expect(document.items.first?.image == "https://obec.example/ples.jpg")
        #expect(document.nextURL == "https://obec.example/aktuality?strana=2")
    }

    @Test func `rejects a node in which the rules find nothing`() throws {
        #expect(try document(rules).rejections.map(\.line) == [8])
    }

    @Test func `does not take a rule that finds nothing for an empty list`() throws {
        let document = try document(ListRules(item: "//article"))
        #expect(document.items.isEmpty)
        #expect(!document.isComplete)
        #expect(document.warnings.map(\.code) == ["no-items"])
    }

    @Test func `sees that a page breaks off`() throws {
        let body = try JSONFixture.bytes("html/list.html")
        #expect(try !document(rules, Array(body.prefix(body.count - 60))).isComplete)
    }

    @Test func `says which rule is not XPath`() throws {
        do {
            _ = try document(ListRules(item: "//li["))
            Issue.record("the rule was taken")
        } catch let error as NotAFeed {
            #expect(error.description.contains("the XPath expression \"//li[\" cannot be used"))
        }
    }

    @Test func `survives any cut and any flipped bit`() throws {
        let body = try JSONFixture.bytes("html/list.html")
        var random = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            var damaged = Array(body.prefix(Int.random(in: 20...body.count, using: &random)))
            damaged[Int.random(in: 16..<damaged.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
            _ = try document(rules, damaged)
        }
    }

    private static let cutRules = ListRules(
        item: "//article", title: "h2", uri: "h2/a/@href", timestamp: "time/@datetime", content: "p")
    private static let cutPage = """
        <html><body><main>
        <article><h2><a href="/1">Ples</a></h2><time datetime="2025-02-14">14. 2.</time><p>V sokolovně.</p></article>
        <article><h2><a href="/2">Svoz odpadu</a></h2><time datetime="2025-02-26">26. 2.</time><p>Od rána.</p></article>
        </main><footer><p>Město Lipová</p></footer></body></html>
        """

    @Test func `of a page that breaks off the unfinished item is rejected, wherever the page is cut`() throws {
        let page = Self.cutPage
        let whole = try document(Self.cutRules, Array(page.utf8))
        #expect(whole.items.count == 2)
        let body = Array(page.utf8)
        let begin = page.utf8.distance(
            from: page.startIndex, to: try #require(page.ranges(of: "<article>").last).lowerBound)
        let end = page.utf8.distance(
            from: page.startIndex, to: try #require(page.ranges(of: "</article>").last).upperBound)
        for length in begin..<body.count - 40 {
            let cut = try document(Self.cutRules, Array(body[..<length]))
            // Behind the end of what holds the items, nothing of the list is lost.
            #expect(!cut.isComplete || length >= end + "\n</main>".utf8.count, "cut at \(length)")
            // Half an item is none, and what was read whole stays so.
            #expect(cut.items == Array(whole.items.prefix(cut.items.count)), "cut at \(length)")
            #expect(cut.items.count >= 1, "cut at \(length)")
            if length > end + 8 { #expect(cut.items.count == 2, "cut at \(length)") }
            if length > begin + 9, length < end - 10 {
                #expect(cut.rejections.map(\.reason) == ["the document breaks off inside this item"])
                #expect(cut.rejections.map(\.kind) == [.cutOff])
            }
        }
    }

    @Test func `a cut within the text behind an item's node costs that item too`() throws {
        let rules = ListRules(item: "//dt", title: "a", uri: "a/@href", content: "following-sibling::dd[1]")
        let page = """
            <html><body><dl><dt><a href="/1">Ples</a></dt><dd>V sokolovně.</dd>
            <dt><a href="/2">Svoz</a></dt><dd>Od rána se sváží bio
            """
        let cut = try document(rules, Array(page.utf8))
        #expect(cut.items.map(\.title) == ["Ples"])
        #expect(cut.rejections.map(\.kind) == [.cutOff])
    }

    @Test func `a page that leaves out the end of its body keeps its last item`() throws {
        let page = Self.cutPage.replacing("</body></html>", with: "")
        #expect(try document(Self.cutRules, Array(page.utf8)).items.count == 2)
        let bare = "<!DOCTYPE html><title>Lipová</title><article><h2><a href='/1'>Ples</a></h2></article>"
        #expect(try document(Self.cutRules, Array(bare.utf8)).items.map(\.title) == ["Ples"])
    }

    private static let items = [
        #"<h2><a href="/1" title="a > b < c">Ples</a></h2><p>V sokolovně."#,
        #"<h2><a href="/2">Svoz <!-- x > y -->odpadu</a></h2><p>Od rána.<script>if (a < b) { c("</li>") }</script>"#,
        #"<h2><a href="/3">Zasedání</a></h2><ul><li>rozpočet<li>školka</ul>"#,
    ]
    private static let head =
        "<!doctype html><html lang=cs><meta charset=utf-8><title>Lipová</title><header><a href=/>Lipová</a></header>"

    /// A page without the end tags of its body and of the document, and the rule that finds its items.
    private static let shortened: [(name: String, page: String, rule: String)] = [
        (
            "a list in the body",
            head + "<ul class=n>" + items.map { "<li>\($0)" }.joined() + "</ul><footer>© Lipová</footer>",
            "//ul[@class='n']/li"
        ),
        (
            "a list at the page's end", head + "<ul class=n>" + items.map { "<li>\($0)" }.joined() + "</ul>",
            "//ul[@class='n']/li"
        ),
        (
            "articles in main",
            head + "<main>" + items.map { "<article>\($0)</article>" }.joined() + "</main><p>© Lipová",
            "//article"
        ),
        (
            "rows of a table",
            head + "<div><table>" + items.map { "<tr><td>\($0)" }.joined() + "</table></div><script src=a.js></script>",
            "//tr"
        ),
        (
            "parts of the body", head + items.map { "<div class=z>\($0)</div>" }.joined() + "<footer>© Lipová</footer>",
            "//div[@class='z']"
        ),
    ]

    @Test(arguments: shortened)
    func `a page whose end tags were left out is whole, and no cut that costs an item is`(
        name: String, page: String, rule: String
    ) throws {
        let rules = ListRules(item: rule, title: ".//h2", uri: ".//h2/a/@href")
        let body = Array(page.utf8)
        let whole = try document(rules, body)
        #expect(whole.isComplete && whole.rejections.isEmpty)
        #expect(whole.items.map(\.title) == ["Ples", "Svoz odpadu", "Zasedání"])
        for length in 0..<body.count {
            let cut: ParsedDocument
            do {
                cut = try document(rules, Array(body.prefix(length)))
            } catch {
                continue  // too little of a page to be one
            }
            if cut.isComplete { #expect(cut.items == whole.items, "\(name), cut at \(length)") }
        }
    }

    @Test func `items that stand in the body itself and are followed by nothing may be cut between two of them`() throws
    {
        let page = Self.head + Self.items.map { "<div class=z>\($0)</div>" }.joined()
        let rules = ListRules(item: "//div[@class='z']", title: ".//h2")
        let document = try document(rules, Array(page.utf8))
        #expect(document.items.count == 3)
        #expect(!document.isComplete)
    }

    @Test(arguments: ["</b>", "</section>", "</select>"])
    func `a tag that has to be closed and is not breaks the page off`(tag: String) throws {
        let rules = ListRules(item: "//ul[@class='n']/li", title: ".//h2")
        let page = Self.head + "<ul class=n><li><h2>Ples</h2></ul>"
        #expect(try document(rules, Array((page + tag.replacing("/", with: "")).utf8)).isComplete == false)
        #expect(try document(rules, Array((page + tag.replacing("/", with: "") + tag).utf8)).isComplete)
    }
}
