import Chronicling
import Records

/// Writes a book as EPUB 3.
struct EPUBWriter {
    let book: Book
    let pictures: [Picture]

    private struct Page {
        let file: String
        let title: String
        let body: [Node]
        var hasDrawing = false
    }

    func bytes() -> [UInt8] {
        let pages = pages()
        var zip = ZIPFile()
        zip.add("mimetype", Array("application/epub+zip".utf8))
        zip.add("META-INF/container.xml", xml(container))
        zip.add("OEBPS/package.opf", xml(package(of: pages)))
        zip.add("OEBPS/nav.xhtml", document(title: phrase(.contents), body: navigation(of: pages)))
        zip.add("OEBPS/style.css", Array(SiteStyle.epub.utf8))
        for page in pages {
            zip.add("OEBPS/\(page.file)", document(title: page.title, body: [.element("main", [:], page.body)]))
        }
        for picture in pictures { zip.add("OEBPS/\(picture.name)", picture.bytes) }
        return zip.bytes()
    }

    private func phrase(_ phrase: Phrase) -> String { book.phrases[phrase.rawValue] ?? phrase.rawValue }

    private var name: String { "\(book.title) \(book.town) \(book.year)" }

    private func pages() -> [Page] {
        let files = book.chapters.enumerated().map { ($0.element, "chapter-\($0.offset + 1).xhtml") }
        let anchors = Anchors(
            book: book,
            fileOfChapter: Dictionary(files.map { ($0.0.id, $0.1) }, uniquingKeysWith: { first, _ in first }),
            sourcesFile: "sources.xhtml")
        var markup = BookMarkup(book: book, anchors: anchors, isEPUB: true)
        let back = BackMatter(markup: markup)
        var pages = [Page(file: "title.xhtml", title: name, body: titlePage)]
        for (chapter, file) in files {
            let hasDrawing = chapter.blocks.contains { if case .chart = $0 { true } else { false } }
            pages.append(Page(file: file, title: chapter.title, body: markup.chapter(chapter), hasDrawing: hasDrawing))
        }
        if !book.index.isEmpty { pages.append(Page(file: "names.xhtml", title: phrase(.index), body: back.index())) }
        if !book.sources.isEmpty {
            pages.append(Page(file: "sources.xhtml", title: phrase(.sources), body: back.sources()))
        }
        let closing = phrase(book.approval == nil ? .imprint : .approvalTitle)
        return pages + [Page(file: "closing.xhtml", title: closing, body: back.closing())]
    }

    private var titlePage: [Node] {
        [
            .element("p", ["class": "date"], book.title), .element("h1", [:], book.town),
            .element("p", [:], String(book.year)),
        ]
    }

    private var container: Node {
        let file = Node.element(
            "rootfile", ["full-path": "OEBPS/package.opf", "media-type": "application/oebps-package+xml"], [])
        return .element(
            "container", ["version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"],
            [.element("rootfiles", [:], [file])])
    }

    private func package(of pages: [Page]) -> Node {
        .element(
            "package",
            [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
                "xml:lang": book.language,
            ],
            [
                metadata, manifest(of: pages),
                .element("spine", [:], pages.map { .element("itemref", ["idref": Self.id($0)], []) }),
            ])
    }

    private var metadata: Node {
        let identity = Digest(of: "\(book.town)\u{0}\(book.id)\u{0}\(book.language)").shortName
        var content: [Node] = [
            .element("dc:identifier", ["id": "id"], "urn:letopis:\(book.id):\(identity)"),
            .element("dc:title", [:], name),
            .element("dc:language", [:], book.language),
        ]
        if let chronicler = book.chronicler { content.append(.element("dc:creator", [:], chronicler)) }
        content.append(.element("meta", ["property": "dcterms:modified"], book.modified.iso8601))
        return .element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"], content)
    }

    private func manifest(of pages: [Page]) -> Node {
        let xhtml = "application/xhtml+xml"
        var items: [Node] = [
            item(id: "nav", file: "nav.xhtml", type: xhtml, properties: "nav"),
            item(id: "style", file: "style.css", type: "text/css", properties: nil),
        ]
        items += pages.map {
            item(id: Self.id($0), file: $0.file, type: xhtml, properties: $0.hasDrawing ? "svg" : nil)
        }
        items += pictures.map { item(id: "picture-\($0.name)", file: $0.name, type: $0.mediaType, properties: nil) }
        return .element("manifest", [:], items)
    }

    private func item(id: String, file: String, type: String, properties: String?) -> Node {
        .element("item", ["id": id, "href": file, "media-type": type, "properties": properties], [])
    }

    private static func id(_ page: Page) -> String { "page-\(page.file.prefix { $0 != "." })" }

    private func navigation(of pages: [Page]) -> [Node] {
        let items = pages.map { Node.element("li", [:], [.element("a", ["href": $0.file], $0.title)]) }
        return [
            .element("nav", ["epub:type": "toc"], [.element("h1", [:], phrase(.contents)), .element("ol", [:], items)])
        ]
    }

    private func document(title: String, body: [Node]) -> [UInt8] {
        let head: [Node] = [
            .element("title", [:], title),
            .element("link", ["rel": "stylesheet", "href": "style.css", "type": "text/css"], []),
        ]
        return xml(
            .element(
                "html",
                [
                    "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
                    "lang": book.language, "xml:lang": book.language,
                ], [.element("head", [:], head), .element("body", [:], body)]))
    }

    private func xml(_ node: Node) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(node.xml)\n".utf8)
    }
}
