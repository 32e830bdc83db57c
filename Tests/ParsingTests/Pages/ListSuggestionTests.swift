import Parsing
import Records
import Testing

@Suite struct ListSuggestionTests {
    private func suggestions(_ name: String) throws -> [ListSuggestion] {
        try ListSuggestion.suggestions(
            in: JSONFixture.bytes("pages/\(name).html"), contentType: nil, url: "https://www.lipova.example/aktuality")
    }

    @Test func `guesses rules that read a list of news`() throws {
        let first = try #require(try suggestions("vypis").first)
        #expect(first.document.items.count == 4)
        let item = try #require(first.document.items.first)
        #expect(item.title == "Svoz větví začne v pondělí")
        #expect(item.url == "https://www.lipova.example/aktuality/414")
        #expect(item.datePublished == "18. 2. 2025")
        #expect(item.contentHTML?.contains("Větve nechte svázané") == true)
        #expect(first.document.nextURL == "https://www.lipova.example/aktuality?od=21")
    }

    @Test func `guesses rules that read messages without pages of their own`() throws {
        let first = try #require(try suggestions("zpravy-obcanum").first)
        #expect(
            first.document.items.map(\.datePublished) == ["12.03.2025 14:05", "10.03.2025 07:30", "03.03.2025 07:30"])
        #expect(first.document.items.allSatisfy { $0.url == nil })
    }

    @Test func `short headlines are a list where each has its day and its link`() throws {
        let items = ["Ples", "Svoz bioodpadu", "Brigáda", "Zápis do školky"].enumerated()
            .map { "<li><a href='/z/\($0.offset)'>\($0.element)</a> <span>1\($0.offset). 5. 2025</span></li>" }
        let menu = ["Obec", "Úřad", "Kontakt", "Spolky"].map { "<li><a href='/\($0)'>\($0)</a></li>" }
        let page = "<!doctype html><body><ul>\(menu.joined())</ul><ul class='n'>\(items.joined())</ul></body></html>"
        let found = try ListSuggestion.suggestions(in: Array(page.utf8), contentType: nil, url: "https://a.example/")
        #expect(
            found.map { $0.document.items.map(\.title) } == [["Ples", "Svoz bioodpadu", "Brigáda", "Zápis do školky"]])
        #expect(found.first?.document.items.first?.datePublished == "10. 5. 2025")
    }

    @Test func `suggests nothing for an article`() throws {
        #expect(try suggestions("novyna").isEmpty)
    }
}
