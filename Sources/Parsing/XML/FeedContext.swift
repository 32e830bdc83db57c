/// What xml:base and xml:lang put in force for the elements below.
struct FeedContext: Equatable {
    /// Resolved.
    var base: String?
    var language: String?
}
