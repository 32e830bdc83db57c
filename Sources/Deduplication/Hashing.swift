/// The 64-bit mixing that tokens, shingles and buckets share; the same on every machine and in every run.
enum Hashing {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One step of FNV-1a (Fowler, Noll, Vo).
    static func adding(_ byte: UInt8, to state: UInt64) -> UInt64 {
        (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): spreads every input bit over all output bits.
    static func mixed(_ value: UInt64) -> UInt64 {
        var state = value &+ 0x9E37_79B9_7F4A_7C15
        state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
        return state ^ (state >> 31)
    }

    static func combined(_ left: UInt64, _ right: UInt64) -> UInt64 {
        mixed(left ^ (right &* 0x9E37_79B9_7F4A_7C15))
    }

    static func of(_ values: ArraySlice<UInt32>) -> UInt64 {
        values.reduce(seed) { combined($0, UInt64($1)) }
    }

    static func of(_ text: String) -> UInt64 {
        mixed(text.utf8.reduce(seed) { adding($1, to: $0) })
    }
}
