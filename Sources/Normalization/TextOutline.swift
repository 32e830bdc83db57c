import Markup

/// The text of safe HTML as a reader of a plain file would like it.
struct TextOutline: ~Copyable {
    /// In UTF-8; finished once `finish` was called.
    private(set) var bytes = ByteBuffer()
    private var pending = Separator.none
    /// The open lists: nil for bullets, else the number of the last item.
    private var lists = Row<Int?>()
    private var cells = 0
    private var isInItem = false
    private var tableDepth = 0

    private enum Separator: Int {
        case none, line, paragraph
    }

    /// Forgets all but its memory.
    mutating func removeAll() {
        bytes.removeAll()
        pending = .none
        lists.removeAll()
        cells = 0
        isInItem = false
        tableDepth = 0
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        flush()
        bytes.append(piece)
    }

    mutating func append(_ piece: StaticString) {
        append(UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    mutating func breakLine() {
        if tableDepth > 0 { append(" ") } else { require(.line) }
    }

    mutating func open(_ tag: SafeTag) {
        switch tag {
        case .ul: openList(nil)
        case .ol: openList(0)
        case .li: openItem()
        case .table:
            require(tableDepth == 0 ? .paragraph : .none)
            tableDepth += 1
        case .tr:
            if tableDepth == 1 { require(.line) }
            cells = 0
        case .td, .th:
            if cells > 0 { append(" | ") }
            cells += 1
        case .thead, .tbody: break
        case .p, .h2, .h3, .h4, .blockquote, .figure, .figcaption, .a, .b, .strong, .i, .em: startBlock()
        }
    }

    mutating func close(_ tag: SafeTag) {
        switch tag {
        case .ul, .ol:
            _ = lists.popLast()
            require(lists.isEmpty ? .paragraph : .line)
        case .li: require(.line)
        case .table:
            tableDepth -= 1
            require(.paragraph)
        case .tr: if tableDepth == 1 { require(.line) }
        case .td, .th, .thead, .tbody: break
        case .p, .h2, .h3, .h4, .blockquote, .figure, .figcaption, .a, .b, .strong, .i, .em: startBlock()
        }
    }

    /// Cells that end a row empty leave a space behind.
    mutating func finish() {
        while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
    }

    private mutating func openList(_ number: Int?) {
        require(lists.isEmpty ? .paragraph : .line)
        lists.append(number)
    }

    private mutating func openItem() {
        require(.line)
        flush()
        for _ in 0..<max(0, lists.count - 1) { append("  ") }
        if let last = lists.popLast() {
            lists.append(last.map { $0 + 1 })
            if let last {
                bytes.append("\(last + 1). " as String)
            } else {
                append("– ")
            }
        }
        isInItem = true
    }

    /// In a cell a block is a matter of one line; in a list's item of the next line; elsewhere of a paragraph.
    private mutating func startBlock() {
        if tableDepth > 0 {
            if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
        } else if isInItem, !lists.isEmpty {
            if isBehindMark { return }
            require(.line)
        } else {
            require(.paragraph)
        }
    }

    /// Whether nothing stands behind an item's `– ` or number.
    private var isBehindMark: Bool {
        let bytes = bytes.bytes
        guard bytes.count > 1, bytes[bytes.count - 1] == 0x20 else { return false }
        return bytes[bytes.count - 2] == 0x2E || bytes.suffix(4).elementsEqual("– ".utf8)
    }

    private mutating func require(_ separator: Separator) {
        guard tableDepth == 0 || separator != .paragraph else { return }
        if separator.rawValue > pending.rawValue { pending = separator }
    }

    private mutating func flush() {
        if pending == .none { return }
        if bytes.count > 0 {
            while bytes.last == 0x20 { bytes.removeLast() }
            bytes.append(0x0A)
            if pending == .paragraph { bytes.append(0x0A) }
        }
        pending = .none
    }
}
