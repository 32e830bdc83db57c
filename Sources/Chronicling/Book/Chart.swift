/// Numbers to be drawn: each writer draws them with its own means, and those without show a table.
package struct Chart: Hashable, Codable, Sendable {
    package let kind: Kind
    package let caption: String
    /// What it shows, for those who cannot see it.
    package let alt: String
    package let unit: String
    package let labels: [String]
    package let series: [Series]

    package enum Kind: String, Codable, Sendable {
        /// Upright, one per label.
        case columns
        /// Lying, labels at the left.
        case bars
    }

    package struct Series: Hashable, Codable, Sendable {
        package let name: String
        /// One per label.
        package let values: [Int]

        package init(name: String, values: [Int]) {
            self.name = name
            self.values = values
        }
    }

    package init(kind: Kind, caption: String, alt: String, unit: String, labels: [String], series: [Series]) {
        self.kind = kind
        self.caption = caption
        self.alt = alt
        self.unit = unit
        self.labels = labels
        self.series = series.map { series in
            Series(
                name: series.name,
                values: labels.indices.map { series.values.indices.contains($0) ? series.values[$0] : 0 })
        }
    }
}
