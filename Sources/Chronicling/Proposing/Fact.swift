import Records

/// When, where, who, how much or under which number, as a telling states it.
package struct Fact: Hashable, Codable, Sendable {
    package let kind: Kind
    /// In its normal form: a day as 2026-05-14, a name in the nominative, a number with its unit.
    package let value: String
    /// Where it stands; nil when it was worked out or given by the format.
    package let quotation: Quotation?
    /// How many tellings of different texts state the same.
    package let agreement: Int

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case when, place, who, amount, reference
    }

    package init(kind: Kind, value: String, quotation: Quotation?, agreement: Int) {
        self.kind = kind
        self.value = value
        self.quotation = quotation
        self.agreement = agreement
    }
}
