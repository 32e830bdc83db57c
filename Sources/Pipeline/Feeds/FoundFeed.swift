import Normalization
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
    /// Whether it holds what visitors say of articles, not articles.
    package let isOfComments: Bool
    /// The items' addresses in one spelling, else their ids, in the order of the feed.
    let keys: [String]
    /// How much text the items have.
    let letters: Int
    /// Further feeds of the same articles.
    package private(set) var twins: [String] = []

    /// How it was found.
    package enum Way: String, Codable, Sendable, CaseIterable {
        case itself = "the address itself"
        case portal = "the portal's own rule"
        case declared = "declared by the page"
        case newsPage = "by way of the site's news pages"
        case usualPlace = "a usual place"
        case link = "a link on the page"
    }

    /// Whether it, or another feed of the same articles, lies at `url`, with or without `www.` and a secure connection.
    package func lies(at url: String) -> Bool {
        ([self.url] + twins).contains { $0 == url || URLKey.key($0).map { $0 == URLKey.key(url) } ?? false }
    }

    func naming(_ twins: [String]) -> FoundFeed {
        var feed = self
        feed.twins = twins
        return feed
    }
}
