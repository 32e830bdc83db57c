/// Pairs of texts that are worth an exact comparison: those that meet in a MinHash band, and those that share one of a
/// sample of rare shingles (which also finds a short excerpt of a long text).
struct Candidates: Sendable {
    /// A bucket larger than this is compared along its order only, so that a template repeated a thousand times costs
    /// thousands of comparisons and not a million.
    private static let wholeBucket = 24
    private static let neighbours = 8

    private let minHash = MinHash()

    /// Index pairs `(smaller, larger)`, ascending, each once.
    func pairs(of texts: [ShingledText]) -> [(Int, Int)] {
        var entries: [Entry] = []
        for (index, text) in texts.enumerated() where text.shingles.count >= Verification.minimumShingles {
            for bucket in minHash.bands(of: text.sorted) { entries.append(Entry(bucket: bucket, index: Int32(index))) }
        }
        var found = Candidates.pairs(in: &entries, limit: Candidates.wholeBucket)
        entries = []
        for (index, text) in texts.enumerated() {
            for shingle in Candidates.sample(of: text) {
                entries.append(Entry(bucket: UInt64(shingle), index: Int32(index)))
            }
        }
        found += Candidates.pairs(in: &entries, limit: Candidates.neighbours)
        found.sort()
        var last: UInt64?
        return found.compactMap { code in
            guard code != last else { return nil }
            last = code
            return (Int(code >> 32), Int(code & 0xFFFF_FFFF))
        }
    }

    /// All shingles of a short text, every eighth (by its value, so the same ones everywhere) of a long one.
    private static func sample(of text: ShingledText) -> [UInt32] {
        text.sorted.count <= 40 ? text.sorted.filter { $0 & 1 == 0 } : text.sorted.filter { $0 & 7 == 0 }
    }

    private static func pairs(in entries: inout [Entry], limit: Int) -> [UInt64] {
        entries.sort()
        var pairs: [UInt64] = []
        var begin = 0
        while begin < entries.count {
            var end = begin + 1
            while end < entries.count, entries[end].bucket == entries[begin].bucket { end += 1 }
            let reach = end - begin <= limit ? end - begin : neighbours
            for left in begin..<end {
                for right in left + 1..<max(left + 1, min(end, left + 1 + reach)) {
                    pairs.append(UInt64(entries[left].index) << 32 | UInt64(entries[right].index))
                }
            }
            begin = end
        }
        return pairs
    }

    private struct Entry: Comparable {
        let bucket: UInt64
        let index: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            left.bucket != right.bucket ? left.bucket < right.bucket : left.index < right.index
        }
    }
}
