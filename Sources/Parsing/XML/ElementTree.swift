import Markup

/// The elements of one entry, or of a document outside its entries, in the order of the text. One tree is filled again
/// and again, so that an entry costs no memory of its own.
final class ElementTree {
    private(set) var nodes: [Node] = []
    private(set) var bytes: [UInt8] = []

    struct Node {
        let element: FeedElement
        let attributes: [XMLAttribute]
        let line: Int
        /// xml:base in force, resolved.
        let base: String?
        /// xml:lang in force.
        let language: String?
        var text: Range<Int>
        /// Whether elements were written into the text.
        var hasMarkup: Bool
        /// Index behind the last node within this one.
        var end: Int
    }

    var isEmpty: Bool { nodes.isEmpty }

    /// The whole, as one node; nil when nothing was added.
    var root: ElementNode? { nodes.isEmpty ? nil : ElementNode(tree: self, index: 0) }

    func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Opens a node within those that are open; returns its index for `close`.
    func open(
        _ element: FeedElement, attributes: [XMLAttribute], line: Int, base: String?, language: String?
    ) -> Int {
        nodes.append(
            Node(
                element: element, attributes: attributes, line: line, base: base, language: language,
                text: bytes.count..<bytes.count, hasMarkup: false, end: nodes.count + 1))
        return nodes.count - 1
    }

    func close(_ index: Int) {
        nodes[index].text = nodes[index].text.lowerBound..<bytes.count
        nodes[index].end = nodes.count
    }

    /// The text in `range` without the white space around it; nil when nothing is left.
    func trimmedText(in range: Range<Int>) -> String? {
        bytes.withUnsafeBufferPointer { bytes in
            var (begin, end) = (range.lowerBound, range.upperBound)
            while begin < end, ByteClass.isSpace(bytes[begin]) { begin += 1 }
            while end > begin, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
            if begin == end { return nil }
            let text = UnsafeBufferPointer(rebasing: bytes[begin..<end])
            do {
                return String(copying: try UTF8Span(validating: text.span))
            } catch {
                // It cannot be: libxml2 gives UTF-8 only. If it did not, a wrong letter is better than a lost text.
                return String(decoding: text, as: UTF8.self)
            }
        }
    }

    func markMarkup(in index: Int) {
        nodes[index].hasMarkup = true
    }

    func append(_ text: Span<UInt8>) {
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    func append(_ text: [UInt8]) {
        bytes.append(contentsOf: text)
    }
}
