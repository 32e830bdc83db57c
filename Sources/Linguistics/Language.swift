/// A language that the line knows words of, by its BCP 47 primary subtag.
package enum Language: String, CaseIterable, Sendable {
    case cs, sk, de, uk, pl, en

    /// The position in `allCases`.
    package var index: Int {
        switch self {
        case .cs: 0
        case .sk: 1
        case .de: 2
        case .uk: 3
        case .pl: 4
        case .en: 5
        }
    }

    /// The language of a BCP 47 tag such as `de-AT`; nil for a language that has no table here.
    package init?(tag: String?) {
        guard let subtag = tag?.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() else { return nil }
        self.init(rawValue: subtag)
    }
}
