/// A table of hashes in a lexicon file: a directory of buckets, then entries of 32 bits of hash and a lemma's number.
struct LexiconTable: Sendable {
    let start: Int
    let bits: Int
    let count: Int

    /// The byte behind the table.
    var end: Int { entriesStart + 8 * count }

    private var entriesStart: Int { start + Self.padded(4 * ((1 << bits) + 1)) }

    static func padded(_ length: Int) -> Int { (length + 7) / 8 * 8 }

    func forEachMatch(of hash: UInt64, in bytes: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
        let bucket = Int(hash >> UInt64(64 - bits))
        let mark = UInt32(truncatingIfNeeded: hash >> UInt64(32 - bits))
        let first = Int(bytes.number32(at: start + 4 * bucket))
        let last = Int(bytes.number32(at: start + 4 * bucket + 4))
        guard first <= last, last <= count else { return }
        for index in first..<last {
            let entry = bytes.number64(at: entriesStart + 8 * index)
            if UInt32(truncatingIfNeeded: entry >> 32) == mark { body(Int(entry & 0xFFFF_FFFF)) }
        }
    }
}
