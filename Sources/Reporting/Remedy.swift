import Records

/// What somebody can do about a source, as far as the kind of its trouble tells.
enum Remedy: String, CaseIterable, Sendable {
    /// Nothing before the next night: `{id}`.
    case wait
    /// Nothing before a time: `{time}`.
    case waitUntil
    /// Look for the address: `{url}`, `{file}`.
    case address
    /// Look for another one, or give the source up: `{file}`, `{id}`.
    case gone
    /// Ask to be let in: `{file}`.
    case access
    /// Robots.txt forbids it: `{file}`.
    case robots
    /// Tell who runs the server: `{url}`.
    case siteOwner
    /// Raise a limit.
    case size
    /// Write other rules: `{url}`, `{id}`, `{file}`.
    case rules
    /// It has always been a page: find its feed, or write rules for it: `{url}`, `{file}`.
    case noFeed
    /// Import the files of this source, or read the page that lists them: `{file}`, `{id}`.
    case importing
    /// Look for a new feed: `{url}`.
    case feed
    /// Put what is named right: `{id}`, `{file}`.
    case file
    /// Put the source's secret where it is looked for: `{file}`.
    case token
    /// Allow this machine's own servers: `{file}`.
    case local
    /// Write the new address into the file: `{file}`, `{id}`.
    case newAddress
    /// Decide about nights that are held back: `{url}`, `{id}`.
    case decide
    /// Put the mark away: `{id}`.
    case acknowledge

    /// For a source that could not be read; `wasRead` when it could in some night before.
    static func forFailure(_ trouble: Trouble, needsPerson: Bool, wasRead: Bool) -> Remedy {
        guard needsPerson else { return .wait }
        switch trouble {
        case .plain(.page) where !wasRead: return .noFeed
        case .status(let status):
            switch status {
            case 404, 204, 205: return .address
            case 410: return .gone
            // Meta says 400 where a key has run out.
            case 400, 401, 403, 407, 451: return .access
            case 429: return .wait
            default: return .siteOwner  // a number, not an enum
            }
        case .held: return .decide
        case .other: return .file
        case .plain(let plain): return forFailure(plain)
        case .detailed(let detail): return forFailure(detail.kind)
        }
    }

    private static func forFailure(_ plain: Trouble.Plain) -> Remedy {
        switch plain {
        case .unknownName, .page, .notAFeed, .badAddress: .address
        case .noConnection, .tooSlow, .noSecureConnection, .brokenOff, .noAnswer, .transfer, .damaged, .empty,
            .circle, .badRedirect, .unknownRules, .dangerous, .cutOff:
            .siteOwner
        case .pdf: .importing
        case .tooLarge: .size
        case .forbidden: .robots
        case .ownNetwork, .file: .file
        case .secret: .token
        case .ownMachine: .local
        case .badRules, .noItemsByRules: .rules
        case .noItems: .feed
        case .moved: .newAddress
        case .movedBack: .wait
        case .lostOverlap, .unreadMeanwhile, .template: .acknowledge
        }
    }

    /// For a source that a run left to a person.
    static func forAttention(_ trouble: Trouble) -> Remedy {
        switch trouble {
        case .held: .decide
        case .status, .other: .acknowledge
        case .plain(let plain): forAttention(plain)
        case .detailed(let detail): forAttention(detail.kind)
        }
    }

    private static func forAttention(_ plain: Trouble.Plain) -> Remedy {
        switch plain {
        case .noItems, .noItemsByRules, .cutOff, .moved: forFailure(plain)
        case .unknownName, .noConnection, .tooSlow, .noSecureConnection, .brokenOff, .noAnswer, .transfer, .damaged,
            .tooLarge, .empty, .circle, .badRedirect, .badAddress, .ownNetwork, .ownMachine, .forbidden, .unknownRules,
            .page, .notAFeed, .pdf, .dangerous, .badRules, .secret, .file, .lostOverlap, .unreadMeanwhile,
            .template, .movedBack:
            .acknowledge
        }
    }
}
