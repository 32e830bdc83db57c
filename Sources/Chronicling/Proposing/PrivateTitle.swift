import Linguistics

/// What may be said of a notice about a private person's affairs: its kind, without the name.
enum PrivateTitle {
    /// The word that says what the notice is, and the small letters after it, where no name can be.
    ///
    /// "EÚ Plzeň - Dražební vyhláška - Jan Novák" gives "Dražební vyhláška".
    static func kind(of title: String) -> String {
        let words = Tokenizer.words(in: title)
        let bytes = Array(title.utf8)
        guard
            let cue = words.indices.first(where: {
                Cues.privateMatters.match(atBeginningOf: words[$0...].prefix(2).map(\.folded))
            })
        else { return "" }
        var end = cue
        while end + 1 < words.count, words[end + 1].surface.first?.isLowercase ?? false,
            bytes[words[end].utf8Range.upperBound..<words[end + 1].utf8Range.lowerBound].allSatisfy({ $0 == 0x20 })
        {
            end += 1
        }
        let kind = String(
            decoding: bytes[words[cue].utf8Range.lowerBound..<words[end].utf8Range.upperBound], as: UTF8.self)
        return kind.prefix(1).uppercased() + kind.dropFirst()
    }
}
