import Markup
import Records

/// Reads an HTML page that lists items, by XPath rules a person wrote for it.
struct ListPage {
    private let rules: ListRules
    private let limits: ParsingLimits
    private let timeFormat: TimeFormat?

    init(rules: ListRules, limits: ParsingLimits) throws(NotAFeed) {
        self.rules = rules
        self.limits = limits
        do {
            timeFormat = try rules.timeFormat.map { format throws(TimeFormat.Fault) in try TimeFormat(format) }
        } catch {
            throw NotAFeed(
                looksLike: "a page whose rules cannot be used", advice: "\(error)",
                trouble: .detailed(
                    .rule(RuleFault(rule: error.format, reason: .dateForm, position: error.position))))
        }
    }

    func document(
        in body: [UInt8], charset: String?, url: String?, source: Source.ID
    ) throws(NotAFeed) -> ParsedDocument {
        let read: (page: HTMLDocument, end: PageEnd)
        do {
            read = try PageEnd.read(body, charset: charset, limits: limits.markup)
        } catch {
            throw NotAFeed("a page", refused: error)
        }
        do {
            return try document(in: read.page, endingAt: read.end, url: url, source: source)
        } catch {
            throw NotAFeed(error)
        }
    }

    private func document(
        in page: HTMLDocument, endingAt end: PageEnd, url: String?, source: Source.ID
    ) throws(XPathError) -> ParsedDocument {
        let base = page.baseHref.map { URLReference.resolved($0, against: url) } ?? url
        var document = ParsedDocument(format: "html-list", encoding: page.encoding)
        document.warnings = page.problems.map {
            ParsedDocument.Warning(code: $0.code, message: $0.message, line: $0.line)
        }
        document.title = try page.texts("//head/title").first.flatMap(Trimmed.text)
        document.language = try page.texts("/html/@lang").first.flatMap(Trimmed.text)
        document.homePageURL = url
        document.nextURL = try page.texts("(//link[@rel='next']/@href | //a[@rel='next']/@href)[1]").first
            .flatMap(Trimmed.text).map { URLReference.resolved($0, against: base) }
        let nodes = try page.nodes(rules.item)
        document.isComplete = nodes.count <= limits.maximumItems && end.isReached(past: nodes)
        if nodes.isEmpty {
            // Most likely the page was rebuilt: no statement that the items are gone.
            document.isComplete = false
            document.warnings.append(
                ParsedDocument.Warning(
                    code: "no-items", message: "the rule \(rules.item) finds nothing on the page", line: nil))
        }
        for (index, node) in nodes.prefix(limits.maximumItems).enumerated() {
            if end.breaksOff(inside: node, isLast: index == nodes.count - 1, goesOn: looksBeyondItem) {
                document.isComplete = false
                document.rejections.append(
                    rejection(.cutOff, of: node, source: source, reason: "the document breaks off inside this item"))
            } else if let item = try item(at: node, in: page, base: base) {
                document.items.append(item)
            } else {
                document.rejections.append(
                    rejection(
                        .unmatched, of: node, source: source,
                        reason: "the rules find neither a title nor an address nor a text in this part of the page"))
            }
        }
        return document
    }

    /// Nil when the rules find neither a title nor an address nor a text in the node.
    private func item(at node: HTMLNode, in page: HTMLDocument, base: String?) throws(XPathError) -> ParsedItem? {
        var item = ParsedItem()
        item.baseURL = base
        item.line = node.line
        item.title = try first(rules.title, at: node, in: page).map(ListPage.collapsed)
        item.url = try first(rules.uri, at: node, in: page).map { URLReference.resolved($0, against: base) }
        // "Listy 3/2025 (PDF)": the file is no page with a text.
        if let url = item.url, ListPage.isPDF(url) {
            item.attachments = [Attachment(url: url, mimeType: "application/pdf")]
        }
        item.id = try first(rules.uid, at: node, in: page)
        let written = try first(rules.timestamp, at: node, in: page).map(ListPage.collapsed)
        item.datePublished = written.map { timeFormat?.isoText(of: $0) ?? $0 }
        if item.datePublished != written { item.writtenDate = written }
        item.authors =
            try first(rules.author, at: node, in: page).map(ListPage.collapsed).map { [Author(name: $0)] } ?? []
        item.image = try first(rules.thumbnail, at: node, in: page).map { URLReference.resolved($0, against: base) }
        if let rule = rules.content { item.contentHTML = try content(rule, at: node, in: page) }
        if let rule = rules.categories {
            item.tags = FeedText.unique(
                try page.texts(rule, at: node).compactMap { Trimmed.text($0).map(ListPage.collapsed) })
        }
        return item.title == nil && item.url == nil && item.contentHTML == nil ? nil : item
    }

    private func first(
        _ rule: String?, at node: HTMLNode, in page: HTMLDocument
    ) throws(XPathError) -> String? {
        guard let rule else { return nil }
        return try page.evaluate(rule, at: node).first.flatMap(Trimmed.text)
    }

    /// The nodes that a rule finds as HTML; a text that it yields as it is.
    private func content(
        _ rule: String, at node: HTMLNode, in page: HTMLDocument
    ) throws(XPathError) -> String? {
        switch try page.evaluate(rule, at: node) {
        case .nodes(let nodes): Trimmed.text(nodes.map(\.outerHTML).joined(separator: "\n"))
        case .text(let text): Trimmed.text(text)
        }
    }

    /// Whether a rule reads what stands outside of the item's node.
    private var looksBeyondItem: Bool {
        let parts = [
            rules.title, rules.uri, rules.uid, rules.timestamp, rules.author, rules.thumbnail, rules.content,
            rules.categories,
        ]
        let ways: [StaticString] = ["..", "parent::", "ancestor", "following"]
        return parts.compactMap(\.self).contains { rule in ways.contains { FeedText.contains($0, in: rule) } }
    }

    private func rejection(_ kind: Rejection.Kind, of node: HTMLNode, source: Source.ID, reason: String) -> Rejection {
        Rejection(
            kind, stage: .parsing, source: source, reference: "line \(node.line)", reason: reason, line: node.line)
    }

    private static func isPDF(_ url: String) -> Bool {
        url.prefix { $0 != "?" && $0 != "#" }.lowercased().hasSuffix(".pdf")
    }

    /// Line breaks of the page's source mean nothing in a title.
    private static func collapsed(_ text: String) -> String {
        text.utf8.split { ByteClass.isSpace($0) }.map { String(Substring($0)) }.joined(separator: " ")
    }
}
