import Records

/// A source of an entry, numbered as its notes call it.
package struct Citation: Hashable, Sendable {
    /// What stands in the text as `[^1]`.
    package let label: String
    package let record: Record.ID?
    package let version: Int?
    package let field: Quotation.Field
    /// Offsets of the quoted sentences in Unicode code points, end exclusive.
    package let spans: [Range<Int>]
    /// The source's name.
    package let publisher: String
    package let title: String?
    package let url: String?
    package let published: Day?
    package let accessed: Day?
    package let hash: String?

    package init(
        label: String, record: Record.ID? = nil, version: Int? = nil, field: Quotation.Field = .text,
        spans: [Range<Int>] = [], publisher: String, title: String? = nil, url: String? = nil, published: Day? = nil,
        accessed: Day? = nil, hash: String? = nil
    ) {
        self.label = label
        self.record = record
        self.version = version
        self.field = field
        self.spans = spans
        self.publisher = publisher
        self.title = title
        self.url = url
        self.published = published
        self.accessed = accessed
        self.hash = hash
    }

    /// `item` as a source.
    package init(label: String, item: ChronicleItem, quotations: [Quotation] = []) {
        self.init(
            label: label, record: item.id, version: item.version, field: quotations.first?.field ?? .text,
            spans: quotations.map { $0.start..<$0.end }, publisher: item.teller.name, title: item.title, url: item.url,
            published: item.isPublishedInferred ? nil : item.published, accessed: item.accessed,
            hash: item.contentHash.isEmpty ? nil : item.contentHash)
    }
}
