import Markup

/// What stands under a page's headline, however short: a sentence, a table, a poster, a document.
struct HeadedContent {
    /// In the order of the page; none where nothing follows the headline.
    let roots: [Int]
    private let reading: PageReading

    /// More than this is told from its system's words by what follows it.
    private static let longestLabel = 60
    /// Boxes around a headline.
    private static let highest = 3

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
        var level = 0
        while let parent = tree.parent(of: branch), tree.nodes[parent].tag != .html {
            let following = tree.children(of: parent).drop { $0 <= branch }
            let own = following.prefix {
                !isRival(of: headline, $0, tree) && !(level > 0 && beginsWithHeading($0, reading))
            }
            .filter { reading.isKept[$0] && !isLabel($0, in: reading) && !repeats(headline, $0, in: reading) }
            if own.contains(where: { isSubstance($0, in: reading) }) { return Array(own) }
            if [.body, .main, .article].contains(tree.nodes[parent].tag) || level == highest { return [] }
            branch = parent
            level += 1
        }
        return []
    }

    /// Some systems print it twice, once out of sight.
    private static func repeats(_ headline: Int, _ index: Int, in reading: PageReading) -> Bool {
        beginsWithHeading(index, reading) && reading.letters(index) == reading.letters(headline)
            && TitleWords.of(reading.tree.text(of: index)) == TitleWords.of(reading.tree.text(of: headline))
    }

    /// A heading as high as the headline begins something else.
    private static func isRival(of headline: Int, _ index: Int, _ tree: HTMLTree) -> Bool {
        tree.nodes[index].tag.isHeading && tree.nodes[index].tag.name <= tree.nodes[headline].tag.name
    }

    /// A box beside the headline's that has a heading of its own is another matter.
    private static func beginsWithHeading(_ index: Int, _ reading: PageReading) -> Bool {
        let tree = reading.tree
        let first = tree.subtree(of: index).first {
            reading.isKept[$0] && tree.nodes[$0].tag == .text && reading.letters($0) > 0
        }
        var next = first
        while let inner = next, inner >= index {
            if tree.nodes[inner].tag.isHeading { return true }
            next = tree.parent(of: inner)
        }
        return false
    }

    private static func isSubstance(_ index: Int, in reading: PageReading) -> Bool {
        let letters = reading.letters(index)
        if letters == 0 { return PagePictures.first(in: index, of: reading) != nil }
        return letters > longestLabel
            || !SystemLines.isDay(index, in: reading) && !SystemLines.isOne(index, in: reading)
    }

    /// A date or a name that is marked as the page's own.
    private static func isLabel(_ index: Int, in reading: PageReading) -> Bool {
        let letters = reading.letters(index)
        guard (1...longestLabel).contains(letters) else { return false }
        return reading.tree.subtree(of: index).contains { inner in
            reading.letters(inner) == letters
                && (reading.tree.nodes[inner].tag == .time
                    || !reading.roles[inner].isDisjoint(with: [.byline, .date, .share]))
        }
    }
}
