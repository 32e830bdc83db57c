/// What of an item its source is believed to keep from night to night. A source that is caught changing its ids is
/// believed less, for ever.
package enum Belief: String, Codable, Sendable, CaseIterable {
    /// The format's ids, where there are any.
    case ids
    /// Addresses: the ids repeat, or are new at every fetch.
    case addresses
    /// Titles with their dates: the addresses are new at every fetch too.
    case titles
}
