import Markup
import Records

/// Finds the text by what the page or its system calls it, and weighs that against where text is dense.
struct NamedContent {
    private let reading: PageReading

    init(_ reading: PageReading) {
        self.reading = reading
    }

    /// What to take for the text; nil when nothing is called so and nothing is dense.
    func choice(besides dense: [Int]) -> (roots: [Int], extractor: Article.Extractor)? {
        let density = plain(dense)
        let properties = outermost { reading.tree.value(of: .itemprop, at: $0)?.contains("articleBody") == true }
        if plain(properties) >= max(Self.leastStated, density / 2) {
            return (properties.first.flatMap(lead).map { [$0] + properties } ?? properties, .microdata)
        }
        let named = outermost { reading.roles[$0].contains(.body) && reading.tree.nodes[$0].tag != .body }
            .filter { reading.letters($0) - reading.linked($0) >= 60 && reading.linkDensity($0) < 0.35 }
        guard let best = named.max(by: { plain([$0]) < plain([$1]) }) else {
            return dense.isEmpty ? nil : (dense, .density)
        }
        guard !dense.isEmpty else { return ([best], .vocabulary) }
        let isInside = dense.contains { reading.tree.subtree(of: $0).contains(best) }
        // Beside the text itself, what was found by density has its lead and its pictures.
        if isInside { return (dense, 2 * plain([best]) >= density ? .vocabulary : .density) }
        let isAround = dense.allSatisfy { reading.tree.subtree(of: best).contains($0) }
        if isAround { return ([best], .vocabulary) }
        return plain([best]) > density ? ([best], .vocabulary) : (dense, .density)
    }

    /// In letters: a sentence.
    private static let leastStated = 25

    /// What the page calls the description of what it then calls its text, where it shows it and the text does not begin
    /// with it.
    private func lead(before body: Int) -> Int? {
        let tree = reading.tree
        var scope = tree.parent(of: body)
        while let index = scope, tree.range(of: .itemscope, at: index) == nil { scope = tree.parent(of: index) }
        guard let scope else { return nil }
        return (scope..<body).first { index in
            reading.isKept[index] && tree.value(of: .itemprop, at: index) == "description"
                && !tree.subtree(of: index).contains(body) && reading.letters(index) >= Self.leastStated
                && reading.linkDensity(index) < 0.25
                && !TitleWords.of(tree.text(of: body)).starts(with: TitleWords.of(tree.text(of: index)))
        }
    }

    private func plain(_ nodes: [Int]) -> Int { nodes.reduce(0) { $0 + reading.letters($1) - reading.linked($1) } }

    private func outermost(_ condition: (Int) -> Bool) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index < reading.tree.count {
            if reading.isKept[index], reading.tree.hasAttributes(index), condition(index) {
                found.append(index)
                index = Int(reading.tree.nodes[index].end)
            } else {
                index += 1
            }
        }
        return found
    }
}
