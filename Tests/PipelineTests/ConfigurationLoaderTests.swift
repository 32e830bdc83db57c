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
