import Parsing
import Records

/// Reads a source's `rules`: how its list page and the pages of its items are read.
enum RulesReader {
    /// Nil for a kind of page that no rule speaks of.
    static func rules(from reader: inout ObjectReader) -> (list: ListRules?, article: ArticleRules?) {
        guard var rules = reader.object("rules") else { return (nil, nil) }
        let list = listRules(from: &rules)
        let article = articleRules(from: &rules)
        if list == nil, article == nil { rules.note("must hold xPathItem, or one of the rules xPathArticle…") }
        reader.take(rules.finish())
        return (list, article)
    }

    private static func listRules(from rules: inout ObjectReader) -> ListRules? {
        var found: [ListRules.CodingKeys: String] = [:]
        for key in ListRules.CodingKeys.allCases {
            found[key] = text(key.rawValue, in: &rules, isDate: key == .timeFormat, isItem: key == .item)
        }
        guard let item = found[.item] else {
            if !found.isEmpty {
                rules.note("is missing: it finds the items that the other rules read", at: "xPathItem")
            }
            return nil
        }
        return ListRules(
            item: item, title: found[.title], uri: found[.uri], author: found[.author], timestamp: found[.timestamp],
            timeFormat: found[.timeFormat], content: found[.content], thumbnail: found[.thumbnail], uid: found[.uid],
            categories: found[.categories])
    }

    private static func articleRules(from rules: inout ObjectReader) -> ArticleRules? {
        var found: [ArticleRules.CodingKeys: String] = [:]
        for key in ArticleRules.CodingKeys.allCases {
            found[key] = text(key.rawValue, in: &rules, isDate: key == .timeFormat)
        }
        guard !found.isEmpty else { return nil }
        return ArticleRules(
            content: found[.content], title: found[.title], author: found[.author], timestamp: found[.timestamp],
            timeFormat: found[.timeFormat], thumbnail: found[.thumbnail], remove: found[.remove])
    }

    /// The text of a rule, its fault noted with its place in it.
    private static func text(_ key: String, in rules: inout ObjectReader, isDate: Bool, isItem: Bool = false)
        -> String?
    {
        guard let text = rules.text(key) else { return nil }
        if let fault = isDate ? RuleSyntax.fault(inTimeFormat: text) : RuleSyntax.fault(in: text, findsItems: isItem) {
            rules.note(fault, at: key)
        }
        return text
    }
}
