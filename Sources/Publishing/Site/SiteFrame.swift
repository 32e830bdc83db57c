import Chronicling

/// What surrounds the content of every page of the site.
struct SiteFrame {
    let book: Book
    let contents: [SiteWriter.Link]
    let contentsTitle: String

    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

    /// The first page: the title and the contents.
    func front() -> String {
        let items = contents.map { Node.element("li", [:], [.element("a", ["href": $0.file], $0.title)]) }
        let body: [Node] = [
            .element(
                "header", ["class": "cover"],
                [
                    .element("p", ["class": "kind"], book.title), .element("h1", [:], book.town),
                    .element("p", ["class": "year"], String(book.year)),
                ]),
            .element("main", [:], [.element("h2", [:], contentsTitle), .element("ol", ["class": "contents"], items)]),
            .element("footer", [:], book.colophon.map { .element("p", [:], $0) }),
        ]
        return document(title: name, body: body)
    }

    /// Page number `position` of the contents.
    func page(at position: Int, body: [Node]) -> String {
        var steps: [Node] = []
        if position > 0 {
            steps.append(
                .element(
                    "a", ["href": contents[position - 1].file, "rel": "prev"], "← \(contents[position - 1].title)"))
        }
        if position + 1 < contents.count {
            steps.append(
                .element(
                    "a", ["href": contents[position + 1].file, "rel": "next"], "\(contents[position + 1].title) →"))
        }
        let header = Node.element("header", ["class": "bar"], [.element("a", ["href": "index.html"], name)])
        return document(
            title: "\(contents[position].title) – \(name)",
            body: [header, .element("main", [:], body), .element("nav", ["class": "steps"], steps)])
    }

    private var name: String { "\(book.title) \(book.town) \(book.year)" }

    private func document(title: String, body: [Node]) -> String {
        let head: [Node] = [
            .element("meta", ["charset": "utf-8"], []),
            .element("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy], []),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
            .element("title", [:], title), .element("link", ["rel": "stylesheet", "href": "style.css"], []),
        ]
        let html = Node.element(
            "html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": book.language, "xml:lang": book.language],
            [.element("head", [:], head), .element("body", [:], body)])
        return "<!DOCTYPE html>\n\(html.xml)\n"
    }
}
