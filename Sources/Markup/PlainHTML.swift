import Glibc

/// Reads a piece of HTML whose elements are known, end where they began and stand where HTML 4 lets them: most of what
/// editors make.
///
/// It gives up at the first thing that libxml2 might take in another way (an end that is missing, a paragraph in a
/// paragraph, a script, a comment, a bare `&`); then the handler's state is worthless, and libxml2 reads the piece from
/// its beginning. What it does hand on is what libxml2 hands on.
struct PlainHTML: ~Copyable {
    struct NotPlain: Error {}

    struct OpenElement {
        let tag: HTMLTag
        let name: PlainName
        let content: PlainElement.Content
    }

    /// What stands before the place where the reader is.
    enum Before {
        /// A block begins or ends, or a line: white space behind it is nothing.
        case boundary
        case text
        /// The end of a formatting behind which libxml2 keeps white space.
        case formatting
        case other
    }

    let base: UnsafePointer<UInt8>
    let count: Int
    let handler: any HTMLHandler
    var position = 0
    var open = Row<OpenElement>()
    var openLinks = 0
    var before = Before.boundary
    /// White space whose meaning depends on what follows.
    var hasBlank = false
    /// A text or a value whose references were resolved; kept for its memory.
    var resolved: [UInt8] = []

    /// Deeper ones are for libxml2 and its limits.
    static let maximumDepth = 64

    /// Whether all of `html` was read.
    static func read(_ html: UnsafeBufferPointer<UInt8>, into handler: any HTMLHandler) -> Bool {
        guard let base = html.baseAddress else { return html.isEmpty }
        var reader = PlainHTML(base: base, count: html.count, handler: handler)
        do throws(NotPlain) {
            try reader.run()
            return true
        } catch {
            return false
        }
    }

    private init(base: UnsafePointer<UInt8>, count: Int, handler: any HTMLHandler) {
        self.base = base
        self.count = count
        self.handler = handler
    }

    private mutating func run() throws(NotPlain) {
        while position < count {
            if base[position] != 0x3C { try text() }
            guard position + 2 < count else {
                if position < count { throw NotPlain() }
                break
            }
            if base[position + 1] == 0x2F { try endTag() } else { try startTag() }
        }
        guard open.isEmpty else { throw NotPlain() }
    }

    func offset(of byte: UInt8, from begin: Int, to end: Int) -> Int? {
        guard begin < end, let found = memchr(base + begin, Int32(byte), end - begin) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Hands on the text that stands here, and moves behind it. Most texts are one run, which is found in one pass.
    private mutating func text() throws(NotPlain) {
        let begin = position
        let first = base[begin] == 0x20 ? begin + 1 : begin
        let run = PlainRun.countBeforeMarkup(UnsafeBufferPointer(start: base + first, count: count - first))
        position = first + run
        guard run > 0, position == count || base[position] == 0x3C else {
            position = offset(of: 0x3C, from: position, to: count) ?? count
            return try text(begin..<position)
        }
        if let parent = open.last, !parent.content.holdsText { throw NotPlain() }
        handler.run(UnsafeBufferPointer(start: base + begin, count: position - begin))
        before = .text
    }

    /// Hands on any text.
    private mutating func text(_ range: Range<Int>) throws(NotPlain) {
        if base[range.lowerBound] <= 0x20, range.allSatisfy({ Self.isBlank(base[$0]) }) {
            hasBlank = before != .boundary
            return
        }
        if holdsForbidden(range) { throw NotPlain() }
        if let parent = open.last, !parent.content.holdsText { throw NotPlain() }
        if let mark = offset(of: 0x26, from: range.lowerBound, to: range.upperBound) {
            resolved.removeAll(keepingCapacity: true)
            try resolve(range, firstAt: mark)
            resolved.withUnsafeBufferPointer { handler.text($0) }
        } else {
            handler.text(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
        }
        before = .text
    }

    private mutating func endTag() throws(NotPlain) {
        guard let element = open.popLast() else { throw NotPlain() }
        let name = position + 2
        let end = name + element.name.count
        guard end < count, base[end] == 0x3E, element.name.stands(at: name, in: base, readable: count - name) else {
            throw NotPlain()
        }
        position = end + 1
        if element.content == .words {
            try settleBlank()
            before = PlainElement.keepsBlank(behind: element.tag) ? .formatting : .other
        } else {
            hasBlank = false
            before = .boundary
        }
        if element.tag == .a { openLinks -= 1 }
        handler.leave(element.tag)
    }

    /// Hands on the white space before a tag that is no boundary.
    mutating func settleBlank() throws(NotPlain) {
        guard hasBlank else { return }
        guard before == .formatting else { throw NotPlain() }
        hasBlank = false
        let space: StaticString = " "
        handler.text(UnsafeBufferPointer(start: space.utf8Start, count: 1))
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    /// Whether a character stands there that XML forbids, and libxml2 therefore drops: controls, U+FFFE, U+FFFF.
    func holdsForbidden(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        var found = ByteBlock.zero
        while position + ByteBlock.count <= range.upperBound {
            let here = ByteBlock(at: base + position)
            found |= here.less(0x20) & ~(here.equal(0x09) | here.equal(0x0A) | here.equal(0x0D)) | here.equal(0xEF)
            position += ByteBlock.count
        }
        while position < range.upperBound {
            if base[position] < 0x20 && !Self.isBlank(base[position]) || base[position] == 0xEF { return true }
            position += 1
        }
        return !found.isZero
    }
}
