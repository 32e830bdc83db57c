import Records

extension Trouble {
    /// Whether waiting some nights may be all that is needed.
    var passesByItself: Bool {
        switch self {
        case .status(let status): status == 429 || status >= 500
        case .plain(let plain):
            switch plain {
            case .unknownName, .noConnection, .tooSlow, .brokenOff, .noAnswer, .empty, .unknownRules, .movedBack: true
            case .noSecureConnection, .damaged, .tooLarge, .circle, .badRedirect, .badAddress, .ownNetwork, .forbidden,
                .moved, .page, .notAFeed, .dangerous, .badRules, .secret, .file, .lostOverlap, .noItems,
                .noItemsByRules, .cutOff:
                false
            }
        case .held, .other: false
        }
    }

    /// Whether the machine's own sentence names what only it can name: a variable, a file, a place in a rule.
    var needsDetail: Bool {
        switch self {
        case .status, .held, .other: false
        case .plain(let plain):
            switch plain {
            case .badRules, .dangerous, .secret, .file, .badAddress: true
            case .unknownName, .noConnection, .tooSlow, .noSecureConnection, .brokenOff, .noAnswer, .damaged, .tooLarge,
                .empty, .circle, .badRedirect, .ownNetwork, .forbidden, .unknownRules, .moved, .movedBack, .page,
                .notAFeed, .lostOverlap, .noItems, .noItemsByRules, .cutOff:
                false
            }
        }
    }
}
