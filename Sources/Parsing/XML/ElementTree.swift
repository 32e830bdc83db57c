import Markup

/// The elements of one entry, or of a document outside its entries, in the order of the text. One tree is filled again
/// and again, so that an entry costs no memory of its own.
struct ElementTree: ~Copyable {
    private var nodes = Row<Node>()
    private var attributes = Row<Attribute>()
    /// Texts and the values of attributes.
    private(set) var bytes = ByteBuffer()

    struct Node {
        let element: FeedElement
        /// Whether elements were written into the text.
        var hasMarkup: Bool
        /// Index in the reader's scopes of what is in force.
        let context: Int32
        let attributes: Range<Int32>
        var text: Range<Int32>
        /// Index behind the last node within this one.
        var end: Int32
    }

    struct Attribute {
        let name: Int32
        let value: Range<Int32>
    }

    var isEmpty: Bool { nodes.isEmpty }

    mutating func removeAll() {
        nodes.removeAll()
        attributes.removeAll()
        bytes.removeAll()
    }

    /// Opens a node within those that are open; returns its index for `close`.
    mutating func open(_ element: FeedElement, _ given: XMLAttributes, context: Int) -> Int {
        let first = Int32(attributes.count)
        let begin = Int32(truncatingIfNeeded: bytes.count)
        for field in given.fields {
            let value = begin + Int32(field.value.lowerBound)..<begin + Int32(field.value.upperBound)
            attributes.append(Attribute(name: Int32(field.name), value: value))
        }
        if !given.isEmpty { given.bytes.withUnsafeBufferPointer { bytes.append($0) } }
        let text = Int32(truncatingIfNeeded: bytes.count)
        nodes.append(
            Node(
                element: element, hasMarkup: false, context: Int32(context),
                attributes: first..<Int32(attributes.count), text: text..<text, end: Int32(nodes.count + 1)))
        return nodes.count - 1
    }

    mutating func close(_ index: Int) {
        nodes[index].text = nodes[index].text.lowerBound..<Int32(bytes.count)
        nodes[index].end = Int32(nodes.count)
    }

    func element(at index: Int) -> FeedElement { nodes[index].element }

    mutating func markMarkup(in index: Int) {
        nodes[index].hasMarkup = true
    }

    mutating func append(_ text: Span<UInt8>) {
        text.withUnsafeBufferPointer { bytes.append($0) }
    }

    /// Lets `write` append markup.
    mutating func append(_ write: (inout ByteBuffer) -> Void) {
        write(&bytes)
    }

    /// Calls `body` with the whole as one node; nil when nothing was added. The node is of no use afterwards.
    func withRoot<Result, Fault: Error>(
        _ names: FeedNames, _ contexts: [FeedContext], isProved: Bool, _ body: (ElementNode) throws(Fault) -> Result
    ) throws(Fault) -> Result? {
        guard !nodes.isEmpty else { return nil }
        return try names.attributes.withUnsafeBufferPointer { (names) throws(Fault) in
            try contexts.withUnsafeBufferPointer { (contexts) throws(Fault) in
                let view = ElementView(
                    nodes: nodes.elements, attributes: attributes.elements, bytes: bytes.bytes, names: names,
                    contexts: contexts, isProved: isProved)
                return try withUnsafePointer(to: view) { (view) throws(Fault) in
                    try body(ElementNode(view: view, index: 0))
                }
            }
        }
    }
}
