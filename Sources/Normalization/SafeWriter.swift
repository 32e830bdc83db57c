/// Writes allow-listed HTML and the text of it, keeping both well formed whatever order the elements come in.
///
/// Tags are written late: a block with its first text, an inline element around text only. So nothing empty is
/// written, and a formatting that runs across blocks is closed and opened again in each.
struct SafeWriter {
    private let base: URLParts?
    private var html = ""
    private var text = TextOutline()
    private var blocks: [Block] = []
    /// What the source has open: names, and the target of a link.
    private var wanted: [Inline] = []
    private var written: [Inline] = []
    /// For each element of the source that was entered and not left: how many blocks stood open outside of it.
    private var heights: [Int] = []
    private var hasPendingSpace = false
    private var pendingBreaks = 0
    /// Whether the last thing written is text and not the tag of a block, so that what parts it from the next matters.
    private var endsWithText = false
    private var preformattedDepth = 0

    private struct Block {
        let name: String
        /// Put in by the writer because the content needs it.
        let isImplied: Bool
        var isWritten = false
    }

    private struct Inline: Equatable {
        let name: String
        var href: String?
    }

    /// Deeper blocks are written without their tags: nobody reads them, and nesting costs.
    private static let deepest = 32

    init(base: URLParts?) {
        self.base = base
    }

    /// Takes in the start of an element; false when its content is to be skipped.
    mutating func enter(_ name: String, href: String?) -> Bool {
        switch SafeElement(name) {
        case .dropped: return false
        case .lineBreak:
            breakLine()
            heights.append(blocks.count)
        case .open: heights.append(blocks.count)
        case .inline(let name):
            heights.append(blocks.count)
            want(Inline(name: name))
        case .link:
            heights.append(blocks.count)
            want(Inline(name: "a", href: href.flatMap { SafeLink.href($0, base: base) }))
        case .apart:
            endParagraph()
            heights.append(blocks.count)
        case .preformatted:
            endParagraph()
            heights.append(blocks.count)
            preformattedDepth += 1
        case .block(let name): enterBlock(name)
        }
        return true
    }

    /// Takes in the end of an element that was entered.
    mutating func leave(_ name: String) {
        let height = heights.popLast() ?? 0
        switch SafeElement(name) {
        case .dropped, .open, .lineBreak: break
        case .inline, .link: if !wanted.isEmpty { wanted.removeLast() }
        case .apart, .block: closeBlocks(to: height)
        case .preformatted:
            preformattedDepth -= 1
            closeBlocks(to: height)
        }
    }

