import Records

/// What the chronicle reads of an archived item.
package struct ChronicleItem: Hashable, Sendable, Identifiable {
    package let id: Record.ID
    /// The archived version that offsets refer to, 1 for the first.
    package let version: Int
    package let teller: Teller
    package let kind: Record.Kind
    package let title: String?
    /// Plain text; paragraphs parted by one empty line.
    package let text: String
    package let url: String?
    /// BCP 47.
    package let language: String?
    /// The day of what is told, when the item names one.
    package let event: EventDate?
    /// The town's day of publication; of first sight when the item states none.
    package let published: Day
    package let isPublishedInferred: Bool
    /// The town's day on which the item was first harvested.
    package let accessed: Day
    package let subject: String
    package let subjectConfidence: Double
    package let relevance: Judgement.Relevance
    /// The same string for all copies of one text.
    package let group: String
    /// The same string for all tellings of one event.
    package let story: String
    package let relation: Grouping.Relation
    package let entities: [NamedEntity]
    package let contentHash: String
    /// True when the item brings a picture, a sound or a film.
    package let hasMedia: Bool
    /// Numbers under which the item is filed: of proceedings, of files, of papers.
    package let references: [String]

    package init(
        id: Record.ID, version: Int = 1, teller: Teller, kind: Record.Kind = .article, title: String? = nil,
        text: String = "", url: String? = nil, language: String? = nil, event: EventDate? = nil, published: Day,
        isPublishedInferred: Bool = false, accessed: Day? = nil, subject: String = Subject.other.rawValue,
        subjectConfidence: Double = 0, relevance: Judgement.Relevance = .about, group: String? = nil,
        story: String? = nil, relation: Grouping.Relation = .none, entities: [NamedEntity] = [],
        contentHash: String = "", hasMedia: Bool = false, references: [String] = []
    ) {
        self.id = id
        self.version = version
        self.teller = teller
        self.kind = kind
        self.title = title
        self.text = text
        self.url = url
        self.language = language
        self.event = event
        self.published = published
        self.isPublishedInferred = isPublishedInferred
        self.accessed = accessed ?? published
        self.subject = subject
        self.subjectConfidence = subjectConfidence
        self.relevance = relevance
        self.group = group ?? id
        self.story = story ?? group ?? id
        self.relation = relation
        self.entities = entities
        self.contentHash = contentHash
        self.hasMedia = hasMedia
        self.references = references
    }

    /// The day the item is filed under: of the event, else of publication.
    package var day: Day { event?.start ?? published }

    /// True when the day was worked out and does not stand in the text.
    package var isDayInferred: Bool { event?.isInferred ?? true }

    /// True when the item looks back: published on the day of the event or later.
    package var isReport: Bool { published >= day }
}
