/// Leads from an unknown form to a word of the dictionary that differs by its ending or a prefix.
enum EndingGuess {
    /// The lemma that the rules of inflection point to; one that is its own lemma is preferred.
    static func first(_ word: String, in file: LexiconFile) -> Int? {
        let endings = Endings.of(file.language)
        let bytes = Array(word.lowercased().utf8)
        guard bytes.count > endings.shortestStem, bytes.count < FormLookup.longest, !bytes.contains(where: isDigit)
        else { return nil }
        var second: Int?
        for candidate in candidates(bytes, endings.replacements, endings.shortestStem) {
            let text = String(decoding: candidate, as: UTF8.self)
            guard let number = FormLookup.first(text, in: file) else { continue }
            if file.text(ofLemma: number).lowercased() == text { return number }
            second = second ?? number
        }
        return second ?? withoutPrefix(bytes, endings, file)
    }

    /// All lemmas that a folded form may belong to.
    static func unaccented(_ folded: String, in file: LexiconFile) -> [Int] {
        let endings = Endings.of(file.language)
        let bytes = Array(folded.utf8)
        guard bytes.count > endings.shortestStem, bytes.count < FormLookup.longest, !bytes.contains(where: isDigit)
        else { return [] }
        return candidates(bytes, endings.foldedReplacements, endings.shortestStem).flatMap { candidate in
            let text = String(decoding: candidate, as: UTF8.self)
            return (FormLookup.all(text, in: file) + FormLookup.unaccented(text, in: file))
                .filter { file.key(ofLemma: $0) == text }
        }
    }

    private static func candidates(
        _ word: [UInt8], _ table: [(ending: [UInt8], candidates: [[UInt8]])], _ shortestStem: Int
    ) -> [[UInt8]] {
        table.flatMap { ending, candidates -> [[UInt8]] in
            guard word.count >= ending.count + shortestStem, word.ends(with: ending) else { return [] }
            return candidates.map { word.dropLast(ending.count) + $0 }
        }
    }

    private static func withoutPrefix(_ word: [UInt8], _ endings: Endings, _ file: LexiconFile) -> Int? {
        for prefix in endings.prefixes where word.starts(with: prefix) && word.count > prefix.count + 4 {
            let rest = String(decoding: word.dropFirst(prefix.count), as: UTF8.self)
            if let number = FormLookup.first(rest, in: file) { return number }
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
