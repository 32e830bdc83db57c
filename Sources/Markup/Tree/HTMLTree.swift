/// A page laid out flat: its elements and texts in the order of the page, each with the index behind its last
/// descendant, so that whatever an element holds is one range.
///
/// A plain value: it keeps nothing of the document that it was read from. Comments are left out.
package struct HTMLTree: Sendable {
    package private(set) var nodes: [Node] = []
    /// The texts and the values of attributes, one behind the other, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    private var attributes: [Attribute] = []

    package struct Node: Sendable {
        package let tag: HTMLTag
        /// -1 for those that have none.
        package let parent: Int32
        /// Of the first node that is not within this one.
        package fileprivate(set) var end: Int32
        /// In `bytes`, for texts.
        fileprivate let textBegin: UInt32
        fileprivate let textEnd: UInt32
        fileprivate let attributesBegin: UInt32
        fileprivate var attributesEnd: UInt32
    }

    private struct Attribute: Sendable {
        let name: HTMLAttribute
        let begin: UInt32
        let end: UInt32
    }

    package var count: Int { nodes.count }

    /// The indices of everything within a node, itself excluded.
    package func descendants(of index: Int) -> Range<Int> { index + 1..<Int(nodes[index].end) }

    /// Itself included.
    package func subtree(of index: Int) -> Range<Int> { index..<Int(nodes[index].end) }

    package func parent(of index: Int) -> Int? {
        let parent = Int(nodes[index].parent)
        return parent < 0 ? nil : parent
    }

    package func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var next = index + 1
        let end = Int(nodes[index].end)
        while next < end {
            children.append(next)
            next = Int(nodes[next].end)
        }
        return children
    }

    /// The nodes without a parent.
    package var roots: [Int] {
        var roots: [Int] = []
        var next = 0
        while next < nodes.count {
            roots.append(next)
            next = Int(nodes[next].end)
        }
        return roots
    }

    /// Where in `bytes` the text of a text node stands; empty for elements.
    package func textRange(of index: Int) -> Range<Int> { Int(nodes[index].textBegin)..<Int(nodes[index].textEnd) }

    /// Where in `bytes` the value of an attribute stands.
    package func range(of name: HTMLAttribute, at index: Int) -> Range<Int>? {
        let node = nodes[index]
        for attribute in attributes[Int(node.attributesBegin)..<Int(node.attributesEnd)] where attribute.name == name {
            return Int(attribute.begin)..<Int(attribute.end)
        }
        return nil
    }

    package func hasAttributes(_ index: Int) -> Bool { nodes[index].attributesBegin < nodes[index].attributesEnd }

    package func value(of name: HTMLAttribute, at index: Int) -> String? {
        range(of: name, at: index).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The texts within a node, one behind the other as they stand.
    package func text(of index: Int) -> String {
        var text: [UInt8] = []
        for inner in subtree(of: index) where nodes[inner].tag == .text { text += bytes[textRange(of: inner)] }
        return String(decoding: text, as: UTF8.self)
    }

    // MARK: building

    init() {
        nodes.reserveCapacity(2_048)
        bytes.reserveCapacity(65_536)
    }

    /// Opens an element; its attributes follow.
    mutating func open(_ tag: HTMLTag, in parent: Int32) -> Int32 {
        let index = Int32(nodes.count)
        let attribute = UInt32(attributes.count)
        nodes.append(
            Node(
                tag: tag, parent: parent, end: index + 1, textBegin: 0, textEnd: 0, attributesBegin: attribute,
                attributesEnd: attribute))
        return index
    }

    mutating func close(_ index: Int32) { nodes[Int(index)].end = Int32(nodes.count) }

    mutating func addAttribute(_ name: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
        let begin = UInt32(bytes.count)
        bytes.append(contentsOf: value)
        attributes.append(Attribute(name: name, begin: begin, end: UInt32(bytes.count)))
        nodes[nodes.count - 1].attributesEnd = UInt32(attributes.count)
    }

    mutating func addText(_ text: UnsafeBufferPointer<UInt8>, in parent: Int32) {
        let begin = UInt32(bytes.count)
        bytes.append(contentsOf: text)
        let attribute = UInt32(attributes.count)
        nodes.append(
            Node(
                tag: .text, parent: parent, end: Int32(nodes.count) + 1, textBegin: begin, textEnd: UInt32(bytes.count),
                attributesBegin: attribute, attributesEnd: attribute))
    }
}
