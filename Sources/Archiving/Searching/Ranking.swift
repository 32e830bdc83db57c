import Foundation
import GRDB
import GRDBSQLite

/// Weighs how much a row answers a question: BM25 (Robertson and Zaragoza 2009), with titles counting five times, the
/// very form that was typed half as much again as another form of the word, and a part of a compound a quarter.
struct Ranking {
    // The usual values: how soon repeating a word adds nothing, and how much a long text is held against it.
    private static let saturation = 1.2
    private static let lengthShare = 0.75

    /// What phrase of the expression belongs to which leaf of the question.
    private let leaf: [Int]
    private let hasKeys: [Bool]
    /// How rare each leaf is.
    private let rarity: [Double]
    private let meanLength: Double

    init(leaves: [Match.Leaf], counts: [Int], records: Int, meanLength: Double) {
        leaf = leaves.enumerated().flatMap { Array(repeating: $0, count: $1.phrases) }
        hasKeys = leaves.map(\.hasKeys)
        rarity = counts.map { log(1 + (Double(records) - Double($0) + 0.5) / (Double($0) + 0.5)) }
        self.meanLength = max(meanLength, 1)
    }

    /// `positions` are what `positions(search)` gives; `length` counts the row's words, nil where the title alone counts.
    func score(_ positions: UnsafeRawBufferPointer, length: Int?, _ weights: inout [Double]) -> Double {
        for index in weights.indices { weights[index] = 0 }
        for start in stride(from: 0, to: positions.count - 7, by: 8) {
            let packed = positions.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            guard let occurrence = Occurrence(packed: packed), occurrence.phrase < leaf.count,
                length != nil || occurrence.column.isOfTitle
            else { continue }
            let leaf = leaf[occurrence.phrase]
            weights[leaf] += Self.weight(of: occurrence.column, hasKeys: hasKeys[leaf])
        }
        let norm =
            Self.saturation * (1 - Self.lengthShare + Self.lengthShare * (length.map { Double($0) / meanLength } ?? 1))
        var score = 0.0
        for (index, weight) in weights.enumerated() where weight > 0 {
            score += rarity[index] * weight * (Self.saturation + 1) / (weight + norm)
        }
        return score
    }

    /// As many weights as `score` needs room for.
    var room: [Double] { Array(repeating: 0, count: rarity.count) }

    private static func weight(of column: Occurrence.Column, hasKeys: Bool) -> Double {
        switch column {
        case .title: hasKeys ? 2.5 : 5
        case .text: hasKeys ? 0.5 : 1
        case .titleKeys: 5
        case .textKeys: 1
        case .parts: 0.25
        }
    }
}
