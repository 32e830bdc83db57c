/// Pairs of texts that are worth an exact comparison: those that meet in a MinHash band, and those that share one of a
/// sample of rare shingles (which also finds a short excerpt of a long text).
struct Candidates: Sendable {
    /// A bucket larger than this is compared along its order only, so that a template repeated a thousand times costs
    /// thousands of comparisons and not a million.
    private static let wholeBucket = 24
    private static let neighbours = 8
    private static let parts: UInt32 = 8

    private let minHash = MinHash()

    /// Index pairs `(smaller, larger)`, ascending, each once. There can be a hundred times as many as texts, so they are
    /// handed on one by one.
    func pairs(of texts: [ShingledText]) -> some Sequence<(Int, Int)> {
        var sketches: [UInt64] = []
        let sketched = texts.indices.filter { texts[$0].shingles.count >= Verification.minimumShingles }
        sketches.reserveCapacity(sketched.count * MinHash.bands)
        for index in sketched { sketches += minHash.bands(of: texts[index].sorted) }
        var found: [UInt64] = []
        // A band, or a part of the shingles, at a time: all entries at once would be larger than the texts.
        for band in 0..<MinHash.bands {
            var entries = sketched.enumerated().map { place, index in
                Entry(bucket: sketches[place * MinHash.bands + band], index: Int32(index))
            }
            Candidates.addPairs(in: &entries, limit: Candidates.wholeBucket, to: &found)
        }
        sketches = []
        Candidates.keepOnce(&found)
        for part in 0..<Candidates.parts {
            var entries: [Entry] = []
            for (index, text) in texts.enumerated() {
                for shingle in Candidates.sample(of: text) where (shingle >> 4) % Candidates.parts == part {
                    entries.append(Entry(bucket: UInt64(shingle), index: Int32(index)))
                }
            }
            Candidates.addPairs(in: &entries, limit: Candidates.neighbours, to: &found)
        }
        Candidates.keepOnce(&found)
        return found.lazy.map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
    }

    /// All shingles of a short text, every eighth (by its value, so the same ones everywhere) of a long one.
    private static func sample(of text: ShingledText) -> [UInt32] {
        text.sorted.count <= 40 ? text.sorted.filter { $0 & 1 == 0 } : text.sorted.filter { $0 & 7 == 0 }
    }

    private static func addPairs(in entries: inout [Entry], limit: Int, to pairs: inout [UInt64]) {
        entries.sort()
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
    }

    /// Leaves `pairs` ascending, each once.
    private static func keepOnce(_ pairs: inout [UInt64]) {
        pairs.sort()
        var count = 0
        for pair in pairs where count == 0 || pairs[count - 1] != pair {
            pairs[count] = pair
            count += 1
        }
        pairs.removeLast(pairs.count - count)
    }

    private struct Entry: Comparable {
        let bucket: UInt64
        let index: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            left.bucket != right.bucket ? left.bucket < right.bucket : left.index < right.index
        }
    }
}
