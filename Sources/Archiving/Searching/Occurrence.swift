/// A place in an indexed row that a phrase of the question stands at.
struct Occurrence: Hashable {
    /// The phrase's number in the order of FTS5's expression.
    let phrase: Int
    let column: Column
    /// The first word, counted in the column from 0, and how many there are.
    let offset: Int
    let length: Int

    /// In the order of the table `search`.
    enum Column: Int {
        case title, text, titleKeys, textKeys, parts

        var isOfTitle: Bool {
            switch self {
            case .title, .titleKeys: true
            case .text, .textKeys, .parts: false
            }
        }
    }

    static func packed(phrase: Int, column: Int, length: Int, offset: Int) -> UInt64 {
        UInt64(phrase & 0xFFFF) << 48 | UInt64(column & 0xFF) << 40 | UInt64(length & 0xFF) << 32
            | UInt64(offset & 0xFFFF_FFFF)
    }

    /// Nil for a column that the index does not have.
    init?(packed: UInt64) {
        guard let column = Column(rawValue: Int(packed >> 40 & 0xFF)) else { return nil }
        phrase = Int(packed >> 48)
        self.column = column
        length = Int(packed >> 32 & 0xFF)
        offset = Int(packed & 0xFFFF_FFFF)
    }
}
