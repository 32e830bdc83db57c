import Normalization
import Records

/// A page without a feed that lists its items all the same, and rules that were guessed to read it: for a person to look
/// at, since nothing is harvested by a guess.
package struct FoundList: Hashable, Sendable {
    package let url: String
    package let name: String
    package let kind: Source.Kind
    /// BCP 47; nil when it could not be told.
    package let language: String?
    /// What the rules find on the page, in its order.
    package let items: [Item]
    /// As they stand in a source's file, in the order people think of them.
    package let rules: [Rule]

    /// Whether it lies at `url`, with or without `www.` and a secure connection.
    package func lies(at url: String) -> Bool {
        self.url == url || URLKey.key(self.url).map { $0 == URLKey.key(url) } ?? false
    }

    package struct Item: Hashable, Sendable {
        package let title: String?
        /// As the page writes it, where it is no day that could be read.
        package let date: String?
    }

    package struct Rule: Hashable, Sendable {
        package let key: String
        package let value: String
    }
}
