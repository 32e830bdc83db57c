import Markup
import Records

/// The items that a page describes in its `script` elements of type `application/ld+json`.
enum StructuredPage {
    /// Nil when the page describes none.
    static func document(
        in page: HTMLDocument, url: String?, source: Source.ID, limits: JSONLimits = .standard
    ) -> ParsedDocument? {
        var roots: [JSONValue] = []
        var damages: [JSONText.Damage] = []
        var oddities: [JSONText.Damage] = []
        for script in scripts(of: page) {
            let text = JSONReader.text(Array(content(of: script.text).utf8), limits: limits)
            let offset = max(0, script.line - 1)
            // What is left of a broken description is none; a list keeps its whole elements.
            let whole = text.damages.isEmpty ? text.roots : text.roots.filter { SchemaOrg.kind(of: $0) == nil }
            roots += whole.flatMap(\.oneOrMany).map { moved($0, by: offset) }
            damages += text.damages.map {
                .init($0.kind, line: $0.line + offset, reason: $0.reason, reference: $0.reference, example: $0.example)
            }
            oddities += text.oddities.map { .init(line: $0.line + offset, reason: $0.reason) }
        }
        let root = JSONValue(.array(roots), line: 1)
        guard !SchemaOrg.elements(of: root).isEmpty else { return nil }
        let text = JSONText(roots: [root], damages: damages, oddities: oddities, isComplete: damages.isEmpty)
        let builder = JSONDocumentBuilder(text: text, root: root, source: source, limits: limits)
        var document = builder.document(as: SchemaOrg.self, named: SchemaOrg.names[0])
        document.encoding = page.encoding
        document.homePageURL = url
        document.items = distinct(document.items)
        document.resolveAddresses(against: page.baseHref.map { URLReference.resolved($0, against: url) } ?? url)
        // A page of one article is no list: it says nothing of what it does not hold.
        document.isExcerpt = true
        return document
    }

    private static func scripts(of page: HTMLDocument) -> [HTMLNode] {
        // The expression is a constant; a fault in it would be this file's own.
        let scripts = (try? page.nodes("//script[@type]")) ?? []
        return scripts.filter { $0.attribute("type").map { $0.lowercased().contains("ld+json") } ?? false }
    }

    /// Without the comment or CDATA marks that some systems put around a script.
    private static func content(of script: String) -> String {
        var text = Substring(script)
        for mark in ["<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["] {
            text = text.drop(while: \.isWhitespace)
            if text.hasPrefix(mark) { text = text.dropFirst(mark.count) }
        }
        return String(text)
    }

    private static func moved(_ value: JSONValue, by lines: Int) -> JSONValue {
        JSONValue(value.content, line: value.line + lines)
    }

    /// A page may describe one article twice, once for each of its plug-ins.
    private static func distinct(_ items: [ParsedItem]) -> [ParsedItem] {
        var seen: Set<[String?]> = []
        return items.filter { item in
            guard item.url != nil || item.title != nil else { return true }
            return seen.insert([item.kind?.rawValue, item.url, item.title, item.startAt]).inserted
        }
    }
}
