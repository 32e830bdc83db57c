import Linguistics

/// A text as the search index holds it: folded words, and one conflation key a word in the same order.
struct IndexText: Hashable {
    let words: String
    let keys: String

    init(of text: String, language: Language?, keys known: WordKeys) {
        let words = Tokenizer.words(in: text)
        self.words = words.lazy.map(\.folded).joined(separator: " ")
        keys = known.keys(of: words, language: language).joined(separator: " ")
    }
}
