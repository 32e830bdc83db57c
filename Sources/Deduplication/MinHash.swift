/// MinHash sketches (Broder 1997) of shingle sets: 126 minima in 42 bands of 3. Two texts whose shingles overlap by
/// half meet in at least one band with probability .996, by a fifth with .29.
struct MinHash: Sendable {
    static let bands = 42
    static let rows = 3

    private let multipliers: [UInt32]
    private let offsets: [UInt32]

    init() {
        let count = UInt64(MinHash.bands * MinHash.rows)
        multipliers = (0..<count).map { UInt32(truncatingIfNeeded: Hashing.mixed($0)) | 1 }
        offsets = (0..<count).map { UInt32(truncatingIfNeeded: Hashing.mixed($0 &+ 1000)) }
    }

    /// One value for each of `bands`.
    func bands(_ bands: Range<Int>, of shingles: [UInt32]) -> [UInt64] {
        let minima = minima(bands.lowerBound * MinHash.rows..<bands.upperBound * MinHash.rows, of: shingles)
        return bands.enumerated().map { place, band in
            minima[place * MinHash.rows..<(place + 1) * MinHash.rows]
                .reduce(UInt64(band)) { Hashing.combined($0, UInt64($1)) }
        }
    }

    private func minima(_ rows: Range<Int>, of shingles: [UInt32]) -> [UInt32] {
        let count = rows.count
        return [UInt32](unsafeUninitializedCapacity: count) { minima, initialized in
            minima.initialize(repeating: .max)
            initialized = count
            multipliers[rows].withUnsafeBufferPointer { multipliers in
                offsets[rows].withUnsafeBufferPointer { offsets in
                    for shingle in shingles {
                        for row in 0..<count {
                            // The shingle is already well mixed; multiply-add permutes it anew for each row.
                            let product = shingle &* multipliers[row] &+ offsets[row]
                            let value = product ^ (product >> 15)
                            minima[row] = min(minima[row], value)
                        }
                    }
                }
            }
        }
    }
}
