import Markup

/// A page while its text is being looked for: what is still in it, and how much text and how many links that is.
///
/// Sums over everything before a node make the sum over any element the difference of two of them.
struct PageReading {
    let tree: HTMLTree
    /// What the names of each element say.
    let roles: [NameRoles]
    /// Which elements are links to documents.
    let isFile: [Bool]
    private(set) var isKept: [Bool]
    private let measures: [TextMeasure]
    private var sums: [Sum] = []

    private struct Sum {
        var letters: Int32 = 0
        var linked: Int32 = 0
        var commas: Int32 = 0
    }

    init(_ tree: HTMLTree) {
        self.tree = tree
        isKept = Array(repeating: true, count: tree.count)
        measures = TextMeasure.measures(of: tree)
        roles = PageReading.roles(of: tree)
        isFile = (0..<tree.count).map { tree.nodes[$0].tag == .a && LinkedFiles.isFile($0, in: tree) }
        measure()
    }

    /// Takes an element with everything in it out of the page; `measure` must follow before anything is asked.
    mutating func drop(_ index: Int) {
        for inner in tree.subtree(of: index) { isKept[inner] = false }
    }

    /// Makes another page's state this one's.
    mutating func restore(_ other: [Bool]) {
        isKept = other
        measure()
    }

    mutating func measure() {
        var sum = Sum()
        var sums: [Sum] = []
        sums.reserveCapacity(tree.count + 1)
        var linkEnd = 0
        var isAnchor = false
        for index in 0..<tree.count {
            sums.append(sum)
            guard isKept[index] else { continue }
            switch tree.nodes[index].tag {
            case .a where index >= linkEnd:
                if let href = tree.range(of: .href, at: index), !leadsNowhere(href) {
                    linkEnd = Int(tree.nodes[index].end)
                    isAnchor = href.isEmpty || tree.bytes[href.lowerBound] == 0x23
                }
            case .text:
                let measure = measures[index]
                sum.letters += measure.letters
                sum.commas += measure.commas
                // A link within the page leads nowhere else: contents of a long text, notes.
                if index < linkEnd { sum.linked += isAnchor ? measure.letters / 3 : measure.letters }
            default: break  // of 120 names, two count
            }
        }
        sums.append(sum)
        self.sums = sums
    }

    /// Characters of text in a node, a run of white space counted once.
    func letters(_ index: Int) -> Int {
        Int(sums[Int(tree.nodes[index].end)].letters - sums[index].letters)
    }

    func linked(_ index: Int) -> Int { Int(sums[Int(tree.nodes[index].end)].linked - sums[index].linked) }

    func commas(_ index: Int) -> Int { Int(sums[Int(tree.nodes[index].end)].commas - sums[index].commas) }

    func letters(in range: Range<Int>) -> Int { Int(sums[range.upperBound].letters - sums[range.lowerBound].letters) }

    /// The share of the text that stands in links.
    func linkDensity(_ index: Int) -> Double {
        let letters = letters(index)
        return letters == 0 ? 0 : Double(linked(index)) / Double(letters)
    }

    /// A script's handle.
    private func leadsNowhere(_ href: Range<Int>) -> Bool { tree.bytes[href].starts(with: "javascript:".utf8) }

    func ownMeasure(_ index: Int) -> TextMeasure { measures[index] }

    private static func roles(of tree: HTMLTree) -> [NameRoles] {
        let vocabulary = PageVocabulary.standard
        return (0..<tree.count).map { index in
            guard tree.hasAttributes(index) else { return [] }
            var roles: NameRoles = []
            if let range = tree.range(of: .class, at: index) {
                roles.formUnion(vocabulary.roles(of: tree.bytes[range]))
            }
            if let range = tree.range(of: .id, at: index) { roles.formUnion(vocabulary.roles(of: tree.bytes[range])) }
            return roles
        }
    }
}
