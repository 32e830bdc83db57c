import Markup

/// Decides what a page's title is: its heading, what its head states, or its document title without the site's name.
enum PageTitle {
    /// Whether a title is the site's or a section's, so that the heading over the text says more.
    static func isVague(_ title: String, _ metadata: PageMetadata) -> Bool {
        SiteTitle.isGeneric(title) || title == metadata.siteName
    }

    static func of(_ tree: HTMLTree, _ metadata: PageMetadata) -> String? {
        let first = headings(.h1, in: tree)
        // The one heading that the document's title repeats is the item's; another may be the site's name.
        if let document = metadata.documentTitle {
            let repeated = first.first { heading in
                heading.count > 3 && heading != metadata.siteName && repeats(document, heading)
                    && (heading == document || !SiteTitle.isGeneric(heading))
            }
            if let repeated = repeated ?? headings(.h2, in: tree).first(where: { begins(document, with: $0) }) {
                return repeated
            }
        }
        let heading = first.count == 1 ? first.first : nil
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
        return first.first
    }

    private static func headings(_ tag: HTMLTag, in tree: HTMLTree) -> [String] {
        (0..<tree.count).lazy.filter { tree.nodes[$0].tag == tag }.prefix(20)
            .compactMap { PageMetadata.line(tree.text(of: $0)) }
    }

    /// `Oprava mostu: Město Lipová` with `Oprava mostu`.
    private static func begins(_ title: String, with heading: String) -> Bool {
        guard heading.count > 3, title.hasPrefix(heading), !SiteTitle.isGeneric(heading) else { return false }
        let rest = title.dropFirst(heading.count)
        return rest.isEmpty || rest.drop(while: \.isWhitespace).first.map { ":|–—-»·•/".contains($0) } ?? false
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
        return !Headline.isInFrame(index, tree) && Headline.isFollowedByText(index, tree)
    }

    /// Whether all words of a title stand in the site's head, foot or in the link to its first page.
    private static func isSiteName(_ title: String, _ tree: HTMLTree) -> Bool {
        let words = Set(TitleWords.of(title))
        return (0..<tree.count).contains { index in
            let isFrame =
                switch tree.nodes[index].tag {
                case .header, .footer, .nav: true
                case .a: tree.value(of: .href, at: index) == "/"
                case .div, .p, .span, .td: Headline.names(of: index, tree).contains { isFrameName($0) }
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

    /// `Oprava mostu | Město Lipová` without what stands behind the last sign that parts it, where that is shorter.
    private static func withoutSite(_ title: String, _ site: String?) -> String {
        for sign in TitleWords.signs + [" \\ "] {
            guard let part = title.range(of: sign, options: .backwards) else { continue }
            let head = String(title[..<part.lowerBound])
            let tail = String(title[part.upperBound...])
            let words = TitleWords.of(head).count
            if tail == site || words >= 1 && SiteTitle.isGeneric(tail) { return head }
            if words >= 3, words > TitleWords.of(tail).count || sign == " | " { return head }
            if sign == " | ", words >= TitleWords.of(tail).count { return head }
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
