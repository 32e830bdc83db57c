/// Finding a word in a lexicon file under the cases it may be written in.
enum FormLookup {
    static func exact(_ word: String, in file: LexiconFile) -> Int? {
        var found: Int?
        forEachCase(of: word) { form in
            found = file.lemma(ofForm: form)
            return false
        }
        return found
    }

    /// As written, else in lower case, else capitalized.
    static func first(_ word: String, in file: LexiconFile) -> Int? {
        var found: Int?
        forEachCase(of: word) { form in
            found = file.lemma(ofForm: form)
            return found == nil
        }
        return found
    }

    /// The lemmas under all three.
    static func all(_ word: String, in file: LexiconFile) -> [Int] {
        var found: [Int] = []
        forEachCase(of: word) { form in
            if let number = file.lemma(ofForm: form) { found.append(number) }
            return true
        }
        return found
    }

    static func unaccented(_ folded: String, in file: LexiconFile) -> [Int] {
        var folded = folded
        return folded.withUTF8 { file.lemmas(ofUnaccented: $0) }
    }

    /// Longest form of the tables, with room for one scalar more.
    static let longest = 132

    private static func forEachCase(of word: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
        var word = word
        word.withUTF8 { bytes in
            guard bytes.count + 4 <= longest else { return }
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { scratch in
                for form in [Spelling.Case.asWritten, .lower, .capitalized] {
                    guard let count = Spelling.write(bytes, form, to: scratch),
                        body(UnsafeBufferPointer(rebasing: scratch[..<count]))
                    else { return }
                }
            }
        }
    }
}
