/// The order in which a language's readers look words up. Case and marks decide only between words that are
/// otherwise equal.
///
/// Czech and Slovak: ch after h, and č ř š ž (Slovak also ä ô) after their base letters. German: DIN 5007-1, umlauts
/// with their base letters. Ukrainian: its alphabet. Polish: its alphabet.
package struct Collation: Sendable {
    private let alphabet: Alphabet

    package init(language: Language) {
        alphabet = Alphabet.of(language)
    }

    package func precedes(_ a: String, _ b: String) -> Bool {
        let (left, right) = (CollationKey(a, alphabet), CollationKey(b, alphabet))
        return left == right ? a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) : left < right
    }

    /// The texts in order; each is weighed once.
    package func sorted(_ texts: [String]) -> [String] {
        texts.map { ($0, CollationKey($0, alphabet)) }
            .sorted { $0.1 == $1.1 ? $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) : $0.1 < $1.1 }
            .map(\.0)
    }

    /// The letter that an index lists the text under, in upper case (`Ch` is one); `0–9` for numbers, `#` for the rest.
    package func initial(of text: String) -> String {
        alphabet.initial(of: text)
    }
}
