import Parsing

/// Writes JSON as people keep it in files: two spaces a level, members in their order, letters as they are.
package enum JSONFile {
    static func text(of value: JSONValue) -> String { text(of: value, indent: 0) + "\n" }

    /// On one line.
    static func compact(_ value: JSONValue) -> String {
        switch value.content {
        case .array(let elements): "[" + elements.map(compact).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { string($0.key) + ":" + compact($0.value) }.joined(separator: ",") + "}"
        case .null: "null"
        case .bool(let truth): truth ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): string(text)
        }
    }

    private static func text(of value: JSONValue, indent: Int) -> String {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch value.content {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { inner + string($0.key) + ": " + text(of: $0.value, indent: indent + 1) }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        case .array(let elements) where elements.contains { $0.elements != nil || $0.isObject }:
            let lines = elements.map { inner + text(of: $0, indent: indent + 1) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
        case .array(let elements): return "[" + elements.map(compact).joined(separator: ", ") + "]"
        case .object, .null, .bool, .number, .string: return compact(value)
        }
    }

    /// A text in JSON's quotes.
    package static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:  // any other character
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
