import Foundation
import Records

/// Where a page ended, as the next request hands it back: by time and id, or, by relevance, how many were shown.
enum PageCursor: Hashable {
    case after(Instant, Record.ID)
    case offset(Int)

    /// Letters, digits, `-` and `_`. Only who has `key` can make one.
    func text(signedWith key: [UInt8]) -> String {
        let plain =
            switch self {
            case .after(let instant, let id): "t \(instant.seconds) \(id)"
            case .offset(let count): "r \(count)"
            }
        return Data(PageCursor.signature(of: Array(plain.utf8), key) + plain.utf8).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// Nil for anything that was not signed with `key`.
    init?(_ text: String, signedWith key: [UInt8]) {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded) else { return nil }
        let plain = Array(data.dropFirst(PageCursor.signatureLength))
        guard data.prefix(PageCursor.signatureLength).elementsEqual(PageCursor.signature(of: plain, key)) else {
            return nil
        }
        let parts = String(decoding: plain, as: UTF8.self).split(separator: " ", maxSplits: 2).map(String.init)
        if parts.count == 3, parts[0] == "t", let seconds = Int64(parts[1]) {
            self = .after(Instant(seconds: seconds), parts[2])
        } else if parts.count == 2, parts[0] == "r", let count = Int(parts[1]), count >= 0 {
            self = .offset(count)
        } else {
            return nil
        }
    }

    private static let signatureLength = 8

    /// Hashed twice with the key, so that nothing can be appended (as in HMAC).
    private static func signature(of plain: [UInt8], _ key: [UInt8]) -> ArraySlice<UInt8> {
        Digest(of: key + Digest(of: key + plain).bytes).bytes.prefix(signatureLength)
    }
}
