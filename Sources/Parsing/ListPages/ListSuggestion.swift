import Markup
import Records

/// Rules that would read a page as a list, guessed from neighbors of one make that each have a link or a date. They are
/// for a person to look at: nothing is harvested by a guess.
package struct ListSuggestion: Sendable {
    package let rules: ListRules
    /// What the rules find on the page.
    package let document: ParsedDocument

    /// The likeliest first, three at most; none where the page lists nothing.
    package static func suggestions(
        in body: [UInt8], contentType: String?, url: String?, limits: ParsingLimits = .standard
    ) throws(NotAFeed) -> [ListSuggestion] {
        let page: HTMLDocument
        do {
            page = try HTMLDocument(body, charset: MediaType(contentType).charset, limits: limits.markup)
        } catch {
            throw NotAFeed("a page", refused: error)
        }
        var found: [ListSuggestion] = []
        for rules in ListGuess(page.tree()).rules() where found.count < 3 {
            let document: ParsedDocument
            do {
                document = try ListPage(rules: rules, limits: limits)
                    .document(in: body, charset: MediaType(contentType).charset, url: url, source: "suggestion")
            } catch {
                continue  // a guess that does not read its own page is none
            }
            let items = document.items
            guard items.count >= 3, isVaried(items) else { continue }
            // Another element around the same items.
            if found.contains(where: { $0.document.items.map(\.url) == items.map(\.url) }) { continue }
            found.append(ListSuggestion(rules: rules, document: document))
        }
        return found
    }

    /// Whether most of them say or lead to something of their own.
    private static func isVaried(_ items: [ParsedItem]) -> Bool {
        Set(items.map { $0.url ?? $0.title ?? $0.contentHTML ?? $0.contentText ?? "" }).count * 2 > items.count
    }

    /// The rules as they stand in a source's file, one a line, in the order people think of them.
    package var members: [(key: String, value: String)] {
        [
            (.item, rules.item), (.title, rules.title), (.uri, rules.uri), (.timestamp, rules.timestamp),
            (.content, rules.content), (.thumbnail, rules.thumbnail), (.uid, rules.uid),
        ].compactMap { (key: ListRules.CodingKeys, value: String?) in value.map { (key.rawValue, $0) } }
    }
}
