/// A source in the book's list, as notes name it.
package struct BookSource: Hashable, Codable, Sendable, Identifiable {
    package let id: String
    /// 1-based, in the order of first citation.
    package let number: Int
    /// Letters for the publisher: "LN".
    package let abbreviation: String
    package let publisher: String
    package let title: String?
    package let url: String?
    /// As printed; nil when unknown.
    package let published: String?
    package let accessed: String?
    /// Hexadecimal SHA-256 of the archived content.
    package let hash: String?
    /// The archive's id and version.
    package let record: String?
    package let version: Int?
    /// Offsets in Unicode code points into the version's text or title.
    package let field: String?
    package let spans: [[Int]]
    /// What a footnote says.
    package let note: String

    package init(
        id: String, number: Int, abbreviation: String, publisher: String, title: String?, url: String?,
        published: String?, accessed: String?, hash: String?, record: String?, version: Int?, field: String?,
        spans: [[Int]], note: String
    ) {
        self.id = id
        self.number = number
        self.abbreviation = abbreviation
        self.publisher = publisher
        self.title = title
        self.url = url
        self.published = published
        self.accessed = accessed
        self.hash = hash
        self.record = record
        self.version = version
        self.field = field
        self.spans = spans
        self.note = note
    }
}
