import Linguistics
import Synchronization

/// The index's tokens of words that came before: a town's texts say most of their words again and again, and copying
/// what a word became costs a twentieth of asking the lexicon for it.
final class WordKeys: Sendable {
    let lexicon: Lexicon
    /// One a language, and one for texts in none that there are rules for.
    private let known: Mutex<[KnownWords]>

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        known = Mutex(Array(repeating: KnownWords(), count: Language.allCases.count + 1))
    }

    /// The tokens of `text`; in a language without rules a word stands for itself.
    func tokens(of text: String, language: Language?) -> IndexText {
        var text = text
        return known.withLock { known in
            text.withUTF8 { bytes in
                let place = language?.index ?? Language.allCases.count
                var tokens = IndexText.Builder(capacity: bytes.count)
                Tokenizer.forEachRange(in: bytes) { range in
                    let word = UnsafeBufferPointer(rebasing: bytes[range])
                    known[place].append(word, to: &tokens) { self.token(of: $0, language: language) }
                }
                return tokens.text
            }
        }
    }

    private func token(of word: String, language: Language?) -> WordToken {
        let folded = Folding.fold(word)
        guard let language else { return WordToken(folded: folded, key: folded, parts: []) }
        return WordToken(
            folded: folded,
            key: lexicon.key(of: Word(surface: word, folded: folded, utf8Range: 0..<0), language: language),
            // A Stadtverwaltung is a Verwaltung; Flussmittel are no Fluss.
            parts: lexicon.partKeys(of: word, language: language).suffix(1))
    }
}

/// What the index holds of one word.
struct WordToken: Hashable {
    let folded: String
    let key: String
    let parts: ArraySlice<String>
}
