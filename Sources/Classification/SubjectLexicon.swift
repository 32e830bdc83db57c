import Linguistics
import Records

/// One language's words of all subjects, made ready for matching.
///
/// Notation of the sources: lines begin with a weight (`4:` decides almost alone, `1:` leans, below 0 speaks against),
/// entries are parted by commas. `word` matches every form of the word (by the lexicon's key), `stem*` every word that
/// begins so, `*end` every word whose base form ends so (German compounds); several words are a phrase. Diacritics and
/// case do not count.
package struct SubjectLexicon: Sendable {
    struct Pattern: Sendable {
        let subject: Subject
        let weight: Double
        let atoms: [Int]
    }

    private var exact: [UInt64: [Int]] = [:]
    private var prefixes: [UInt64: [Int]] = [:]
    private var suffixes: [UInt64: [Int]] = [:]
    private var atomIDs: [String: Int] = [:]
    private(set) var patterns: [Pattern] = []
    /// Patterns by their first atom.
    private(set) var patternsByFirstAtom: [[Int]] = []

    private static let shortestStem = 2

    init(_ sources: [Subject: String], language: Language, lexicon: Lexicon) {
        for subject in Subject.allCases {
            for entry in SubjectLexicon.entries(in: sources[subject] ?? "") {
                let atoms = entry.words.map { atom(for: $0, language, lexicon) }
                guard let first = atoms.first else { continue }
                patternsByFirstAtom[first].append(patterns.count)
                patterns.append(Pattern(subject: subject, weight: entry.weight, atoms: atoms))
            }
        }
    }

    /// What is written in a source: words and weights, in order.
    package static func entries(in source: String) -> [(words: [String], weight: Double)] {
        var weight = 1.0
        var entries: [(words: [String], weight: Double)] = []
        for line in source.split(separator: "\n") {
            var rest = line[...]
            if let colon = line.firstIndex(of: ":"), let value = Double(line[..<colon].drop(while: \.isWhitespace)) {
                weight = value
                rest = line[line.index(after: colon)...]
            }
            for entry in rest.split(separator: ",") {
                let words = WordList.words(in: String(entry))
                if !words.isEmpty { entries.append((words, weight)) }
            }
        }
        return entries
    }

    /// The atoms that a word matches.
    func atoms(matching word: Word, key: String) -> [Int] {
        var found: [Int] = []
        var state = StemHash.seed
        for (length, byte) in word.folded.utf8.enumerated() {
            state = StemHash.adding(byte, to: state)
            if length + 1 >= SubjectLexicon.shortestStem, let more = prefixes[state] { found += more }
        }
        if let more = exact[state] { found += more }
        if key != word.folded, let more = exact[StemHash.of(key.utf8)] { found += more }
        if !suffixes.isEmpty {
            state = StemHash.seed
            for byte in key.utf8.reversed() {
                state = StemHash.adding(byte, to: state)
                if let more = suffixes[state] { found += more }
            }
        }
        return found
    }

    private mutating func atom(for written: String, _ language: Language, _ lexicon: Lexicon) -> Int {
        if let known = atomIDs[written] { return known }
        let id = patternsByFirstAtom.count
        atomIDs[written] = id
        patternsByFirstAtom.append([])
        // Hyphens part words in texts, so in the lists they stand for a space that the phrase has already dealt with.
        let folded = Folding.fold(written.filter { $0 != "*" })
        if written.hasSuffix("*") {
            prefixes[StemHash.of(folded.utf8), default: []].append(id)
        } else if written.hasPrefix("*") {
            suffixes[StemHash.of(folded.utf8.reversed()), default: []].append(id)
        } else {
            for name in Set([folded, lexicon.key(of: written, language: language)]).sorted() {
                exact[StemHash.of(name.utf8), default: []].append(id)
            }
        }
        return id
    }
}
