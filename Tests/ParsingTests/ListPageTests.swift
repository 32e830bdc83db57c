import Parsing
import Records
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
}
