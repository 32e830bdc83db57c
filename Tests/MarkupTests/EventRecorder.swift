import Markup

/// Writes a document's events down, one word each.
struct EventRecorder: XMLHandler {
    private(set) var events: [String] = []
    private(set) var namesAsked = 0
    private(set) var lines: [Int] = []

    mutating func name(for name: XMLName) -> String {
        namesAsked += 1
        return name.namespace.map { "{\($0)}\(name.local)" } ?? name.prefix.map { "\($0):\(name.local)" } ?? name.local
    }

    mutating func start(_ name: String, attributes: [XMLAttribute], line: Int) {
        events.append("<" + name + attributes.map { " \($0.local)=[\($0.value)]" }.joined() + ">")
        lines.append(line)
    }

    mutating func text(_ piece: Span<UInt8>) {
        let text = piece.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        if let last = events.last, !last.hasPrefix("<") {
            events[events.count - 1] = last + text
        } else {
            events.append(text)
        }
    }

    mutating func end(_ name: String) {
        events.append("</\(name)>")
    }

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
