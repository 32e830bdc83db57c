import Records

/// A chronicle or yearbook as data, from which every writer works: `book.json`, Letopis Book Model v1.
package struct Book: Hashable, Codable, Sendable {
    package let model: String
    package let kind: Kind
    package let id: String
    /// BCP 47.
    package let language: String
    package let town: String
    package let year: Int
    package let title: String
    package let subtitle: String
    /// Who wrote it, who answers for it.
    package let chronicler: String?
    package let mayor: String?
    /// The state of the archive that it was built from; every writer's only clock.
    package let modified: Instant
    package let chapters: [Chapter]
    /// In the order of first citation.
    package let sources: [BookSource]
    package let index: [IndexTerm]
    package let approval: Approval?
    /// Short paragraphs for the back of the title page.
    package let colophon: [String]
    /// The words that writers print, in the book's language.
    package let phrases: [String: String]
    /// Numbers in words from 0, for the sheet count that only the finished layout knows.
    package let numberWords: [String]
    /// What was left out of the book, and why.
    package let warnings: [String]

    package static let modelName = "Letopis Book Model v1"

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case chronicle, yearbook
    }

    package init(
        kind: Kind, id: String, language: String, town: String, year: Int, title: String, subtitle: String,
        chronicler: String? = nil, mayor: String? = nil, modified: Instant, chapters: [Chapter],
        sources: [BookSource] = [], index: [IndexTerm] = [], approval: Approval? = nil, colophon: [String] = [],
        phrases: [String: String] = [:], numberWords: [String] = [], warnings: [String] = []
    ) {
        model = Book.modelName
        self.kind = kind
        self.id = id
        self.language = language
        self.town = town
        self.year = year
        self.title = title
        self.subtitle = subtitle
        self.chronicler = chronicler
        self.mayor = mayor
        self.modified = modified
        self.chapters = chapters
        self.sources = sources
        self.index = index
        self.approval = approval
        self.colophon = colophon
        self.phrases = phrases
        self.numberWords = numberWords
        self.warnings = warnings
    }
}

extension Book {
    /// The same book with other chapters.
    package func with(chapters: [Chapter]) -> Book {
        Book(
            kind: kind, id: id, language: language, town: town, year: year, title: title, subtitle: subtitle,
            chronicler: chronicler, mayor: mayor, modified: modified, chapters: chapters, sources: sources,
            index: index,
            approval: approval, colophon: colophon, phrases: phrases, numberWords: numberWords, warnings: warnings)
    }
}
