/// How much of a JSON document is read before it is called unreasonable.
package struct JSONLimits: Sendable {
    package let maximumBytes: Int
    /// Arrays and objects inside each other. The deepest real format here (OFN events) nests 12 levels.
    package let maximumDepth: Int
    /// Values of all kinds, because each costs memory: a 27 MB council export holds 600,000.
    package let maximumValues: Int
    /// Elements that become items. A council's export of seven years holds 7,193 papers.
    package let maximumItems: Int

    package static let standard = JSONLimits()

    package init(
        maximumBytes: Int = 64_000_000, maximumDepth: Int = 64, maximumValues: Int = 4_000_000,
        maximumItems: Int = 100_000
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumValues = maximumValues
        self.maximumItems = maximumItems
    }
}
