import COpenSSL

/// A SHA-256 digest (FIPS 180-4).
package struct Digest: Hashable, Sendable {
    package let bytes: [UInt8]

    /// The digest of `content`.
    package init(of content: [UInt8]) {
        var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(content, content.count, &result)
        bytes = result
    }

    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// 64 lower-case hexadecimal digits.
    package var hexadecimal: String {
        bytes.reduce(into: "") { text, byte in
            let digits = String(byte, radix: 16)
            text += digits.utf8.count == 1 ? "0" + digits : digits
        }
    }

    /// The first 80 bits in 16 letters of RFC 4648 base 32, lower-case: short enough for a URL and a printed note.
    package var shortName: String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
        var text = ""
        for group in stride(from: 0, to: 10, by: 5) {
            let value = bytes[group..<group + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            for shift in stride(from: 35, through: 0, by: -5) {
                text.append(alphabet[Int(value >> UInt64(shift) & 31)])
            }
        }
        return text
    }
}
