/// The families of XML documents that hold entries, told apart by the root element.
enum FeedDialect {
    case rss, rdf, atom, channelDefinition, xmltv, councilVotes

    /// Nil for a root that belongs to none.
    init?(root: FeedElement?, written local: String, attributes: [String]) {
        switch root {
        case .rss, .item: self = .rss
        case .rdf: self = .rdf
        case .atomFeed, .atomEntry: self = .atom
        case .tv: self = .xmltv
        // Many kinds of documents call their root so.
        case .session where attributes.contains("number_of_votings"): self = .councilVotes
        // A channel without its rss, unless it is one of CDF, whose names are capitals and whose address an attribute.
        case .channel:
            self = local == "CHANNEL" || attributes.contains { $0.lowercased() == "href" } ? .channelDefinition : .rss
        default: return nil  // a list of names, of which these few are roots
        }
    }

    func begins(_ element: FeedElement?) -> Bool {
        switch self {
        case .rss, .rdf, .channelDefinition: element == .item
        case .atom: element == .atomEntry
        case .xmltv: element == .programme
        case .councilVotes: element == .votingResult
        }
    }
}
