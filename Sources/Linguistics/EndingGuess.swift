/// Leads from an unknown form to a word of the dictionary that differs by its ending or a prefix.
enum EndingGuess {
    /// The lemma that the rules of inflection point to; one that is its own lemma is preferred.
    static func first(_ word: String, in file: LexiconFile) -> Int? {
        FormLookup.withForms(of: word) { _, lower in
            let endings = Endings.of(file.language)
            guard lower.count > endings.shortestStem, !lower.contains(where: isDigit) else { return nil }
            var best: Int?
            var second: Int?
            endings.replacements.forEachCandidate(of: lower, shortestStem: endings.shortestStem) { candidate in
                guard let number = FormLookup.lowerCase(candidate, in: file) else { return false }
                if file.isLemma(number, candidate) { best = number }
                if second == nil, file.resembles(number, candidate) { second = number }
                return best != nil
            }
            return best ?? second ?? withoutPrefix(lower, endings, file)
        }
    }

    /// All lemmas that a folded form may belong to.
    static func unaccented(_ folded: String, in file: LexiconFile) -> [Int] {
        FormLookup.withForms(of: folded) { _, lower in
            let endings = Endings.of(file.language)
            guard lower.count > endings.shortestStem, !lower.contains(where: isDigit) else { return [] }
            var found: [Int] = []
            endings.foldedReplacements.forEachCandidate(of: lower, shortestStem: endings.shortestStem) { candidate in
                let text = String(decoding: candidate, as: UTF8.self)
                found += (FormLookup.all(text, in: file) + file.lemmas(ofUnaccented: candidate))
                    .filter { file.key(ofLemma: $0) == text }
                return false
            }
            return found
        } ?? []
    }

    private static func withoutPrefix(
        _ word: UnsafeBufferPointer<UInt8>, _ endings: Endings, _ file: LexiconFile
    ) -> Int? {
        for prefix in endings.prefixes where word.starts(with: prefix) && word.count > prefix.count + 4 {
            let rest = UnsafeBufferPointer(rebasing: word[prefix.count...])
            if let number = FormLookup.lowerCase(rest, in: file) { return number }
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
