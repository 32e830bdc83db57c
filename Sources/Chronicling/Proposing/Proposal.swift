import Records

/// What the tool proposes for a year's chronicle: one event with its tellings, in the sources' own words.
package struct Proposal: Hashable, Sendable, Identifiable {
    /// Derived from the telling that was harvested first, so that later tellings do not change it.
    package let id: String
    package let kind: Kind
    package let date: Day
    package let end: Day?
    package let isDateInferred: Bool
    /// Every day of a series, in order; the one date otherwise.
    package let dates: [Day]
    package let chapter: ChapterScheme.Chapter.ID
    /// The title of the best telling, verbatim; nil when no telling has one.
    package let title: String?
    package let sentences: [Quotation]
    /// Best telling first.
    package let tellings: [ChronicleItem]
    package let facts: [Fact]
    package let conflicts: [Conflict]
    package let score: Score
    package let persons: [String]
    package let places: [String]
    package let organizations: [String]
    /// 0...1: how much of the quoted telling's text is quoted, when the source belongs to somebody else.
    package let quotedShare: Double?
    package let notes: [String]

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case event, series
    }

    package init(
        id: String, kind: Kind, date: Day, end: Day? = nil, isDateInferred: Bool = false, dates: [Day]? = nil,
        chapter: ChapterScheme.Chapter.ID, title: String?, sentences: [Quotation], tellings: [ChronicleItem],
        facts: [Fact] = [], conflicts: [Conflict] = [], score: Score, persons: [String] = [], places: [String] = [],
        organizations: [String] = [], quotedShare: Double? = nil, notes: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.date = date
        self.end = end
        self.isDateInferred = isDateInferred
        self.dates = dates ?? [date]
        self.chapter = chapter
        self.title = title
        self.sentences = sentences
        self.tellings = tellings
        self.facts = facts
        self.conflicts = conflicts
        self.score = score
        self.persons = persons
        self.places = places
        self.organizations = organizations
        self.quotedShare = quotedShare
        self.notes = notes
    }

    /// The record ids of all tellings, sorted.
    package var members: [Record.ID] { tellings.map(\.id).sorted() }

    /// True when its day is disputed or its words state what other tellings contradict: for the chronicler to choose.
    package var isDisputed: Bool {
        conflicts.contains { conflict in
            conflict.kind == .when
                || conflict.statements.contains { statement in
                    sentences.contains { $0.text.contains(statement.value) }
                }
        }
    }
}
