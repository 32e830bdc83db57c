import Markup

/// How a page ends, and which of its parts had not ended when it broke off.
///
/// The parser closes whatever stands open at a page's end, as if the page had: an element of this program's own behind
/// the last byte shows in what it came to stand.
struct PageEnd {
    /// False when the page ends as pages do; the end of the body suffices, for pages that leave the last tag out.
    let isBrokenOff: Bool
    private let page: HTMLDocument
    /// Nil when it was swallowed: the page breaks off within a tag, a comment or a script.
    private let mark: HTMLNode?

    private static let name = "x-breaks-off-here"

    static func isBrokenOff(_ body: [UInt8]) -> Bool {
        // Zeros are every other byte of UTF-16.
        let tail = String(decoding: body.suffix(4_096).filter { $0 != 0 }, as: UTF8.self).lowercased()
        return !tail.contains("</html") && !tail.contains("</body")
    }

    /// Reads a page, and its end.
    static func read(
        _ body: [UInt8], charset: String?, limits: MarkupLimits
    ) throws(MarkupRefusal) -> (page: HTMLDocument, end: PageEnd) {
        let isBrokenOff = isBrokenOff(body)
        // Of UTF-16 no end is marked: the mark is ASCII.
        let isMarked = isBrokenOff && !body.suffix(64).contains(0)
        let marked = isMarked ? Array(wholeMarks(of: body)) + Array("<\(name)></\(name)>".utf8) : body
        let page = try HTMLDocument(marked, charset: charset, limits: limits)
        return (page, PageEnd(isBrokenOff: isBrokenOff, page: page))
    }

    /// The page without half a tag and half a letter at its end: neither says anything, the one would swallow the mark,
    /// and the other would be a letter of no encoding.
    private static func wholeMarks(of body: [UInt8]) -> ArraySlice<UInt8> {
        var page = body[...]
        if let sign = page.lastIndex(where: { $0 == 0x3C || $0 == 0x3E }), page[sign] == 0x3C { page = page[..<sign] }
        let letters = page.suffix(3)
        guard let lead = letters.lastIndex(where: { $0 & 0xC0 != 0x80 }), page[lead] >= 0xC0 else { return page }
        let length = page[lead] >= 0xF0 ? 4 : page[lead] >= 0xE0 ? 3 : 2
        return lead + length > page.endIndex ? page[..<lead] : page
    }

    private init(isBrokenOff: Bool, page: HTMLDocument) {
        self.isBrokenOff = isBrokenOff
        self.page = page
        mark = isBrokenOff ? page.find("//\(Self.name)").last : nil
    }

    /// Whether all that the page lists, of which `items` came, was sent, its end tags or not: HTML lets a page leave
    /// those of the body and of the document out, and programs that shorten pages do.
    ///
    /// Whatever must be closed then is closed, and a list cut within its element is seen to be cut. Items that stand in
    /// the body itself have nothing around them that a cut would leave open; behind them a `footer` has to come.
    func isReached(past items: [HTMLNode]) -> Bool {
        guard isBrokenOff else { return true }
        guard let mark, let first = items.first, let last = items.last else { return false }
        let open = sequence(first: mark, next: \.parent).dropFirst().filter { $0.kind == .element }
        guard open.allSatisfy({ Self.optional.contains($0.name) }) else { return false }
        // What stands between the two in the page stands in the same element.
        let list = outermost(around: first)
        if list != first, !Self.optional.contains(list.name), outermost(around: last) == list { return true }
        return !page.find("following::footer[parent::body or parent::head]", at: last).isEmpty
    }

    /// The elements that the standard lets end without an end tag; what stands open at the mark has children, so that
    /// it is none of those that never have one.
    private static let optional: Set<String> = [
        "html", "head", "body", "li", "dt", "dd", "p", "rt", "rp", "optgroup", "option", "colgroup", "caption", "thead",
        "tbody", "tfoot", "tr", "td", "th",
    ]

    /// The element in the body that holds `node`, or is it. The body need not have a tag either: libxml2 leaves elements
    /// that it does not know, such as `main`, in the head then.
    private func outermost(around node: HTMLNode) -> HTMLNode {
        let root = page.root
        var outermost = node
        while let parent = outermost.parent, parent != root, parent.parent != root, parent.kind == .element {
            outermost = parent
        }
        return outermost
    }

    /// Whether the page breaks off inside `node`. `isLast` of its kind, and `goesOn` beyond its node (a `dt` whose text
    /// stands in the `dd` behind it): then it has ended only when everything around it has.
    func breaksOff(inside node: HTMLNode, isLast: Bool, goesOn: Bool = false) -> Bool {
        guard isBrokenOff else { return false }
        guard let mark else { return isLast && (goesOn || !isFollowed(node)) }
        if isLast, goesOn, mark.parent.map({ $0.name != "body" && $0.name != "html" }) ?? false { return true }
        return !page.find(".//\(Self.name)", at: node).isEmpty
    }

    private func isFollowed(_ node: HTMLNode) -> Bool {
        !page.find("following::node()[normalize-space()][1]", at: node).isEmpty
    }
}
