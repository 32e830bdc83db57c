/// What kind of failure, or of finding, a source's night tells of, so that it can be said in the town's language too.
///
/// Stored beside the machine's own sentence, as its text form: words that have been given out stay as they are.
package enum Trouble: Hashable, Sendable {
    case status(Int)
    /// More than half of the source turned over in one night, which a person decides about.
    case held(Turnover)
    case plain(Plain)
    /// A plain kind, with what only the machine can name of it.
    case detailed(TroubleDetail)
    /// In the machine's own words only.
    case other

    package enum Plain: String, Hashable, Sendable, CaseIterable {
        case unknownName, noConnection, tooSlow, noSecureConnection, brokenOff, noAnswer, transfer, damaged, tooLarge,
            empty
        case circle, badRedirect, badAddress, ownNetwork, ownMachine, forbidden, unknownRules, moved
        case page, notAFeed, dangerous, badRules, secret, file, lostOverlap
        /// A PDF file, which is imported and not harvested.
        case pdf
        /// The same of a source that was not read for days.
        case unreadMeanwhile
        /// All texts were changed alike.
        case template
        /// An adopted address that turned out to be dead: the one in the source's file is asked again.
        case movedBack
        /// Read, and nothing was in it: in a feed, and on a page that rules read.
        case noItems, noItemsByRules
        /// Read, but broken off.
        case cutOff
    }
}

extension Trouble {
    /// Nil for what is no plain kind.
    package var kind: Plain? {
        switch self {
        case .plain(let kind): kind
        case .detailed(let detail): detail.kind
        case .status, .held, .other: nil
        }
    }

    /// The same at an address to which the source was moved: where the document is at fault, the move is.
    package var ofFormerMove: Trouble {
        switch self {
        case .status, .plain(.page), .plain(.notAFeed), .plain(.pdf), .plain(.unknownName): .plain(.movedBack)
        case .plain, .detailed, .held, .other: self
        }
    }
}

extension Trouble: LosslessStringConvertible {
    /// `status 404`, `held 8 of 10 items vanished in one night`, `tooSlow`, `other`,
    /// `secret notSet environment TOKEN`.
    package var description: String {
        switch self {
        case .status(let status): "status \(status)"
        case .held(let turnover): "held \(turnover)"
        case .plain(let plain): plain.rawValue
        case .detailed(let detail): "\(detail.kind.rawValue) \(detail)"
        case .other: "other"
        }
    }

    /// Nil for a text that another version of the program wrote.
    package init?(_ description: String) {
        let (kind, rest) = (description.prefix { $0 != " " }, String(description.drop { $0 != " " }.dropFirst()))
        switch kind {
        case "status":
            guard let status = Int(rest) else { return nil }
            self = .status(status)
        case "held":
            guard let turnover = Turnover(rest) else { return nil }
            self = .held(turnover)
        case "other": self = .other
        default:  // a text, not an enum
            guard let plain = Plain(rawValue: String(kind)) else { return nil }
            if kind.endIndex == description.endIndex {
                self = .plain(plain)
            } else {
                guard let detail = TroubleDetail(plain, rest) else { return nil }
                self = .detailed(detail)
            }
        }
    }
}

extension Trouble: Codable {
    package init(from decoder: any Decoder) throws {
        self = Trouble(try decoder.singleValueContainer().decode(String.self)) ?? .other
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
