import Records
import Yams

/// Writes the YAML of files that people will edit: keys in a given order, texts quoted only where they must be.
struct YAMLText {
    private var pairs: [(Node, Node)] = []

    mutating func add(_ key: String, _ value: String?) {
        if let value { pairs.append((Node(key), Self.scalar(value))) }
    }

    mutating func add(_ key: String, _ values: [String]) {
        if !values.isEmpty { pairs.append((Node(key), Node(values.map(Self.scalar), .implicit, .flow))) }
    }

    mutating func add(_ key: String, _ maps: [YAMLText]) {
        if !maps.isEmpty { pairs.append((Node(key), Node(maps.map(\.node)))) }
    }

    func text() throws -> String {
        try Yams.serialize(node: node, width: -1, allowUnicode: true)
    }

    private var node: Node { Node(pairs) }

    /// Texts that YAML would read as something else than text are quoted.
    private static func scalar(_ text: String) -> Node {
        let isPlain =
            text.allSatisfy { $0.isLetter || $0.isNumber || "-/ ".contains($0) } && text.contains(where: \.isLetter)
        let isDay = Day(iso8601: text) != nil || text.allSatisfy { $0.isASCII && $0.isNumber }
        return Node(text, .implicit, isPlain || isDay ? .any : .doubleQuoted)
    }
}
