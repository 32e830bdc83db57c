import Normalization
import Parsing
import Records

/// A page without a feed that lists its items all the same, so that rules could harvest it.
package struct FoundList: Hashable, Sendable {
    package let url: String
    package let items: Int
    /// The title of the first item.
    package let first: String?

    /// Nil when nothing on the page repeats as news do.
    init?(in page: Capture) {
        let found: [ListSuggestion]
        do {
            found = try ListSuggestion.suggestions(in: page.body, contentType: page.contentType, url: page.finalURL)
        } catch {
            return nil  // that it is no list is the answer
        }
        guard let best = found.first else { return nil }
        url = page.finalURL
        items = best.document.items.count
        first = best.document.items.lazy.compactMap { ItemText.line($0.title) }.first
    }
}
