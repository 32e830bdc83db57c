import Markup

/// Takes out of a page what stands around its text, as far as its markup and its names say so.
enum Boilerplate {
    /// What has more than this share of the page's text is not around it, whatever it is called.
    private static let largestShare = 0.4

    /// `strict` believes the names of classes too.
    static func drop(in reading: inout PageReading, strict: Bool) {
        dropWhatIsNeverText(in: &reading)
        reading.measure()
        ConsentNotice.drop(in: &reading)
        reading.measure()
        let whole = reading.tree.count > 0 ? plain(0, in: reading) : 0
        var index = 0
        while index < reading.tree.count {
            let end = Int(reading.tree.nodes[index].end)
            guard reading.isKept[index] else {
                index = end
                continue
            }
            if isAround(index, in: reading, strict: strict),
                Double(plain(index, in: reading)) <= largestShare * Double(whole)
                    || isSurelyAround(index, reading.tree)
            {
                reading.drop(index)
                index = end
            } else {
                index += 1
            }
        }
        reading.measure()
    }

    /// Scripts, fields, what is hidden.
    static func dropWhatIsNeverText(in reading: inout PageReading) {
        var index = 0
        while index < reading.tree.count {
            let tag = reading.tree.nodes[index].tag
            if tag.isNeverText || (tag != .text && isHidden(index, in: reading.tree)) {
                reading.drop(index)
                index = Int(reading.tree.nodes[index].end)
            } else {
                index += 1
            }
        }
    }

    private static func plain(_ index: Int, in reading: PageReading) -> Int {
        reading.letters(index) - reading.linked(index)
    }

    private static func isAround(_ index: Int, in reading: PageReading, strict: Bool) -> Bool {
        let tag = reading.tree.nodes[index].tag
        switch tag {
        case .text, .html, .body, .main, .a, .b, .i, .em, .strong, .p, .h1, .td, .tr, .tbody, .table: return false
        case .aside, .footer: return true
        default: break  // of 120 names, these
        }
        if let role = reading.tree.value(of: .role, at: index), aroundRoles.contains(role) { return true }
        if isDialog(index, reading.tree) { return true }
        guard strict else { return false }
        let roles = reading.roles[index]
        if roles.contains(.share), tag != .blockquote, reading.letters(index) < 500 { return true }
        guard roles.contains(.around) else { return false }
        return !(roles.contains(.text) && tag == .article)
    }

    /// Of a short text's page, a site's foot or a dialog may well be the larger part.
    private static func isSurelyAround(_ index: Int, _ tree: HTMLTree) -> Bool {
        let isFoot = tree.nodes[index].tag == .footer || tree.value(of: .role, at: index) == "contentinfo"
        return (isFoot || isDialog(index, tree)) && !holdsText(index, tree)
    }

    static func isDialog(_ index: Int, _ tree: HTMLTree) -> Bool {
        guard tree.hasAttributes(index) else { return false }
        let role = tree.value(of: .role, at: index)
        return role == "dialog" || role == "alertdialog" || tree.value(of: .ariaModal, at: index) == "true"
    }

    /// Whether the page's own heading or what it calls its text is within.
    static func holdsText(_ index: Int, _ tree: HTMLTree) -> Bool {
        tree.descendants(of: index).contains {
            let tag = tree.nodes[$0].tag
            return tag == .h1 || tag == .main || tag == .article
        }
    }

    private static func isHidden(_ index: Int, in tree: HTMLTree) -> Bool {
        guard tree.hasAttributes(index) else { return false }
        if tree.range(of: .hidden, at: index) != nil { return true }
        if let value = tree.range(of: .ariaHidden, at: index), tree.bytes[value].elementsEqual("true".utf8) {
            return true
        }
        guard let style = tree.range(of: .style, at: index), !style.isEmpty else { return false }
        let text = tree.bytes[style].filter { !ByteClass.isSpace($0) }
        return holds("display:none", in: text) || holds("visibility:hidden", in: text)
    }

    private static func holds(_ needle: StaticString, in text: [UInt8]) -> Bool {
        needle.withUTF8Buffer { needle in
            guard text.count >= needle.count else { return false }
            return (0...text.count - needle.count).contains { start in
                (0..<needle.count).allSatisfy { text[start + $0] | 0x20 == needle[$0] | 0x20 }
            }
        }
    }

    private static let aroundRoles: Set<String> = [
        "navigation", "menu", "menubar", "complementary", "contentinfo", "banner", "alert", "alertdialog", "dialog",
        "search",
        "toolbar", "tablist",
    ]
}
