/// Words of one language with their tokens, in one piece of memory: no string is made for a word that is known.
struct KnownWords {
    /// Bytes of words and tokens; then it begins anew. Some 700,000 words.
    private static let capacity = 24 << 20
    /// Longer words are rare, and are not kept.
    private static let longestWord = 200
    /// A hostile text may choose its words so that they fall together; then they are not kept.
    private static let longestSearch = 32

    /// Each word: the lengths of the word, its folded form, key and parts, then these.
    private var bytes: [UInt8] = []
    /// One more than where a word begins in `bytes`; 0 for an empty place.
    private var places: [UInt32] = []
    private var count = 0

    /// Appends the tokens of `word`, which `make` gives when it is new.
    mutating func append(
        _ word: UnsafeBufferPointer<UInt8>, to tokens: inout IndexText.Builder, make: (String) -> WordToken
    ) {
        if places.isEmpty { places = Array(repeating: 0, count: 1 << 12) }
        let hash = Self.hash(word)
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        var steps = 0
        while places[place] != 0, steps < Self.longestSearch {
            let start = Int(places[place]) - 1
            if isWord(word, at: start) { return append(at: start, to: &tokens) }
            place = (place + 1) & (places.count - 1)
            steps += 1
        }
        let token = make(String(decoding: word, as: UTF8.self))
        let parts = token.parts.map { "+" + $0 }.joined(separator: " ")
        let (folded, key) = (Array(token.folded.utf8), Array(token.key.utf8))
        let tail = Array(parts.utf8)
        guard word.count <= Self.longestWord, folded.count < 256, key.count < 256, tail.count < 256,
            steps < Self.longestSearch
        else { return tokens.append(folded: folded[...], key: key[...], parts: tail[...]) }
        places[place] = UInt32(bytes.count + 1)
        count += 1
        let start = bytes.count
        bytes += [UInt8(word.count), UInt8(folded.count), UInt8(key.count), UInt8(tail.count)]
        bytes += word
        bytes += folded
        bytes += key
        bytes += tail
        append(at: start, to: &tokens)
        if bytes.count > Self.capacity {
            self = KnownWords()
        } else if count * 2 > places.count {
            grow()
        }
    }

    private func isWord(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard Int(bytes[start]) == word.count else { return false }
        var index = start + 4
        for byte in word {
            if bytes[index] != byte { return false }
            index += 1
        }
        return true
    }

    private func append(at start: Int, to tokens: inout IndexText.Builder) {
        let folded = start + 4 + Int(bytes[start])
        let key = folded + Int(bytes[start + 1])
        let parts = key + Int(bytes[start + 2])
        let end = parts + Int(bytes[start + 3])
        tokens.append(folded: bytes[folded..<key], key: bytes[key..<parts], parts: bytes[parts..<end])
    }

    private mutating func grow() {
        var larger = [UInt32](repeating: 0, count: places.count * 2)
        bytes.withUnsafeBufferPointer { bytes in
            for entry in places where entry != 0 {
                let start = Int(entry) - 1
                let word = UnsafeBufferPointer(rebasing: bytes[(start + 4)..<(start + 4 + Int(bytes[start]))])
                var place = Int(truncatingIfNeeded: Self.hash(word)) & (larger.count - 1)
                while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
                larger[place] = entry
            }
        }
        places = larger
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo), its high half mixed into the low one.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash ^ hash >> 32
    }
}
