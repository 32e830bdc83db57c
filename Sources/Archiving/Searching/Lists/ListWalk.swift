/// Takes a visitor to the rows of a list and to their places (section 9.3.4), page by page.
struct ListWalk {
    private let visitor: PhraseVisitor
    /// Rows that a newer segment had; nil when there is only one.
    private var decided: Bits?
    /// Bytes of the last row's places that are still to come.
    private var missing = 0
    /// The places of that row so far, where they are wanted.
    private var cut: [UInt8]?
    private var row = 0

    init(_ visitor: PhraseVisitor, decided: Bits?) {
        self.visitor = visitor
        self.decided = decided
    }

    /// True when the next page begins with places of the row that was the last.
    var isCut: Bool { missing > 0 }

    /// Takes what `leaf` begins with: places of the row before.
    mutating func goOn(in leaf: IndexLeaf) {
        let end = leaf.firstRow > 0 ? leaf.firstRow : leaf.endOfFirst
        let count = min(missing, end - IndexLeaf.headLength)
        guard count > 0 else { return }
        missing -= count
        guard var bytes = cut else { return }
        for offset in IndexLeaf.headLength..<IndexLeaf.headLength + count { bytes.append(leaf.bytes[offset]) }
        cut = missing > 0 ? bytes : nil
        if missing == 0 {
            bytes.withUnsafeBytes { visitPlaces(in: IndexBytes($0), from: 0, to: $0.count) }
        }
    }

    /// Visits the rows in `range` of `leaf`; false when they contradict the page's end.
    mutating func visitRows(in leaf: IndexLeaf, _ range: Range<Int>) -> Bool {
        let bytes = leaf.bytes
        let end = range.upperBound
        var offset = range.lowerBound
        row = 0
        while offset < end {
            // The first row of a page is whole, the others are counted from the one before.
            row &+= bytes.number(at: &offset)
            let size = bytes.number(at: &offset)
            // The last bit marks a row that was taken out; it is there again when places follow.
            let places = offset
            guard offset <= end, (0...Self.highest).contains(size) else { return false }
            offset &+= size >> 1
            guard isFirst(row), offset > places, visitor.visit(row) else { continue }
            if offset <= end {
                visitPlaces(in: bytes, from: places, to: offset)
            } else {
                cut = (places..<end).map { bytes[$0] }
            }
        }
        missing = offset - end
        return missing == 0 || end == leaf.size
    }

    /// Above any number that a text has place for.
    private static let highest = 1 << 30

    private mutating func isFirst(_ row: Int) -> Bool {
        if decided == nil { return true }
        if decided?.contains(row) == true { return false }
        decided?.insert(row)
        return true
    }

    /// Each is the distance to the one before and 2; a 1 begins another column.
    private func visitPlaces(in bytes: IndexBytes, from start: Int, to end: Int) {
        var column = 0
        var place = 0
        var offset = start
        while offset < end {
            var distance = bytes.number(at: &offset)
            if distance == 1 {
                column = bytes.number(at: &offset)
                place = 0
                distance = bytes.number(at: &offset)
            }
            guard (2...Self.highest).contains(distance), let column = Occurrence.Column(rawValue: column) else {
                return
            }
            place &+= distance - 2
            visitor.visit(column, offset: place, length: 1, in: row)
        }
    }
}
