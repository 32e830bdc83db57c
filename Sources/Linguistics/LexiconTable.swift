/// A table of hashes in a lexicon file: a directory of buckets, then entries of 32 bits of hash and a lemma's number.
struct LexiconTable: Sendable {
    let start: Int
    let bits: Int
    let count: Int

    /// The byte behind the table.
    var end: Int { entriesStart + 8 * count }

    private var entriesStart: Int { start + Self.padded(4 * ((1 << bits) + 1)) }

    static func padded(_ length: Int) -> Int { (length + 7) / 8 * 8 }

    /// The lemma's number of the first entry under a hash.
    func firstMatch(of hash: UInt64, in bytes: UnsafeRawBufferPointer) -> Int? {
        let mark = mark(of: hash)
        for index in bucket(of: hash, in: bytes) {
            let entry = bytes.number64(at: entriesStart + 8 * index)
            if entry >> 32 == mark { return Int(entry & 0xFFFF_FFFF) }
        }
        return nil
    }

    /// The numbers of all entries under a hash.
    func matches(of hash: UInt64, in bytes: UnsafeRawBufferPointer) -> [Int] {
        let mark = mark(of: hash)
        return bucket(of: hash, in: bytes).map { bytes.number64(at: entriesStart + 8 * $0) }
            .filter { $0 >> 32 == mark }.map { Int($0 & 0xFFFF_FFFF) }
    }

    private func mark(of hash: UInt64) -> UInt64 { hash >> UInt64(32 - bits) & 0xFFFF_FFFF }

    private func bucket(of hash: UInt64, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
        let bucket = Int(hash >> UInt64(64 - bits))
        let first = Int(bytes.number32(at: start + 4 * bucket))
        let last = Int(bytes.number32(at: start + 4 * bucket + 4))
        return first <= last && last <= count ? first..<last : 0..<0
    }
}
