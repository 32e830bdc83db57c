/// Writes a JSON value as indented text, escaping what RFC 8259 section 7 requires.
struct JSONWriter {
    private var text = ""

    static func document(_ value: JSON) -> String {
        var writer = JSONWriter()
        writer.write(value, indent: "")
        return writer.text + "\n"
    }

    private mutating func write(_ value: JSON, indent: String) {
        switch value {
        case .string(let string): text += Self.quoted(string)
        case .integer(let number): text += String(number)
        case .boolean(let flag): text += flag ? "true" : "false"
        case .null: text += "null"
        case .array(let elements):
            block("[", "]", elements, indent) { $0.write($1, indent: indent + "  ") }
        case .object(let members):
            block("{", "}", members, indent) { writer, member in
                writer.text += Self.quoted(member.key) + ": "
                writer.write(member.value, indent: indent + "  ")
            }
        }
    }

    private mutating func block<Element>(
        _ open: String, _ close: String, _ elements: [Element], _ indent: String,
        _ element: (inout JSONWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else {
            text += open + close
            return
        }
        text += open
        for (index, value) in elements.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + indent + "  "
            element(&self, value)
        }
        text += "\n" + indent + close
    }

    static func quoted(_ string: String) -> String {
        guard string.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            return "\"" + string + "\""
        }
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}":
                result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
