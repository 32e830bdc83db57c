/// The hash under which a lexicon file keeps a form; `form_hash` of scripts/build-lexicon.py is its twin.
enum FormHash {
    static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let prime: UInt64 = (1 << 61) - 1
        var remainder: UInt64 = 0
        var check: UInt32 = 0xFFFF_FFFF
        let table = checks
        for byte in form {
            // remainder * 256 + byte, modulo the prime: a shift by 8 is a rotation of 61 bits.
            remainder = (remainder << 8 & prime) + (remainder >> 53) + UInt64(byte)
            remainder = (remainder & prime) + (remainder >> 61)
            check = check >> 8 ^ table[Int((check ^ UInt32(byte)) & 0xFF)]
        }
        if remainder == prime { remainder = 0 }
        return (remainder ^ UInt64(~check) << 32) &* 0x9E37_79B9_7F4A_7C15
    }

    /// CRC-32 of each byte (reflected polynomial of ISO 3309, the one of zlib).
    private static let checks: [UInt32] = (0..<256).map { (byte: UInt32) in
        (0..<8).reduce(byte) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
}
