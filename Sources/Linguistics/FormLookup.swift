/// Finding a word in a lexicon file under the cases that it may be written in.
enum FormLookup {
    static func exact(_ word: String, in file: LexiconFile) -> Int? {
        withForms(of: word) { written, _ in file.lemma(ofForm: written) }
    }

    /// As written, else in lower case, else capitalized.
    static func first(_ word: String, in file: LexiconFile) -> Int? {
        withForms(of: word) { written, lower in
            if let number = file.lemma(ofForm: written) { return number }
            if !written.elementsEqual(lower), let number = file.lemma(ofForm: lower) { return number }
            return capitalized(lower, in: file)
        }
    }

    /// The lemmas under all three.
    static func all(_ word: String, in file: LexiconFile) -> [Int] {
        withForms(of: word) { written, lower in
            [file.lemma(ofForm: written), file.lemma(ofForm: lower), capitalized(lower, in: file)].compactMap(\.self)
        } ?? []
    }

    static func unaccented(_ folded: String, in file: LexiconFile) -> [Int] {
        var folded = folded
        return folded.withUTF8 { file.lemmas(ofUnaccented: $0) }
    }

    /// A word that is in lower case: as it is, else capitalized.
    static func lowerCase(_ word: UnsafeBufferPointer<UInt8>, in file: LexiconFile) -> Int? {
        file.lemma(ofForm: word) ?? capitalized(word, in: file)
    }

    static func capitalized(_ lower: UnsafeBufferPointer<UInt8>, in file: LexiconFile) -> Int? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Spelling.longest) { scratch in
            Spelling.capitalize(lower, to: scratch).flatMap { count in
                file.lemma(ofForm: UnsafeBufferPointer(rebasing: scratch[..<count]))
            }
        }
    }

    /// The word as the tables would write it, and the same in lower case. Nil for a word that is longer than any form.
    static func withForms<Result>(
        of word: String, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Result?
    ) -> Result? {
        var word = word
        return word.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Spelling.longest) { scratch in
                let written = UnsafeMutableBufferPointer(rebasing: scratch[..<Spelling.longest])
                let lower = UnsafeMutableBufferPointer(rebasing: scratch[Spelling.longest...])
                guard let writtenCount = Spelling.write(bytes, inLowerCase: false, to: written),
                    let lowerCount = Spelling.write(bytes, inLowerCase: true, to: lower)
                else { return nil }
                return body(
                    UnsafeBufferPointer(rebasing: written[..<writtenCount]),
                    UnsafeBufferPointer(rebasing: lower[..<lowerCount]))
            }
        }
    }
}
