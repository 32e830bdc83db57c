/// Why a rule that a person wrote for a source cannot be used.
package struct RuleFault: Hashable, Sendable {
    /// As it was written: an XPath expression, the form of a date, the mapping of a table's columns.
    package let rule: String
    package let reason: Reason
    /// The 1-based character at which it goes wrong, where that is known.
    package let position: Int?

    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// A quote or a bracket does not end.
        case unended
        /// A function, a prefix or a variable that there is not.
        case unknown
        /// Something stands where it makes no sense.
        case mistaken
        /// It is too long, too deep, or takes too much time or memory.
        case tooMuch
        /// The form of a date holds a letter that stands for nothing.
        case dateForm
        case columns
    }

    package init(rule: String, reason: Reason, position: Int? = nil) {
        self.rule = rule
        self.reason = reason
        self.position = position
    }
}

extension RuleFault: LosslessStringConvertible {
    /// `unended 7 //div[`; 0 for an unknown position.
    package var description: String { "\(reason.rawValue) \(position ?? 0) \(rule)" }

    package init?(_ description: String) {
        guard let (words, rule) = description.words(2), let reason = Reason(rawValue: words[0]),
            let position = Int(words[1])
        else { return nil }
        self.init(rule: rule, reason: reason, position: position > 0 ? position : nil)
    }
}
