import Records

/// A feed that discovery found, read once, with what can be guessed of it as a source.
package struct FoundFeed: Hashable, Sendable {
    package let url: String
    package let way: Way
    package let format: String
    package let name: String
    package let kind: Source.Kind
    /// BCP 47; nil when it could not be told.
    package let language: String?
    package let items: Int
    /// The latest day that an item states.
    package let newest: Day?
    package let digest: Digest

    /// How it was found.
    package enum Way: String, Codable, Sendable, CaseIterable {
        case itself = "the address itself"
        case portal = "the portal's own rule"
        case declared = "declared by the page"
        case usualPlace = "a usual place"
        case link = "a link on the page"
    }
}
