import Linguistics

/// Which words of a hit answer which part of the question.
struct HitMarks {
    private(set) var title: [Int: Int] = [:]
    private(set) var text: [Int: Int] = [:]
    /// Parts of the question that are said as parts of compounds only.
    private(set) var inCompounds: Set<Int> = []

    init() {}

    /// From where the index says that the words stand: of the leaves that do not ask for beginnings, in their order.
    init(_ occurrences: [Occurrence], leaves: [Match.Leaf]) {
        let leaf = leaves.enumerated().filter { $1.prefix == nil }
            .flatMap { Array(repeating: $0, count: $1.phrases) }
        var said: Set<Int> = []
        for occurrence in occurrences where leaf.indices.contains(occurrence.phrase) {
            let part = leaf[occurrence.phrase]
            let words = occurrence.offset..<(occurrence.offset + occurrence.length)
            switch occurrence.column {
            case .title, .titleKeys: for word in words { title[word] = part }
            case .text, .textKeys: for word in words { text[word] = part }
            case .parts:
                inCompounds.insert(part)
                continue
            }
            said.insert(part)
        }
        inCompounds.subtract(said)
    }

    /// Marks the words that begin as asked for.
    mutating func addBeginnings(title: String, text: String, leaves: [Match.Leaf]) {
        for (part, leaf) in leaves.enumerated() {
            guard let prefix = leaf.prefix else { continue }
            Self.add(part, in: title, to: &self.title) { $0.folded.hasPrefix(prefix) }
            if !leaf.isOfTitles { Self.add(part, in: text, to: &self.text) { $0.folded.hasPrefix(prefix) } }
        }
    }

    /// Marks the compounds that hold what is said in compounds only; the index does not say where those stand.
    mutating func addCompounds(title: String, text: String, leaves: [Match.Leaf], lexicon: Lexicon) {
        for part in inCompounds {
            let holdsPart = { (word: Word) in
                lexicon.partKeys(of: word.surface, language: .de).suffix(1)
                    .contains(where: leaves[part].partKeys.contains)
            }
            Self.add(part, in: title, to: &self.title, where: holdsPart)
            Self.add(part, in: text, to: &self.text, where: holdsPart)
        }
    }

    private static func add(
        _ part: Int, in text: String, to marks: inout [Int: Int], where condition: (Word) -> Bool
    ) {
        for (index, word) in Tokenizer.words(in: text).enumerated() where marks[index] == nil && condition(word) {
            marks[index] = part
        }
    }
}
