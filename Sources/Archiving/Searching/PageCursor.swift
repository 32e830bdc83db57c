import Foundation
import Records

/// Where a page ended, as the next request hands it back: by time and id, or, by relevance, how many were shown.
enum PageCursor: Hashable {
    case after(Instant, Record.ID)
    case offset(Int)

    /// Letters, digits, `-` and `_`.
    var text: String {
        let plain =
            switch self {
            case .after(let instant, let id): "t \(instant.seconds) \(id)"
            case .offset(let count): "r \(count)"
            }
        return Data(plain.utf8).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// Nil for anything that `text` never made.
    init?(_ text: String) {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded) else { return nil }
        let parts = String(decoding: data, as: UTF8.self).split(separator: " ", maxSplits: 2).map(String.init)
        if parts.count == 3, parts[0] == "t", let seconds = Int64(parts[1]) {
            self = .after(Instant(seconds: seconds), parts[2])
        } else if parts.count == 2, parts[0] == "r", let count = Int(parts[1]), count >= 0 {
            self = .offset(count)
        } else {
            return nil
        }
    }
}
