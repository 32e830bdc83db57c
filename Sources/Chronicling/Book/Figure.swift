/// A picture with everything that print needs.
package struct Figure: Hashable, Codable, Sendable {
    /// Relative to the year's folder.
    package let file: String
    package let caption: String
    /// Author, date and license in one line.
    package let credit: String
    /// What it shows, for those who cannot see it.
    package let alt: String

    package init(file: String, caption: String, credit: String, alt: String) {
        self.file = file
        self.caption = caption
        self.credit = credit
        self.alt = alt
    }
}
