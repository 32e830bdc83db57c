/// A place in an indexed row that a phrase of the question stands at.
struct Occurrence: Hashable {
    /// The phrase's number in the order of FTS5's expression.
    var phrase: Int
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

    static func comesBefore(_ left: Occurrence, _ right: Occurrence) -> Bool {
        (left.column.rawValue, left.offset, left.phrase) < (right.column.rawValue, right.offset, right.phrase)
    }
}
