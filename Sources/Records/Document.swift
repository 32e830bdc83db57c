/// What judgement (duplicates, stories, subjects, names, event dates) reads of an item, whether it comes from the
/// archive or from a line of `items.jsonl`.
package struct Document: Hashable, Sendable, Identifiable {
    package let id: String
    package let source: String?
    package let kind: Record.Kind?
    package let title: String?
    /// Plain text.
    package let text: String
    package let url: String?
    /// The town's day of publication (or of first sight).
    package let published: Day?
    /// How exactly that day is known: of a month or a year it is the first.
    package let publishedPrecision: Moment.Precision
    /// The format's own start and end (meetings, calendar entries), in the town's days.
    package let stated: EventDate?
    /// BCP 47.
    package let language: String?
    package let place: String?
    package let tags: [String]

    package init(
        id: String, source: String? = nil, kind: Record.Kind? = nil, title: String? = nil, text: String = "",
        url: String? = nil, published: Day? = nil, publishedPrecision: Moment.Precision = .day,
        stated: EventDate? = nil, language: String? = nil, place: String? = nil, tags: [String] = []
    ) {
        self.id = id
        self.source = source
        self.kind = kind
        self.title = title
        self.text = text
        self.url = url
        self.published = published
        self.publishedPrecision = publishedPrecision
        self.stated = stated
        self.language = language
        self.place = place
        self.tags = tags
    }
}
