import Linguistics

/// Conflation keys of the words met so far: a batch of texts repeats most of its words.
struct KeyCache {
    private var keys: [UInt64: UInt32] = [:]

    mutating func key(of word: UnsafeBufferPointer<UInt8>, language: Language?, lexicon: Lexicon) -> UInt32 {
        let language = language ?? (word.first.map { $0 == 0xD0 || $0 == 0xD1 || $0 == 0xD2 } == true ? .uk : nil)
        var state = Hashing.seed
        for byte in word { state = Hashing.adding(byte, to: state) }
        let name = Hashing.combined(state, Hashing.of(language?.rawValue ?? ""))
        if let known = keys[name] { return known }
        let surface = String(decoding: word, as: UTF8.self)
        let text = language.map { lexicon.key(of: surface, language: $0) } ?? Folding.fold(surface)
        let key = Token.hash(of: text)
        keys[name] = key
        return key
    }
}
