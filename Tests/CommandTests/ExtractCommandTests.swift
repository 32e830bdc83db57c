import Foundation
import Testing

@Suite struct ExtractCommandTests {
    private static let pages = BuiltProgram.root.appendingPathComponent("Tests/Fixtures/Parsing/pages")
    private let url = "https://www.lipova.example/aktuality/412"

    private func path(_ name: String) -> String { Self.pages.appendingPathComponent("\(name).html").path }

    private struct Line: Decodable {
        let kind: String
        let id: String?
        let url: String?
        let title: String?
        let content_html: String?
        let content_text: String?
        let date_published: String?
        let _extractor: String?
        let _confidence: Double?
        let rules: [String: String]?
    }

    private func lines(of ending: Ending) throws -> [Line] {
        try ending.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test func `an article is one line with parse's names, safe and absolute, and how it was found`() throws {
        try BuiltProgram.inFolder { folder in
            let ending = try BuiltProgram.letopis("extract", path("clanek"), "--url", url, in: folder)
            #expect(ending.code == 0)
            let lines = try lines(of: ending)
            #expect(lines.count == 1)
            let line = try #require(lines.first)
            #expect(line.kind == "item")
            #expect(line.title == "Most přes Lipku se na jaře uzavře")
            #expect(line.date_published == "2025-02-13T23:00:00Z")
            #expect(line._extractor == "vocabulary")
            #expect((0.5...1).contains(line._confidence ?? 0))
            #expect(line.content_text?.contains("– povolenku k vjezdu z druhé strany,") == true)
            #expect(
                line.content_html?.contains("https://www.lipova.example/aktuality/prilohy/most-projekt.pdf") == true)
            #expect(line.content_html?.contains("class=") == false)
        }
    }

    @Test func `a page within one form, as ASP NET makes them, keeps its text and not its fields`() throws {
        let text = "<h1>Slavnosti</h1><p>Rada schválila program slavností, začnou průvodem a skončí ohňostrojem.</p>"
        try BuiltProgram.inFolder { folder in
            for body in [
                "<form action='a.aspx'><input type='hidden' name='__VIEWSTATE' value='x'>\(text)</form>",
                "<div class='content'><form><input type='hidden' value='x'>\(text)</form></div>",
            ] {
                let page = "<!doctype html><html><head><title>Lipová</title></head><body>\(body)</body></html>"
                try BuiltProgram.write(page, to: "page.html", in: folder)
                let ending = try BuiltProgram.letopis("extract", "page.html", in: folder)
                let line = try #require(try lines(of: ending).first, "\(ending.talk)")
                #expect(line.content_text?.contains("skončí ohňostrojem") == true)
                #expect(line.content_html?.contains("VIEWSTATE") == false)
            }
        }
    }

    @Test func `a page without an article ends with 65 and says what to do`() throws {
        try BuiltProgram.inFolder { folder in
            let list = try BuiltProgram.letopis("extract", path("vypis"), in: folder)
            #expect(list.code == 65)
            #expect(list.output.isEmpty)
            #expect(list.talk.contains("--suggest"))
            let missing = try BuiltProgram.letopis("extract", "nowhere.html", in: folder)
            #expect(missing.code == 66)
        }
    }

    @Test func `suggested rules can be pasted and read the list they were guessed from`() throws {
        try BuiltProgram.inFolder { folder in
            let page = "https://www.lipova.example/aktuality"
            let ending = try BuiltProgram.letopis("extract", path("vypis"), "--url", page, "--suggest", in: folder)
            #expect(ending.code == 0)
            let rules = try #require(try lines(of: ending).first?.rules)
            let encoded = String(decoding: try JSONEncoder().encode(["rules": rules]), as: UTF8.self)
            try BuiltProgram.write(encoded, to: "rules.json", in: folder)
            let read = try BuiltProgram.letopis(
                "extract", path("vypis"), "--url", page, "--rules", "rules.json", in: folder)
            #expect(read.code == 0)
            #expect(
                try lines(of: read).map(\.url)
                    == [414, 413, 412, 411].map { "https://www.lipova.example/aktuality/\($0)" })
        }
    }

    @Test(arguments: [("en-US", false), ("en-GB", true), ("English", false), ("cs", true)])
    func `a list's own language says whether a day or a month stands first`(language: String, isRead: Bool) throws {
        try BuiltProgram.inFolder { folder in
            let page = """
                <!doctype html><html lang="\(language)"><body><ul><li><a href="/1">Most</a> <i>05/07/2024</i></li></ul>
                </body></html>
                """
            try BuiltProgram.write(
                #"{"xPathItem":"//li","xPathItemTitle":"a","xPathItemUri":"a/@href","xPathItemTimestamp":"i"}"#,
                to: "rules.json", in: folder)
            let ending = try BuiltProgram.letopis(
                "extract", "-", "--url", "https://www.lipova.example/", "--rules", "rules.json", in: folder, input: page
            )
            #expect(ending.code == 0)
            #expect(try lines(of: ending).first?.title == "Most")
            #expect(try lines(of: ending).first?.date_published == (isRead ? "2024-07-04T22:00:00Z" : nil))
        }
    }

    @Test func `a wrong rule is named with file, line and place`() throws {
        try BuiltProgram.inFolder { folder in
            try BuiltProgram.write("{\n\"xPathArticleContent\": \"//div[\"}", to: "rules.json", in: folder)
            let ending = try BuiltProgram.letopis("extract", path("clanek"), "--rules", "rules.json", in: folder)
            #expect(ending.code == 78)
            #expect(ending.talk.contains("rules.json:2"))
            #expect(ending.talk.contains("at character"))
        }
    }
}
