import Markup

/// Finding nodes by their classes.
enum HTMLClass {
    /// An XPath condition: one of the words in `class` is `name`.
    static func test(_ name: String) -> String { "contains(concat(' ', normalize-space(@class), ' '), ' \(name) ')" }

    static func has(_ name: String, _ node: HTMLNode) -> Bool {
        (node.attribute("class") ?? "").split(whereSeparator: \.isWhitespace).contains { $0 == name }
    }
}

extension HTMLDocument {
    /// The nodes that an expression of this program's own finds: a fault in it would be the program's, not the page's.
    func find(_ expression: String, at node: HTMLNode? = nil) -> [HTMLNode] {
        do {
            return try nodes(expression, at: node)
        } catch {
            assertionFailure("\(error)")
            return []
        }
    }

    /// The first found node's text on one line; nil when there is none with a text.
    func firstText(_ expression: String, at node: HTMLNode? = nil) -> String? {
        find(expression, at: node).lazy
            .compactMap { Trimmed.text($0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }.first
    }
}

extension HTMLNode {
    /// The HTML of what is in the node, without the node's own tags.
    var contentHTML: String { children.map(\.outerHTML).joined() }
}
