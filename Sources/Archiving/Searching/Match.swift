import Linguistics

/// Writes a question in FTS5's language. Only quoted tokens, columns' names and operators of its own making ever get
/// into it; nothing that people type does so unquoted.
struct Match {
    /// Which columns are asked.
    enum Scope {
        case everywhere, titles

        fileprivate var words: String {
            switch self {
            case .everywhere: "{title text}"
            case .titles: "{title}"
            }
        }

        fileprivate var keys: String {
            switch self {
            case .everywhere: "{title_keys text_keys}"
            case .titles: "{title_keys}"
            }
        }
    }

    /// Combinations of keys of an inflected phrase; more come of words with many readings and add nothing but time.
    private static let maximumCombinations = 64

    let lexicon: Lexicon

    /// Nil when the question is not of words alone.
    func expression(for query: Query, in scope: Scope) -> String? {
        switch query {
        case .word(let term):
            let keys = keys(of: term).map(quoted).joined(separator: " OR ")
            return "(\(scope.words) : \(quoted(Folding.fold(term.text))) OR \(scope.keys) : (\(keys)))"
        case .exactWord(let term):
            return "\(scope.words) : \(quoted(Folding.fold(term.text)))"
        case .prefix(let term):
            return "\(scope.words) : \(quoted(Folding.fold(term.text))) *"
        case .exactPhrase(let terms):
            return "\(scope.words) : \(phrase(terms))"
        case .phrase(let terms):
            let keys = combinations(of: terms).map { quoted($0.joined(separator: " ")) }.joined(separator: " OR ")
            return "(\(scope.words) : \(phrase(terms)) OR \(scope.keys) : (\(keys)))"
        case .near(let terms, let distance):
            let keys = combinations(of: terms).map { keys in
                "NEAR(\(keys.map(quoted).joined(separator: " ")), \(distance))"
            }
            return "\(scope.keys) : (\(keys.joined(separator: " OR ")))"
        case .title(let query): return expression(for: query, in: .titles)
        case .any(let queries): return joined(queries, " OR ", in: scope)
        case .all(let queries): return conjunction(queries, in: scope)
        case .everything, .field, .not: return nil
        }
    }

    /// Every key that the word may mean in any of the languages.
    func keys(of term: Query.Term) -> [String] {
        lexicon.keys(forQuery: term.text, languages: Language.allCases)
    }

    private func conjunction(_ queries: [Query], in scope: Scope) -> String? {
        var wanted: [Query] = []
        var unwanted: [Query] = []
        for query in queries {
            if case .not(let inner) = query { unwanted.append(inner) } else { wanted.append(query) }
        }
        guard !wanted.isEmpty, let positive = joined(wanted, " AND ", in: scope) else { return nil }
        if unwanted.isEmpty { return positive }
        guard let negative = joined(unwanted, " OR ", in: scope) else { return nil }
        return "(\(positive) NOT \(negative))"
    }

    private func joined(_ queries: [Query], _ separator: String, in scope: Scope) -> String? {
        let parts = queries.compactMap { expression(for: $0, in: scope) }
        guard parts.count == queries.count, !parts.isEmpty else { return nil }
        return "(\(parts.joined(separator: separator)))"
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
