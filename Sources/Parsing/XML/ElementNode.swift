import Markup

/// An element of an `ElementTree`. Use it before the tree is filled anew.
struct ElementNode {
    let tree: ElementTree
    let index: Int

    var element: FeedElement { tree.nodes[index].element }
    var line: Int { tree.nodes[index].line }
    var base: String? { tree.nodes[index].base }
    var language: String? { tree.nodes[index].language }

    /// The text without the white space around it; nil when nothing is left.
    var value: String? {
        let range = tree.nodes[index].text
        return tree.trimmedText(in: range)
    }

    /// Whether the publisher left elements in the text unescaped.
    var hasMarkup: Bool { tree.nodes[index].hasMarkup }

    var hasChildren: Bool { tree.nodes[index].end > index + 1 }

    /// The elements directly in this one.
    var children: Children { Children(tree: tree, position: index + 1, end: tree.nodes[index].end) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let tree: ElementTree
        fileprivate var position: Int
        fileprivate let end: Int

        fileprivate init(tree: ElementTree, position: Int, end: Int) {
            self.tree = tree
            self.position = position
            self.end = end
        }

        mutating func next() -> ElementNode? {
            guard position < end else { return nil }
            defer { position = tree.nodes[position].end }
            return ElementNode(tree: tree, index: position)
        }
    }

    /// The value of an attribute without a namespace, in any case of its name, white space around it gone; nil when it
    /// is missing or empty.
    func attribute(_ name: String) -> String? {
        let attributes = tree.nodes[index].attributes
        let found =
            attributes.first { $0.local == name && $0.namespace == nil }
            ?? attributes.first { $0.namespace == nil && $0.local.lowercased() == name }
        return found.flatMap { Trimmed.text($0.value) }
    }

    func attribute(_ name: String, in namespace: String) -> String? {
        tree.nodes[index].attributes.first { $0.local == name && $0.namespace == namespace }
            .flatMap { Trimmed.text($0.value) }
    }

    func first(_ element: FeedElement) -> ElementNode? {
        children.first { $0.element == element }
    }
}
