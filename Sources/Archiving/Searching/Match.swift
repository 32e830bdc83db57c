import Linguistics

/// Writes a question in FTS5's language. Only quoted tokens, columns' names and operators of its own making ever get
/// into it; nothing that people type does so unquoted.
struct Match {
    /// Which columns are asked.
    enum Scope {
        case everywhere, titles
    }

    /// One thing that is looked for: its readings as FTS5 phrases.
    struct Leaf {
        let expression: String
        /// As FTS5 counts them, in the order of the expression.
        let phrases: Int
        /// The words that the phrases are, where each is one; else none. A key has its sign before it.
        let words: [String]
        /// True when the keys are asked as well as the words themselves.
        let hasKeys: Bool
        /// Under which a compound may hold the word.
        var partKeys: Set<String> = []
        /// Folded; how the words begin that the leaf asks for, where it asks for beginnings.
        var prefix: String?
        var isOfTitles = false
    }

    /// Combinations of keys of an inflected phrase; more come of words with many readings and add nothing but time.
    private static let maximumCombinations = 64

    let lexicon: Lexicon
    private let known = KnownKeys()

    /// The readings of words that were looked up for this question: matching, ranking and marking ask for the same.
    private final class KnownKeys {
        var all: [String: [String]] = [:]
        var german: [String: [String]] = [:]
    }

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Nil for what is put together of several.
    func leaf(_ query: Query, in scope: Scope) -> Leaf? {
        switch query {
        case .word(let term):
            let words = [Folding.fold(term.text)] + keys(of: term).map { "=" + $0 }
            guard scope == .everywhere else { return leaf(ofWords: words, hasKeys: true, scope) }
            let parts = partKeys(of: term)
            var leaf = leaf(ofWords: words + parts.map { "+" + $0 }, hasKeys: true, scope)
            leaf.partKeys = Set(parts)
            return leaf
        case .exactWord(let term): return leaf(ofWords: [Folding.fold(term.text)], hasKeys: false, scope)
        case .prefix(let term):
            let prefix = Folding.fold(term.text)
            var leaf = leaf([quoted(prefix) + " *"], hasKeys: false, scope)
            leaf.prefix = prefix
            return leaf
        case .exactPhrase(let terms): return leaf([phrase(terms)], hasKeys: false, scope)
        case .phrase(let terms):
            let keys = combinations(of: terms).map { quoted($0.map { "=" + $0 }.joined(separator: " ")) }
            return leaf([phrase(terms)] + keys, hasKeys: true, scope)
        case .near(let terms, let distance):
            let keys = combinations(of: terms).map { keys in
                "NEAR(\(keys.map { quoted("=" + $0) }.joined(separator: " ")), \(distance))"
            }
            return leaf(keys, hasKeys: true, scope, phrasesInEach: terms.count)
        case .everything, .field, .not, .title, .all, .any: return nil
        }
    }

    /// Every key that the word may mean in any of the languages.
    func keys(of term: Query.Term) -> [String] {
        if let keys = known.all[term.text] { return keys }
        let others = Language.allCases.filter { $0 != .de }
        let keys = Set(partKeys(of: term) + lexicon.keys(forQuery: term.text, languages: others)).sorted()
        known.all[term.text] = keys
        return keys
    }

    /// The keys that a compound may hold the word under.
    private func partKeys(of term: Query.Term) -> [String] {
        if let keys = known.german[term.text] { return keys }
        let keys = lexicon.keys(forQuery: term.text, languages: [.de])
        known.german[term.text] = keys
        return keys
    }

    private func leaf(ofWords words: [String], hasKeys: Bool, _ scope: Scope) -> Leaf {
        leaf(words.map(quoted), words: words, hasKeys: hasKeys, scope)
    }

    private func leaf(
        _ phrases: [String], words: [String] = [], hasKeys: Bool, _ scope: Scope, phrasesInEach: Int = 1
    ) -> Leaf {
        let anyOf = "(\(phrases.joined(separator: " OR ")))"
        return Leaf(
            expression: scope == .titles ? "({title title_keys} : \(anyOf))" : anyOf,
            phrases: phrases.count * phrasesInEach, words: words, hasKeys: hasKeys, isOfTitles: scope == .titles)
    }

    private func phrase(_ terms: [Query.Term]) -> String {
        quoted(terms.map { Folding.fold($0.text) }.joined(separator: " "))
    }

    private func combinations(of terms: [Query.Term]) -> [[String]] {
        var keys = terms.map(keys(of:))
        while keys.reduce(1, { $0 * $1.count }) > Self.maximumCombinations,
            let longest = keys.indices.max(by: { keys[$0].count < keys[$1].count })
        {
            keys[longest].removeLast()
        }
        return keys.reduce([[]]) { lines, next in lines.flatMap { line in next.map { line + [$0] } } }
    }

    private func quoted(_ token: String) -> String {
        "\"\(token.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }
}
