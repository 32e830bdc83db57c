/// Notes the rows that an expression stands in, and keeps in which columns it stands there, for weighing them later:
/// phrases and beginnings cost too much to be looked for twice.
final class PlaceKeeper: PhraseVisitor {
    /// Of these the title alone counts.
    private let hidden: Bits?
    private var isHidden = false
    private(set) var rows: Bits
    /// A record with a column for each place.
    private var places: [UInt64] = []

    init(deadline: Deadline, highest: Int, hidden: Bits?) {
        self.hidden = hidden
        rows = Bits(highest: highest)
        super.init(allRows: false, deadline: deadline)
    }

    override func visit(_ record: Int) -> Bool {
        isHidden = hidden?.contains(record) ?? false
        if !isHidden { rows.insert(record) }
        return true
    }

    override func visit(_ column: Occurrence.Column, offset: Int, length: Int, in record: Int) {
        if isHidden, column.isOfTitle { rows.insert(record) }
        places.append(UInt64(record) << 8 | UInt64(column.rawValue))
    }

    /// Takes `visitor` to all of them, in the order in which they were found.
    func replay(for visitor: PhraseVisitor) {
        var last = -1
        var isWanted = false
        for place in places {
            let record = Int(place >> 8)
            if record != last {
                isWanted = visitor.visit(record)
                last = record
            }
            guard isWanted, let column = Occurrence.Column(rawValue: Int(place & 0xFF)) else { continue }
            visitor.visit(column, offset: 0, length: 1, in: record)
        }
    }
}
