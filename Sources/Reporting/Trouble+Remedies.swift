import Records

extension Trouble {
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
