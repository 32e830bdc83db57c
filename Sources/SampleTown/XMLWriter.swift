/// Builds XML or XHTML text, escaping every text and attribute value it is given.
struct XMLWriter {
    private(set) var text: String
    private var depth = 0

    /// - Parameter prolog: what stands before the root element, as it is.
    init(prolog: String = "") {
        text = prolog
    }

    mutating func element(_ name: String, _ content: String) {
        element(name, [:], content)
    }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String) {
        open(name, attributes, end: ">")
        text += Self.escaped(content) + "</\(name)>\n"
    }

    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes, end: "/>\n")
    }

    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: (inout XMLWriter) -> Void
    ) {
        open(name, attributes, end: ">\n")
        depth += 1
        children(&self)
        depth -= 1
        text += indent + "</\(name)>\n"
    }

    private var indent: String { String(repeating: " ", count: depth) }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>, end: String) {
        text += indent + "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
        text += end
    }

    private static func escaped(_ string: String) -> String {
        guard string.utf8.contains(where: { reference(to: $0) != nil }) else { return string }
        var bytes: [UInt8] = []
        for byte in string.utf8 {
            if let reference = reference(to: byte) { bytes += reference.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