    mutating func write(_ content: String) {
        guard preformattedDepth > 0 else {
            writeRun(content)
            return
        }
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { breakLine() }
            writeRun(String(line))
        }
    }

    mutating func breakLine() {
        pendingBreaks += 1
        hasPendingSpace = false
    }

    mutating func finished() -> (html: String, text: String) {
        closeBlocks(to: 0)
        return (html, text.finished())
    }

    // MARK: inline

    private mutating func want(_ inline: Inline) {
        wanted.append(inline)
    }

    /// The open formattings without repetition; a link in a link and one without a target are none.
    private var effective: [Inline] {
        var effective: [Inline] = []
        for inline in wanted where !effective.contains(where: { $0.name == inline.name }) {
            if inline.name != "a" || inline.href != nil { effective.append(inline) }
        }
        return effective
    }

    private mutating func writeRun(_ content: String) {
        let run = PlainText.line(content)
        guard !run.isEmpty else {
            if !content.isEmpty { hasPendingSpace = true }
            return
        }
        if content.unicodeScalars.first?.properties.isWhitespace == true { hasPendingSpace = true }
        if pendingBreaks > 1, blocks.last?.name == "p" { closeBlocks(to: blocks.count - 1) }
        openTextBlock()
        let effective = effective
        while !effective.starts(with: written) { closeInline() }
        if endsWithText { writeGap() }
        for inline in effective[written.count...] { openInline(inline) }
        html += Self.escaped(run)
        text.append(run)
        endsWithText = true
        hasPendingSpace = content.unicodeScalars.last?.properties.isWhitespace == true
        pendingBreaks = 0
    }

    /// What parts the text that follows from the text before.
    private mutating func writeGap() {
        for _ in 0..<min(pendingBreaks, 2) { html += "<br>" }
        if pendingBreaks > 0 {
            text.breakLine()
        } else if hasPendingSpace {
            html += " "
            text.append(" ")
        }
    }

    private mutating func openInline(_ inline: Inline) {
        html += inline.href.map { "<a href=\"\(Self.escaped($0))\" rel=\"noopener\">" } ?? "<\(inline.name)>"
        written.append(inline)
    }

    private mutating func closeInline() {
        if let last = written.popLast() { html += "</\(last.name)>" }
    }

    // MARK: blocks

    private mutating func enterBlock(_ name: String) {
        endParagraph()
        guard blocks.count < Self.deepest else {
            heights.append(blocks.count)
            return
        }
        prepareParent(of: name)
        heights.append(blocks.count)
        open(name)
        // Cells are kept when they are empty: the columns must stay where they are.
        if name == "td" || name == "th" { writeOpenTags() }
    }

    /// Ends what only text may stand in.
    private mutating func endParagraph() {
        while let last = blocks.last, BlockRules.holdsTextOnly(last.name) { closeBlocks(to: blocks.count - 1) }
        endLine()
    }

    private mutating func prepareParent(of name: String) {
        switch name {
        case "li":
            closeImplied("li")
            if !BlockRules.isList(blocks.last?.name) {
                openContent()
                open("ul", isImplied: true)
            }
        case "td", "th":
            closeImplied("td")
            if !BlockRules.isTablePart(blocks.last?.name) { openTable() }
            if blocks.last?.name != "tr" { open("tr", isImplied: true) }
        case "tr":
            closeImplied("td")
            if blocks.last?.name == "tr" { closeBlocks(to: blocks.count - 1) }
            if !BlockRules.isTablePart(blocks.last?.name) { openTable() }
        case "thead", "tbody":
            closeImplied("td")
            while ["tr", "thead", "tbody"].contains(blocks.last?.name) { closeBlocks(to: blocks.count - 1) }
            if blocks.last?.name != "table" { openTable() }
        default: openContent()  // names, not an enum
        }
    }

    private mutating func closeImplied(_ name: String) {
        if let last = blocks.last, last.isImplied, last.name == name { closeBlocks(to: blocks.count - 1) }
    }

    private mutating func openTable() {
        openContent()
        open("table", isImplied: true)
    }

    /// Makes sure that a block may stand here: not directly in a list or a table.
    private mutating func openContent() {
        while let last = blocks.last, last.isImplied, !BlockRules.holdsBlocks(last.name) {
            closeBlocks(to: blocks.count - 1)
        }
        if BlockRules.isList(blocks.last?.name) { open("li", isImplied: true) }
        if BlockRules.isTablePart(blocks.last?.name) {
            if blocks.last?.name != "tr" { open("tr", isImplied: true) }
            open("td", isImplied: true)
        }
    }

    private mutating func openTextBlock() {
        if !BlockRules.holdsTextOnly(blocks.last?.name) { openContent() }
        if !BlockRules.holdsText(blocks.last?.name) { open("p", isImplied: true) }
        writeOpenTags()
    }

    private mutating func open(_ name: String, isImplied: Bool = false) {
        blocks.append(Block(name: name, isImplied: isImplied))
        endLine()
    }

    private mutating func writeOpenTags() {
        guard let first = blocks.firstIndex(where: { !$0.isWritten }) else { return }
        while !written.isEmpty { closeInline() }
        for index in first..<blocks.count {
            html += "<\(blocks[index].name)>"
            text.open(blocks[index].name)
            blocks[index].isWritten = true
        }
        endsWithText = false
        pendingBreaks = 0
    }

    private mutating func closeBlocks(to height: Int) {
        while blocks.count > height {
            let block = blocks.removeLast()
            guard block.isWritten else { continue }
            while !written.isEmpty { closeInline() }
            html += "</\(block.name)>"
            text.close(block.name)
            endsWithText = false
        }
        endLine()
    }

    /// What comes next stands apart from what was written, if only on another line.
    private mutating func endLine() {
        hasPendingSpace = false
        pendingBreaks = endsWithText ? 1 : 0
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case 0x26: bytes += Array("&amp;".utf8)
            case 0x3C: bytes += Array("&lt;".utf8)
            case 0x3E: bytes += Array("&gt;".utf8)
            case 0x22: bytes += Array("&quot;".utf8)
            default: bytes.append(byte)  // bytes, not an enum
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
