import Records

/// Where a page ended, as the next request hands it back: by time and id; by relevance, how many were shown; of
/// changes, the number of the last.
enum PageCursor: Hashable {
    case after(Instant, Record.ID)
    case offset(Int)
    case change(Int64)

    /// Letters, digits, `-` and `_`. Only who has `key` can make one.
    func text(signedWith key: [UInt8]) -> String {
        let plain =
            switch self {
            case .after(let instant, let id): "t \(instant.seconds) \(id)"
            case .offset(let count): "r \(count)"
            case .change(let number): "c \(number)"
            }
        return SignedText.sealed(plain, with: key)
    }

    /// Nil for anything that was not signed with `key`.
    init?(_ text: String, signedWith key: [UInt8]) {
        guard let plain = SignedText.opened(text, with: key) else { return nil }
        let parts = plain.split(separator: " ", maxSplits: 2).map(String.init)
        if parts.count == 3, parts[0] == "t", let seconds = Int64(parts[1]) {
            self = .after(Instant(seconds: seconds), parts[2])
        } else if parts.count == 2, parts[0] == "r", let count = Int(parts[1]), count >= 0 {
            self = .offset(count)
        } else if parts.count == 2, parts[0] == "c", let number = Int64(parts[1]) {
            self = .change(number)
        } else {
            return nil
        }
    }
}
