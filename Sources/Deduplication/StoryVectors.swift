import Foundation

/// Unit vectors of log tf · idf over the given units (Salton and Buckley 1988), names and numbers weighted up.
struct StoryVectors: Sendable {
    struct Entry: Sendable {
        let key: UInt32
        let weight: Float
        let isRare: Bool
    }

    /// Per unit, ascending by key.
    let vectors: [[Entry]]

    /// With few units at hand every word would seem rare or common by chance; this many are supposed at least.
    private static let leastUnits = 300.0
    /// A term in more units than this leads to no candidates.
    static let rareUnits = 40
    /// What the rare terms alone must bring to the cosine before the whole is worth computing.
    private static let leastShared: Float = 0.08
    private static let maximumCandidates = 40

    init(of units: [StoryUnit]) {
        var counts: [UInt32: Int] = [:]
        for unit in units { for term in unit.terms { counts[term.key, default: 0] += 1 } }
        let total = max(Double(units.count), StoryVectors.leastUnits)
        vectors = units.map { unit in
            let raw = unit.terms.map { term -> Entry in
                let count = counts[term.key] ?? 1
                var weight = (1 + log(Double(term.count))) * log(1 + total / Double(count))
                if !term.marks.isDisjoint(with: [.name, .number]) { weight *= 1.3 }
                return Entry(
                    key: term.key, weight: Float(weight), isRare: count > 1 && count <= StoryVectors.rareUnits)
            }
            let length = raw.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
            return raw.map { Entry(key: $0.key, weight: length == 0 ? 0 : $0.weight / length, isRare: $0.isRare) }
        }
    }

    /// Gives `body` the pairs `(earlier, later)` that share enough of their rare terms within `days`: for each unit the
    /// 40 best.
    ///
    /// `firstDays` ascend with the units. The index is filled while it is walked, so that only what lies within the
    /// days before a unit is ever looked at.
    func forEachCandidate(within days: Int, firstDays: [Int], _ body: (_ earlier: Int, _ later: Int) -> Void) {
        var postings: [UInt32: [(unit: Int32, weight: Float)]] = [:]
        var sums = [Float](repeating: 0, count: vectors.count)
        for (unit, vector) in vectors.enumerated() {
            var touched: [Int32] = []
            for entry in vector where entry.isRare {
                for posting in postings[entry.key, default: []].reversed() {
                    if firstDays[unit] - firstDays[Int(posting.unit)] > days { break }
                    if sums[Int(posting.unit)] == 0 { touched.append(posting.unit) }
                    sums[Int(posting.unit)] += posting.weight * entry.weight
                }
                postings[entry.key, default: []].append((Int32(unit), entry.weight))
            }
            let enough = touched.filter { sums[Int($0)] >= StoryVectors.leastShared }
                .sorted { (sums[Int($1)], $0) < (sums[Int($0)], $1) }
            for other in enough.prefix(StoryVectors.maximumCandidates) { body(Int(other), unit) }
            for other in touched { sums[Int(other)] = 0 }
        }
    }

    /// The cosine, and how many rare terms the two share.
    func likeness(_ left: Int, _ right: Int) -> (cosine: Double, rare: Int) {
        vectors[left].withUnsafeBufferPointer { first in
            vectors[right].withUnsafeBufferPointer { second in
                var cosine: Float = 0
                var rare = 0
                var (i, j) = (0, 0)
                while i < first.count, j < second.count {
                    let (one, other) = (first[i].key, second[j].key)
                    if one == other {
                        cosine += first[i].weight * second[j].weight
                        if first[i].isRare { rare += 1 }
                    }
                    i += one <= other ? 1 : 0
                    j += other <= one ? 1 : 0
                }
                return (Double(cosine), rare)
            }
        }
    }
}
