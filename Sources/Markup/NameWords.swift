/// The first sixteen bytes of a name in two words, with zeros behind a shorter one: so names are compared and hashed at once
/// instead of byte by byte.
struct NameWords: Equatable {
    static let count = 16

    private let low: UInt64
    private let high: UInt64

    init() { (low, high) = (0, 0) }

    /// The words of the `count` bytes at `address`, behind which `readable` bytes may be read, those of the name among them.
    @inline(__always)
    init(at address: UnsafePointer<UInt8>, count: Int, readable: Int) {
        if readable >= NameWords.count {
            low = NameWords.word(at: address) & NameWords.mask(count)
            high = NameWords.word(at: address + 8) & NameWords.mask(count - 8)
        } else {
            var words = (low: UInt64(0), high: UInt64(0))
            for index in 0..<min(count, NameWords.count) {
                let byte = UInt64(address[index]) << UInt64(index % 8 * 8)
                if index < 8 { words.low |= byte } else { words.high |= byte }
            }
            (low, high) = words
        }
    }

    @inline(__always)
    var hash: UInt32 {
        let mixed = (low ^ (high << 29 | high >> 35)) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }

    @inline(__always)
    private static func word(at address: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
    }

    /// Ones for the first `count` bytes of a word: for none below one, for all above seven.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? .max : .max >> UInt64(64 - 8 * max(count, 0))
    }
}
