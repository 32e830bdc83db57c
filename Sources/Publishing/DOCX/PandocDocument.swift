import Chronicling

/// A book as pandoc's JSON syntax tree (pandoc-types 1.22), in which texts are never markup.
struct PandocDocument {
    let book: Book
    private let sources: [String: BookSource]

    init(book: Book) {
        self.book = book
        sources = Dictionary(book.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var value: JSONValue {
        .object([
            "pandoc-api-version": .array([.integer(1), .integer(22), .integer(2), .integer(1)]),
            "meta": .object([
                "title": meta("\(book.title) \(book.town)"), "subtitle": meta(String(book.year)),
                "author": .object([
                    "t": .string("MetaList"), "c": .array([book.chronicler].compactMap { $0 }.map(meta)),
                ]),
                "lang": .object(["t": .string("MetaString"), "c": .string(book.language)]),
            ]),
            "blocks": .array(book.chapters.flatMap(chapter) + back),
        ])
    }

    private func meta(_ text: String) -> JSONValue { node("MetaInlines", .array(words(text))) }

    private func phrase(_ phrase: Phrase) -> String { book.phrases[phrase.rawValue] ?? phrase.rawValue }

    private func node(_ type: String, _ content: JSONValue? = nil) -> JSONValue {
        var object: [String: JSONValue] = ["t": .string(type)]
        object["c"] = content
        return .object(object)
    }

    private func attributes(_ id: String = "", _ pairs: [(String, String)] = []) -> JSONValue {
        .array([.string(id), .array([]), .array(pairs.map { .array([.string($0.0), .string($0.1)]) })])
    }

    private func header(_ level: Int, _ text: String, id: String = "") -> JSONValue {
        node("Header", .array([.integer(level), attributes(id), .array(words(text))]))
    }

    private func para(_ inlines: [JSONValue]) -> JSONValue { node("Para", .array(inlines)) }

    /// One string per run; pandoc sees spaces only where lines may break.
    private func words(_ text: String) -> [JSONValue] {
        var inlines: [JSONValue] = []
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { inlines.append(node("Space")) }
            if !word.isEmpty { inlines.append(node("Str", .string(String(word)))) }
        }
        return inlines
    }

    private func chapter(_ chapter: Book.Chapter) -> [JSONValue] {
        [header(1, chapter.title, id: Anchors.name("k", chapter.id))] + blocks(chapter.blocks)
            + chapter.entries.flatMap(entry)
    }

    /// The id becomes a Word bookmark, by which an edited file finds its entries again.
    private func entry(_ entry: Book.Entry) -> [JSONValue] {
        let heading = entry.title.map { "\(entry.dateText) – \($0)" } ?? entry.dateText
        let mark = entry.origin == .proposed ? [para([node("Emph", .array(words(phrase(.proposedMark))))])] : []
        return [header(2, heading, id: Anchors.name("e", entry.id))] + mark + blocks(entry.blocks)
    }

    private func blocks(_ blocks: [Block]) -> [JSONValue] { blocks.flatMap(block) }

    private func block(_ block: Block) -> [JSONValue] {
        switch block {
        case .para(let content): [para(inlines(content))]
        case .list(let items):
            [node("BulletList", .array(items.map { .array([node("Plain", .array(inlines($0)))]) }))]
        case .table(let table): [self.table(table)]
        case .chart(let chart): [self.table(numbers(of: chart)), para(words(chart.alt))]
        case .figure(let figure):
            [
                para([
                    node(
                        "Image",
                        .array([
                            attributes(), .array(words("\(figure.caption) (\(phrase(.photo)): \(figure.credit))")),
                            .array([.string(figure.file), .string("fig:")]),
                        ]))
                ])
            ]
        }
    }

    private func numbers(of chart: Chart) -> Table {
        let rows = chart.labels.enumerated().map { index, label -> [[Inline]] in
            [[.text(label)]] + chart.series.map { [.text(String($0.values[index]))] }
        }
        return Table(
            caption: chart.caption, header: [""] + chart.series.map(\.name), rows: rows,
            columns: [.text] + chart.series.map { _ in .number })
    }

    private func table(_ table: Table) -> JSONValue {
        let columns = table.columns.map { column in
            JSONValue.array([node(column == .number ? "AlignRight" : "AlignLeft"), node("ColWidthDefault")])
        }
        let caption: [JSONValue] = table.caption.isEmpty ? [] : [node("Plain", .array(words(table.caption)))]
        let head = JSONValue.array([attributes(), .array([row(table.header.map { words($0) })])])
        let body = JSONValue.array([
            attributes(), .integer(0), .array([]), .array(table.rows.map { row($0.map { inlines($0) }) }),
        ])
        return node(
            "Table",
            .array([
                attributes(), .array([.null, .array(caption)]), .array(columns), head, .array([body]),
                .array([attributes(), .array([])]),
            ]))
    }

    private func row(_ cells: [[JSONValue]]) -> JSONValue {
        .array([
            attributes(),
            .array(
                cells.map { cell in
                    .array([
                        attributes(), node("AlignDefault"), .integer(1), .integer(1),
                        .array([node("Plain", .array(cell))]),
                    ])
                }),
        ])
    }

    private func inlines(_ inlines: [Inline]) -> [JSONValue] { inlines.flatMap(inline) }

    private func inline(_ inline: Inline) -> [JSONValue] {
        switch inline {
        case .text(let text): words(text)
        case .em(let content): [node("Emph", .array(inlines(content)))]
        case .strong(let content): [node("Strong", .array(inlines(content)))]
        case .lang(let tag, let content):
            [node("Span", .array([attributes("", [("lang", tag)]), .array(inlines(content))]))]
        case .person(_, let content), .place(_, let content), .org(_, let content): inlines(content)
        case .link(let url, let content):
            [
                node(
                    "Link",
                    .array([
                        attributes(), .array(inlines(content)),
                        .array([
                            .string(url.hasPrefix("#") ? "#\(Anchors.name("e", String(url.dropFirst())))" : url),
                            .string(""),
                        ]),
                    ]))
            ]
        case .note(let ids): [node("Note", .array([para(note(ids))]))]
        }
    }

    private func note(_ ids: [String]) -> [JSONValue] {
        guard !ids.isEmpty else { return words(phrase(.chroniclerSource)) }
        return ids.compactMap { sources[$0] }.enumerated().flatMap { index, source in
            words((index == 0 ? "" : index == 1 ? "; \(phrase(.also)) " : ", ") + "\(source.note) [\(source.number)]")
        }
    }

    private var back: [JSONValue] {
        var blocks: [JSONValue] = []
        if !book.index.isEmpty {
            let dates = Dictionary(
                book.chapters.flatMap(\.entries).map { ($0.id, $0.dateText) }, uniquingKeysWith: { a, _ in a })
            blocks.append(header(1, phrase(.index)))
            let items = book.index.map { term in
                JSONValue.array([
                    node(
                        "Plain",
                        .array(words("\(term.name)  \(term.entries.compactMap { dates[$0] }.joined(separator: ", "))")))
                ])
            }
            blocks.append(node("BulletList", .array(items)))
        }
        if !book.sources.isEmpty {
            blocks.append(header(1, phrase(.sources)))
            blocks += book.sources.map { para(words(line(of: $0))) }
        }
        return blocks + closing
    }

    private func line(of source: BookSource) -> String {
        let parts = [
            source.title, source.published, source.url, source.accessed.map { "\(phrase(.accessed)) \($0)" },
            source.record.map { "\(phrase(.archiveRecord)) \($0)/\(source.version ?? 1)" },
            source.hash.map { "SHA-256 \($0)" },
        ]
        return "[\(source.number)] \(source.publisher): \(parts.compactMap { $0 }.joined(separator: ", "))"
    }

    private var closing: [JSONValue] {
        var blocks: [JSONValue] = []
        if let approval = book.approval {
            blocks += [
                header(1, phrase(.approvalTitle)), para(words(approval.statement)),
                para(words(phrase(.sheetCountOpen))),
            ]
            blocks += approval.signatories.map {
                para(words("……………………  \([$0.name, $0.role].compactMap { $0 }.joined(separator: ", "))"))
            }
        } else {
            blocks.append(header(1, phrase(.imprint)))
        }
        return blocks + book.colophon.map { para(words($0)) }
    }
}
