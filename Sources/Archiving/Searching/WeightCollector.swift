/// Adds up what one thing that is looked for weighs in each of some rows: titles count five times, the very form that was
/// typed half as much again as another form of the word, and a part of a compound a quarter.
final class WeightCollector: PhraseVisitor {
    private let rows: RankedBits
    /// Where it counts, some of `rows`.
    private let counted: Bits
    /// Of these the title alone counts.
    private let hidden: Bits?
    /// By column.
    private let factors: [Double]
    private var row = 0
    private var isHidden = false
    /// Of each of `rows`, in their order.
    private(set) var weights: [Double]

    init(_ leaf: Match.Leaf, rows: RankedBits, counted: Bits, hidden: Bits?, deadline: Deadline) {
        self.rows = rows
        self.counted = counted
        self.hidden = hidden
        // Title, text, their keys, parts.
        factors = leaf.hasKeys ? [2.5, 0.5, 5, 1, 0.25] : [5, 1, 5, 1, 0.25]
        weights = Array(repeating: 0, count: rows.count)
        super.init(allRows: !leaf.words.isEmpty, deadline: deadline)
    }

    override func visit(_ record: Int) -> Bool {
        guard counted.contains(record) else { return false }
        row = rows.place(of: record)
        isHidden = hidden?.contains(record) ?? false
        return true
    }

    override func visit(_ column: Occurrence.Column, offset: Int, length: Int, in record: Int) {
        if isHidden, !column.isOfTitle { return }
        weights[row] += factors[column.rawValue]
    }
}
