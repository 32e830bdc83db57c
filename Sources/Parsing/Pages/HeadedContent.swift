import Markup

/// What stands under a page's headline, however short: a sentence, a table, a poster, a document.
struct HeadedContent {
    /// In the order of the page; none where nothing follows the headline.
    let roots: [Int]
    private let reading: PageReading

    /// More than this is told from its system's words by what follows it.
    private static let longestLabel = 60

    init(_ reading: PageReading, under headline: Int?) {
        self.reading = reading
        guard let headline, reading.isKept[headline] else {
            roots = []
            return
        }
        roots = Self.roots(below: headline, in: reading)
    }

    /// Whether it has text of these elements, or they have text of it.
    func shares(_ others: [Int]) -> Bool {
        let tree = reading.tree
        return roots.contains { root in
            others.contains { tree.subtree(of: $0).contains(root) || tree.subtree(of: root).contains($0) }
        }
    }

    /// Climbs until something follows: a headline often has a box of its own.
    private static func roots(below headline: Int, in reading: PageReading) -> [Int] {
        let tree = reading.tree
        var branch = headline
        while let parent = tree.parent(of: branch), tree.nodes[parent].tag != .html {
            let following = tree.children(of: parent).drop { $0 <= branch }
            let own = following.prefix { !isRival(of: headline, $0, tree) }
                .filter { isSubstance($0, in: reading) }
            if !own.isEmpty { return Array(own) }
            if [.body, .main, .article].contains(tree.nodes[parent].tag) { return [] }
            branch = parent
        }
        return []
    }

    /// A heading as high as the headline begins something else.
    private static func isRival(of headline: Int, _ index: Int, _ tree: HTMLTree) -> Bool {
        tree.nodes[index].tag.isHeading && tree.nodes[index].tag.name <= tree.nodes[headline].tag.name
    }

    private static func isSubstance(_ index: Int, in reading: PageReading) -> Bool {
        guard reading.isKept[index] else { return false }
        let letters = reading.letters(index)
        if letters == 0 { return PagePictures.first(in: index, of: reading) != nil }
        guard letters <= longestLabel else { return true }
        let isLabel = reading.tree.subtree(of: index).contains { inner in
            reading.letters(inner) == letters
                && (reading.tree.nodes[inner].tag == .time
                    || !reading.roles[inner].isDisjoint(with: [.byline, .date, .share]))
        }
        return !isLabel && !SystemLines.isDay(index, in: reading) && !SystemLines.isOne(index, in: reading)
    }
}
