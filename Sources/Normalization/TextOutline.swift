/// The text of safe HTML as a reader of a plain file would like it.
struct TextOutline {
    private var text = ""
    private var pending = Separator.none
    /// The open lists: nil for bullets, else the number of the last item.
    private var lists: [Int?] = []
    private var cells = 0
    private var isInItem = false
    private var tableDepth = 0

    private enum Separator: Int {
        case none, line, paragraph
    }

    mutating func append(_ piece: String) {
        flush()
        text += piece
    }

    mutating func breakLine() {
        if tableDepth > 0 { append(" ") } else { require(.line) }
    }

    mutating func open(_ name: String) {
        switch name {
        case "ul": openList(nil)
        case "ol": openList(0)
        case "li": openItem()
        case "table":
            require(tableDepth == 0 ? .paragraph : .none)
            tableDepth += 1
        case "tr":
            if tableDepth == 1 { require(.line) }
            cells = 0
        case "td", "th":
            if cells > 0 { append(" | ") }
            cells += 1
        case "thead", "tbody": break
        default: startBlock()  // names, not an enum
        }
    }

    mutating func close(_ name: String) {
        switch name {
        case "ul", "ol":
            if !lists.isEmpty { lists.removeLast() }
            require(lists.isEmpty ? .paragraph : .line)
        case "li": require(.line)
        case "table":
            tableDepth -= 1
            require(.paragraph)
        case "tr": if tableDepth == 1 { require(.line) }
        case "td", "th", "thead", "tbody": break
        default: startBlock()  // names, not an enum
        }
    }

    /// Cells that end a row empty leave a space behind.
    func finished() -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x0A { while bytes.last == 0x20 { bytes.removeLast() } }
            bytes.append(byte)
        }
        while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func openList(_ number: Int?) {
        require(lists.isEmpty ? .paragraph : .line)
        lists.append(number)
    }

    private mutating func openItem() {
        require(.line)
        flush()
        text += String(repeating: "  ", count: max(0, lists.count - 1))
        if let last = lists.popLast() {
            lists.append(last.map { $0 + 1 })
            text += last.map { "\($0 + 1). " } ?? "– "
        }
        isInItem = true
    }

    /// In a cell a block is a matter of one line; in a list's item of the next line; elsewhere of a paragraph.
    private mutating func startBlock() {
        if tableDepth > 0 {
            if let last = text.last, !last.isWhitespace { text += " " }
        } else if isInItem, !lists.isEmpty {
            if text.hasSuffix("– ") || text.hasSuffix(". ") { return }
            require(.line)
        } else {
            require(.paragraph)
        }
    }

    private mutating func require(_ separator: Separator) {
        guard tableDepth == 0 || separator != .paragraph else { return }
        if separator.rawValue > pending.rawValue { pending = separator }
    }

    private mutating func flush() {
        if !text.isEmpty {
            switch pending {
            case .none: break
            case .line: text += "\n"
            case .paragraph: text += "\n\n"
            }
        }
        pending = .none
    }
}
