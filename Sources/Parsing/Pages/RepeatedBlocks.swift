import Markup

/// Tells lists of teasers: neighbors of one make, each of which leads somewhere else.
struct RepeatedBlocks {
    private let reading: PageReading
    private let isHeaded: Bool
    private let host: String?

    /// - Parameters:
    ///   - isHeaded: the page has a headline over its text: then its pictures, its people and its links to other sites are
    ///     what it tells of.
    ///   - host: of the page, where it is known.
    init(_ reading: PageReading, isHeaded: Bool = false, host: String? = nil) {
        self.reading = reading
        self.isHeaded = isHeaded
        self.host = host
    }

    /// A family of neighbors: children of one element with the same name and class.
    struct Family {
        let parent: Int
        let members: [Int]
    }

    /// Whether most of the text of `roots` stands in blocks that each begin with a link of their own, that all end with
    /// the same words linked to different pages (`více`, `PDF`), that are pictures with their captions, or people with
    /// their telephones.
    func isListOfTeasers(_ roots: [Int]) -> Bool {
        let whole = roots.reduce(0) { $0 + reading.letters($1) }
        guard whole > 0 else { return false }
        return families(in: roots).contains { family in
            guard holds(family.members, mostOf: whole) else { return false }
            let beside = whole - family.members.reduce(0) { $0 + reading.letters($1) }
            if makeUp(whole, family.members.filter(leadsElsewhere), of: family, atLeast: 4)
                || makeUp(whole, endingAlike(family), of: family, atLeast: 5)
            {
                return true
            }
            return !isHeaded && beside < Self.textOverPictures
                && makeUp(whole, family.members.filter(isPicture), of: family, atLeast: 8)
                || beside < (isHeaded ? Self.noText : whole)
                    && makeUp(whole, family.members.filter(isContact), of: family, atLeast: 6)
        }
    }

    /// The teasers in `roots`.
    func teasers(in roots: [Int]) -> [Int] {
        families(in: roots).flatMap { family in
            let leading = family.members.filter(leadsElsewhere)
            return leading.count >= 3 ? leading : endingAlike(family)
        }
    }

    /// In letters: a report above its pictures is none of a gallery.
    private static let textOverPictures = 120
    /// Of the same, what is less than a sentence.
    private static let noText = 20

    /// Whether those of a family are most of it, and hold most of the text.
    private func makeUp(_ whole: Int, _ members: [Int], of family: Family, atLeast least: Int) -> Bool {
        guard members.count >= least, members.count * 4 >= family.members.count * 3 else { return false }
        return holds(members, mostOf: whole)
    }

    private func holds(_ members: [Int], mostOf whole: Int) -> Bool {
        Double(members.reduce(0) { $0 + reading.letters($1) }) > 0.7 * Double(whole)
    }

    /// The members whose last words are a link, the same words in all of them, to as many addresses.
    private func endingAlike(_ family: Family) -> [Int] {
        var members: [String: [Int]] = [:]
        var addresses: [String: Set<String>] = [:]
        for member in family.members where reading.letters(member) <= 600 {
            guard let link = reading.tree.subtree(of: member).last(where: { isLink($0) }),
                (1...25).contains(reading.letters(link)),
                reading.letters(in: Int(reading.tree.nodes[link].end)..<Int(reading.tree.nodes[member].end)) <= 3,
                let words = PageMetadata.line(reading.tree.text(of: link)),
                let href = reading.tree.value(of: .href, at: link), !isSentence(before: link, in: member),
                !isHeaded || isOfPage(href) && (reading.isFile[link] || isReadOn(words))
            else { continue }
            members[words, default: []].append(member)
            addresses[words, default: []].insert(href)
        }
        let most = members.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let most, addresses[most.key]?.count == most.value.count else { return [] }
        return most.value
    }

    /// A decision with its document behind it is read where it stands; a title is not.
    private func isSentence(before link: Int, in member: Int) -> Bool {
        guard reading.isFile[link], reading.letters(in: member..<link) >= 40 else { return false }
        let words = reading.tree.subtree(of: member).lazy.prefix { $0 < link }.filter {
            reading.isKept[$0] && reading.tree.nodes[$0].tag == .text
        }.compactMap { PageMetadata.line(reading.tree.text(of: $0)) }
        return words.last.map { ".!?".contains($0.last ?? " ") } ?? false
    }

    private func isLink(_ index: Int) -> Bool {
        reading.isKept[index] && reading.tree.nodes[index].tag == .a
            && reading.tree.value(of: .href, at: index).map { !$0.hasPrefix("#") && !$0.hasPrefix("mailto:") } ?? false
    }

    /// A person or an office with a way to reach it.
    private func isContact(_ block: Int) -> Bool {
        guard reading.letters(block) <= 250 else { return false }
        let text = reading.tree.text(of: block)
        let words = WordPattern.words(of: text)
        if isHeaded, reading.letters(block) >= 60, words.count >= 10, PageMetadata.line(text)?.last == "." {
            return false
        }
        if text.contains("@") { return true }
        return Self.telephones.contains { $0.place(in: words) != nil }
    }

    private static let telephones = WordPattern.list("tel, telef, тел, телеф, mobil, fon, phone")

    /// A picture that leads to a larger one, with a caption at most.
    private func isPicture(_ block: Int) -> Bool {
        guard reading.letters(block) <= 150 else { return false }
        return reading.tree.subtree(of: block).contains { index in
            reading.tree.nodes[index].tag == .a && reading.isKept[index]
                && reading.tree.descendants(of: index).contains { reading.tree.nodes[$0].tag == .img }
        }
    }

    /// Families of at least three, in the order of the page.
    func families(in roots: [Int]) -> [Family] {
        let parents = Set(roots.compactMap { reading.tree.parent(of: $0) }).sorted()
        return parents.flatMap { parent in families(of: parent).filter { roots.contains($0.members[0]) } }
            + roots.flatMap { root in
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
            && !reading.isFile[index] && (!isHeaded || isOfPage(href))
    }

    /// Whether an address is on the page's own site, as far as that is known.
    private func isOfPage(_ href: String) -> Bool {
        guard let host, let other = URLReference.host(of: href) else { return true }
        return other == host || other.hasSuffix(".\(host)") || host.hasSuffix(".\(other)")
    }

    /// `více`, `Celý článek »`, `→`: words that lead to the text itself.
    private func isReadOn(_ words: String) -> Bool {
        let words = WordPattern.words(of: words)
        return words.isEmpty || Self.readOn.contains { $0.place(in: words) != nil }
    }

    private static let readOn = WordPattern.list(
        """
        více, celý, celé, číst, čtěte, pokračov, detail, zobrazit, otevřít, přejít, viac, čítať, čítajte, mehr, weiter, lesen,
        zum artikel, zum beitrag, ansehen, öffnen, детал, докладн, читати, більше, перейти, переглянути, повн, więcej, czytaj,
        szczegół, zobacz, przejdź, more, read, continue, view, open
        """)

    private func isInHeading(_ link: Int, of block: Int) -> Bool {
        var parent = reading.tree.parent(of: link)
        while let ancestor = parent, ancestor >= block {
            if reading.tree.nodes[ancestor].tag.isHeading { return true }
            parent = reading.tree.parent(of: ancestor)
        }
        return false
    }
}
