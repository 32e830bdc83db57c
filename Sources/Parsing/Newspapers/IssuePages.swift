/// The texts of a newspaper's pages, as they were taken out of a PDF file: the document that is kept and read again.
///
/// Each page is kept as it is laid out and in the order of its text, because neither is best for every page.
package struct IssuePages: Hashable, Codable, Sendable {
    /// What tells this document from other JSON.
    package let letopis: String
    /// The PDF file's name.
    package let file: String
    /// Where the file lies on the web, when that is known.
    package let url: String?
    /// Hexadecimal SHA-256 of the PDF file.
    package let sha256: String
    /// What the file says of itself.
    package let title: String?
    package let pages: [Page]

    package struct Page: Hashable, Codable, Sendable {
        package let number: Int
        package let layout: String
        package let plain: String

        package init(number: Int, layout: String, plain: String) {
            self.number = number
            self.layout = layout
            self.plain = plain
        }
    }

    package init(file: String, url: String? = nil, sha256: String, title: String?, pages: [Page]) {
        letopis = NewspaperIssue.mark
        self.file = file
        self.url = url
        self.sha256 = sha256
        self.title = title
        self.pages = pages
    }
}
