import Parsing

/// As much of JSON Schema (2020-12) as Letopis's own schemas use; a keyword beyond that is refused.
struct JSONSchema {
    private let root: JSONValue

    struct UnknownKeyword: Error {
        let name: String
    }

    init(_ root: JSONValue) {
        self.root = root
    }

    /// The path of every property that is named, the outer ones first.
    var paths: [[String]] { Self.paths(in: root) }

    func accepts(_ value: JSONValue) throws -> Bool { try Self.accepts(value, root) }

    private static func paths(in schema: JSONValue) -> [[String]] {
        (schema["properties"]?.members ?? []).flatMap { member in
            [[member.key]] + paths(in: member.value).map { [member.key] + $0 }
        }
    }

    private static func accepts(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
        for member in schema.members {
            guard try accepts(value, keyword: member.key, member.value, of: schema) else { return false }
        }
        return true
    }

    private static func accepts(
        _ value: JSONValue, keyword: String, _ rule: JSONValue, of schema: JSONValue
    ) throws -> Bool {
        func has(_ key: JSONValue) -> Bool { value.members.contains { $0.key == key.string } }
        func list(_ rule: JSONValue) -> [JSONValue] { rule.elements ?? [] }
        switch keyword {
        case "$schema", "title", "default", "examples", "format", "then": return true
        case "type": return isOf(rule.string, value)
        case "enum": return list(rule).contains { isSame($0, value) }
        case "const": return isSame(rule, value)
        case "pattern":
            let pattern = try Regex(rule.string ?? "")
            return try value.string.map { try pattern.firstMatch(in: $0) != nil } ?? true
        case "minLength": return value.string.map { $0.count >= rule.int ?? 0 } ?? true
        case "minItems": return value.elements.map { $0.count >= rule.int ?? 0 } ?? true
        case "minProperties": return !value.isObject || value.members.count >= rule.int ?? 0
        case "maxProperties": return !value.isObject || value.members.count <= rule.int ?? 0
        case "minimum": return number(value).map { $0 >= rule.double ?? 0 } ?? true
        case "maximum": return number(value).map { $0 <= rule.double ?? 0 } ?? true
        case "items": return try list(value).allSatisfy { try accepts($0, rule) }
        case "required": return !value.isObject || list(rule).allSatisfy(has)
        case "dependentRequired":
            return rule.members.allSatisfy { !has(.init(.string($0.key), line: 0)) || list($0.value).allSatisfy(has) }
        case "properties":
            return try value.members.allSatisfy { member in
                try rule[member.key].map { try accepts(member.value, $0) } ?? true
            }
        case "additionalProperties":
            let others = value.members.filter { schema["properties"]?[$0.key] == nil }
            if case .bool(let isAllowed) = rule.content { return isAllowed || others.isEmpty }
            return try others.allSatisfy { try accepts($0.value, rule) }
        case "propertyNames":
            return try value.members.allSatisfy { try accepts(JSONValue(.string($0.key), line: 0), rule) }
        case "allOf": return try list(rule).allSatisfy { try accepts(value, $0) }
        case "oneOf": return try list(rule).count { try accepts(value, $0) } == 1
        case "not": return try !accepts(value, rule)
        case "if": return try !accepts(value, rule) || schema["then"].map { try accepts(value, $0) } ?? true
        default: throw UnknownKeyword(name: keyword)
        }
    }

    private static func isOf(_ type: String?, _ value: JSONValue) -> Bool {
        switch value.content {
        case .null: type == "null"
        case .bool: type == "boolean"
        case .number: type == "number" || type == "integer" && number(value)?.rounded() == number(value)
        case .string: type == "string"
        case .array: type == "array"
        case .object: type == "object"
        }
    }

    private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left.content, right.content) {
        case (.string(let left), .string(let right)): left == right
        case (.bool(let left), .bool(let right)): left == right
        default: false  // the schemas name words and truths only
        }
    }

    private static func number(_ value: JSONValue) -> Double? {
        if case .number = value.content { value.double } else { nil }
    }
}
