import Markup

/// An element of an `ElementTree`, as long as the tree is not filled anew.
struct ElementNode {
    let view: UnsafePointer<ElementView>
    let index: Int

    private var node: ElementTree.Node { view.pointee.nodes[index] }

    var element: FeedElement { node.element }
    /// xml:base in force, resolved.
    var base: String? { view.pointee.contexts[Int(node.context)].base }
    /// xml:lang in force.
    var language: String? { view.pointee.contexts[Int(node.context)].language }

    /// The text without the white space around it; nil when nothing is left.
    var value: String? { view.pointee.trimmedText(in: node.text) }

    /// The node itself when it has a value, so that a field is chosen before its text is copied.
    var ifStated: ElementNode? { view.pointee.trimmed(node.text).isEmpty ? nil : self }

    /// Whether the publisher left elements in the text unescaped.
    var hasMarkup: Bool { node.hasMarkup }

    var hasChildren: Bool { Int(node.end) > index + 1 }

    /// The elements directly in this one.
    var children: Children { Children(view: view, position: index + 1, end: Int(node.end)) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let view: UnsafePointer<ElementView>
        fileprivate var position: Int
        fileprivate let end: Int

        fileprivate init(view: UnsafePointer<ElementView>, position: Int, end: Int) {
            self.view = view
            self.position = position
            self.end = end
        }

        mutating func next() -> ElementNode? {
            guard position < end else { return nil }
            defer { position = Int(view.pointee.nodes[position].end) }
            return ElementNode(view: view, index: position)
        }
    }

    /// The value of an attribute without a namespace, in any case of its name, white space around it gone; nil when it
    /// is missing or empty.
    func attribute(_ name: String) -> String? {
        var found: ElementTree.Attribute?
        for attribute in attributes {
            let known = view.pointee.names[Int(attribute.name)]
            guard known.name.namespace == nil else { continue }
            if FeedText.isSame(known.name.local, name) { return view.pointee.trimmedText(in: attribute.value) }
            if found == nil, FeedText.isSame(known.lowercased, name) { found = attribute }
        }
        return found.flatMap { view.pointee.trimmedText(in: $0.value) }
    }

    func attribute(_ name: String, in namespace: String) -> String? {
        for attribute in attributes {
            let known = view.pointee.names[Int(attribute.name)].name
            if FeedText.isSame(known.local, name), known.namespace == namespace {
                return view.pointee.trimmedText(in: attribute.value)
            }
        }
        return nil
    }

    private var attributes: Slice<UnsafeBufferPointer<ElementTree.Attribute>> {
        view.pointee.attributes[Int(node.attributes.lowerBound)..<Int(node.attributes.upperBound)]
    }

    func first(_ element: FeedElement) -> ElementNode? {
        children.first { $0.element == element }
    }
}
