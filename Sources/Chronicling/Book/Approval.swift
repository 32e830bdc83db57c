/// The clause that closes a chronicle's year.
package struct Approval: Hashable, Codable, Sendable {
    /// The sentence about the resolution, or about the one still to come.
    package let statement: String
    /// Who signs: role and, where known, name.
    package let signatories: [Signatory]

    package struct Signatory: Hashable, Codable, Sendable {
        package let role: String
        package let name: String?

        package init(role: String, name: String?) {
            self.role = role
            self.name = name
        }
    }

    package init(statement: String, signatories: [Signatory]) {
        self.statement = statement
        self.signatories = signatories
    }
}
