import Markup
import Records

/// Guesses how a page lists its items.
struct ListGuess {
    private let reading: PageReading
    private let tree: HTMLTree

    init(_ tree: HTMLTree) {
        var reading = PageReading(tree)
        Boilerplate.drop(in: &reading, strict: false)
        self.reading = reading
        self.tree = tree
    }

    /// The best first; ties in the order of the page.
    func rules() -> [ListRules] {
        guard let body = (0..<tree.count).first(where: { tree.nodes[$0].tag == .body }) else { return [] }
        let rated = RepeatedBlocks(reading).families(in: [body]).prefix(5_000)
            .compactMap { family in rating(of: family).map { (family: family, rating: $0) } }
        return rated.enumerated().sorted { ($1.element.rating, $0.offset) < ($0.element.rating, $1.offset) }.prefix(8)
            .map { rules(for: $0.element.family) }
    }

    /// Letters of text under a dated or linked block, added up; nil for what is no list of news.
    private func rating(of family: RepeatedBlocks.Family) -> Double? {
        let members = family.members.prefix(100)
        let linked = members.count { link(in: $0) != nil }
        let dated = members.count { date(in: $0) != nil }
        // A short headline with its day and its link is news all the same.
        let long = members.count {
            reading.letters($0) >= 30 || reading.letters($0) >= 12 && link(in: $0) != nil && date(in: $0) != nil
        }
        // Menus have links and nothing else; messages of a network may have no links at all.
        guard long * 3 >= members.count * 2, linked * 3 >= members.count * 2 || dated * 3 >= members.count * 2 else {
            return nil
        }
        let isMenu = members.allSatisfy { reading.linkDensity($0) > 0.9 } && dated == 0
        if isMenu, !members.contains(where: { heading(in: $0) != nil }) { return nil }
        let letters = members.reduce(0) { $0 + min(reading.letters($1), 600) }
        let share = { (count: Int) in Double(count) / Double(members.count) }
        return Double(letters).squareRoot() * (0.3 + share(dated)) * (0.5 + share(linked))
            * Double(min(members.count, 10))
    }

    private func rules(for family: RepeatedBlocks.Family) -> ListRules {
        let members = Array(family.members.prefix(20))
        let heading = common(members) { self.heading(in: $0) }
        let link = members.count { self.link(in: $0) != nil } * 2 > members.count
        let linkInHeading = members.count { member in
            self.heading(in: member).map { self.link(in: $0) != nil } ?? false
        }
        let date = common(members) { self.date(in: $0) }
        let isTime = date.map { $0.tag == .time && $0.hasDatetime } ?? false
        let text = common(members) { member in self.text(in: member, heading: self.heading(in: member)) }
        let hasImage = members.count { member in
            tree.descendants(of: member).contains { tree.nodes[$0].tag == .img && reading.isKept[$0] }
        }
        return ListRules(
            item: path(to: family),
            title: heading?.path ?? (link ? "(.//a[normalize-space()])[1]" : nil),
            uri: link
                ? (linkInHeading * 2 > members.count && heading != nil
                    ? "(\(heading?.path ?? ".")//a/@href)[1]" : "(.//a[normalize-space()]/@href)[1]") : nil,
            timestamp: date.map { isTime ? "\($0.path)/@datetime" : $0.path },
            content: text?.path ?? (heading == nil && !link ? "." : nil),
            thumbnail: hasImage * 2 > members.count ? "(.//img/@src)[1]" : nil,
            uid: !link && members.allSatisfy { tree.range(of: .id, at: $0) != nil } ? "./@id" : nil)
    }

    // MARK: the parts of an item

    /// A part that most items have under one name.
    private struct Part {
        let tag: HTMLTag
        let hasDatetime: Bool
        let path: String
    }

    private func common(_ members: [Int], _ part: (Int) -> Int?) -> Part? {
        var counts: [String: Int] = [:]
        var first: [String: Int] = [:]
        for node in members.compactMap(part) {
            let name = RepeatedBlocks.name(of: node, in: tree)
            counts[name, default: 0] += 1
            if first[name] == nil { first[name] = node }
        }
        guard let name = counts.keys.sorted().max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) }),
            (counts[name] ?? 0) * 2 > members.count, let node = first[name]
        else { return nil }
        return Part(
            tag: tree.nodes[node].tag, hasDatetime: tree.range(of: .datetime, at: node) != nil,
            path: "(.//\(step(to: node)))[1]")
    }

    private func link(in block: Int) -> Int? {
        tree.subtree(of: block).first { index in
            tree.nodes[index].tag == .a && reading.isKept[index] && reading.letters(index) > 2
                && tree.value(of: .href, at: index).map { !$0.hasPrefix("#") && !$0.hasPrefix("javascript:") } ?? false
        }
    }

    private func heading(in block: Int) -> Int? {
        tree.descendants(of: block).first {
            reading.isKept[$0] && tree.nodes[$0].tag.isHeading && reading.letters($0) > 2
        }
    }

    /// The innermost element that holds a date and little else.
    private func date(in block: Int) -> Int? {
        var found: Int?
        for index in tree.descendants(of: block) where reading.isKept[index] && tree.nodes[index].tag != .text {
            if tree.nodes[index].tag == .time, tree.range(of: .datetime, at: index) != nil { return index }
            guard (6...45).contains(reading.letters(index)), found.map({ Int(tree.nodes[$0].end) > index }) ?? true
            else {
                continue
            }
            if DateShape.isDate(tree.text(of: index)) { found = index }
        }
        return found
    }

    /// The element with most of the text beside the heading.
    private func text(in block: Int, heading: Int?) -> Int? {
        tree.descendants(of: block).filter { index in
            let tag = tree.nodes[index].tag
            guard reading.isKept[index], tag == .p || tag == .div || tag == .span || tag == .dd || tag == .td else {
                return false
            }
            if let heading, tree.subtree(of: index).contains(heading) { return false }
            return reading.letters(index) >= 30 && reading.linkDensity(index) < 0.5
        }
        .max { (reading.letters($0), -$0) < (reading.letters($1), -$1) }
    }

    // MARK: paths

    private func path(to family: RepeatedBlocks.Family) -> String {
        guard let member = family.members.first else { return "//*" }
        if name(.class, at: member) != nil { return "//\(step(to: member))" }
        return "//\(step(to: family.parent))/\(tree.nodes[member].tag.name)"
    }

    /// A step by tag and by the first class or the id.
    private func step(to node: Int) -> String {
        let tag = tree.nodes[node].tag
        let name = tag == .other ? "*" : tag.name
        if let word = self.name(.class, at: node) {
            return "\(name)[contains(concat(' ', normalize-space(@class), ' '), ' \(word) ')]"
        }
        if let id = self.name(.id, at: node) { return "\(name)[@id='\(id)']" }
        return name
    }

    /// The first word of an attribute, where it can stand in quotes and is no number of the day's.
    private func name(_ attribute: HTMLAttribute, at node: Int) -> String? {
        guard let word = tree.value(of: attribute, at: node)?.split(whereSeparator: \.isWhitespace).first,
            !word.contains("'"), attribute == .class || !word.contains(where: \.isNumber)
        else { return nil }
        return String(word)
    }
}
