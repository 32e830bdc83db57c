/// FNV-1a in 64 bits (Fowler, Noll, Vo): the same number on every machine and in every run, which Swift's own hash is not.
enum StableHash {
    static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// From 0 up to, but not including, 1.
    static func fraction(of text: String) -> Double {
        // The high bits of FNV-1a are the well mixed ones.
        Double(of(text) >> 11) / Double(1 << 53)
    }
}
