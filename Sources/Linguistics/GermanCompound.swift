/// A German compound cut where both parts are words: the last part carries the inflection.
struct GermanCompound {
    /// The head as it stands and the key of the last part: one for all forms.
    let key: String
    /// The keys of head and last part.
    let partKeys: [String]

    /// Nil when the word cannot be cut. The longest known last part wins.
    init?(_ word: String, in file: LexiconFile) {
        let letters = Array(word)
        guard letters.count >= Self.shortestHead + Self.shortestTail, letters.count <= 60,
            letters.allSatisfy(\.isLetter)
        else { return nil }
        for cut in Self.shortestHead...(letters.count - Self.shortestTail) {
            let tail = String(letters[cut...]).lowercased()
            guard let number = FormLookup.first(tail, in: file) ?? Self.trimmed(tail, in: file),
                let head = Self.head(String(letters[..<cut]), in: file)
            else { continue }
            key = Folding.fold(String(letters[..<cut])) + file.key(ofLemma: number)
            partKeys = [file.key(ofLemma: head), file.key(ofLemma: number)]
            return
        }
        return nil
    }

    private static let shortestHead = 4
    private static let shortestTail = 4

    /// A tail whose genitive or plural the dictionary lacks.
    private static func trimmed(_ tail: String, in file: LexiconFile) -> Int? {
        tail.hasSuffix("s") && tail.count > shortestTail + 1
            ? FormLookup.first(String(tail.dropLast()), in: file) : nil
    }

    private static func head(_ head: String, in file: LexiconFile) -> Int? {
        if let number = FormLookup.first(head, in: file) { return number }
        for link in ["s", "es", "n", "en", "er", "e"] where head.hasSuffix(link) && head.count - link.count >= 3 {
            if let number = FormLookup.first(String(head.dropLast(link.count)), in: file) { return number }
        }
        return nil
    }
}
