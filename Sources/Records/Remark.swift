/// Something that people should know of a night that was not smooth: what it is, and the machine's own sentence.
package struct Remark: Hashable, Sendable {
    package let matter: Matter
    /// One plain sentence without a full stop.
    package let sentence: String

    package init(_ matter: Matter, _ sentence: String) {
        self.matter = matter
        self.sentence = sentence
    }

    /// What it is about, so that it can be said in any language. Stored as its text form.
    package enum Matter: Hashable, Sendable {
        case noItems
        /// Items that were saved from a document that breaks off.
        case cutOff(Int)
        case unreadable(Int)
        /// Pages that were read; there are more.
        case firstPages(Int)
        /// The number of a page that could not be read.
        case unreadPage(Int)
        /// Items whose pages follow next time.
        case laterArticles(Int)
        case unreadArticles(Int)
        /// An adopted address is given up.
        case movedBack
        case held(Turnover)
        /// Since when.
        case stillHeld(Day)
        /// What was held back has passed.
        case heldPassed
        /// A person took what was held back in, or put it away.
        case accepted(Day)
        case undone(Day)
        /// The same change to all texts.
        case template
        /// Items that came under new ids, at the old addresses.
        case newIDs(Int)
        /// Items that came under new ids and addresses.
        case renamed(Int)
        case addressesTell, titlesTell
        case lostOverlap
    }
}

extension Remark.Matter: LosslessStringConvertible {
    /// `noItems`, `cutOff 12`, `stillHeld 2025-08-05`.
    package var description: String {
        switch self {
        case .noItems: "noItems"
        case .cutOff(let count): "cutOff \(count)"
        case .unreadable(let count): "unreadable \(count)"
        case .firstPages(let count): "firstPages \(count)"
        case .unreadPage(let number): "unreadPage \(number)"
        case .laterArticles(let count): "laterArticles \(count)"
        case .unreadArticles(let count): "unreadArticles \(count)"
        case .movedBack: "movedBack"
        case .held(let turnover): "held \(turnover)"
        case .stillHeld(let day): "stillHeld \(day.iso8601)"
        case .heldPassed: "heldPassed"
        case .accepted(let day): "accepted \(day.iso8601)"
        case .undone(let day): "undone \(day.iso8601)"
        case .template: "template"
        case .newIDs(let count): "newIDs \(count)"
        case .renamed(let count): "renamed \(count)"
        case .addressesTell: "addressesTell"
        case .titlesTell: "titlesTell"
        case .lostOverlap: "lostOverlap"
        }
    }

    /// Nil for a text that another version of the program wrote.
    package init?(_ description: String) {
        let rest = String(description.drop { $0 != " " }.dropFirst())
        let matter: Remark.Matter? =
            switch description.prefix(while: { $0 != " " }) {
            case "noItems": .noItems
            case "cutOff": Int(rest).map(Self.cutOff)
            case "unreadable": Int(rest).map(Self.unreadable)
            case "firstPages": Int(rest).map(Self.firstPages)
            case "unreadPage": Int(rest).map(Self.unreadPage)
            case "laterArticles": Int(rest).map(Self.laterArticles)
            case "unreadArticles": Int(rest).map(Self.unreadArticles)
            case "movedBack": .movedBack
            case "held": Turnover(rest).map(Self.held)
            case "stillHeld": Day(iso8601: rest).map(Self.stillHeld)
            case "heldPassed": .heldPassed
            case "accepted": Day(iso8601: rest).map(Self.accepted)
            case "undone": Day(iso8601: rest).map(Self.undone)
            case "template": .template
            case "newIDs": Int(rest).map(Self.newIDs)
            case "renamed": Int(rest).map(Self.renamed)
            case "addressesTell": .addressesTell
            case "titlesTell": .titlesTell
            case "lostOverlap": .lostOverlap
            default: nil  // a text, not an enum
            }
        guard let matter, matter.description == description else { return nil }
        self = matter
    }
}
