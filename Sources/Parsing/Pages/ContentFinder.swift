import Markup

/// Finds the element of a page where text is dense and links are few.
///
/// Every paragraph gives points to what it stands in: in full to its parent, half to the one above, and less to those
/// farther up. The idea is that of Arc90's Readability (2009).
struct ContentFinder {
    private let reading: PageReading
    private var scores: [Double]
    private var candidates: [Int] = []
    private var isCandidate: [Bool]

    init(_ reading: PageReading) {
        self.reading = reading
        scores = Array(repeating: 0, count: reading.tree.count)
        isCandidate = Array(repeating: false, count: reading.tree.count)
        score()
    }

    /// The elements that hold the text, in the order of the page; none where nothing reads like a text.
    func content() -> [Int] {
        guard let best = best() else { return [] }
        let top = framed(widened(outOfLists(best)))
        return withSiblings(of: top)
    }

    // MARK: scores

    private mutating func score() {
        let blocks = BlockTexts(of: reading)
        for block in 0..<reading.tree.count where reading.isKept[block] && blocks.letters[block] >= 25 {
            let letters = Double(blocks.letters[block])
            let plain = 1 - Double(blocks.linked[block]) / letters
            var points = (1 + Double(blocks.commas[block]) + min(letters / 100, 3)) * plain
            if reading.tree.nodes[block].tag.isHeading { points /= 2 }
            var next = blocks.holdsBlocks[block] ? block : reading.tree.parent(of: block)
            var level = 0
            while let ancestor = next, level < 6 {
                next = reading.tree.parent(of: ancestor)
                guard reading.tree.nodes[ancestor].tag.mayHoldText else { continue }
                scores[ancestor] += points / (level == 0 ? 1 : level == 1 ? 2 : Double(3 * level))
                if !isCandidate[ancestor] {
                    isCandidate[ancestor] = true
                    candidates.append(ancestor)
                    scores[ancestor] += reading.tree.nodes[ancestor].tag.startingScore + weight(ancestor)
                }
                level += 1
            }
        }
        candidates.sort()
    }

    private func weight(_ index: Int) -> Double {
        let roles = reading.roles[index]
        return (roles.contains(.text) ? 25 : 0) + (roles.contains(.body) ? 15 : 0)
            - (roles.isDisjoint(with: [.around, .weak, .share, .hidden]) ? 0 : 25)
    }

    private func finalScore(_ index: Int) -> Double { scores[index] * (1 - reading.linkDensity(index)) }

    private func best() -> Int? {
        var best: Int?
        for candidate in candidates where finalScore(candidate) > best.map(finalScore) ?? 0 { best = candidate }
        return best
    }

    // MARK: how far the text reaches

    /// The element, or one around it that holds several good ones or that scores no less.
    private func widened(_ best: Int) -> Int {
        var top = sharedAncestor(of: best) ?? best
        var last = finalScore(top)
        let threshold = last / 3
        var next = reading.tree.parent(of: top)
        while let ancestor = next, reading.tree.nodes[ancestor].tag != .body, reading.tree.nodes[ancestor].tag != .html
        {
            next = reading.tree.parent(of: ancestor)
            guard isCandidate[ancestor] else { continue }
            let score = finalScore(ancestor)
            if score < threshold { break }
            if score > last {
                top = ancestor
                break
            }
            last = score
        }
        while let parent = reading.tree.parent(of: top), reading.tree.nodes[parent].tag != .body,
            reading.tree.nodes[parent].tag != .html, reading.letters(parent) == reading.letters(top)
        {
            top = parent
        }
        return top
    }

    /// A text is more than an item of a list.
    private func outOfLists(_ best: Int) -> Int {
        var top = best
        while let parent = reading.tree.parent(of: top),
            [.li, .ul, .ol, .dl, .dd, .p, .span, .tr, .tbody].contains(reading.tree.nodes[top].tag)
        {
            top = parent
        }
        return top
    }

    /// The page's one `main` or `article` around it, when that holds much more of the same.
    private func framed(_ top: Int) -> Int {
        let plain = reading.letters(top) - reading.linked(top)
        var next = reading.tree.parent(of: top)
        while let ancestor = next {
            next = reading.tree.parent(of: ancestor)
            let tag = reading.tree.nodes[ancestor].tag
            guard tag == .main || tag == .article || reading.tree.value(of: .role, at: ancestor) == "main" else {
                continue
            }
            let whole = reading.letters(ancestor) - reading.linked(ancestor)
            return Double(plain) < 0.4 * Double(whole) && reading.linkDensity(ancestor) < 0.35 ? ancestor : top
        }
        return top
    }

    /// What several candidates that are nearly as good stand in together: a text cut into sections.
    private func sharedAncestor(of best: Int) -> Int? {
        let least = 0.75 * finalScore(best)
        let rivals = candidates.lazy.filter { $0 != best && finalScore($0) >= least }.prefix(50).map(\.self)
        guard rivals.count >= 3 else { return nil }
        var next = reading.tree.parent(of: best)
        while let ancestor = next, reading.tree.nodes[ancestor].tag != .body, reading.tree.nodes[ancestor].tag != .html
        {
            let range = reading.tree.descendants(of: ancestor)
            if rivals.count(where: range.contains) >= 3 { return ancestor }
            next = reading.tree.parent(of: ancestor)
        }
        return nil
    }

    /// The element with those of its neighbors that read like more of the same text.
    private func withSiblings(of top: Int) -> [Int] {
        guard let parent = reading.tree.parent(of: top), reading.tree.nodes[top].tag != .body else { return [top] }
        let least = max(10, finalScore(top) * 0.2)
        let name = reading.tree.value(of: .class, at: top) ?? ""
        return reading.tree.children(of: parent).filter { sibling in
            if sibling == top { return true }
            guard reading.isKept[sibling], reading.tree.nodes[sibling].tag != .text else { return false }
            let isAlike = !name.isEmpty && reading.tree.value(of: .class, at: sibling) == name
            if scores[sibling] > 0, finalScore(sibling) + (isAlike ? finalScore(top) * 0.2 : 0) >= least { return true }
            if reading.roles[sibling].contains(.lead) { return reading.linkDensity(sibling) < 0.25 }
            guard reading.tree.nodes[sibling].tag == .p else { return false }
            let letters = reading.letters(sibling)
            let density = reading.linkDensity(sibling)
            return letters > 80 ? density < 0.25 : letters > 0 && density == 0 && endsSentence(sibling)
        }
    }

    private func endsSentence(_ index: Int) -> Bool {
        let text = Trimmed.text(reading.tree.text(of: index)) ?? ""
        return [".", "!", "?", "…", "。"].contains { text.hasSuffix($0) }
    }
}
