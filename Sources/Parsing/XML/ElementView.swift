import Markup

/// The memory of an `ElementTree` while its nodes are read; nothing but addresses, so that copying it counts no references.
struct ElementView {
    let nodes: UnsafeBufferPointer<ElementTree.Node>
    let attributes: UnsafeBufferPointer<ElementTree.Attribute>
    let bytes: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<FeedNames.Attribute>
    let contexts: UnsafeBufferPointer<FeedContext>
    /// Whether the texts are known to be UTF-8.
    let isProved: Bool

    /// The text in `range` without the white space around it; nil when nothing is left.
    func trimmedText(in range: Range<Int32>) -> String? {
        var (begin, end) = (Int(range.lowerBound), Int(range.upperBound))
        while begin < end, ByteClass.isSpace(bytes[begin]) { begin += 1 }
        while end > begin, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
        if begin == end { return nil }
        let text = UnsafeBufferPointer(rebasing: bytes[begin..<end])
        return isProved ? ValidUTF8.string(text) : String(decoding: text, as: UTF8.self)
    }
}
