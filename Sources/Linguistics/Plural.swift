/// Which form of a noun goes with a count (the categories are those of Unicode's CLDR).
package enum Plural: String, Sendable, CaseIterable {
    case one, few, many

    package init(_ count: Int, _ language: Language) {
        let count = abs(count)
        let (ones, tens) = (count % 10, count % 100)
        switch language {
        case .cs, .sk:
            self = count == 1 ? .one : (2...4).contains(count) ? .few : .many
        case .de, .en:
            self = count == 1 ? .one : .many
        case .uk:
            self =
                ones == 1 && tens != 11 ? .one : (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
        case .pl:
            self = count == 1 ? .one : (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
        }
    }

    /// The form that fits: `1 zápis`, `2 zápisy`, `5 zápisů`.
    package func of(one: String, few: String, many: String) -> String {
        switch self {
        case .one: one
        case .few: few
        case .many: many
        }
    }
}
