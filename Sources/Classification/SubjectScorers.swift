import Linguistics
import Synchronization

/// The subject lists of each language, looked up in the dictionary when the language is first met.
final class SubjectScorers: Sendable {
    private let lexicon: Lexicon
    private let made = Mutex<[Language: SubjectScorer]>([:])

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    func scorer(of language: Language) -> SubjectScorer {
        made.withLock { made in
            if let scorer = made[language] { return scorer }
            let words = SubjectLexicon(SubjectLexicons.words(language), language: language, lexicon: lexicon)
            let scorer = SubjectScorer(lexicon: words)
            made[language] = scorer
            return scorer
        }
    }
}
