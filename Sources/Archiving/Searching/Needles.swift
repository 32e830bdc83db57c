import Linguistics

/// The words that make a text an answer: what a snippet marks.
struct Needles {
    private(set) var words: Set<String> = []
    private(set) var keys: Set<String> = []
    private(set) var prefixes: [String] = []
    private let match: Match

    var isEmpty: Bool { words.isEmpty && prefixes.isEmpty }

    init(of query: Query, match: Match, inTitle: Bool) {
        self.match = match
        collect(query, inTitle: inTitle)
    }

    /// Which of `words` are hits.
    func hits(among words: [Word], language: Language?, keys known: WordKeys) -> [Bool] {
        if isEmpty { return Array(repeating: false, count: words.count) }
        let isSaid = words.map { word in
            self.words.contains(word.folded) || prefixes.contains(where: word.folded.hasPrefix)
        }
        if keys.isEmpty { return isSaid }
        return zip(isSaid, known.keys(of: words, language: language)).map { $0 || keys.contains($1) }
    }

    private mutating func collect(_ query: Query, inTitle: Bool) {
        switch query {
        case .word(let term): insert([term], withKeys: true)
        case .phrase(let terms), .near(let terms, _): insert(terms, withKeys: true)
        case .exactWord(let term): insert([term], withKeys: false)
        case .exactPhrase(let terms): insert(terms, withKeys: false)
        case .prefix(let term): prefixes.append(Folding.fold(term.text))
        case .title(let query): if inTitle { collect(query, inTitle: true) }
        case .all(let queries), .any(let queries): for query in queries { collect(query, inTitle: inTitle) }
        case .everything, .field, .not: break
        }
    }

    private mutating func insert(_ terms: [Query.Term], withKeys: Bool) {
        for term in terms {
            words.insert(Folding.fold(term.text))
            if withKeys { keys.formUnion(match.keys(of: term)) }
        }
    }
}
