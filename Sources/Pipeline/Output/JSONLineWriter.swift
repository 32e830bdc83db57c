import Markup
import Records

/// Writes JSON Lines into a buffer that is used again and again, text by the run and not by the character.
///
/// Absent values are left out; slashes are not escaped; the order of keys is the caller's.
package struct JSONLineWriter: ~Copyable {
    private var output = ByteBuffer(capacity: 65_536)
    private var needsComma = false

    package init() {}

    /// What was written, as long as no more is.
    package var bytes: UnsafeBufferPointer<UInt8> { output.bytes }

    package mutating func removeAll() { output.removeAll() }

    package mutating func endLine() {
        output.append(0x0A)
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

    package mutating func field(_ name: StaticString, utf8: UnsafeBufferPointer<UInt8>) {
        key(name)
        output.append(json: utf8)
    }

    package mutating func field(named name: String, _ value: String) {
        separate()
        text(name)
        output.append(0x3A)
        text(value)
    }

    package mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        output.append(value ? "true" : "false")
    }

    package mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        output.append(String(value))
    }

    package mutating func field(_ name: StaticString, _ value: Double?) {
        guard let value, value.isFinite else { return }
        key(name)
        let written = String(value)
        output.append(written.hasSuffix(".0") ? String(written.dropLast(2)) : written)
    }

    /// As UTC in ISO 8601.
    package mutating func field(_ name: StaticString, _ value: Instant?) {
        guard let value else { return }
        key(name)
        output.append(0x22)
        output.append(value.iso8601)
        output.append(0x22)
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
        output.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        output.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { output.append(0x2C) }
        needsComma = true
    }

    private mutating func key(_ name: StaticString) {
        separate()
        let count = name.utf8CodeUnitCount
        output.append(atMost: count + 3) { free in
            free[0] = 0x22
            (free + 1).initialize(from: name.utf8Start, count: count)
            free[count + 1] = 0x22
            free[count + 2] = 0x3A
            return count + 3
        }
    }

    private mutating func text(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { output.append(json: $0) }
    }
}
