import Records

/// Writes JSON Lines into a buffer that is used again and again, text by the run and not by the character.
///
/// Absent values are left out; slashes are not escaped; the order of keys is the caller's.
package struct JSONLineWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    package mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    package mutating func object(_ write: (inout JSONLineWriter) -> Void) {
        open(0x7B)
        write(&self)
        close(0x7D)
    }

    package mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        text(value)
    }

    package mutating func field(_ name: StaticString, utf8: [UInt8]) {
        key(name)
        utf8.withUnsafeBufferPointer { text($0) }
    }

    package mutating func field(named name: String, _ value: String) {
        separate()
        text(name)
        bytes.append(0x3A)
        text(value)
    }

    package mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        put(value ? "true" : "false")
    }

    package mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        bytes.append(contentsOf: String(value).utf8)
    }

    package mutating func field(_ name: StaticString, _ value: Double?) {
        guard let value, value.isFinite else { return }
        key(name)
        let written = String(value)
        bytes.append(contentsOf: written.hasSuffix(".0") ? written.dropLast(2).utf8 : Substring(written).utf8)
    }

    /// As UTC in ISO 8601.
    package mutating func field(_ name: StaticString, _ value: Instant?) {
        guard let value else { return }
        key(name)
        bytes.append(0x22)
        bytes.append(contentsOf: value.iso8601.utf8)
        bytes.append(0x22)
    }

    package mutating func field(_ name: StaticString, _ texts: [String]) {
        list(name, texts) { writer, text in
            writer.separate()
            writer.text(text)
        }
    }

    package mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ write: (inout JSONLineWriter, Element) -> Void
    ) {
        key(name)
        needsComma = false
        open(0x5B)
        for element in elements { write(&self, element) }
        close(0x5D)
    }

    package mutating func field(_ name: StaticString, _ write: (inout JSONLineWriter) -> Void) {
        key(name)
        needsComma = false
        object(write)
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        put(name)
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    private mutating func put(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { self.text($0) }
    }

    private mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        var rest = utf8[...]
        while true {
            let plain = JSONLineWriter.plainCount(UnsafeBufferPointer(rebasing: rest))
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest.prefix(plain)))
            rest = rest.dropFirst(plain)
            guard let special = rest.popFirst() else { break }
            escape(special)
        }
        bytes.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: put("\\\"")
        case 0x5C: put("\\\\")
        case 0x0A: put("\\n")
        case 0x0D: put("\\r")
        case 0x09: put("\\t")
        case 0x08: put("\\b")
        case 0x0C: put("\\f")
        default:  // a byte, not an enum: the other controls
            put("\\u00")
            for digit in [byte >> 4, byte & 0x0F] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }

    /// How many bytes stand before the first that JSON escapes: eight at a time, by the trick that a borrow runs through
    /// a byte only when it was zero.
    private static func plainCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(text)
        var position = 0
        while position + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            let control = (word &- (ones &* 0x20)) & ~word
            let found = (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | control) & highs
            if found != 0 { return position + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
            position += 8
        }
        while position < raw.count {
            let byte = raw[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
            position += 1
        }
        return position
    }
}
