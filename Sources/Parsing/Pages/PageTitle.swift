import Markup

/// Decides what a page's title is: its heading, what its head states, or its document title without the site's name.
enum PageTitle {
    static func of(_ tree: HTMLTree, _ metadata: PageMetadata) -> String? {
        let headings = (0..<tree.count).lazy.filter { tree.nodes[$0].tag == .h1 }.prefix(20)
            .compactMap { PageMetadata.line(tree.text(of: $0)) }
        // The one heading that the document's title repeats is the item's; another may be the site's name.
        if let document = metadata.documentTitle {
            let repeated = headings.first { heading in
                heading.count > 3 && heading != metadata.siteName && repeats(document, heading)
                    && (heading == document || !SiteTitle.isGeneric(heading))
            }
            if let repeated { return repeated }
        }
        let heading = headings.count == 1 ? headings.first : nil
        if let title = metadata.title, title != metadata.siteName {
            let short = withoutSite(title, metadata.siteName)
            return heading.flatMap { SiteTitle.isGeneric(short) && isHeadline(tree) ? $0 : nil } ?? short
        }
        if let document = metadata.documentTitle {
            let short = withoutSite(document, metadata.siteName)
            guard let heading else { return short }
            if TitleWords.areAlike(heading, short) { return heading }
            let isOfSite = SiteTitle.isGeneric(short) || TitleWords.of(short).count <= 4 && isSiteName(short, tree)
            return isOfSite && isHeadline(tree) ? heading : short
        }
        return headings.first
    }

    /// Whether a document's title is a heading with more behind it, or with the site's name before it.
    private static func repeats(_ title: String, _ heading: String) -> Bool {
        title.ranges(of: heading).first.map { SiteTitle.isGeneric(title[..<$0.lowerBound]) } ?? false
    }

    /// Whether the page's one heading stands over a text and not in the site's head.
    private static func isHeadline(_ tree: HTMLTree) -> Bool {
        guard let index = (0..<tree.count).first(where: { tree.nodes[$0].tag == .h1 }),
            !tree.descendants(of: index).contains(where: { tree.nodes[$0].tag == .a || tree.nodes[$0].tag == .img })
        else { return false }
        var above = tree.parent(of: index)
        while let ancestor = above {
            if isSiteHead(ancestor, tree) { return false }
            above = tree.parent(of: ancestor)
        }
        return followsText(index, tree)
    }

    /// Whether all words of a title stand in the site's head, foot or in the link to its first page.
    private static func isSiteName(_ title: String, _ tree: HTMLTree) -> Bool {
        let words = Set(TitleWords.of(title))
        return (0..<tree.count).contains { index in
            let isFrame =
                switch tree.nodes[index].tag {
                case .header, .footer, .nav: true
                case .a: tree.value(of: .href, at: index) == "/"
                case .div, .p, .span, .td: names(of: index, tree).contains { isFrameName($0) }
                default: false  // of 120 names, these
                }
            guard isFrame, tree.subtree(of: index).count < 400 else { return false }
            let pictures = tree.subtree(of: index).compactMap { tree.value(of: .alt, at: $0) }
            return words.isSubset(of: TitleWords.of(([tree.text(of: index)] + pictures).joined(separator: " ")))
        }
    }

    private static func isFrameName(_ name: String) -> Bool {
        ["footer", "header", "logo", "paticka", "zapati", "kopf", "copyright"].contains(where: name.contains)
    }

    private static func names(of index: Int, _ tree: HTMLTree) -> [String] {
        [HTMLAttribute.id, .class].compactMap { tree.value(of: $0, at: index)?.lowercased() }
    }

    private static func isSiteHead(_ index: Int, _ tree: HTMLTree) -> Bool {
        switch tree.nodes[index].tag {
        case .header:
            // An article has a head of its own.
            return tree.parent(of: index).map { tree.nodes[$0].tag == .body } ?? true
        case .nav, .a: return true
        default:
            // of 120 names, these
            return tree.value(of: .role, at: index) == "banner"
                || names(of: index, tree).contains { $0.contains("logo") }
        }
    }

    /// Whether what comes next is words and not a menu.
    private static func followsText(_ heading: Int, _ tree: HTMLTree) -> Bool {
        guard let parent = tree.parent(of: heading),
            let next = tree.children(of: parent).first(where: {
                $0 > heading && PageMetadata.line(tree.text(of: $0)) != nil
            })
        else { return false }
        switch tree.nodes[next].tag {
        case .nav, .ul, .ol, .form, .header, .script, .style, .a: return false
        default: break  // of 120 names, these
        }
        let links = tree.subtree(of: next).filter { tree.nodes[$0].tag == .a }
        let linked = links.reduce(0) { $0 + tree.text(of: $1).utf8.count }
        return linked * 3 < tree.text(of: next).utf8.count
    }

    /// `Oprava mostu | Město Lipová` without what stands behind the last sign that parts it, where that is shorter.
    private static func withoutSite(_ title: String, _ site: String?) -> String {
        for sign in [" | ", " – ", " — ", " - ", " » ", " :: ", " · ", " • ", " / ", " \\ "] {
            guard let part = title.range(of: sign, options: .backwards) else { continue }
            let head = String(title[..<part.lowerBound])
            let tail = String(title[part.upperBound...])
            if tail == site { return head }
            let words = TitleWords.of(head).count
            if words >= 3, words > TitleWords.of(tail).count || sign == " | " { return head }
        }
        return title
    }
}

extension String {
    fileprivate enum SearchDirection {
        case backwards
    }

    fileprivate func range(of part: String, options: SearchDirection) -> Range<String.Index>? {
        ranges(of: part).last
    }
}
