import Chronicling

/// The parts behind a book's chapters as XHTML: names, sources, approval, colophon.
struct BackMatter {
    let markup: BookMarkup

    private var book: Book { markup.book }

    func index() -> [Node] {
        let lists: [(IndexTerm.Kind, Phrase)] = [(.person, .persons), (.place, .places), (.org, .organizations)]
        let titles = titles()
        return [.element("h1", [:], markup.phrase(.index))]
            + lists.flatMap { kind, phrase -> [Node] in
                let terms = book.index.filter { $0.type == kind }
                guard !terms.isEmpty else { return [] }
                return [
                    .element("h2", [:], markup.phrase(phrase)),
                    .element("ul", ["class": "index"], terms.map { term($0, titles: titles) }),
                ]
            }
    }

    func sources() -> [Node] {
        [
            .element("h1", [:], markup.phrase(.sources)),
            .element("ol", ["class": "sources"], book.sources.map(source)),
        ]
    }

    func closing() -> [Node] {
        var content: [Node] = []
        if let approval = book.approval {
            content += [
                .element("h1", [:], markup.phrase(.approvalTitle)), .element("p", [:], approval.statement),
                .element("p", [:], markup.phrase(.sheetCountOpen)),
            ]
            content += approval.signatories.map { person in
                .element(
                    "p", ["class": "signature"], [person.name, person.role].compactMap { $0 }.joined(separator: ", "))
            }
        } else {
            content.append(.element("h1", [:], markup.phrase(.imprint)))
        }
        return content + book.colophon.map { .element("p", ["class": "colophon"], $0) }
    }

    private func titles() -> [String: String] {
        Dictionary(
            book.chapters.flatMap(\.entries).map { ($0.id, $0.dateText) }, uniquingKeysWith: { first, _ in first })
    }

    private func term(_ term: IndexTerm, titles: [String: String]) -> Node {
        var content: [Node] = [.text("\(term.name)  ")]
        for (index, entry) in term.entries.enumerated() {
            guard let address = markup.anchors.address(ofEntry: entry) else { continue }
            if index > 0 { content.append(.text(", ")) }
            content.append(.element("a", ["href": address], titles[entry] ?? entry))
        }
        return .element("li", [:], content)
    }

    private func source(_ source: BookSource) -> Node {
        var content: [Node] = [.element("strong", [:], source.publisher)]
        let title = [source.title, source.published].compactMap { $0 }.joined(separator: ", ")
        content.append(.text(title.isEmpty ? ". " : ": \(title). "))
        if let url = source.url, url.hasPrefix("http://") || url.hasPrefix("https://") {
            content += [
                .element("a", ["href": Self.address(url), "rel": markup.isEPUB ? nil : "noopener"], url), .text(" "),
            ]
        }
        if let accessed = source.accessed { content.append(.text("(\(markup.phrase(.accessed)) \(accessed)) ")) }
        if let record = source.record {
            let hash = source.hash.map { ", SHA-256 \($0)" } ?? ""
            let place = "\(markup.phrase(.archiveRecord)) \(record)/\(source.version ?? 1)\(hash)"
            content.append(.element("span", ["class": "record"], place))
        }
        return .element("li", ["id": Anchors.name("q", source.id), "value": String(source.number)], content)
    }

    /// `url` with every byte that RFC 3986 does not allow percent-encoded.
    private static func address(_ url: String) -> String {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%".utf8)
        return url.utf8.reduce(into: "") { text, byte in
            if allowed.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
    }
}
