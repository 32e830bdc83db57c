import Records

extension Trouble {
    /// Of a night that was stored before kinds were: read off the machine's sentence as it was then. Nothing new belongs
    /// here.
    package init(formerSentence message: String) {
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
        ("is this machine, which a source may not lead to", .ownMachine),
        ("which a public source may not lead to", .ownNetwork), ("which a source may not lead to", .ownNetwork),
        ("its server has moved it for good to", .moved),
        ("no feed but an HTML page", .page), ("could stop the reader", .dangerous),
        ("rules cannot be used", .badRules), ("columns are mapped wrongly", .badRules), ("this is no feed", .notAFeed),
        ("the answer is empty", .empty), ("was probably lost", .lostOverlap),
        ("is not an ordinary file", .file), ("a file: address needs", .file), (" cannot be read: ", .file),
    ]
}
