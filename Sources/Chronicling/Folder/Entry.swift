import Records

/// One entry of the chronicle: a person's file once it is adopted.
package struct Entry: Hashable, Sendable, Identifiable {
    package let id: String
    package let date: Day
    package let end: Day?
    /// Nil when the sources give none; never invented.
    package let title: String?
    package let chapter: ChapterScheme.Chapter.ID
    package let persons: [String]
    package let places: [String]
    package let organizations: [String]
    package let sources: [Citation]
    package let photos: [Photo]
    package let status: Status
    package let yearbook: YearbookRole?
    /// SHA-256 of the text as it was proposed; when the text still has it, nobody has changed it.
    package let baseSHA256: String?
    /// BCP 47, when it differs from the book's.
    package let language: String?
    /// As in the file: paragraphs, `*em*`, `**strong**`, `[text](url)`, `[^1]`, lists and tables.
    package let text: String

    package enum Status: String, Codable, Sendable, CaseIterable {
        /// Proposed by the program and not yet taken over by anybody.
        case proposed
        /// In work: kept out of every book.
        case draft
        case adopted
        /// Kept, but printed nowhere.
        case omitted
    }

    package enum YearbookRole: String, Codable, Sendable, CaseIterable {
        case lead, line, no
    }

    package init(
        id: String, date: Day, end: Day? = nil, title: String? = nil, chapter: ChapterScheme.Chapter.ID,
        persons: [String] = [], places: [String] = [], organizations: [String] = [], sources: [Citation] = [],
        photos: [Photo] = [], status: Status = .adopted, yearbook: YearbookRole? = nil, baseSHA256: String? = nil,
        language: String? = nil, text: String
    ) {
        self.id = id
        self.date = date
        self.end = end
        self.title = title
        self.chapter = chapter
        self.persons = persons
        self.places = places
        self.organizations = organizations
        self.sources = sources
        self.photos = photos
        self.status = status
        self.yearbook = yearbook
        self.baseSHA256 = baseSHA256
        self.language = language
        self.text = text
    }

    /// True when no person changed the text since it was proposed.
    package var isTextUntouched: Bool { baseSHA256 == Entry.sha256(of: text) }

    /// Of the text without white space at its ends, so that an editor's last line feed is no change.
    package static func sha256(of text: String) -> String {
        let trimmed = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
        return Digest(of: String(trimmed)).hexadecimal
    }
}
