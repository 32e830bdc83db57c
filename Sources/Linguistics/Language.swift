/// A language that the line knows words of, by its BCP 47 primary subtag.
package enum Language: String, CaseIterable, Sendable {
    case cs, sk, de, uk, pl, en

    /// The language of a BCP 47 tag such as `de-AT`; nil for a language that has no table here.
    package init?(tag: String?) {
        guard let subtag = tag?.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() else { return nil }
        self.init(rawValue: subtag)
    }
}
