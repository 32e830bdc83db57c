import Foundation

/// Weighs how much each of some rows answers a question: BM25 (Robertson and Zaragoza 2009).
struct Ranking {
    // The usual values: how soon repeating a word adds nothing, and how much a long text is held against it.
    private static let saturation = 1.2
    private static let lengthShare = 0.75

    private let rows: RankedBits
    /// Of each row, in their order: what its length adds below the line, and its score.
    private let norms: [Double]
    private var scores: [Double]

    /// Of `hidden` rows the titles alone count, whatever the length of their text.
    init(_ rows: RankedBits, lengths: TextLengths, hidden: Bits?) {
        self.rows = rows
        let mean = max(lengths.mean, 1)
        var norms: [Double] = []
        norms.reserveCapacity(rows.count)
        rows.bits.forEach { number in
            let isHidden = hidden?.contains(number) ?? false
            let length = isHidden ? 1 : Double(lengths[number]) / mean
            norms.append(Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length))
        }
        self.norms = norms
        scores = Array(repeating: 0, count: rows.count)
    }

    /// Adds what one thing that is looked for, said in `count` of `records`, weighs in each row.
    mutating func add(_ weights: [Double], saidIn count: Int, of records: Int) {
        let rarity = log(1 + (Double(records) - Double(count) + 0.5) / (Double(count) + 0.5))
        for (row, weight) in weights.enumerated() where weight > 0 {
            scores[row] += rarity * weight * (Self.saturation + 1) / (weight + norms[row])
        }
    }

    /// The best `limit` rows, of equal ones the first by `place`, the highest.
    func best(_ limit: Int, place: [Int32]) -> [UInt64] {
        var best = Best(limit: limit)
        var row = 0
        rows.bits.forEach { number in
            // As bits, positive numbers are in their own order.
            best.insert(UInt64(Float(scores[row]).bitPattern) << 32 | UInt64(UInt32(bitPattern: place[number])))
            row += 1
        }
        return best.sorted
    }
}

/// The highest of many numbers.
private struct Best {
    let limit: Int
    private var kept: [UInt64] = []
    /// What is not above it is not among the highest.
    private var least: UInt64 = 0

    init(limit: Int) {
        self.limit = limit
        kept.reserveCapacity(limit * 2 + 1)
    }

    mutating func insert(_ number: UInt64) {
        guard number > least || kept.count < limit else { return }
        kept.append(number)
        guard kept.count > limit * 2 else { return }
        kept.sort(by: >)
        kept.removeSubrange(limit...)
        least = kept.last ?? 0
    }

    var sorted: [UInt64] { Array(kept.sorted(by: >).prefix(limit)) }
}
