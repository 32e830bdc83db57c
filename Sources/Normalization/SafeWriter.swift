import Markup

/// Writes allow-listed HTML and the text of it, keeping both well formed whatever order the elements come in.
///
/// Tags are written late: a block with its first text, an inline element around text only. So nothing empty is
/// written, and a formatting that runs across blocks is closed and opened again in each.
struct SafeWriter: ~Copyable {
    /// In UTF-8.
    private(set) var html = ByteBuffer()
    private(set) var text = TextOutline()
    private var base: String?
    private var blocks = Row<Block>()
    /// What the source has open: names, and the target of a link.
    private var wanted: [Inline] = []
    private var written: [Inline] = []
    /// For each element of the source that was entered and not left: how many blocks stood open outside of it.
    private var heights = Row<Int>()
    private var hasPendingSpace = false
    private var pendingBreaks = 0
    /// Whether the last thing written is text and not the tag of a block, so that what parts it from the next matters.
    private var endsWithText = false
    private var preformattedDepth = 0
    /// A run of text that had to be tidied; kept for its memory.
    private var tidied: [UInt8] = []

    private struct Block {
        let tag: SafeTag
        /// Put in by the writer because the content needs it.
        let isImplied: Bool
        var isWritten = false
    }

    private struct Inline: Equatable {
        let tag: SafeTag
        var href: String?
    }

    /// Deeper blocks are written without their tags: nobody reads them, and nesting costs. The parts of a list or a table
    /// that is written always are.
    private static let deepest = 32

    /// Begins anew; relative links are resolved against `base`.
    mutating func begin(base: String?) {
        html.removeAll()
        text.removeAll()
        self.base = base
        blocks.removeAll()
        wanted.removeAll(keepingCapacity: true)
        written.removeAll(keepingCapacity: true)
        heights.removeAll()
        hasPendingSpace = false
        pendingBreaks = 0
        endsWithText = false
        preformattedDepth = 0
    }

    /// Takes in the start of an element; false when its content is to be skipped.
    mutating func enter(_ tag: HTMLTag, href: UnsafeBufferPointer<UInt8>?) -> Bool {
        switch SafeElement(tag) {
        case .dropped: return false
        case .lineBreak:
            breakLine()
            heights.append(blocks.count)
        case .open: heights.append(blocks.count)
        case .inline(let tag):
            heights.append(blocks.count)
            wanted.append(Inline(tag: tag))
        case .link:
            heights.append(blocks.count)
            wanted.append(Inline(tag: .a, href: href.flatMap { SafeLink.href($0, base: base) }))
        case .apart:
            endParagraph()
            heights.append(blocks.count)
        case .preformatted:
            endParagraph()
            heights.append(blocks.count)
            preformattedDepth += 1
        case .block(let tag): enterBlock(tag)
        }
        return true
    }

    /// Takes in the end of an element that was entered.
    mutating func leave(_ tag: HTMLTag) {
        let height = heights.popLast() ?? 0
        switch SafeElement(tag) {
        case .dropped, .open, .lineBreak: break
        case .inline, .link: if !wanted.isEmpty { wanted.removeLast() }
        case .apart, .block: closeBlocks(to: height)
        case .preformatted:
            preformattedDepth -= 1
            closeBlocks(to: height)
        }
    }

