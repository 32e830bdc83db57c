/// A piece of an XML document; the only way that markup is written, so that nothing goes unescaped.
indirect enum Node: Hashable, Sendable {
    case element(String, [Attribute], [Node])
    case text(String)

    struct Attribute: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// An element; attributes without a value are left out.
    static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Node]) -> Node {
        .element(
            name, attributes.compactMap { pair in pair.value.map { Attribute(name: pair.key, value: $0) } }, content)
    }

    static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String) -> Node {
        element(name, attributes, [.text(text)])
    }

    /// Elements that HTML closes by themselves.
    private static let empty: Set<String> = ["meta", "link", "img", "br", "hr", "rect", "item", "itemref", "line"]

    /// The node as XML that HTML parsers read the same way.
    var xml: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        switch self {
        case .text(let text): Self.escape(text, to: &output)
        case .element(let name, let attributes, let content):
            output += "<\(name)"
            for attribute in attributes {
                output += " \(attribute.name)=\""
                Self.escape(attribute.value, to: &output)
                output += "\""
            }
            if content.isEmpty, Self.empty.contains(name) {
                output += "/>"
            } else {
                output += ">"
                for node in content { node.write(to: &output) }
                output += "</\(name)>"
            }
        }
    }

    private static func escape(_ text: String, to output: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            default: output.unicodeScalars.append(scalar)  // all other code points stand for themselves
            }
        }
    }
}
