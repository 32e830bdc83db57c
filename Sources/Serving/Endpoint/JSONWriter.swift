import Foundation

/// Writes JSON (RFC 8259) straight into bytes: what lists of items are answered with. Foundation's encoder builds a
/// tree of boxes first, which costs more than the search. Members come in the order in which they are written.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 1024) {
        bytes.reserveCapacity(capacity)
    }

    mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "{"))
        try body(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func list<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "["))
        for element in elements { try body(&self, element) }
        bytes.append(UInt8(ascii: "]"))
    }

    /// The name of the member whose value is written next.
    mutating func name(_ name: String) {
        text(name)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func text(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for place in utf8.indices where utf8[place] < 0x20 || utf8[place] == 0x22 || utf8[place] == 0x5C {
                bytes.append(contentsOf: utf8[start..<place])
                escape(utf8[place])
                start = place + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ number: Int) { raw(String(number)) }

    mutating func flag(_ flag: Bool) { raw(flag ? "true" : "false") }

    /// Whatever is rare enough for Foundation's encoder.
    mutating func value(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        separate()
        bytes.append(contentsOf: try encoder.encode(value))
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    /// A comma, unless this is the first of its kind: no value ends with one of these three.
    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        case .some: bytes.append(UInt8(ascii: ","))
        }
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:  // the other control characters
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(contentsOf: [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x57 + $0 })
        }
    }
}

extension JSONWriter {
    /// Members; those without a value are left out.
    mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        self.name(name)
        text(value)
    }

    mutating func member(_ name: String, _ value: Int?) {
        guard let value else { return }
        self.name(name)
        number(value)
    }

    mutating func member(_ name: String, _ value: Bool) {
        self.name(name)
        flag(value)
    }

    mutating func member(_ name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
        self.name(name)
        try object(body)
    }

    mutating func member<Element>(
        _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) throws -> Void
    ) rethrows {
        self.name(name)
        try list(elements, body)
    }

    mutating func member(_ name: String, encoding value: some Encodable) throws {
        self.name(name)
        try self.value(value)
    }
}
