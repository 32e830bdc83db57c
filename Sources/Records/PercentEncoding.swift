/// Percent-encoding of an address's bytes (RFC 3986, 2.1 and 6.2.2).
package enum PercentEncoding {
    package static func encoded(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// The bytes with every escape undone; a percent sign that escapes nothing stays.
    package static func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        respelled(Array(bytes)) { spelling, byte, _ in spelling.append(byte) }
    }

    /// The text with every escape undone; what is then no UTF-8 becomes U+FFFD.
    package static func decoded(_ text: some StringProtocol) -> String {
        String(decoding: decoded(text.utf8), as: UTF8.self)
    }

    /// One spelling for all: unreserved characters bare, the digits of an escape in upper case, and of the bytes outside
    /// of escapes those encoded of which `isEncoded` says so.
    package static func normalized(_ bytes: [UInt8], encoding isEncoded: (UInt8) -> Bool) -> [UInt8] {
        respelled(bytes) { spelling, byte, isEscape in
            if isEscape ? isUnreserved(byte) : !isEncoded(byte) {
                spelling.append(byte)
            } else {
                spelling += encoded(byte)
            }
        }
    }

    /// The text so spelled, with everything beyond ASCII and every percent sign that escapes nothing encoded.
    package static func normalized(_ text: String) -> String {
        let isBeyond: (UInt8) -> Bool = { $0 >= 0x80 || $0 == 0x25 }
        guard text.utf8.contains(where: isBeyond) else { return text }
        return String(decoding: normalized(Array(text.utf8), encoding: isBeyond), as: UTF8.self)
    }

    private static func respelled(
        _ bytes: [UInt8], _ write: (_ spelling: inout [UInt8], _ byte: UInt8, _ isEscape: Bool) -> Void
    ) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let escaped = value(of: bytes, at: index)
            write(&result, escaped ?? bytes[index], escaped != nil)
            index += escaped == nil ? 1 : 3
        }
        return result
    }

    private static func value(of bytes: [UInt8], at index: Int) -> UInt8? {
        guard bytes[index] == 0x25, index + 2 < bytes.count, let high = digit(bytes[index + 1]),
            let low = digit(bytes[index + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil  // bytes, not an enum
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
    }
}
