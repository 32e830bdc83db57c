import Markup

/// Writes a document's events down, one word each.
final class EventRecorder: XMLHandler {
    private(set) var events: [String] = []
    private(set) var names: [String] = []
    private(set) var attributeNames: [XMLName] = []
    private(set) var lines: [Int] = []
    /// Whether libxml2 was spared.
    private(set) var wasPlain = false

    func begin(isProved: Bool) {
        wasPlain = isProved
    }

    func number(of name: XMLName) -> Int {
        names.append(
            name.namespace.map { "{\($0)}\(name.local)" } ?? name.prefix.map { "\($0):\(name.local)" } ?? name.local)
        return names.count - 1
    }

    func attributeNumber(of name: XMLName) -> Int {
        attributeNames.append(name)
        return attributeNames.count - 1
    }

    func start(_ name: Int, attributes: XMLAttributes, line: () -> Int) {
        let written = attributes.fields.map { " \(attributeNames[$0.name].local)=[\(attributes.text(of: $0))]" }
        events.append("<" + names[name] + written.joined() + ">")
        lines.append(line())
    }

    func text(_ piece: Span<UInt8>) {
        let text = piece.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        if let last = events.last, !last.hasPrefix("<") {
            events[events.count - 1] = last + text
        } else {
            events.append(text)
        }
    }

    func end(_ name: Int) {
        events.append("</\(names[name])>")
    }

    func neverNests(_ name: String) -> Bool { name == "item" }

    static func reading(_ body: [UInt8], charset: String? = nil) throws -> XMLReading<EventRecorder> {
        try XMLReader().read(body, charset: charset) { EventRecorder() }
    }

    static func reading(_ text: String, charset: String? = nil) throws -> XMLReading<EventRecorder> {
        try reading(Array(text.utf8), charset: charset)
    }

    static func events(_ text: String) throws -> String {
        try reading(text).handler.events.joined()
    }
}
