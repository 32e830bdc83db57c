/// An element as `PlainHTML` knows it.
struct PlainElement {
    /// What may stand in an element without ending it.
    enum Content: UInt8 {
        /// Blocks and words.
        case flow
        /// Words, formatted or not.
        case words
        case listItems, tableParts, rows, cells

        var holdsText: Bool { self == .flow || self == .words }

        func holds(_ element: PlainElement) -> Bool {
            switch element.place {
            case .block: self == .flow
            case .word: self == .flow || self == .words
            case .listItem: self == .listItems
            case .tablePart: self == .tableParts
            case .row: self == .tableParts || self == .rows
            case .cell: self == .cells
            }
        }
    }

    /// Where an element may stand.
    enum Place: UInt8 {
        case block, word, listItem, tablePart, row, cell
    }

    let tag: HTMLTag
    let place: Place
    let content: Content
    /// Whether it has no content and no end.
    var isEmpty = false

    /// Whether text before it and text behind it stand apart.
    var isBoundary: Bool { place != .word || tag == .br }

    static func isName(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

    static func isAttributeName(_ byte: UInt8) -> Bool { isName(byte) || byte == 0x2D || byte == 0x5F }

    /// libxml2 drops white space behind others when a tag follows.
    static func keepsBlank(behind tag: HTMLTag) -> Bool {
        tag == .a || tag == .b || tag == .strong || tag == .i || tag == .em
    }

    /// Nil for all that need more care.
    static func named(_ name: PlainName) -> PlainElement? {
        guard name.count <= NameWords.count else { return nil }
        let slots = slots
        var index = Int(name.hash) & (slots.count - 1)
        while let slot = slots[index] {
            if slot.name == name.words { return slot.element }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private struct Slot {
        let name: NameWords
        let element: PlainElement
    }

    private static let slots: [Slot?] = {
        var slots = [Slot?](repeating: nil, count: 256)
        for element in all {
            var name = element.tag.name
            let words = name.withUTF8 { bytes in
                bytes.baseAddress.map { NameWords(at: $0, count: bytes.count, readable: bytes.count) } ?? NameWords()
            }
            var index = Int(words.hash) & (slots.count - 1)
            while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
            slots[index] = Slot(name: words, element: element)
        }
        return slots
    }()

    private static let all: [PlainElement] =
        [.div, .section, .article, .blockquote, .figure, .figcaption].map {
            PlainElement(tag: $0, place: .block, content: .flow)
        }
        + [.p, .h1, .h2, .h3, .h4, .h5, .h6].map { PlainElement(tag: $0, place: .block, content: .words) }
        + [.ul, .ol].map { PlainElement(tag: $0, place: .block, content: .listItems) }
        + [.a, .b, .strong, .i, .em, .span, .u, .s, .small, .big, .sub, .sup, .code, .cite, .q, .strike, .tt, .font]
        .map { PlainElement(tag: $0, place: .word, content: .words) }
        + [.thead, .tbody, .tfoot].map { PlainElement(tag: $0, place: .tablePart, content: .rows) }
        + [.td, .th].map { PlainElement(tag: $0, place: .cell, content: .flow) }
        + [.br, .img].map { PlainElement(tag: $0, place: .word, content: .words, isEmpty: true) }
        + [
            PlainElement(tag: .hr, place: .block, content: .words, isEmpty: true),
            PlainElement(tag: .li, place: .listItem, content: .flow),
            PlainElement(tag: .table, place: .block, content: .tableParts),
            PlainElement(tag: .tr, place: .row, content: .cells),
        ]
}
