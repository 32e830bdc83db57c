/// A table with one header row.
package struct Table: Hashable, Codable, Sendable {
    package let caption: String
    package let header: [String]
    package let rows: [[[Inline]]]
    package let columns: [Column]
    package let style: Style

    package enum Column: String, Codable, Sendable {
        case text, number
        /// Not wrapped: dates, abbreviations.
        case short
    }

    package enum Style: String, Codable, Sendable {
        case plain
        /// Months of the year at a glance.
        case calendar
        /// Few rows, large figures.
        case figures
    }

    /// Every row has as many cells as the header; missing ones are empty, further ones dropped.
    package init(
        caption: String, header: [String], rows: [[[Inline]]], columns: [Column]? = nil, style: Style = .plain
    ) {
        self.caption = caption
        self.header = header
        self.rows = rows.map { row in header.indices.map { row.indices.contains($0) ? row[$0] : [] } }
        let given = columns ?? []
        self.columns = header.indices.map { given.indices.contains($0) ? given[$0] : .text }
        self.style = style
    }
}
