import Markup
import Records

/// What a source's rules find on the page of one item.
struct ArticleStatements {
    private(set) var content: [HTMLNode] = []
    private(set) var removed: [HTMLNode] = []
    private(set) var title: String?
    private(set) var author: String?
    private(set) var date: String?
    private(set) var image: String?
    private(set) var warnings: [ParsedDocument.Warning] = []

    /// A rule that cannot be used.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    init(of page: HTMLDocument, by rules: ArticleRules?) throws(Fault) {
        guard let rules else { return }
        do {
            try find(in: page, by: rules)
        } catch {
            throw Fault(description: "\(error)")
        }
    }

    private mutating func find(in page: HTMLDocument, by rules: ArticleRules) throws {
        title = try text(rules.title, in: page)
        author = try text(rules.author, in: page)
        image = try text(rules.thumbnail, in: page)
        date = try text(rules.timestamp, in: page)
        if let format = rules.timeFormat, let text = date { date = try TimeFormat(format).isoText(of: text) ?? text }
        if let rule = rules.remove { removed = try page.nodes(rule) }
        guard let rule = rules.content else { return }
        content = outermost(try page.nodes(rule))
        if content.isEmpty { warn("no-content", rule) }
    }

    private mutating func text(_ rule: String?, in page: HTMLDocument) throws -> String? {
        guard let rule else { return nil }
        let text = try page.evaluate(rule).first.flatMap(PageMetadata.line)
        if text == nil { warn("no-match", rule) }
        return text
    }

    private mutating func warn(_ code: String, _ rule: String) {
        warnings.append(
            ParsedDocument.Warning(code: code, message: "the rule \(rule) finds nothing on the page", line: nil))
    }

    /// Without nodes that lie in others: their text would stand there twice.
    private func outermost(_ nodes: [HTMLNode]) -> [HTMLNode] {
        var found: [HTMLNode] = []
        for node in nodes {
            var parent = node.parent
            while let ancestor = parent, !found.contains(ancestor) { parent = ancestor.parent }
            if parent == nil { found.append(node) }
        }
        return found
    }
}
