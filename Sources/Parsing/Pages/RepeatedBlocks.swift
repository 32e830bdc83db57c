import Markup

/// Tells lists of teasers: neighbors of one make, each of which leads somewhere else.
struct RepeatedBlocks {
    private let reading: PageReading

    init(_ reading: PageReading) {
        self.reading = reading
    }

    /// A family of neighbors: children of one element with the same name and class.
    struct Family {
        let parent: Int
        let members: [Int]
    }

    /// Whether most of the text of `roots` stands in blocks that each begin with a link of their own.
    func isListOfTeasers(_ roots: [Int]) -> Bool {
        let whole = roots.reduce(0) { $0 + reading.letters($1) }
        guard whole > 0 else { return false }
        return families(in: roots).contains { family in
            let leading = family.members.filter(leadsElsewhere)
            let covered = leading.reduce(0) { $0 + reading.letters($1) }
            return leading.count >= 4 && leading.count * 4 >= family.members.count * 3
                && Double(covered) > 0.7 * Double(whole)
        }
    }

    /// Families of at least three, in the order of the page.
    func families(in roots: [Int]) -> [Family] {
        roots.flatMap { root in
            reading.tree.subtree(of: root).flatMap { parent -> [Family] in
                guard reading.isKept[parent], reading.tree.nodes[parent].tag != .text else { return [] }
                return self.families(of: parent)
            }
        }
    }

    private func families(of parent: Int) -> [Family] {
        var names: [String] = []
        var members: [String: [Int]] = [:]
        for child in reading.tree.children(of: parent) where reading.isKept[child] {
            let tag = reading.tree.nodes[child].tag
            guard tag.isBlock || tag == .a else { continue }
            let name = Self.name(of: child, in: reading.tree)
            if members[name] == nil { names.append(name) }
            members[name, default: []].append(child)
        }
        return names.compactMap { name in
            guard let members = members[name], members.count >= 3 else { return nil }
            return Family(parent: parent, members: members)
        }
    }

    /// Tag and first class: others tell the odd from the even and the first from the rest.
    static func name(of index: Int, in tree: HTMLTree) -> String {
        let first = tree.value(of: .class, at: index)?.split(whereSeparator: \.isWhitespace).first
        return tree.nodes[index].tag.name + (first.map { ".\($0)" } ?? "")
    }

    /// Whether the block's own heading, or its whole first line, is a link to another page.
    private func leadsElsewhere(_ block: Int) -> Bool {
        guard let link = reading.tree.subtree(of: block).first(where: { isLeading($0) }) else { return false }
        let isFirst = reading.letters(in: block..<link) <= 30
        let isHeading =
            reading.tree.subtree(of: link).contains { reading.tree.nodes[$0].tag.isHeading }
            || isInHeading(link, of: block)
        return (isHeading || isFirst) && reading.letters(link) >= 8
            && reading.letters(block) - reading.letters(link) <= 600
    }

    private func isLeading(_ index: Int) -> Bool {
        guard reading.isKept[index], reading.tree.nodes[index].tag == .a, reading.letters(index) >= 8,
            let href = reading.tree.value(of: .href, at: index)
        else { return false }
        return !href.hasPrefix("#") && !href.hasPrefix("javascript:") && !href.hasPrefix("mailto:")
            && LinkedFiles.mediaType(of: href) == nil
    }

    private func isInHeading(_ link: Int, of block: Int) -> Bool {
        var parent = reading.tree.parent(of: link)
        while let ancestor = parent, ancestor >= block {
            if reading.tree.nodes[ancestor].tag.isHeading { return true }
            parent = reading.tree.parent(of: ancestor)
        }
        return false
    }
}
