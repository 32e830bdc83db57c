import Markup

/// The pictures of a text, as opposed to the small ones that serve a page's looks.
enum PagePictures {
    /// In pixels, as the page states them.
    private static let leastSide = 65

    static func first(in root: Int, of reading: PageReading) -> Int? {
        reading.tree.subtree(of: root).first { reading.isKept[$0] && isPicture($0, reading) }
    }

    private static func isPicture(_ index: Int, _ reading: PageReading) -> Bool {
        let tree = reading.tree
        guard tree.nodes[index].tag == .img, let source = source(of: index, tree), !source.hasPrefix("data:"),
            !source.lowercased().hasSuffix(".svg")
        else { return false }
        let sides = [HTMLAttribute.width, .height].compactMap { tree.value(of: $0, at: index).flatMap { Int($0) } }
        return sides.allSatisfy { $0 >= leastSide } && !isSponsor(index, tree)
            && !decorations.contains { source.lowercased().contains($0) }
    }

    /// A picture that leads to another site is that site's.
    private static func isSponsor(_ index: Int, _ tree: HTMLTree) -> Bool {
        var next = tree.parent(of: index)
        while let outer = next, [.figure, .span, .b, .center, .other].contains(tree.nodes[outer].tag) {
            next = tree.parent(of: outer)
        }
        guard let parent = next, tree.nodes[parent].tag == .a,
            let href = tree.value(of: .href, at: parent)?.lowercased(), href.hasPrefix("http"),
            let host = URLReference.host(of: href)
        else { return false }
        return host != source(of: index, tree).flatMap { URLReference.host(of: $0) }
            && ![".jpg", ".jpeg", ".png", ".webp", ".gif"].contains { href.hasSuffix($0) }
    }

    /// Scripts that load pictures late keep the address elsewhere.
    static func source(of index: Int, _ tree: HTMLTree) -> String? {
        tree.value(of: .dataSource, at: index) ?? tree.value(of: .src, at: index)
    }

    private static let decorations = [
        "icon", "ikon", "spacer", "pixel", "logo", "avatar", "blank.", "loading", "spinner",
    ]
}
