/// Why a proposal stands where it stands: the sum of named parts.
package struct Score: Hashable, Codable, Sendable {
    package let parts: [Part]

    package struct Part: Hashable, Codable, Sendable {
        package let name: String
        package let value: Double
        /// What was seen, in plain words.
        package let reason: String

        package init(name: String, value: Double, reason: String) {
            self.name = name
            self.value = value
            self.reason = reason
        }
    }

    package init(parts: [Part]) {
        self.parts = parts
    }

    /// Rounded to thousandths, so that it prints as it sorts.
    package var total: Double { (parts.reduce(0) { $0 + $1.value } * 1000).rounded() / 1000 }
}
