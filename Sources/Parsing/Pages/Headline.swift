import Markup

/// The heading that a page puts over its own text, told from its site's name and from the names of sections.
enum Headline {
    /// Of headings `h1` to `h3` outside of the site's frame the first that says the title, an `h1` before others, or the
    /// only `h1`; nil for a page that only has its site's name or a section's, such as `Aktuality`.
    ///
    /// - Parameter document: the document's title.
    static func place(in tree: HTMLTree, title: String?, document: String?) -> Int? {
        let site = document.flatMap { SiteTitle.isGeneric($0) ? Set(TitleWords.of($0)) : nil } ?? []
        let headings = (0..<tree.count).filter { index in
            guard isHeading(index, tree), !isInFrame(index, tree) else { return false }
            let text = tree.text(of: index)
            return !SiteTitle.isGeneric(text) && !site.isSuperset(of: TitleWords.of(text))
        }
        let first = headings.filter { tree.nodes[$0].tag == .h1 }
        guard let title else { return first.count == 1 ? first.first : nil }
        let alike = { (index: Int) in TitleWords.areAlike(title, tree.text(of: index)) }
        return first.first(where: alike) ?? headings.first(where: alike) ?? (first.count == 1 ? first.first : nil)
    }

    /// A teaser's heading leads to its item.
    static func isHeading(_ index: Int, _ tree: HTMLTree) -> Bool {
        switch tree.nodes[index].tag {
        case .h1: true
        case .h2, .h3: !leadsElsewhere(index, tree)
        default: false  // of 120 names, these
        }
    }

    private static func leadsElsewhere(_ heading: Int, _ tree: HTMLTree) -> Bool {
        tree.descendants(of: heading).contains {
            tree.nodes[$0].tag == .a && tree.value(of: .href, at: $0).map { !$0.hasPrefix("#") } ?? false
        }
    }

    /// Whether a heading stands in the site's head, its menus or its foot, or leads to another page.
    static func isInFrame(_ heading: Int, _ tree: HTMLTree) -> Bool {
        var next: Int? = heading
        while let index = next {
            if isFrame(index, tree) { return true }
            next = tree.parent(of: index)
        }
        return false
    }

    private static func isFrame(_ index: Int, _ tree: HTMLTree) -> Bool {
        switch tree.nodes[index].tag {
        case .header:
            // An article has a head of its own.
            return tree.parent(of: index).map { tree.nodes[$0].tag == .body } ?? true
        case .nav, .a, .footer, .aside: return true
        default:
            // of 120 names, these
            return tree.value(of: .role, at: index) == "banner"
                || names(of: index, tree).contains { $0.contains("logo") }
        }
    }

    /// Its id and classes, in lower case.
    static func names(of index: Int, _ tree: HTMLTree) -> [String] {
        [HTMLAttribute.id, .class].compactMap { tree.value(of: $0, at: index)?.lowercased() }
    }

    /// Whether what comes next is words and not a menu.
    static func isFollowedByText(_ heading: Int, _ tree: HTMLTree) -> Bool {
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
}
