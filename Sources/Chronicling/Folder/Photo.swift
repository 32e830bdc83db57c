import Records

/// A picture of an entry. Printed only when its caption, author, date, license and description are all there.
package struct Photo: Hashable, Sendable {
    /// Relative to the year's folder.
    package let file: String
    package let caption: String?
    package let author: String?
    package let date: Day?
    package let license: String?
    /// What a person who cannot see it needs to know.
    package let description: String?

    package init(
        file: String, caption: String?, author: String?, date: Day?, license: String?, description: String?
    ) {
        self.file = file
        self.caption = caption
        self.author = author
        self.date = date
        self.license = license
        self.description = description
    }

    /// The names of the fields that are missing for print.
    package var missing: [String] {
        [
            ("caption", caption == nil), ("author", author == nil), ("date", date == nil), ("license", license == nil),
            ("description", description == nil),
        ].filter(\.1).map(\.0)
    }
}
