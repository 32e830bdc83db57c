import Records

/// The shapes of the endpoint's answers, as JSON Schema.
enum DescribedSchemas {
    static var all: [String: JSONTree] {
        [
            "Items": object(
                [
                    "query": object(
                        [
                            "input": text, "parsed": text,
                            "warnings": [
                                "type": "array",
                                "items": object(
                                    ["code": text, "message": text, "position": ["type": "integer"]],
                                    required: ["code", "message", "position"]),
                            ],
                        ], required: ["input", "parsed", "warnings"]), "items": list(of: "Item"),
                    "took_ms": ["type": "number"],
                    "total": [
                        "type": "object",
                        "properties": [
                            "value": ["type": "integer"], "relation": ["type": "string", "enum": ["eq", "gte"]],
                        ],
                    ],
                    "facets": ["type": "object"], "facets_complete": flag, "partial": flag, "next": text,
                    "links": links,
                ], required: ["query", "total", "items", "partial", "links"]),
            "Item": object(item, required: []),
            "Versions": object(
                [
                    "id": text,
                    "versions": [
                        "type": "array",
                        "items": object(
                            [
                                "number": ["type": "integer"], "seen_at": time, "current": flag, "title": text,
                                "content_text": text, "url": text,
                            ], required: ["number", "seen_at", "current", "content_text"]),
                    ],
                ], required: ["id", "versions"]),
            "Story": object(["id": text, "items": list(of: "Item")], required: ["id", "items"]),
            "Timeline": object(
                [
                    "interval": text, "partial": flag,
                    "steps": [
                        "type": "array",
                        "items": object(
                            ["start": day, "count": ["type": "integer"]], required: ["start", "count"]),
                    ],
                ], required: ["interval", "partial", "steps"]),
            "Sources": object(
                [
                    "sources": [
                        "type": "array",
                        "items": object(
                            [
                                "id": text, "name": text, "kind": text, "url": text, "language": text, "rights": text,
                                "items": ["type": "integer"],
                            ], required: ["id", "name", "kind", "rights", "items"]),
                    ]
                ], required: ["sources"]),
            "Changes": object(
                [
                    "changes": [
                        "type": "array",
                        "items": object(
                            [
                                "id": text, "modified": time, "erased": flag,
                                "item": ["$ref": "#/components/schemas/Item"],
                            ], required: ["id", "modified", "erased"]),
                    ], "next": text, "links": links,
                ], required: ["changes", "links"]),
            "Problem": object(
                [
                    "type": text, "title": text, "status": ["type": "integer"], "detail": text, "instance": text,
                    "parameter": text, "suggestion": text,
                ], required: ["type", "title", "status", "detail"]),
        ]
    }

    /// Every member is left out where it is unknown or not asked for.
    private static var item: [String: JSONTree] {
        let others: [String: JSONTree] = [
            "published": time, "first_seen": time, "last_seen": time, "missing_since": time, "withdrawn_at": time,
            "modified": time, "start_at": time, "end_at": time, "versions": ["type": "integer"],
            "kind": ["type": "string", "enum": .list(Record.Kind.allCases.map { .text($0.rawValue) })],
            "source": ["type": "object"], "event": ["type": "object"], "story": ["type": "object"],
            "meeting": ["type": "object"],
            "rights": ["type": "object"],
        ]
        let lists = ["snippet", "title_runs", "people", "authors", "tags", "attachments", "entities"]
        return ItemJSON.keys.reduce(into: [:]) { members, key in
            members[key] = others[key] ?? (lists.contains(key) ? ["type": "array"] : text)
        }
    }

    private static let text: JSONTree = ["type": "string"]
    private static let time: JSONTree = ["type": "string", "format": "date-time"]
    private static let day: JSONTree = ["type": "string", "format": "date"]
    private static let flag: JSONTree = ["type": "boolean"]
    private static let links: JSONTree = ["type": "object"]

    private static func list(of schema: String) -> JSONTree {
        ["type": "array", "items": ["$ref": .text("#/components/schemas/\(schema)")]]
    }

    private static func object(_ members: [String: JSONTree], required: [String]) -> JSONTree {
        [
            "type": "object", "properties": .object(members), "required": .list(required.map { .text($0) }),
        ]
    }
}
