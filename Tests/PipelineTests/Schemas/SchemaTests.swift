import Foundation
import Parsing
import Pipeline
import Records
import Testing

/// An editor with the schema must say of a file what the program says of it.
@Suite struct SchemaTests {
    private struct Missing: Error {}

    private func schema(_ name: String) throws -> JSONSchema {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let bytes = Array(try Data(contentsOf: root.appending(path: "docs/\(name).schema.json")))
        return JSONSchema(try #require(JSONReader.text(bytes).roots.first))
    }

    private func value(_ text: String) throws -> JSONValue {
        try #require(JSONReader.text(Array("[\(text)]".utf8)).roots.first?.elements?.first)
    }

    private func problems(pipeline: String, source: String?) -> [String] {
        let files = ["/town/pipeline.json": pipeline, "/town/feeds/a.json": source].compactMapValues(\.self)
        let loader = ConfigurationLoader(
            contents: { path in
                guard let text = files[path] else { throw Missing() }
                return Array(text.utf8)
            },
            names: { $0 == "/town/feeds" && source != nil ? ["a.json"] : [] })
        do throws(InvalidConfiguration) {
            _ = try loader.configuration(from: "/town/pipeline.json")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    private func problems(_ name: String, _ text: String) -> [String] {
        name == "pipeline"
            ? problems(pipeline: text, source: nil)
            : problems(pipeline: #"{ "town": { "name": "Lipová" } }"#, source: text)
    }

    /// With every key.
    private static let whole = [
        "pipeline": """
        { "$schema": "x", "town": { "name": "Lipová", "country": "CZ", "languages": ["cs"], "timezone": "UTC",
            "places": ["Ves"] },
          "feeds": "feeds", "chronicle": "c", "archive": "a", "captures": "b", "build": "d",
          "mail": { "to": ["a@b.example"], "from": "a@b.example", "server": "smtps://b.example", "user": "u",
            "password": { "environment": "X" }, "when": "trouble" },
          "harvest": { "requestsInFlight": 2, "secondsBetweenRequestsPerHost": 2, "maximumBodyBytes": 2000,
            "connectTimeoutSeconds": 2, "totalTimeoutSeconds": 2, "stallTimeoutSeconds": 2, "maximumRedirects": 2,
            "shortestIntervalHours": 2, "longestIntervalDays": 2, "maximumCrawlDelaySeconds": 2, "maximumPages": 2,
            "maximumArticles": 2, "contact": "x" } }
        """,
        "source": """
        { "$schema": "x", "id": "a", "name": "A", "kind": "web", "url": "https://a.example/", "format": "auto",
          "language": "cs", "rights": "own", "excerptLength": 100, "timezone": "UTC", "displayUntil": "2027-12-31",
          "audience": "public", "rank": 2, "enabled": true, "disabledBecause": "x", "allowLocal": true,
          "robots": "obey", "token": { "environment": "X", "header": "Y", "prefix": "Z" },
          "outline": { "folder": ["x"], "folderAttributes": { "x": "y" }, "attributes": { "x": "y" } },
          "rules": { "xPathItem": "//li", "xPathItemTitle": "a", "xPathItemUri": "a", "xPathItemAuthor": "a",
            "xPathItemTimestamp": "a", "xPathItemTimeFormat": "d.m.Y", "xPathItemContent": "a",
            "xPathItemThumbnail": "a", "xPathItemUid": "a", "xPathItemCategories": "a", "xPathArticleContent": "a",
            "xPathArticleTitle": "a", "xPathArticleAuthor": "a", "xPathArticleTimestamp": "a",
            "xPathArticleTimeFormat": "d.m.Y", "xPathArticleThumbnail": "a", "xPathArticleRemove": "a" } }
        """,
    ]

    private static let values = [
        nil, "null", #""""#, #"" ""#, #""x""#, #""XX""#, #""https://a.example/""#, #""file:x""#, #""2027-1-1""#, "0",
        "1", "3.0", "2.5", "-1", "1e3", "25", "true", "false", "[]", #"["x"]"#, #"[""]"#, "[1]", "{}", #"{ "x": "y" }"#,
        #"{ "x": 1 }"#, #"{ "": "y" }"#,
    ]

    /// Zones, languages and expressions: no schema knows all of them.
    private static func isBeyondASchema(_ path: [String]) -> Bool {
        ["timezone", "language", "languages"].contains(path.last) || path.last?.hasPrefix("xPath") == true
    }

    @Test(arguments: ["pipeline", "source"])
    func `says of every value of every key what the program says`(name: String) throws {
        let schema = try schema(name)
        let whole = try value(try #require(Self.whole[name]))
        #expect(try schema.accepts(whole))
        #expect(problems(name, whole.written) == [])
        for path in schema.paths {
            for text in Self.values {
                let document = whole.setting(path, to: try text.map(value))
                let isAccepted = try schema.accepts(document)
                let problems = problems(name, document.written)
                if isAccepted, Self.isBeyondASchema(path) { continue }
                #expect(isAccepted == problems.isEmpty, "\(path) = \(text ?? "nothing"): \(problems)")
            }
        }
    }

    @Test(arguments: [
        #"{ "id": "a", "url": "file:x" }"#, #"{ "id": "a", "url": "file:x", "allowLocal": false }"#,
        #"{ "id": "a", "url": "https://a.example/", "format": "html-list" }"#,
        #"{ "id": "a", "url": "https://a.example/", "format": "html-list", "rules": { "xPathArticleContent": "a" } }"#,
        #"{ "id": "a", "url": "https://a.example/", "rules": { "xPathItemTitle": "a" } }"#,
        #"{ "id": "a", "url": "https://a.example/", "token": { "file": "x", "header": "A", "query": "b" } }"#,
        #"{ "id": "a", "url": "https://a.example/", "token": { "file": "x", "environment": "A" } }"#,
        #"{ "id": "a", "url": "https://a.example/", "token": { "header": "A" } }"#,
    ])
    func `refuses with the program what goes with nothing else in the file`(source: String) throws {
        #expect(try !schema("source").accepts(value(source)))
        #expect(problems("source", source) != [])
    }

    @Test(arguments: ["user", "password"])
    func `wants a user and a password together`(key: String) throws {
        let document = try value(try #require(Self.whole["pipeline"])).setting(["mail", key], to: nil)
        #expect(try !schema("pipeline").accepts(document))
        #expect(problems("pipeline", document.written) != [])
    }

    @Test func `knows the formats that the program knows`() throws {
        for format in FormatName.all where format != FormatName.listPage {
            #expect(
                try schema("source").accepts(
                    value(#"{ "id": "a", "url": "https://a.example/", "format": "\#(format)" }"#)), "\(format)")
        }
    }

    @Test func `a key that is null is told with what to do`() {
        let found = problems(
            pipeline: #"{ "town": { "name": "Lipová" }, "harvest": { "maximumArticles": null } }"#, source: nil)
        #expect(
            found == ["/town/pipeline.json:1: harvest.maximumArticles: is null, which says nothing: leave the key out"])
    }
}

extension JSONValue {
    /// As JSON text.
    fileprivate var written: String {
        switch content {
        case .null: "null"
        case .bool(let truth): "\(truth)"
        case .number(let digits): digits
        case .string(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        case .array(let elements): "[\(elements.map(\.written).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\"\($0.key)\":\($0.value.written)" }.joined(separator: ","))}"
        }
    }

    /// With `value` under `path`, or without the key.
    fileprivate func setting(_ path: [String], to value: JSONValue?) -> JSONValue {
        guard let key = path.first else { return value ?? self }
        let rest = Array(path.dropFirst())
        var changed = members.compactMap { member -> Member? in
            guard member.key == key else { return member }
            if rest.isEmpty { return value.map { Member(key: key, value: $0) } }
            return Member(key: key, value: member.value.setting(rest, to: value))
        }
        if rest.isEmpty, let value, !members.contains(where: { $0.key == key }) {
            changed.append(Member(key: key, value: value))
        }
        return JSONValue(.object(changed), line: line)
    }
}
