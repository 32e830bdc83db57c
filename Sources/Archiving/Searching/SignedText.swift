import Foundation
import Records

/// Text that goes out and comes back unchanged: letters, digits, `-` and `_`, which only who has the key can make.
enum SignedText {
    private static let signatureLength = 8

    static func sealed(_ plain: String, with key: [UInt8]) -> String {
        let signed = Data(signature(of: Array(plain.utf8), key) + plain.utf8).base64EncodedData()
        // base64url (RFC 4648, section 5) without its padding.
        let letters = signed.lazy.filter { $0 != UInt8(ascii: "=") }.map { byte in
            switch byte {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            default: byte  // bytes, not an enum
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Nil for anything that was not signed with `key`.
    static func opened(_ text: String, with key: [UInt8]) -> String? {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded) else { return nil }
        let plain = Array(data.dropFirst(signatureLength))
        guard data.prefix(signatureLength).elementsEqual(signature(of: plain, key)) else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Hashed twice with the key, so that nothing can be appended (as in HMAC).
    private static func signature(of plain: [UInt8], _ key: [UInt8]) -> ArraySlice<UInt8> {
        Digest(of: key + Digest(of: key + plain).bytes).bytes.prefix(signatureLength)
    }
}

extension Archive {
    /// `text` for somebody to hand back later; its first word says what it is for.
    package func sealed(_ text: String) -> String { SignedText.sealed(text, with: cursorKey) }

    /// What this archive once sealed; nil for anything else.
    package func opened(_ sealed: String) -> String? { SignedText.opened(sealed, with: cursorKey) }
}
