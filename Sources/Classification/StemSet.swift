import Linguistics

/// A set of beginnings of words that answers in one pass over a word's bytes, however many beginnings there are.
struct StemSet: Sendable {
    private let hashes: Set<UInt64>
    private let shortest: Int
    private let longest: Int

    /// `stems` parted by white space; diacritics and case do not count.
    init(_ stems: String) {
        self.init(WordList.words(in: stems).map { Folding.fold($0) })
    }

    init(_ folded: [String]) {
        hashes = Set(folded.map { StemHash.of($0.utf8) })
        shortest = folded.map(\.utf8.count).min() ?? 0
        longest = folded.map(\.utf8.count).max() ?? 0
    }

    /// The bytes of the shortest beginning in the set that `folded` begins with, or nil.
    func prefixLength(of folded: String) -> Int? {
        guard folded.utf8.count >= shortest else { return nil }
        var state = StemHash.seed
        for (index, byte) in folded.utf8.enumerated() {
            if index >= longest { return nil }
            state = StemHash.adding(byte, to: state)
            if index + 1 >= shortest, hashes.contains(state) { return index + 1 }
        }
        return nil
    }

    func matches(_ folded: String) -> Bool { prefixLength(of: folded) != nil }
}

/// FNV-1a over bytes (Fowler, Noll, Vo), one step at a time, so that every beginning of a word has its hash.
enum StemHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func adding(_ byte: UInt8, to state: UInt64) -> UInt64 { (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed) { adding($1, to: $0) } }
}
