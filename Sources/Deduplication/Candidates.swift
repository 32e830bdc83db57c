/// Pairs of texts that are worth an exact comparison: those that meet in a MinHash band, and those that share one of a
/// sample of rare shingles (which also finds a short excerpt of a long text).
///
/// There can be a hundred times as many pairs as texts. So what is held is, for each text, the next one in each of its
/// buckets, and the pairs are read off these chains one text at a time.
struct Candidates: Sendable {
    /// A bucket larger than this is compared along its order only, so that a template repeated a thousand times costs
    /// thousands of comparisons and not a million.
    private static let wholeBucket = 24
    private static let neighbours = 8
    private static let parts: UInt32 = 8
    private static let bandsAtOnce = 7

    private let bands: BandChains
    private let shingles: ShingleChains

    init(of texts: [ShingledText]) {
        bands = Candidates.bandChains(of: texts)
        shingles = Candidates.shingleChains(of: texts)
    }

    /// For each text and band, the next text in its bucket: 0 for none, negative where the bucket is a large one.
    private struct BandChains {
        var next: [Int32]
    }

    /// Each sampled shingle of each text is a place; the places of a text lie together.
    private struct ShingleChains {
        /// Of each text the first place, and the end.
        var begins: [Int32] = [0]
        var owners: [Int32] = []
        /// The next place with the same shingle, 0 for none.
        var next: [Int32] = []
    }

    private static func bandChains(of texts: [ShingledText]) -> BandChains {
        var chains = BandChains(next: Array(repeating: 0, count: texts.count * MinHash.bands))
        let minHash = MinHash()
        let sketched = texts.indices.filter { texts[$0].shingles.count >= Verification.minimumShingles }
        // Some bands at a time: all sketches at once would be twice as large as the chains.
        for first in stride(from: 0, to: MinHash.bands, by: bandsAtOnce) {
            let some = first..<Swift.min(first + bandsAtOnce, MinHash.bands)
            var sketches: [UInt64] = []
            sketches.reserveCapacity(sketched.count * some.count)
            for index in sketched { sketches += minHash.bands(some, of: texts[index].sorted) }
            for band in some {
                let entries = sketched.enumerated().map { place, index in
                    BucketEntry(bucket: sketches[place * some.count + band - first], index: Int32(index))
                }
                for bucket in BucketEntry.buckets(of: entries) {
                    let sign: Int32 = bucket.count <= wholeBucket ? 1 : -1
                    for (entry, following) in zip(bucket, bucket.dropFirst()) {
                        chains.next[Int(entry.index) * MinHash.bands + band] = sign * following.index
                    }
                }
            }
        }
        return chains
    }

    private static func shingleChains(of texts: [ShingledText]) -> ShingleChains {
        var chains = ShingleChains()
        for (index, text) in texts.enumerated() {
            forEachSample(of: text) { _ in chains.owners.append(Int32(index)) }
            chains.begins.append(Int32(chains.owners.count))
        }
        chains.next = Array(repeating: 0, count: chains.owners.count)
        // An eighth of the shingles at a time, for the same reason.
        for part in 0..<parts {
            var entries: [BucketEntry] = []
            var place: Int32 = 0
            for text in texts {
                forEachSample(of: text) { shingle in
                    if (shingle >> 4) % parts == part {
                        entries.append(BucketEntry(bucket: UInt64(shingle), index: place))
                    }
                    place += 1
                }
            }
            for bucket in BucketEntry.buckets(of: entries) {
                for (entry, following) in zip(bucket, bucket.dropFirst()) {
                    chains.next[Int(entry.index)] = following.index
                }
            }
        }
        return chains
    }

    /// All shingles of a short text, every eighth (by its value, so the same ones everywhere) of a long one.
    private static func forEachSample(of text: ShingledText, _ body: (UInt32) -> Void) {
        let mask: UInt32 = text.sorted.count <= 40 ? 1 : 7
        for shingle in text.sorted where shingle & mask == 0 { body(shingle) }
    }
}

/// Index pairs `(smaller, larger)`, ascending, each once.
extension Candidates: Sequence {
    func makeIterator() -> Iterator { Iterator(candidates: self) }

    struct Iterator: IteratorProtocol {
        private let candidates: Candidates
        private var left = -1
        /// Of `left`, ascending.
        private var others: [Int32] = []
        private var position = 0

        init(candidates: Candidates) { self.candidates = candidates }

        mutating func next() -> (Int, Int)? {
            while position == others.count {
                left += 1
                guard left + 1 < candidates.shingles.begins.count else { return nil }
                candidates.collect(&others, after: left)
                position = 0
            }
            defer { position += 1 }
            return (left, Int(others[position]))
        }
    }

    private func collect(_ others: inout [Int32], after left: Int) {
        others.removeAll(keepingCapacity: true)
        for band in 0..<MinHash.bands {
            var link = bands.next[left * MinHash.bands + band]
            var rest = link > 0 ? Candidates.wholeBucket : Candidates.neighbours
            while link != 0, rest > 0 {
                others.append(abs(link))
                link = bands.next[Int(abs(link)) * MinHash.bands + band]
                rest -= 1
            }
        }
        for place in shingles.begins[left]..<shingles.begins[left + 1] {
            var link = shingles.next[Int(place)]
            var rest = Candidates.neighbours
            while link != 0, rest > 0 {
                others.append(shingles.owners[Int(link)])
                link = shingles.next[Int(link)]
                rest -= 1
            }
        }
        others.sort()
        others.keepOnce()
    }
}
