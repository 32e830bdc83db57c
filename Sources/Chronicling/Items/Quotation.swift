import Records

/// Words taken over unchanged from an archived item, and where they stand in it.
package struct Quotation: Hashable, Codable, Sendable {
    package let record: Record.ID
    package let version: Int
    package let field: Field
    /// Offsets in Unicode code points, end exclusive, as in the W3C's TextPositionSelector.
    package let start: Int
    package let end: Int
    package let text: String

    package enum Field: String, Codable, Sendable, CaseIterable {
        case title, text
    }

    package init(record: Record.ID, version: Int, field: Field, start: Int, end: Int, text: String) {
        self.record = record
        self.version = version
        self.field = field
        self.start = start
        self.end = end
        self.text = text
    }

    /// True when `item` has these very words at these offsets.
    package func stands(in item: ChronicleItem) -> Bool {
        guard item.id == record, item.version == version else { return false }
        let whole = Array((field == .title ? item.title ?? "" : item.text).unicodeScalars)
        guard start >= 0, start < end, end <= whole.count else { return false }
        return whole[start..<end].elementsEqual(text.unicodeScalars)
    }
}
