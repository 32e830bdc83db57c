import Chronicling

/// Turns the parts of a book into XHTML for the site and the EPUB.
struct BookMarkup {
    let book: Book
    let anchors: Anchors
    /// EPUB readers show notes of this type in place.
    let isEPUB: Bool
    private let sources: [String: BookSource]
    private let documents: [String: Book.Entry]
    private var notes: [Node] = []

    init(book: Book, anchors: Anchors, isEPUB: Bool) {
        self.book = book
        self.anchors = anchors
        self.isEPUB = isEPUB
        sources = Dictionary(book.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        documents = Dictionary(
            book.chapters.flatMap(\.entries).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A chapter with its notes at the end.
    mutating func chapter(_ chapter: Book.Chapter) -> [Node] {
        notes = []
        var content: [Node] = [.element("h1", [:], chapter.title)]
        content += blocks(chapter.blocks)
        for entry in chapter.entries { content.append(self.entry(entry, in: chapter)) }
        if !notes.isEmpty {
            content.append(.element("section", ["class": "notes", "aria-label": phrase(.sources)], notes))
        }
        return content
    }

    func phrase(_ phrase: Phrase) -> String { book.phrases[phrase.rawValue] ?? phrase.rawValue }

    mutating func blocks(_ blocks: [Block]) -> [Node] {
        var nodes: [Node] = []
        for block in blocks { nodes.append(self.block(block)) }
        return nodes
    }

    private mutating func entry(_ entry: Book.Entry, in chapter: Book.Chapter) -> Node {
        var content: [Node] = [
            .element("p", ["class": "date"], [.element("time", ["datetime": entry.date], entry.dateText)])
        ]
        if let title = entry.title { content.append(.element("h2", [:], title)) }
        if entry.origin == .proposed { content.append(.element("p", ["class": "mark"], phrase(.proposedMark))) }
        if let pull = entry.pull, chapter.role == .month {
            content.append(.element("p", ["class": "pull"], inlines(pull)))
        }
        content += blocks(entry.blocks)
        return .element(
            "article", ["id": Anchors.name("e", entry.id), "class": chapter.role == .stories ? "story" : "entry"],
            content)
    }

    private mutating func block(_ block: Block) -> Node {
        switch block {
        case .para(let content): return .element("p", [:], inlines(content))
        case .list(let items):
            var nodes: [Node] = []
            for item in items { nodes.append(.element("li", [:], inlines(item))) }
            return .element("ul", [:], nodes)
        case .table(let table): return self.table(table)
        case .chart(let chart):
            return .element(
                "figure", ["class": "chart"],
                [.element("figcaption", [:], chart.caption), ChartDrawing(chart: chart).svg])
        case .figure(let figure):
            let caption: [Node] = [
                .text(figure.caption), .element("span", ["class": "credit"], " \(phrase(.photo)): \(figure.credit)"),
            ]
            return .element(
                "figure", [:],
                [.element("img", ["src": figure.file, "alt": figure.alt], []), .element("figcaption", [:], caption)])
        }
    }

    private mutating func table(_ table: Table) -> Node {
        let head = table.header.map { Node.element("th", ["scope": "col"], $0) }
        var rows: [Node] = []
        for row in table.rows {
            var cells: [Node] = []
            for (index, cell) in row.enumerated() {
                cells.append(
                    .element(
                        "td", ["class": table.columns[index] == .text ? nil : table.columns[index].rawValue],
                        inlines(cell)))
            }
            rows.append(.element("tr", [:], cells))
        }
        var content: [Node] = table.caption.isEmpty ? [] : [.element("caption", [:], table.caption)]
        content += [.element("thead", [:], [.element("tr", [:], head)])]
        if !rows.isEmpty { content.append(.element("tbody", [:], rows)) }
        return .element("table", ["class": table.style.rawValue], content)
    }

    mutating func inlines(_ inlines: [Inline]) -> [Node] {
        var nodes: [Node] = []
        for inline in inlines { nodes += node(of: inline) }
        return nodes
    }

    private mutating func node(of inline: Inline) -> [Node] {
        switch inline {
        case .text(let text): return [.text(text)]
        case .em(let content): return [.element("em", [:], inlines(content))]
        case .strong(let content): return [.element("strong", [:], inlines(content))]
        case .lang(let tag, let content): return [.element("span", ["lang": tag, "xml:lang": tag], inlines(content))]
        case .person(_, let content), .place(_, let content), .org(_, let content): return inlines(content)
        case .link(let url, let content):
            let address = url.hasPrefix("#") ? anchors.address(ofEntry: String(url.dropFirst())) : url
            guard let address else { return inlines(content) }
            return [.element("a", ["href": address], inlines(content))]
        case .note(let ids): return [note(ids)]
        }
    }

    private mutating func note(_ ids: [String]) -> Node {
        let number = notes.count + 1
        var content: [Node] = ids.isEmpty ? [.text(phrase(.chroniclerSource))] : []
        for (index, source) in ids.compactMap({ sources[$0] }).enumerated() {
            if index > 0 { content.append(.text(index == 1 ? "; \(phrase(.also)) " : ", ")) }
            content.append(.text("\(source.note) "))
            content.append(.element("a", ["href": anchors.address(ofSource: source.id)], "[\(source.number)]"))
        }
        content.append(.text(" "))
        content.append(.element("a", ["href": "#r\(number)", "class": "back", "aria-label": phrase(.event)], "↑"))
        notes.append(
            .element(
                "aside", ["id": "n\(number)", "role": "doc-footnote", "epub:type": isEPUB ? "footnote" : nil],
                [.element("p", [:], [.element("span", ["class": "number"], "\(number) ")] + content)]))
        let reference = Node.element(
            "a",
            [
                "href": "#n\(number)", "id": "r\(number)", "role": "doc-noteref", "epub:type": isEPUB ? "noteref" : nil,
            ], String(number))
        return .element("sup", [:], [reference])
    }
}
