import Archiving
import Foundation
import Linguistics
import Records

/// The endpoint in OpenAPI 3.1, for programs that write clients.
enum EndpointDescription {
    static func text(publicURL: String, townName: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(document(publicURL, townName)), as: UTF8.self) + "\n"
    }

    private static func document(_ publicURL: String, _ townName: String) -> JSONTree {
        [
            "openapi": "3.1.0",
            "info": [
                "title": .text("Letopis: \(townName)"), "version": "1",
                "description": "What a town said and what was said of it. Read-only, open, without a key.",
                "license": ["name": "The rights of each item stand in its `rights`", "identifier": "LicenseRef-items"],
            ],
            "servers": [["url": .text("\(publicURL)/api/v1")]],
            "paths": .object(paths),
            "components": ["schemas": .object(DescribedSchemas.all)],
        ]
    }

    private static var paths: [String: JSONTree] {
        [
            "/items": operation(
                "items", "The items that answer a question, in pages",
                parameters: selection + [
                    choice("sort", SearchRequest.Sort.allCases.map(\.rawValue), "The order; newest unless said"),
                    integer("limit", 1...100, "Items in a page; 20 unless said"),
                    string("cursor", "The `next` of the page before"),
                    string("facet", "Comma-separated: source, kind, year, subject, language"),
                    integer("snippet", 0...1, "0 leaves the extracts out"),
                    choice("group", ["story"], "One item a story"),
                    string("fields", "Comma-separated: only these members of each item"),
                ], answer: "Items"),
            "/items/{id}": operation("item", "One item whole", parameters: [id], answer: "Item", isOne: true),
            "/items/{id}/versions": operation(
                "versions", "What it said when, oldest first", parameters: [id], answer: "Versions", isOne: true),
            "/items/{id}/citation": operation(
                "citation", "The item as a footnote or for a reference manager",
                parameters: [
                    id, choice("style", CitationStyle.allCases.map(\.rawValue), "The form; iso690 unless said"),
                    choice("lang", Language.allCases.map(\.rawValue), "The language to write in"),
                ], types: CitationStyle.allCases.map(\.mediaType), isOne: true),
            "/stories/{id}": operation(
                "story", "All items that tell one story; `id` is any member's", parameters: [id], answer: "Story",
                isOne: true),
            "/timeline": operation(
                "timeline", "How many items in each day, month or year",
                parameters: selection + [
                    choice("interval", TimelineInterval.allCases.map(\.rawValue), "The step; month unless said")
                ], answer: "Timeline"),
            "/sources": operation("sources", "The sources and their rights", parameters: [], answer: "Sources"),
            "/changes": operation(
                "changes", "What changed, the first change first, erasures too",
                parameters: [
                    string("modified_since", "A time or a day: 2025-05-14T06:00:00Z or 2025-05-14"),
                    string("cursor", "The `next` of the page before"),
                    integer("limit", 1...100, "Changes in a page; 100 unless said"),
                ], answer: "Changes"),
            "/export": operation(
                "export", "Everything, the first seen first",
                parameters: [choice("format", Copying.Format.allCases.map(\.rawValue), "jsonl unless said")],
                types: Copying.Format.allCases.map(\.mediaType)),
            "/feed.atom": operation(
                "atomFeed", "Any question as an Atom feed", parameters: selection, types: ["application/atom+xml"]),
            "/feed.json": operation(
                "jsonFeed", "Any question as a JSON Feed", parameters: selection, types: ["application/feed+json"]),
            "/opensearch.xml": operation(
                "openSearch", "Lets a browser search the archive", parameters: [],
                types: ["application/opensearchdescription+xml"]),
            "/openapi.json": operation(
                "description", "This description", parameters: [],
                types: ["application/vnd.oai.openapi+json;version=3.1"]),
        ]
    }

    // MARK: Parts

    private static var selection: [JSONTree] {
        [
            string("q", "Words and operators; text that cannot be understood is a warning, never an error"),
            string("from", "The first day, month or year"), string("to", "The last day, month or year"),
            string("source", "A source's id"), choice("kind", Record.Kind.allCases.map(\.rawValue), "What items are"),
            string("lang", "A language, such as cs"), string("subject", "A subject, such as culture"),
        ]
    }

    private static var id: JSONTree {
        [
            "name": "id", "in": "path", "required": true, "schema": ["type": "string"],
            "description": "An item's permanent id",
        ]
    }

    private static func string(_ name: String, _ description: String) -> JSONTree {
        parameter(name, ["type": "string"], description)
    }

    private static func integer(_ name: String, _ range: ClosedRange<Int>, _ description: String) -> JSONTree {
        parameter(
            name, ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)],
            description)
    }

    private static func choice(_ name: String, _ values: [String], _ description: String) -> JSONTree {
        parameter(name, ["type": "string", "enum": .list(values.map { .text($0) })], description)
    }

    private static func parameter(_ name: String, _ schema: JSONTree, _ description: String) -> JSONTree {
        ["name": .text(name), "in": "query", "schema": schema, "description": .text(description)]
    }

    private static func operation(
        _ name: String, _ summary: String, parameters: [JSONTree], answer: String, isOne: Bool = false
    ) -> JSONTree {
        operation(
            name, summary, parameters,
            content: ["application/json": ["schema": ["$ref": .text("#/components/schemas/\(answer)")]]], isOne)
    }

    private static func operation(
        _ name: String, _ summary: String, parameters: [JSONTree], types: [String], isOne: Bool = false
    ) -> JSONTree {
        let types = types.map { String($0.prefix { $0 != ";" }) }
        return operation(
            name, summary, parameters, content: .object(Dictionary(uniqueKeysWithValues: types.map { ($0, [:]) })),
            isOne)
    }

    private static func operation(
        _ name: String, _ summary: String, _ parameters: [JSONTree], content: JSONTree, _ isOne: Bool
    ) -> JSONTree {
        var responses: [String: JSONTree] = [
            "200": ["description": .text(summary), "content": content],
            "304": ["description": "Unchanged since the answer whose ETag stands in If-None-Match"],
            "400": problem("A parameter is unknown or makes no sense"),
            "429": problem("Too many requests; Retry-After says when to come again"),
            "503": problem("The archive cannot answer just now; Retry-After says when to come again"),
        ]
        if isOne {
            responses["404"] = problem("There is no such item")
            responses["410"] = problem("The item was erased by decision")
        }
        return [
            "get": [
                "operationId": .text(name), "summary": .text(summary), "parameters": .list(parameters),
                "responses": .object(responses),
            ]
        ]
    }

    private static func problem(_ description: String) -> JSONTree {
        [
            "description": .text(description),
            "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ]
    }
}
