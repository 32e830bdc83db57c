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
        guard word.count >= Self.shortestOfAll * 2 else { return nil }
        for cut in Self.shortestOfAll...(word.count - Self.shortestOfAll) where word[cut] & 0xC0 != 0x80 {
            let head = UnsafeBufferPointer(rebasing: word[..<cut])
            let tail = UnsafeBufferPointer(rebasing: word[cut...])
            guard head.count >= Self.shortestPart || Self.shortHeads.contains(where: head.elementsEqual),
                let (tailKey, isShort) = Self.tail(tail, in: file),
                let headKey = Self.head(head, in: file, mayBeCompound: isShort)
            else { continue }
            key = Folding.fold(String(decoding: head, as: UTF8.self)) + tailKey
            partKeys = [headKey, tailKey]
            return
        }
        return nil
    }

    /// Bytes; shorter parts cut words at every syllable, but for these.
    private static let shortestPart = 4
    private static let shortestOfAll = 3
    /// Bauamt, Radweg, Seebad.
    private static let shortHeads = ["bau", "rad", "geh", "neu", "alt", "see", "bus", "ort", "rat", "amt", "tal"]
        .map { Array($0.utf8) }
    /// Stadtrat, Ordnungsamt, Gehweg, Freibad, Schulhof, Neubau, Stausee: what a town is full of, by their forms, of which the
    /// dictionary knows some better as verbs and prepositions.
    private static let shortTails = Dictionary(
        uniqueKeysWithValues: [
            "rat": "rat rats rates räte räten", "amt": "amt amts amtes ämter ämtern",
            "weg": "weg wegs weges wege wegen",
            "bad": "bad bads bades bäder bädern", "hof": "hof hofs hofes höfe höfen", "bau": "bau baus baues bauten",
            "see": "see sees seen",
        ].flatMap { key, forms in forms.split(separator: " ").map { (String($0), key) } })
    private static let longestShortTail = shortTails.keys.map(\.utf8.count).max() ?? 0
    /// Words, but last parts of none: a Landratsamt is an Amt.
    private static let noTails = ["samt"].map { Array($0.utf8) }
    /// What joins a head to the next part.
    private static let links = ["s", "es", "n", "en", "er", "e"].map { Array($0.utf8) }

    /// The key of a last part, also with a genitive that the dictionary lacks, and whether it is one of the short ones.
    private static func tail(_ tail: UnsafeBufferPointer<UInt8>, in file: LexiconFile) -> (key: String, isShort: Bool)?
    {
        if tail.count <= longestShortTail, let key = shortTails[String(decoding: tail, as: UTF8.self)] {
            return (key, true)
        }
        guard tail.count >= shortestPart, !noTails.contains(where: tail.elementsEqual) else { return nil }
        if let number = FormLookup.lowerCase(tail, in: file) { return (file.key(ofLemma: number), false) }
        guard tail.last == 0x73, tail.count > shortestPart + 1 else { return nil }
        return FormLookup.lowerCase(UnsafeBufferPointer(rebasing: tail.dropLast()), in: file)
            .map { (file.key(ofLemma: $0), false) }
    }

    /// The key of a head, with or without what joins it; before a short last part also of a noun that drops its e (Schulhof)
    /// and of a compound (Landesverwaltungsamt).
    private static func head(
        _ head: UnsafeBufferPointer<UInt8>, in file: LexiconFile, mayBeCompound: Bool
    ) -> String? {
        if let number = FormLookup.lowerCase(head, in: file) { return file.key(ofLemma: number) }
        let stems = links.filter { head.count >= $0.count + 3 && head.suffix($0.count).elementsEqual($0) }
            .map { UnsafeBufferPointer(rebasing: head.dropLast($0.count)) }
        for stem in stems {
            if let number = FormLookup.lowerCase(stem, in: file) { return file.key(ofLemma: number) }
        }
        guard mayBeCompound else { return nil }
        let whole = Array(head) + [0x65]
        if head.count >= shortestPart,
            let number = whole.withUnsafeBufferPointer({ FormLookup.capitalized($0, in: file) })
        {
            return file.key(ofLemma: number)
        }
        return ([head] + stems).lazy.compactMap { GermanCompound(lowerCase: $0, in: file)?.key }.first
    }
}
