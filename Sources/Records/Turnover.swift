/// How a night turns more than half of a source over, for the person who decides about it.
///
/// Archives keep it as its sentence and read it back, so that it can be said in the town's language too.
package enum Turnover: Hashable, Sendable, LosslessStringConvertible {
    case rewritten(Int, of: Int)
    /// `came` is 0 unless others came in their place.
    case vanished(Int, of: Int, came: Int)

    package var description: String {
        switch self {
        case .rewritten(let count, let present): "\(count) of \(present) items were rewritten in one night"
        case .vanished(let count, let present, 0): "\(count) of \(present) items vanished in one night"
        case .vanished(let count, let present, let came):
            "\(count) of \(present) items vanished in one night while \(came) others came"
        }
    }

    /// From its sentence alone or at the beginning of a longer one; nil when it is none.
    package init?(_ description: String) {
        let sentence = description.prefix { $0 != ";" }
        let numbers = sentence.split(separator: " ").compactMap { Int($0) }
        let candidates: [Turnover] =
            switch numbers.count {
            case 2: [.rewritten(numbers[0], of: numbers[1]), .vanished(numbers[0], of: numbers[1], came: 0)]
            case 3: [.vanished(numbers[0], of: numbers[1], came: numbers[2])]
            default: []  // a number of numbers
            }
        guard let found = candidates.first(where: { $0.description == sentence }) else { return nil }
        self = found
    }
}
