import Markup

/// Takes out of a text what does not read like one: lists of links, forms, boxes, the title once more.
struct ContentCleaner {
    private let roots: [Int]
    private let title: String?

    private struct Holding {
        var letters = 0
        var linked = 0
        var commas = 0
        var paragraphs = 0
        var items = 0
        var images = 0
        var inputs = 0
        var headings = 0
        var listed = 0
        var codes = 0
        var files = 0

        mutating func add(_ other: Holding) {
            letters += other.letters
            linked += other.linked
            commas += other.commas
            paragraphs += other.paragraphs
            items += other.items
            images += other.images
            inputs += other.inputs
            headings += other.headings
            listed += other.listed
            codes += other.codes
            files += other.files
        }
    }

    init(roots: [Int], title: String?) {
        self.roots = roots
        self.title = title
    }

    func clean(_ reading: inout PageReading) {
        for root in roots { clean(root, &reading) }
        reading.measure()
    }

    /// From the innermost elements outwards, so that what has gone counts no more.
    private func clean(_ root: Int, _ reading: inout PageReading) {
        let tree = reading.tree
        let isSheltered = shelters(in: root, tree)
        // What holds most of the text is not beside it.
        let most = reading.letters(root) * 6 / 10
        var holdings = Array(repeating: Holding(), count: tree.subtree(of: root).count)
        for index in tree.subtree(of: root).reversed() {
            let tag = tree.nodes[index].tag
            // Fields were taken out before; that they were there tells a form.
            if tag == .textarea || tag == .select || (tag == .input && tree.value(of: .type, at: index) != "hidden"),
                let parent = tree.parent(of: index), parent >= root
            {
                holdings[parent - root].inputs += 1
            }
            guard reading.isKept[index] else { continue }
            let own = holding(index, holdings[index - root], reading)
            if index != root, !isSheltered[index - root], own.letters <= most, isOut(index, own, reading) {
                reading.drop(index)
                continue
            }
            if index > root, let parent = tree.parent(of: index), parent >= root { holdings[parent - root].add(own) }
        }
    }

    private func holding(_ index: Int, _ inner: Holding, _ reading: PageReading) -> Holding {
        var holding = inner
        switch reading.tree.nodes[index].tag {
        case .text:
            let measure = reading.ownMeasure(index)
            holding.letters += Int(measure.letters)
            holding.commas += Int(measure.commas)
        case .a:
            // A document is part of the text that it stands in.
            if reading.isFile[index] {
                holding.files += 1
            } else if reading.tree.range(of: .href, at: index) != nil {
                holding.linked = reading.linked(index)
            }
        case .p: holding.paragraphs += 1
        case .li: holding.items += 1
        case .img: holding.images += 1
        case .pre: holding.codes += 1
        case .h1, .h2, .h3, .h4, .h5, .h6: holding.headings = holding.letters
        case .ul, .ol: holding.listed = holding.letters
        default: break  // of 120 names, these
        }
        return holding
    }

    /// Tables of data and pictures with their captions keep what is in them.
    private func shelters(in root: Int, _ tree: HTMLTree) -> [Bool] {
        var shelters = Array(repeating: false, count: tree.subtree(of: root).count)
        var end = 0
        for index in tree.subtree(of: root) {
            let tag = tree.nodes[index].tag
            if index >= end, tag == .figure || tag == .pre || (tag == .table && DataTable.isData(index, in: tree)) {
                end = Int(tree.nodes[index].end)
            }
            shelters[index - root] = index < end
        }
        return shelters
    }

    private func isOut(_ index: Int, _ held: Holding, _ reading: PageReading) -> Bool {
        let tag = reading.tree.nodes[index].tag
        let roles = reading.roles[index]
        switch tag {
        case .h1, .h2: return isTitle(index, reading)
        case .text, .p, .a, .td, .tr, .tbody, .li, .figure, .blockquote, .pre: return false
        case .form, .fieldset, .table, .ul, .ol, .dl, .div, .section, .header, .span, .article, .other:
            break
        default: return false
        }
        if roles.contains(.byline), held.letters < 100 { return true }
        guard tag != .span, tag != .other else { return false }
        let weight =
            (roles.contains(.text) || roles.contains(.body) || roles.contains(.lead) ? 25 : 0)
            - (roles.isDisjoint(with: [.around, .weak, .share, .hidden]) ? 0 : 25)
        if weight < 0 { return held.commas < 10 || roles.contains(.around) || density(held) > 0.2 }
        guard held.commas < 10 else { return false }
        return isThin(tag, held, weight)
    }

    private func density(_ held: Holding) -> Double { Double(held.linked) / Double(max(held.letters, 1)) }

    /// Little text for what else is there.
    private func isThin(_ tag: HTMLTag, _ held: Holding, _ weight: Int) -> Bool {
        let letters = Double(max(held.letters, 1))
        let density = density(held)
        let isList = tag == .ul || tag == .ol || tag == .dl || Double(held.listed) / letters > 0.9
        if held.images > 1, Double(held.paragraphs) / Double(held.images) < 0.5, !isList { return true }
        if !isList, held.items - 100 > held.paragraphs { return true }
        if held.inputs > held.paragraphs / 3 { return true }
        if !isList, Double(held.headings) / letters < 0.9, held.letters < 25, held.codes == 0, held.files == 0,
            held.images == 0 || held.images > 2
        {
            return true
        }
        if weight < 25, density > 0.2, !isList { return true }
        return weight >= 25 && density > 0.5
    }

    /// The page's title once more at the head of its text.
    private func isTitle(_ index: Int, _ reading: PageReading) -> Bool {
        guard let title else { return false }
        // Over the item's own headline stands the section's name.
        if reading.tree.nodes[index].tag == .h1, SiteTitle.isGeneric(reading.tree.text(of: index)) { return true }
        return TitleWords.areAlike(title, reading.tree.text(of: index))
    }
}
