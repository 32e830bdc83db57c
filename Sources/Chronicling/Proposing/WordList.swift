/// A set of folded words, given by their beginnings, that is asked word by word.
///
/// `zvem` matches zveme and zvemeli; `er$` matches only er; `viz take` matches two words in a row;
/// of longer phrases the first two words are asked.
struct WordList: Sendable {
    private let beginnings: Set<String>
    private let whole: Set<String>
    private let lengths: [Int]
    private let pairs: [(first: String, second: String)]

    init(_ list: String) {
        var beginnings: Set<String> = []
        var whole: Set<String> = []
        var pairs: [(first: String, second: String)] = []
        for entry in list.split(separator: ",") {
            let words = entry.split(whereSeparator: { $0 == " " || $0 == "\n" })
            if words.count > 1 {
                pairs.append((String(words[0]), String(words[1])))
            } else if let word = words.first {
                if word.hasSuffix("$") {
                    whole.insert(String(word.dropLast()))
                } else {
                    beginnings.insert(String(word))
                }
            }
        }
        self.beginnings = beginnings
        self.whole = whole
        self.pairs = pairs
        lengths = Set(beginnings.map(\.count)).sorted()
    }

    /// The first of `words` that is in the list.
    func match(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if holds(word) { return word }
            guard index + 1 < words.count else { continue }
            for pair in pairs where word.hasPrefix(pair.first) && words[index + 1].hasPrefix(pair.second) {
                return "\(word) \(words[index + 1])"
            }
        }
        return nil
    }

    /// True when the first word, or the first two, are in the list.
    func match(atBeginningOf words: [String]) -> Bool {
        guard let first = words.first else { return false }
        if holds(first) { return true }
        guard words.count > 1 else { return false }
        return pairs.contains { first == $0.first && words[1].hasPrefix($0.second) }
    }

    func holds(_ word: String) -> Bool {
        if whole.contains(word) { return true }
        return lengths.contains { $0 <= word.count && beginnings.contains(String(word.prefix($0))) }
    }
}
