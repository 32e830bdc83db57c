/// What kind of failure a night's message tells of, so that it can be said in the town's language too.
enum Trouble: Hashable {
    case status(Int)
    case unknownName, noConnection, tooSlow, noSecureConnection, brokenOff, page, notAFeed, empty
    /// More than half of the source turned over in one night, which a person decides about.
    case held
    /// In the machine's own words only.
    case other

    init(_ message: String) {
        if message.hasPrefix("the server answered ") {
            let digits = message.dropFirst("the server answered ".count).prefix { $0.isNumber }
            self = Int(digits).map(Trouble.status) ?? .other
            return
        }
        if message.hasPrefix("held back: ") {
            self = .held
            return
        }
        let signs: [(String, Trouble)] = [
            ("leads nowhere (DNS)", .unknownName), ("no connection to", .noConnection), ("was too slow", .tooSlow),
            ("no secure connection", .noSecureConnection), ("broke off before its end", .brokenOff),
            ("no feed but an HTML page", .page), ("this is no feed", .notAFeed), ("the answer is empty", .empty),
        ]
        self = signs.first { message.contains($0.0) }?.1 ?? .other
    }

    /// Whether waiting some nights may be all that is needed.
    var passesByItself: Bool {
        switch self {
        case .status(let status): status == 429 || status >= 500
        case .unknownName, .noConnection, .tooSlow, .brokenOff, .empty: true
        case .noSecureConnection, .page, .notAFeed, .held, .other: false
        }
    }
}
