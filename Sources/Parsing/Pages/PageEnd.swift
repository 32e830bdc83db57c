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
        let marked = isBrokenOff ? body + Array("<\(name)></\(name)>".utf8) : body
        let page = try HTMLDocument(marked, charset: charset, limits: limits)
        return (page, PageEnd(isBrokenOff: isBrokenOff, page: page))
    }

    private init(isBrokenOff: Bool, page: HTMLDocument) {
        self.isBrokenOff = isBrokenOff
        self.page = page
        mark = isBrokenOff ? page.find("//\(Self.name)").last : nil
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
