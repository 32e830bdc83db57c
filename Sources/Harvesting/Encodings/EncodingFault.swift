import Records

/// Why a packed body cannot be taken for what its source says.
enum EncodingFault: Error, Equatable {
    /// It unpacks to more than is allowed, at its end or between two packings.
    case tooLarge
    /// It is packed more often than is allowed.
    case tooMany(Int)
    /// It is packed with something that was not asked for.
    case unknown(String)
    /// It does not unpack.
    case damaged(String)
    /// It ends before its packing does.
    case cut(String)

    /// One plain sentence without a full stop; nil for `tooLarge`, which has the words of an unpacked body.
    func sentence(host: String) -> String? {
        switch self {
        case .tooLarge: nil
        case .tooMany(let count):
            "the answer of \(host) is packed \(count) times over; \(ContentDecoding.maximumEncodings) are undone at most"
        case .unknown(let name): "the answer of \(host) is packed with \(name), which Letopis did not ask for"
        case .damaged(let name): "the answer of \(host) is damaged: its \(name) packing cannot be undone"
        case .cut(let name): "the answer of \(host) broke off before its end: its \(name) packing is not complete"
        }
    }

    var trouble: Trouble.Plain {
        switch self {
        case .tooLarge: .tooLarge
        case .tooMany, .unknown, .damaged: .damaged
        case .cut: .brokenOff
        }
    }

    /// As in `FetchFailure`: a cut answer may be whole tomorrow, the others are the server's way.
    var weight: Int {
        if case .cut = self { 1 } else { 2 }
    }
}
