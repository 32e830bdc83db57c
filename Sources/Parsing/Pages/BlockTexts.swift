import Markup

/// The text that stands in each block of a page itself, not in a block within it.
struct BlockTexts {
    private(set) var letters: [Int]
    private(set) var linked: [Int]
    private(set) var commas: [Int]
    /// Whether its last text ends with a full stop or its like; a few words in a link may follow.
    private(set) var endsSentence: [Bool]
    /// Whether there are blocks within it.
    private(set) var holdsBlocks: [Bool]

    init(of reading: PageReading) {
        let tree = reading.tree
        letters = Array(repeating: 0, count: tree.count)
        linked = letters
        commas = letters
        holdsBlocks = Array(repeating: false, count: tree.count)
        endsSentence = holdsBlocks
        var block = Array(repeating: -1, count: tree.count)
        var linkEnd = 0
        for index in 0..<tree.count where reading.isKept[index] {
            let tag = tree.nodes[index].tag
            let outer = tree.parent(of: index).map { block[$0] } ?? -1
            block[index] = outer
            if tag.isBlock {
                if outer >= 0 { holdsBlocks[outer] = true }
                block[index] = index
            } else if tag == .a {
                linkEnd = max(linkEnd, Int(tree.nodes[index].end))
            } else if tag == .text, outer >= 0 {
                let measure = reading.ownMeasure(index)
                letters[outer] += Int(measure.letters)
                commas[outer] += Int(measure.commas)
                let isAside = index < linkEnd && measure.letters <= 25
                if measure.letters > 0, !isAside { endsSentence[outer] = measure.endsSentence }
                if index < linkEnd { linked[outer] += Int(measure.letters) }
            }
        }
    }
}
