import Records

/// What kind of failure a night's message tells of, so that it can be said in the town's language too.
///
/// Who changes a sentence of the harvester or the parser changes its sign here; a sentence without one stays as it is.
/// `MorningTests` holds the most usual ones against what is really said.
enum Trouble: Hashable {
    case status(Int)
    /// More than half of the source turned over in one night, which a person decides about.
    case held(Turnover)
    case plain(Plain)
    /// In the machine's own words only.
    case other

    enum Plain: Hashable, CaseIterable {
        case unknownName, noConnection, tooSlow, noSecureConnection, brokenOff, noAnswer, damaged, tooLarge, empty
        case circle, badRedirect, badAddress, ownNetwork, forbidden, unknownRules, moved
        case page, notAFeed, dangerous, badRules, secret, file, lostOverlap
    }

    init(_ message: String) {
        if message.hasPrefix("the server answered ") {
            let digits = message.dropFirst("the server answered ".count).prefix { $0.isNumber }
            self = Int(digits).map(Trouble.status) ?? .other
            return
        }
        if message.hasPrefix("held back: "), let turnover = Turnover(String(message.dropFirst("held back: ".count))) {
            self = .held(turnover)
            return
        }
        self = Self.signs.first { message.contains($0.0) }.map { .plain($0.1) } ?? .other
    }

    /// The more telling ones first: a sentence may hold two.
    private static let signs: [(String, Plain)] = [
        ("which holds the token", .secret), ("is no token", .secret),
        ("could not say what its robots.txt allows", .unknownRules), ("robots.txt of", .forbidden),
        ("leads nowhere (DNS)", .unknownName), ("no connection to", .noConnection), ("was too slow", .tooSlow),
        ("no secure connection", .noSecureConnection), ("broke off before its end", .brokenOff),
        ("without an answer", .noAnswer), ("packing cannot be undone", .damaged), ("is packed ", .damaged),
        ("bytes once unpacked", .tooLarge), ("(harvest.maximumBodyBytes)", .tooLarge),
        ("redirects more than", .circle), ("neither http nor https", .badRedirect),
        ("is not an http or https address", .badAddress), ("is not a file address", .badAddress),
        ("which a public source may not lead to", .ownNetwork), ("its server has moved it for good to", .moved),
        ("no feed but an HTML page", .page), ("could stop the reader", .dangerous),
        ("rules cannot be used", .badRules), ("columns are mapped wrongly", .badRules), ("this is no feed", .notAFeed),
        ("the answer is empty", .empty), ("was probably lost", .lostOverlap),
        ("is not an ordinary file", .file), ("a file: address needs", .file), (" cannot be read: ", .file),
    ]

    /// Whether waiting some nights may be all that is needed.
    var passesByItself: Bool {
        switch self {
        case .status(let status): status == 429 || status >= 500
        case .plain(let plain):
            switch plain {
            case .unknownName, .noConnection, .tooSlow, .brokenOff, .noAnswer, .empty, .unknownRules: true
            case .noSecureConnection, .damaged, .tooLarge, .circle, .badRedirect, .badAddress, .ownNetwork, .forbidden,
                .moved, .page, .notAFeed, .dangerous, .badRules, .secret, .file, .lostOverlap:
                false
            }
        case .held, .other: false
        }
    }

    /// Whether the machine's own sentence names something that whoever mends it needs: a file, an address, a rule.
    var needsDetail: Bool {
        switch self {
        case .status, .held, .other: false
        case .plain(let plain):
            switch plain {
            case .noConnection, .noSecureConnection, .damaged, .tooLarge, .ownNetwork, .forbidden, .moved, .badRules,
                .dangerous, .secret, .file, .badAddress:
                true
            case .unknownName, .tooSlow, .brokenOff, .noAnswer, .empty, .circle, .badRedirect, .unknownRules, .page,
                .notAFeed, .lostOverlap:
                false
            }
        }
    }

    /// Whether the two commands for held nights are what a person needs.
    var isHeld: Bool {
        if case .held = self { true } else { false }
    }
}
