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
        let text = trimmed(range)
        if text.isEmpty { return nil }
        return isProved ? ValidUTF8.string(text) : String(decoding: text, as: UTF8.self)
    }

    func trimmed(_ range: Range<Int32>) -> UnsafeBufferPointer<UInt8> {
        var (begin, end) = (Int(range.lowerBound), Int(range.upperBound))
        while begin < end, ByteClass.isSpace(bytes[begin]) { begin += 1 }
        while end > begin, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[begin..<end])
    }
}