    /// Takes in a text in valid UTF-8.
    mutating func write(_ content: UnsafeBufferPointer<UInt8>) {
        guard preformattedDepth > 0 else {
            writeRun(content)
            return
        }
        for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { breakLine() }
            writeRun(UnsafeBufferPointer(rebasing: line))
        }
    }

    mutating func breakLine() {
        pendingBreaks += 1
        hasPendingSpace = false
    }

    mutating func finish() {
        closeBlocks(to: 0)
        text.finish()
    }

    // MARK: text

    private mutating func writeRun(_ content: UnsafeBufferPointer<UInt8>) {
        var begin = 0
        var end = content.count
        while begin < end, Self.isSpace(content[begin]) { begin += 1 }
        while end > begin, Self.isSpace(content[end - 1]) { end -= 1 }
        let middle = UnsafeBufferPointer(rebasing: content[begin..<end])
        if PlainRun.countBeforeMarkup(middle) == middle.count {
            guard begin < end else {
                if !content.isEmpty { hasPendingSpace = true }
                return
            }
            write(middle, isBehindSpace: begin > 0, isBeforeSpace: end < content.count)
        } else {
            writeTidied(content)
        }
    }

    /// Takes in a text that is one run but for a space before it, as `HTMLHandler` has it.
    mutating func write(run content: UnsafeBufferPointer<UInt8>) {
        let isBehindSpace = content.first == 0x20
        let isBeforeSpace = content.last == 0x20
        let run = content[(isBehindSpace ? 1 : 0)..<(isBeforeSpace ? content.count - 1 : content.count)]
        write(UnsafeBufferPointer(rebasing: run), isBehindSpace: isBehindSpace, isBeforeSpace: isBeforeSpace)
    }

    private mutating func write(_ run: UnsafeBufferPointer<UInt8>, isBehindSpace: Bool, isBeforeSpace: Bool) {
        beginText(isBehindSpace: isBehindSpace)
        html.append(run)
        text.append(run)
        hasPendingSpace = isBeforeSpace
    }

    private mutating func writeTidied(_ content: UnsafeBufferPointer<UInt8>) {
        var run: [UInt8] = []
        swap(&run, &tidied)
        defer { swap(&run, &tidied) }
        run.removeAll(keepingCapacity: true)
        PlainText.tidy(content, keepsLines: false, into: &run)
        guard !run.isEmpty else {
            if !content.isEmpty { hasPendingSpace = true }
            return
        }
        beginText(isBehindSpace: UTF8Ends.first(of: content).map(UTF8Ends.isSpace) == true)
        run.withUnsafeBufferPointer { run in
            appendEscaped(run)
            text.append(run)
        }
        hasPendingSpace = UTF8Ends.last(of: content).map(UTF8Ends.isSpace) == true
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// Writes all that stands before a text.
    private mutating func beginText(isBehindSpace: Bool) {
        if isBehindSpace { hasPendingSpace = true }
        if pendingBreaks > 1, blocks.last?.tag == .p { closeBlocks(to: blocks.count - 1) }
        openTextBlock()
        if wanted.isEmpty {
            while !written.isEmpty { closeInline() }
            if endsWithText { writeGap() }
        } else {
            let effective = effective
            while !effective.starts(with: written) { closeInline() }
            if endsWithText { writeGap() }
            for inline in effective[written.count...] { openInline(inline) }
        }
        endsWithText = true
        pendingBreaks = 0
    }

    /// The open formattings without repetition; a link in a link and one without a target are none.
    private var effective: [Inline] {
        var effective: [Inline] = []
        for inline in wanted where !effective.contains(where: { $0.tag == inline.tag }) {
            if inline.tag != .a || inline.href != nil { effective.append(inline) }
        }
        return effective
    }

    /// What parts the text that follows from the text before.
    private mutating func writeGap() {
        for _ in 0..<min(pendingBreaks, 2) { html.append("<br>") }
        if pendingBreaks > 0 {
            text.breakLine()
        } else if hasPendingSpace {
            html.append(0x20)
            text.append(" ")
        }
    }

    private mutating func openInline(_ inline: Inline) {
        html.append(inline.tag.start)
        if let href = inline.href {
            href.utf8.span.withUnsafeBufferPointer { appendEscaped($0) }
            html.append("\" rel=\"noopener\">")
        }
        written.append(inline)
    }

    private mutating func closeInline() {
        if let last = written.popLast() { html.append(last.tag.end) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var begin = 0
        for index in text.indices {
            let escape: StaticString
            switch text[index] {
            case 0x26: escape = "&amp;"
            case 0x3C: escape = "&lt;"
            case 0x3E: escape = "&gt;"
            case 0x22: escape = "&quot;"
            default: continue  // bytes, not an enum
            }
            html.append(UnsafeBufferPointer(rebasing: text[begin..<index]))
            html.append(escape)
            begin = index + 1
        }
        html.append(UnsafeBufferPointer(rebasing: text[begin...]))
    }

    // MARK: blocks

    private mutating func enterBlock(_ tag: SafeTag) {
        endParagraph()
        guard blocks.count < Self.deepest - 2 || depthOfContent < Self.deepest || isPart(tag) else {
            heights.append(blocks.count)
            return
        }
        prepareParent(of: tag)
        heights.append(blocks.count)
        open(tag)
        // Cells are kept when they are empty: the columns must stay where they are.
        if tag.isCell { writeOpenTags() }
    }

    /// How many blocks stand around a block that begins here, two more than now at most, once `openContent` has closed and
    /// opened what it needs: so what was written is as deep when it is read again.
    private var depthOfContent: Int {
        let blocks = blocks.elements
        let closed = blocks.reversed().prefix { $0.isImplied && !$0.tag.holdsBlocks }.count
        let around = blocks.dropLast(closed)
        guard let last = around.last?.tag else { return 0 }
        if last.isList || last == .tr { return around.count + 1 }
        return around.count + (last.isTablePart ? 2 : 0)
    }

    /// Whether the element belongs to a list or a table that is open around it.
    private func isPart(_ tag: SafeTag) -> Bool {
        guard let last = blocks.last else { return false }
        if tag == .li { return last.tag.isList || last.tag == .li && last.isImplied }
        guard tag.isCell || tag == .tr || tag.isRows else { return false }
        return last.tag.isTablePart || last.tag == .td && last.isImplied
    }

    /// Ends what only text may stand in.
    private mutating func endParagraph() {
        while let last = blocks.last, last.tag.holdsTextOnly { closeBlocks(to: blocks.count - 1) }
        endLine()
    }

    private mutating func prepareParent(of tag: SafeTag) {
        switch tag {
        case .li:
            closeImplied(.li)
            if blocks.last?.tag.isList != true {
                openContent()
                open(.ul, isImplied: true)
            }
        case .td, .th:
            closeImplied(.td)
            if blocks.last?.tag.isTablePart != true { openTable() }
            if blocks.last?.tag != .tr { open(.tr, isImplied: true) }
        case .tr:
            closeImplied(.td)
            if blocks.last?.tag == .tr { closeBlocks(to: blocks.count - 1) }
            if blocks.last?.tag.isTablePart != true { openTable() }
        case .thead, .tbody:
            closeImplied(.td)
            while let last = blocks.last, last.tag == .tr || last.tag.isRows { closeBlocks(to: blocks.count - 1) }
            if blocks.last?.tag != .table { openTable() }
        case .p, .h2, .h3, .h4, .ul, .ol, .blockquote, .table, .figure, .figcaption, .a, .b, .strong, .i, .em:
            openContent()
        }
    }

    private mutating func closeImplied(_ tag: SafeTag) {
        if let last = blocks.last, last.isImplied, last.tag == tag { closeBlocks(to: blocks.count - 1) }
    }

    private mutating func openTable() {
        openContent()
        open(.table, isImplied: true)
    }

    /// Makes sure that a block may stand here: not directly in a list or a table.
    private mutating func openContent() {
        while let last = blocks.last, last.isImplied, !last.tag.holdsBlocks { closeBlocks(to: blocks.count - 1) }
        guard let last = blocks.last?.tag else { return }
        if last.isList { open(.li, isImplied: true) }
        if last.isTablePart {
            if last != .tr { open(.tr, isImplied: true) }
            open(.td, isImplied: true)
        }
    }

    private mutating func openTextBlock() {
        if blocks.last?.tag.holdsTextOnly != true { openContent() }
        if blocks.last?.tag.holdsText != true { open(.p, isImplied: true) }
        writeOpenTags()
    }

    private mutating func open(_ tag: SafeTag, isImplied: Bool = false) {
        blocks.append(Block(tag: tag, isImplied: isImplied))
        endLine()
    }

    private mutating func writeOpenTags() {
        guard blocks.last?.isWritten == false, let first = blocks.elements.firstIndex(where: { !$0.isWritten }) else {
            return
        }
        while !written.isEmpty { closeInline() }
        for index in first..<blocks.count {
            html.append(blocks[index].tag.start)
            text.open(blocks[index].tag)
            blocks[index].isWritten = true
        }
        endsWithText = false
        pendingBreaks = 0
    }

    private mutating func closeBlocks(to height: Int) {
        while blocks.count > height, let block = blocks.popLast() {
            guard block.isWritten else { continue }
            while !written.isEmpty { closeInline() }
            html.append(block.tag.end)
            text.close(block.tag)
            endsWithText = false
        }
        endLine()
    }

    /// What comes next stands apart from what was written, if only on another line.
    private mutating func endLine() {
        hasPendingSpace = false
        pendingBreaks = endsWithText ? 1 : 0
    }
}
