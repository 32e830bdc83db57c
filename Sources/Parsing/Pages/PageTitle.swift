import Markup

/// Decides what a page's title is: its heading, what its head states, or its document title without the site's name.
enum PageTitle {
    static func of(_ tree: HTMLTree, _ metadata: PageMetadata) -> String? {
        let headings = (0..<tree.count).lazy.filter { tree.nodes[$0].tag == .h1 }.prefix(20)
            .compactMap { PageMetadata.line(tree.text(of: $0)) }
        // The one heading that the document's title repeats is the item's; another may be the site's name.
        if let document = metadata.documentTitle {
            let repeated = headings.filter { $0.count > 3 && document.hasPrefix($0) && $0 != metadata.siteName }
            if let heading = repeated.first { return heading }
        }
        if let title = metadata.title, title != metadata.siteName {
            return withoutSite(title, metadata.siteName)
        }
        if let document = metadata.documentTitle {
            let short = withoutSite(document, metadata.siteName)
            if headings.count == 1, let heading = headings.first, TitleWords.areAlike(heading, short) { return heading }
            return short
        }
        return headings.first
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
