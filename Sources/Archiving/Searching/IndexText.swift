import Linguistics

/// A text as the search index holds it: folded words, and one conflation key a word in the same order.
struct IndexText: Hashable {
    let words: String
    let keys: String

    init(of text: String, language: Language?, lexicon: Lexicon) {
        var words: [String] = []
        var keys: [String] = []
        for word in Tokenizer.words(in: text) {
            words.append(word.folded)
            keys.append(IndexText.key(of: word, language: language, lexicon: lexicon))
        }
        self.words = words.joined(separator: " ")
        self.keys = keys.joined(separator: " ")
    }

    /// The key of one word; in a language without rules a word stands for itself.
    static func key(of word: Word, language: Language?, lexicon: Lexicon) -> String {
        guard let language else { return word.folded }
        return lexicon.key(of: word, language: language)
    }
}
