import Linguistics
import Synchronization

/// The lexicon's keys of words that came before: a town's texts say most of their words again and again, and looking
/// one up here costs a tenth of asking the lexicon for a word that it does not know.
final class WordKeys: Sendable {
    let lexicon: Lexicon
    private let known = Mutex<[Language: [String: String]]>([:])

    /// Words of one language, some 3 MB; then it begins anew.
    private static let capacity = 40_000

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The key of each word, in the same order; in a language without rules a word stands for itself.
    func keys(of words: [Word], language: Language?) -> [String] {
        guard let language else { return words.map(\.folded) }
        return known.withLock { known in
            var keys = known.removeValue(forKey: language) ?? [:]
            if keys.count > Self.capacity { keys.removeAll(keepingCapacity: true) }
            defer { known[language] = keys }
            return words.map { word in
                if let key = keys[word.surface] { return key }
                let key = lexicon.key(of: word, language: language)
                keys[word.surface] = key
                return key
            }
        }
    }
}
