import Markup

/// Writes elements that stand inside a text back as HTML: the content of Atom's xhtml, and the tags that feeds forget to
/// escape.
enum MarkupWriter {
    /// Addresses are resolved against `base` when there is one: xml:base within a text, which HTML does not know.
    static func startTag(
        _ name: XMLName, _ attributes: XMLAttributes, _ names: FeedNames, base: String? = nil,
        into bytes: inout ByteBuffer
    ) {
        bytes.append(0x3C)
        bytes.append(name.local)
        for field in attributes.fields {
            let name = names.attributes[field.name].name
            bytes.append(0x20)
            if let prefix = name.prefix {
                bytes.append(prefix)
                bytes.append(0x3A)
            }
            bytes.append(name.local)
            bytes.append("=\"" as StaticString)
            if let base, addresses.contains(name.local) {
                let address = URLReference.resolved(attributes.text(of: field), against: base)
                escape(address.utf8, quote: true, into: &bytes)
            } else {
                escape(attributes.bytes[field.value], quote: true, into: &bytes)
            }
            bytes.append(0x22)
        }
        bytes.append(0x3E)
    }

    /// Nothing for elements that HTML knows to have no end.
    static func endTag(_ name: XMLName, into bytes: inout ByteBuffer) {
        if void.contains(name.local.lowercased()) { return }
        bytes.append("</" as StaticString)
        bytes.append(name.local)
        bytes.append(0x3E)
    }

    static func text(_ text: Span<UInt8>, into bytes: inout ByteBuffer) {
        text.withUnsafeBufferPointer { escape($0, quote: false, into: &bytes) }
    }

    private static let addresses: Set<String> = ["href", "src", "poster", "cite"]

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    private static func escape(_ text: some Sequence<UInt8>, quote: Bool, into bytes: inout ByteBuffer) {
        for byte in text {
            switch byte {
            case 0x26: bytes.append("&amp;" as StaticString)
            case 0x3C: bytes.append("&lt;" as StaticString)
            case 0x3E: bytes.append("&gt;" as StaticString)
            case 0x22 where quote: bytes.append("&quot;" as StaticString)
            default: bytes.append(byte)  // a byte, not an enum: all the others
            }
        }
    }
}
