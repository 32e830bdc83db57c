/// How often each byte above ASCII stands in a text, and how: what the letters of an encoding are weighed by.
struct HighBytes {
    struct Count: Sendable {
        /// 0x80 to 0xFF.
        let byte: UInt8
        /// Between letters of ASCII, or at the edge of a word.
        fileprivate(set) var usual = 0
        /// Behind another byte above ASCII.
        fileprivate(set) var behindHigh = 0
        /// With white space on both sides.
        fileprivate(set) var alone = 0
        /// With white space on both sides, the one before it a hard one.
        fileprivate(set) var aloneBehindHigh = 0
    }

    /// Those that occur, in order.
    let counts: [Count]

    init(of sample: ArraySlice<UInt8>) {
        var counts = (UInt8(0x80)...0xFF).map { Count(byte: $0) }
        var previous: UInt8 = 0x20
        for (index, byte) in zip(sample.indices, sample) {
            defer { previous = byte }
            guard byte >= 0x80 else { continue }
            let isAlone =
                HighBytes.isGap(previous) && (index + 1 == sample.endIndex || HighBytes.isGap(sample[index + 1]))
            switch (isAlone, previous >= 0x80) {
            case (false, false): counts[Int(byte) - 0x80].usual += 1
            case (false, true): counts[Int(byte) - 0x80].behindHigh += 1
            case (true, false): counts[Int(byte) - 0x80].alone += 1
            case (true, true): counts[Int(byte) - 0x80].aloneBehindHigh += 1
            }
        }
        self.counts = counts.filter { $0.usual + $0.behindHigh + $0.alone + $0.aloneBehindHigh > 0 }
    }

    /// White space in all encodings of Latin letters.
    private static func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xA0 }
}
