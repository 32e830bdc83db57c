/// Writes OPML 2.0.
package struct OutlineWriter {
    private let prefixes: [(namespace: String, prefix: String)]
    private let document: OutlineDocument

    /// The text of `document` in UTF-8; the same document gives the same bytes.
    package static func text(of document: OutlineDocument) -> String {
        OutlineWriter(document).text()
    }

    private init(_ document: OutlineDocument) {
        self.document = document
        var found: Set<String> = []
        var waiting = document.outlines
        while let outline = waiting.popLast() {
            for attribute in outline.attributes { if let space = attribute.namespace { found.insert(space) } }
            waiting += outline.children
        }
        let known = OutlineNamespace.customary.sorted { $0.key < $1.key }.filter { found.contains($0.value) }
        let foreign = found.subtracting(OutlineNamespace.customary.values).sorted()
        prefixes =
            known.map { ($0.value, $0.key) } + foreign.enumerated().map { ($0.element, "ns\($0.offset + 1)") }
    }

    private func text() -> String {
        var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#]
        let declarations = prefixes.map { " xmlns:\($0.prefix)=\"\(Self.escaped($0.namespace))\"" }.joined()
        lines.append("<opml version=\"2.0\"\(declarations)>")
        lines.append("  <head>")
        for entry in document.head { lines.append("    <\(entry.name)>\(Self.escaped(entry.value))</\(entry.name)>") }
        lines.append("  </head>")
        lines.append("  <body>")
        for outline in document.outlines { write(outline, depth: 2, into: &lines) }
        lines.append("  </body>")
        lines.append("</opml>")
        return lines.joined(separator: "\n") + "\n"
    }

    private func write(_ outline: Outline, depth: Int, into lines: inout [String]) {
        let indent = String(repeating: "  ", count: depth)
        let attributes = outline.attributes.map { " \(name(of: $0))=\"\(Self.escaped($0.value))\"" }.joined()
        guard !outline.children.isEmpty else {
            lines.append("\(indent)<outline\(attributes)/>")
            return
        }
        lines.append("\(indent)<outline\(attributes)>")
        for child in outline.children { write(child, depth: depth + 1, into: &lines) }
        lines.append("\(indent)</outline>")
    }

    private func name(of attribute: Outline.Attribute) -> String {
        let prefix = prefixes.first { $0.namespace == attribute.namespace }.map { "\($0.prefix):" } ?? ""
        return prefix + attribute.name
    }

    /// With what XML cannot hold at all (most control characters) left out; line breaks survive as references.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            default:  // any other character
                if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}
