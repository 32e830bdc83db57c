/// Sixteen bytes worked on at once. Comparisons yield all ones in each lane where they hold, else zeros.
///
/// Every operation takes two whole vectors: the standard library's operators with a scalar go lane by lane.
struct ByteBlock {
    static let count = 16

    @inline(__always)
    static var zero: ByteBlock { ByteBlock(0) }

    private var lanes: SIMD16<UInt8>

    @inline(__always)
    private init(_ lanes: SIMD16<UInt8>) { self.lanes = lanes }

    @inline(__always)
    private init(_ mask: SIMDMask<SIMD16<Int8>>) {
        // A mask is its lanes of 0 and -1, and nothing else.
        lanes = unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }

    @inline(__always)
    init(_ byte: UInt8) { lanes = SIMD16<UInt8>(repeating: byte) }

    @inline(__always)
    init(at address: UnsafeRawPointer) { lanes = address.loadUnaligned(as: SIMD16<UInt8>.self) }

    @inline(__always)
    func store(at address: UnsafeMutableRawPointer) { address.storeBytes(of: lanes, as: SIMD16<UInt8>.self) }

    @inline(__always)
    func equal(_ byte: UInt8) -> ByteBlock {
        let other = SIMD16<UInt8>(repeating: byte)
        let mask: SIMDMask<SIMD16<Int8>> = lanes .== other
        return ByteBlock(mask)
    }

    @inline(__always)
    func less(_ byte: UInt8) -> ByteBlock {
        let other = SIMD16<UInt8>(repeating: byte)
        let mask: SIMDMask<SIMD16<Int8>> = lanes .< other
        return ByteBlock(mask)
    }

    @inline(__always)
    static func & (left: ByteBlock, right: ByteBlock) -> ByteBlock { ByteBlock(left.lanes & right.lanes) }

    @inline(__always)
    static func | (left: ByteBlock, right: ByteBlock) -> ByteBlock { ByteBlock(left.lanes | right.lanes) }

    @inline(__always)
    static func ^ (left: ByteBlock, right: ByteBlock) -> ByteBlock { ByteBlock(left.lanes ^ right.lanes) }

    @inline(__always)
    static func - (left: ByteBlock, right: ByteBlock) -> ByteBlock { ByteBlock(left.lanes &- right.lanes) }

    @inline(__always)
    static prefix func ~ (block: ByteBlock) -> ByteBlock { block ^ ByteBlock(0xFF) }

    @inline(__always)
    static func |= (left: inout ByteBlock, right: ByteBlock) { left = left | right }

    @inline(__always)
    var isZero: Bool { words.0 | words.1 == 0 }

    /// The first lane that is not zero; 16 when all are.
    @inline(__always)
    var firstSet: Int {
        let (low, high) = words
        if low != 0 { return UInt64(littleEndian: low).trailingZeroBitCount / 8 }
        return 8 + UInt64(littleEndian: high).trailingZeroBitCount / 8
    }

    /// Where an ASCII byte stands that may stand in an XML name.
    @inline(__always)
    var isNameByte: ByteBlock {
        let isLetter = ((self | ByteBlock(0x20)) - ByteBlock(0x61)).less(26)
        // From the hyphen to the colon, but for the slash.
        let isOther = (self - ByteBlock(0x2D)).less(14) & ~equal(0x2F)
        return isLetter | isOther | equal(0x5F)
    }

    /// The sum of the lanes.
    var sum: Int {
        var sum = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            sum += Int(words.0 >> shift & 0xFF) + Int(words.1 >> shift & 0xFF)
        }
        return sum
    }

    /// How often `byte` stands in `bytes`.
    static func count(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int {
        var total = 0
        var position = 0
        if let base = bytes.baseAddress {
            while position + count <= bytes.count {
                var (lanes, others) = (zero, zero)
                // More could overflow the lanes.
                let blocks = min((bytes.count - position) / count, 255)
                for _ in 0..<blocks / 2 {
                    lanes = lanes - ByteBlock(at: base + position).equal(byte)
                    others = others - ByteBlock(at: base + position + count).equal(byte)
                    position += 2 * count
                }
                if blocks % 2 == 1 {
                    lanes = lanes - ByteBlock(at: base + position).equal(byte)
                    position += count
                }
                total += lanes.sum + others.sum
            }
        }
        while position < bytes.count {
            if bytes[position] == byte { total += 1 }
            position += 1
        }
        return total
    }

    /// The lanes in two whole words: taken one by one they would keep the compiler from using vectors at all.
    @inline(__always)
    private var words: (UInt64, UInt64) { unsafeBitCast(lanes, to: (UInt64, UInt64).self) }
}
