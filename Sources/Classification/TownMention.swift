/// One place in a text where the town is named.
struct TownMention: Sendable {
    let kind: Kind
    /// Index among the words of the title or of the body.
    let index: Int
    let isInTitle: Bool

    enum Kind: Sendable {
        case name, adjective, district
    }
}
