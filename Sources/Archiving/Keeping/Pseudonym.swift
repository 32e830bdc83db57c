import Linguistics

/// Puts initials in the place of a person's name, in whatever form it stands: `Jana Nováka` becomes `J. N.`.
///
/// The family name, the last word, is replaced wherever it stands with a capital; the words before it, where they stand
/// before it.
struct Pseudonym {
    private let words: [(folded: String, keys: Set<String>)]
    private let lexicon: Lexicon

    /// Nil for a name without a letter.
    init?(name: String, lexicon: Lexicon) {
        words = Tokenizer.words(in: name).map { word in
            (word.folded, Set(lexicon.keys(forQuery: word.surface, languages: Language.allCases)))
        }
        self.lexicon = lexicon
        if words.isEmpty { return nil }
    }

    /// `text` with initials, and how often they were put.
    func replacing(in text: String, language: Language?) -> (text: String, count: Int) {
        let found = Tokenizer.words(in: text)
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var copied = 0
        var count = 0
        for (index, word) in found.enumerated() where matches(word, words.count - 1, language) {
            var first = index
            var part = words.count - 1
            while part > 0, first > 0, isNext(found[first - 1], found[first], bytes),
                matches(found[first - 1], part - 1, language)
            {
                first -= 1
                part -= 1
            }
            let start = found[first].utf8Range.lowerBound
            guard start >= copied else { continue }
            result += bytes[copied..<start]
            let initials = found[first...index].compactMap(\.surface.first).map { "\($0)." }.joined(separator: " ")
            copied = word.utf8Range.upperBound
            // A name at a sentence's end brings its full stop along.
            let isBeforeStop = copied < bytes.count && bytes[copied] == UInt8(ascii: ".")
            result += isBeforeStop ? initials.utf8.dropLast() : initials.utf8[...]
            count += 1
        }
        result += bytes[copied...]
        return (String(decoding: result, as: UTF8.self), count)
    }

    private func matches(_ word: Word, _ part: Int, _ language: Language?) -> Bool {
        guard word.surface.first?.isUppercase == true else { return false }
        if word.folded == words[part].folded || Self.differInEnding(words[part].folded, word.folded) { return true }
        let languages = language.map { [$0] } ?? Language.allCases
        return languages.contains { words[part].keys.contains(lexicon.key(of: word, language: $0)) }
    }

    /// Names that no dictionary has: `Xavera` and `Xaverovi` share their stem. So do a man and his wife, `Novák` and
    /// `Nováková`; for somebody's protection that is on the right side.
    private static func differInEnding(_ name: String, _ word: String) -> Bool {
        let stem = zip(name, word).prefix { $0 == $1 }.count
        let rest = name.dropFirst(stem)
        return stem >= 3 && rest.count <= 2 && rest.allSatisfy { "aeiouyаеєиіїоуюя".contains($0) }
            && word.count - stem <= 3
    }

    /// Whether nothing but a space or two parts the words.
    private func isNext(_ left: Word, _ right: Word, _ bytes: [UInt8]) -> Bool {
        let gap = bytes[left.utf8Range.upperBound..<right.utf8Range.lowerBound]
        return gap.count <= 2 && String(decoding: gap, as: UTF8.self).allSatisfy(\.isWhitespace)
    }
}
