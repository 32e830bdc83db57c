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
        text(utf8)
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
        output.append(0x22)
        output.append(name)
        output.append(0x22)
        output.append(0x3A)
    }

    private mutating func text(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { self.text($0) }
    }

    private mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        output.append(0x22)
        var rest = utf8[...]
        while true {
            let plain = JSONLineWriter.plainCount(UnsafeBufferPointer(rebasing: rest))
            output.append(UnsafeBufferPointer(rebasing: rest.prefix(plain)))
            rest = rest.dropFirst(plain)
            guard let special = rest.popFirst() else { break }
            escape(special)
        }
        output.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: output.append("\\\"")
        case 0x5C: output.append("\\\\")
        case 0x0A: output.append("\\n")
        case 0x0D: output.append("\\r")
        case 0x09: output.append("\\t")
        case 0x08: output.append("\\b")
        case 0x0C: output.append("\\f")
        default:  // a byte, not an enum: the other controls
            output.append("\\u00")
            for digit in [byte >> 4, byte & 0x0F] { output.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }

    /// How many bytes stand before the first that JSON escapes, sixteen at a time.
    private static func plainCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var position = 0
        while position + 32 <= raw.count {
            let first = special(raw.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self))
            let second = special(raw.loadUnaligned(fromByteOffset: position + 16, as: SIMD16<UInt8>.self))
            if first.0 | first.1 | second.0 | second.1 != 0 { break }
            position += 32
        }
        while position + 16 <= raw.count {
            let (low, high) = special(raw.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self))
            if low | high != 0 {
                let found = low != 0 ? low.trailingZeroBitCount : 64 + high.trailingZeroBitCount
                return position + found / 8
            }
            position += 16
        }
        while position < raw.count {
            let byte = raw[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
            position += 1
        }
        return position
    }

    /// A byte of ones for each that JSON escapes. Whole vectors only: operators with a scalar go lane by lane.
    @inline(__always)
    private static func special(_ bytes: SIMD16<UInt8>) -> (UInt64, UInt64) {
        let quote: SIMDMask<SIMD16<Int8>> = bytes .== SIMD16<UInt8>(repeating: 0x22)
        let slash: SIMDMask<SIMD16<Int8>> = bytes .== SIMD16<UInt8>(repeating: 0x5C)
        let control: SIMDMask<SIMD16<Int8>> = bytes .< SIMD16<UInt8>(repeating: 0x20)
        let lanes =
            unsafeBitCast(quote, to: SIMD16<UInt8>.self) | unsafeBitCast(slash, to: SIMD16<UInt8>.self)
            | unsafeBitCast(control, to: SIMD16<UInt8>.self)
        let words = unsafeBitCast(lanes, to: (UInt64, UInt64).self)
        return (UInt64(littleEndian: words.0), UInt64(littleEndian: words.1))
    }
}
