extension Rejection {
    /// Why an input could not become an output, so that it can be said in any language.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        /// The document ends in the middle of it.
        case cutOff
        case notParsable
        /// It says nothing at all.
        case empty
        case tooLong
        /// The document holds more than is taken from one.
        case beyondLimit
        /// It lacks what its kind cannot do without: an id, a time, a channel.
        case incomplete
        case menu
        case repost
        /// The network's own words: somebody joined.
        case service
        case notPublic
        /// A thing of another kind than news.
        case noItem
        /// A newer one stands in the same document.
        case superseded
        /// The rules for its page find nothing in it.
        case unmatched
        /// A page without a text that could be read.
        case picture
        /// What was taken back from the archive, and does not come in again.
        case takenBack
    }
}
