import Records

extension Trouble {
    /// Whether waiting some nights may be all that is needed.
    var passesByItself: Bool {
        switch self {
        case .status(let status): status == 429 || status >= 500
        case .plain(let plain): plain.passesByItself
        case .detailed(let detail): detail.kind.passesByItself
        case .held, .other: false
        }
    }
}

extension Trouble.Plain {
    fileprivate var passesByItself: Bool {
        switch self {
        case .unknownName, .noConnection, .tooSlow, .brokenOff, .noAnswer, .transfer, .empty, .unknownRules, .movedBack:
            true
        case .noSecureConnection, .damaged, .tooLarge, .circle, .badRedirect, .badAddress, .ownNetwork, .ownMachine,
            .forbidden, .moved, .page, .notAFeed, .pdf, .dangerous, .badRules, .secret, .file, .lostOverlap,
            .unreadMeanwhile,
            .template, .noItems,
            .noItemsByRules, .cutOff:
            false
        }
    }
}
