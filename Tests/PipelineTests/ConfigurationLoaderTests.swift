import Pipeline
import Records
import Testing

@Suite struct ConfigurationLoaderTests {
    private struct Missing: Error {}

    /// A loader over files that stand in memory.
    private func loader(_ files: [String: String]) -> ConfigurationLoader {
        ConfigurationLoader(
            contents: { path in
                guard let text = files[path] else { throw Missing() }
                return Array(text.utf8)
            },
            names: { folder in
                files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
            })
    }

    private func problems(_ files: [String: String]) -> [ConfigurationProblem] {
        do throws(InvalidConfiguration) {
            _ = try loader(files).configuration(from: "/town/pipeline.json")
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `a name and a country are enough, and paths are the file's own`() throws {
        let configuration = try loader([
            "/town/pipeline.json": #"{ "town": { "name": "Вербівка", "country": "UA" } }"#
        ]).configuration(from: "/town/pipeline.json")
        #expect(configuration.town.clock.identifier == "Europe/Kyiv")
        #expect(configuration.town.languages == ["uk"])
        #expect(configuration.archive == "/town/var/archive.sqlite")
        #expect(configuration.sources.isEmpty)
        #expect(configuration.harvest.secondsBetweenRequestsPerHost == 2)
    }

    @Test func `sources come in the order of their ids, with file addresses resolved`() throws {
        let configuration = try loader([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová" } }"#,
            "/town/feeds/z.json": #"{ "id": "web", "url": "https://example.org/rss", "rights": "own" }"#,
            "/town/feeds/b.json":
                #"{ "id": "board", "kind": "board", "url": "file:in/board.json", "allowLocal": true }"#,
        ]).configuration(from: "/town/pipeline.json")
        #expect(configuration.sources.map(\.id) == ["board", "web"])
        #expect(configuration.sources.map(\.url) == ["file:/town/in/board.json", "https://example.org/rss"])
        #expect(configuration.sources.map(\.rights) == [.link, .own])
    }

    @Test func `a source says how long an excerpt is and until when its texts are shown`() throws {
        let town = #"{ "town": { "name": "Lipová" } }"#
        let source = try #require(
            loader([
                "/town/pipeline.json": town,
                "/town/feeds/a.json": """
                { "id": "a", "url": "https://example.org/", "rights": "excerpt", "excerptLength": 120,
                  "displayUntil": "2027-12-31", "timezone": "UTC" }
                """,
            ]).configuration(from: "/town/pipeline.json").sources.first)
        #expect(source.excerptLength == 120)
        #expect(source.displayUntil == Day(iso8601: "2027-12-31"))
        #expect(source.timeZone == "UTC")
        let found = problems([
            "/town/pipeline.json": town,
            "/town/feeds/a.json":
                #"{ "id": "a", "url": "https://example.org/", "excerptLength": 5, "displayUntil": "31.12.2027", "timezone": "Praha" }"#,
        ])
        #expect(found.map(\.path).sorted() == ["displayUntil", "excerptLength", "timezone"])
    }

    @Test func `a rule that is not XPath is named with its line and the place in it`() throws {
        let found = problems([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová" } }"#,
            "/town/feeds/a.json": """
            { "id": "a", "url": "https://example.org/",
              "rules": {
                "xPathItem": "//li[@class='a'",
                "xPathItemTimeFormat": "Q" } }
            """,
        ])
        #expect(found.map(\.file) == ["/town/feeds/a.json", "/town/feeds/a.json"])
        #expect(found.map(\.line) == [3, 4])
        #expect(found.map(\.path) == ["rules.xPathItem", "rules.xPathItemTimeFormat"])
        #expect(found.first?.message.contains("at character 16") == true)
        #expect(found.last?.message.contains("\"Q\" at character 1") == true)
    }

    @Test func `a source may have rules for the pages of its articles alone, but none without an item`() throws {
        let configuration = try loader([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová" } }"#,
            "/town/feeds/a.json":
                ##"{ "id": "a", "url": "https://example.org/", "rules": { "xPathArticleContent": "//main" } }"##,
        ]).configuration(from: "/town/pipeline.json")
        #expect(configuration.sources.first?.rules == nil)
        #expect(configuration.sources.first?.articleRules?.content == "//main")
        let found = problems([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová" } }"#,
            "/town/feeds/a.json":
                ##"{ "id": "a", "url": "https://example.org/", "rules": { "xPathItemTitle": "h2" } }"##,
        ])
        #expect(found.map(\.path).contains("rules.xPathItem"))
    }

    @Test(arguments: [
        ("cz", "cs"), ("ua", "uk"), ("czech", "cs"), ("ces", "cs"), ("cs_CZ", "cs"), ("DE_at", "de"), ("xx", nil),
        ("c", nil), ("cs-", "cs"),
    ])
    func `a language that is none is refused, with the one that was meant`(tag: String, meant: String?) throws {
        let found = problems([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová", "languages": ["\#(tag)"] } }"#,
            "/town/feeds/a.json": #"{ "id": "a", "url": "https://example.org/", "language": "\#(tag)" }"#,
        ])
        #expect(found.map(\.path) == ["town.languages", "language"])
        for problem in found {
            #expect(problem.message.contains("\"\(tag)\""))
            #expect(problem.message.contains("did you mean") == (meant != nil))
            if let meant { #expect(problem.message.hasSuffix("did you mean \"\(meant)\"?")) }
        }
    }

    @Test(arguments: ["cs", "uk", "de-AT", "CS", "rue", "hsb", "zh-Hant-TW", "sr-Latn", "en-GB"])
    func `a language is taken as BCP 47 writes it`(tag: String) {
        #expect(
            problems([
                "/town/pipeline.json":
                    #"{ "$schema": "x.json", "town": { "name": "Lipová", "languages": ["\#(tag)"] } }"#,
                "/town/feeds/a.json":
                    #"{ "$schema": "y.json", "id": "a", "url": "https://example.org/", "language": "\#(tag)" }"#,
            ]) == [])
    }

    @Test func `letters that are no country's are refused`() {
        func found(_ country: String) -> [String] {
            problems(["/town/pipeline.json": #"{ "town": { "name": "Lipová", "country": "\#(country)" } }"#]).map(
                \.message)
        }
        #expect(found("UK").first?.contains("UA, Ukraine") == true)
        #expect(found("XX").count == 1)
        #expect(["CZ", "SK", "DE", "AT", "CH", "PL", "UA", "GB"].flatMap(found) == [])
    }

    @Test(arguments: [("rss", "auto"), ("rss2", "rss20"), ("ofn-bord", "ofn-board"), ("docx", nil)])
    func `a format that is none is refused, with what was meant`(format: String, meant: String?) throws {
        let found = problems([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová" } }"#,
            "/town/feeds/a.json": #"{ "id": "a", "url": "https://example.org/", "format": "\#(format)" }"#,
        ])
        #expect(found.map(\.path) == ["format"])
        if let meant { #expect(found.first?.message.hasSuffix("did you mean \"\(meant)\"?") == true, "\(found)") }
    }

    @Test func `a list page without rules is refused before the night`() {
        let found = problems([
            "/town/pipeline.json": #"{ "town": { "name": "Lipová" } }"#,
            "/town/feeds/a.json": #"{ "id": "a", "url": "https://example.org/", "format": "html-list" }"#,
        ])
        #expect(found.map(\.path) == ["format"])
    }

    @Test func `a file in another encoding than UTF-8 is refused with its line`() throws {
        func found(_ bytes: [UInt8]) -> ConfigurationProblem? {
            let loader = ConfigurationLoader(contents: { _ in bytes }, names: { _ in [] })
            do throws(InvalidConfiguration) {
                _ = try loader.configuration(from: "/town/pipeline.json")
                return nil
            } catch {
                return error.problems.first
            }
        }
        let text = "{ \"town\":\n{ \"name\": \"Dubov\u{E1}\" } }"
        let windows1250 = try #require(found(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
        #expect(windows1250.line == 2)
        #expect(windows1250.message.contains("UTF-8"))
        let wide: [UInt8] =
            [0xFF, 0xFE]
            + text.utf16.flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
        #expect(found(wide)?.message.contains("UTF-16") == true)
        #expect(found(Array(text.utf8)) == nil)
        #expect(found([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == nil, "a mark at its beginning is UTF-8's own")
    }

    @Test func `a misspelled key is named with its line and what was meant`() throws {
        let found = problems(["/town/pipeline.json": "{ \"town\": {\"name\": \"Lipová\"},\n  \"chronical\": \"x\" }"])
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect(problem.line == 2)
        #expect(problem.path == "chronical")
        #expect(problem.message.contains("\"chronicle\""))
    }

    @Test func `a file address without leave, a key that stands twice and half a file are all refused`() {
        let town = #"{ "town": { "name": "Lipová" } }"#
        let local = problems([
            "/town/pipeline.json": town, "/town/feeds/a.json": #"{ "id": "a", "url": "file:x" }"#,
        ])
        #expect(local.map(\.path) == ["url"])
        let twice = problems(["/town/pipeline.json": #"{ "town": { "name": "A", "name": "B" } }"#])
        #expect(twice.map(\.path) == ["town.name"])
        #expect(!problems(["/town/pipeline.json": #"{ "town": { "name": "Lip"#]).isEmpty)
    }
}
