/// Folded words, and beginnings of words written with `*`.
struct WordSet: Sendable {
    private let words: Set<String>
    private let beginnings: [String]

    init(_ list: String) {
        let entries = DateWords.list(list)
        words = Set(entries.filter { !$0.hasSuffix("*") })
        beginnings = entries.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    }

    init(_ lists: [String]) {
        self.init(lists.joined(separator: " "))
    }

    func contains(_ word: String) -> Bool { containsWhole(word) || containsBeginning(of: word) }

    func containsWhole(_ word: String) -> Bool { words.contains(word) }

    func containsBeginning(of word: String) -> Bool { beginnings.contains(where: word.hasPrefix) }
}
