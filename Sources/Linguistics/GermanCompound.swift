/// A German compound cut where both parts are words: the last part carries the inflection.
struct GermanCompound {
    /// The head as it stands and the key of the last part: one for all forms.
    let key: String
    /// The keys of head and last part.
    let partKeys: [String]

    /// Nil when the word cannot be cut. The longest known last part wins.
    init?(_ word: String, in file: LexiconFile) {
        let found = FormLookup.withForms(of: word) { _, lower in
            guard lower.allSatisfy({ $0 >= 0x61 }) else { return nil as GermanCompound? }
            return GermanCompound(lowerCase: lower, in: file)
        }
        guard let found else { return nil }
        self = found
    }

    private init?(lowerCase word: UnsafeBufferPointer<UInt8>, in file: LexiconFile) {
        guard word.count >= Self.shortestPart * 2 else { return nil }
        for cut in Self.shortestPart...(word.count - Self.shortestPart) where word[cut] & 0xC0 != 0x80 {
            let head = UnsafeBufferPointer(rebasing: word[..<cut])
            let tail = UnsafeBufferPointer(rebasing: word[cut...])
            guard let tailNumber = Self.tail(tail, in: file), let headNumber = Self.head(head, in: file) else {
                continue
            }
            key = Folding.fold(String(decoding: head, as: UTF8.self)) + file.key(ofLemma: tailNumber)
            partKeys = [file.key(ofLemma: headNumber), file.key(ofLemma: tailNumber)]
            return
        }
        return nil
    }

    /// Bytes; shorter parts cut words at every syllable.
    private static let shortestPart = 4
    /// What joins a head to the next part.
    private static let links = ["s", "es", "n", "en", "er", "e"].map { Array($0.utf8) }

    /// A last part, also with a genitive that the dictionary lacks.
    private static func tail(_ tail: UnsafeBufferPointer<UInt8>, in file: LexiconFile) -> Int? {
        if let number = FormLookup.lowerCase(tail, in: file) { return number }
        guard tail.last == 0x73, tail.count > shortestPart + 1 else { return nil }
        return FormLookup.lowerCase(UnsafeBufferPointer(rebasing: tail.dropLast()), in: file)
    }

    private static func head(_ head: UnsafeBufferPointer<UInt8>, in file: LexiconFile) -> Int? {
        if let number = FormLookup.lowerCase(head, in: file) { return number }
        for link in links where head.count >= link.count + 3 && head.suffix(link.count).elementsEqual(link) {
            let stem = UnsafeBufferPointer(rebasing: head.dropLast(link.count))
            if let number = FormLookup.lowerCase(stem, in: file) { return number }
        }
        return nil
    }
}
