import Linguistics

/// Tells whether a text holds words in the very form that was typed. A word typed without diacritics stands for any;
/// one typed with them stands for itself, in any case.
struct ExactForm {
    private let words: [(folded: String, accented: String?)]

    init(_ terms: [Query.Term]) {
        words = terms.map { term in
            let folded = Folding.fold(term.text)
            let lower = term.text.lowercased()
            return (folded, lower == folded ? nil : lower)
        }
    }

    /// Whether the folded index alone cannot tell.
    static func isNeeded(for terms: [Query.Term]) -> Bool {
        terms.contains { $0.text.lowercased() != Folding.fold($0.text) }
    }

    func isIn(_ text: String) -> Bool {
        let found = Tokenizer.words(in: text)
        guard found.count >= words.count else { return false }
        return (0...found.count - words.count).contains { start in
            zip(words, found[start...]).allSatisfy { wanted, word in
                word.folded == wanted.folded && (wanted.accented.map { $0 == word.surface.lowercased() } ?? true)
            }
        }
    }
}
