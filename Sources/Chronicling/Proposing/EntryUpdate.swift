import Records

/// New tellings of an event that already has an entry: for `updates/<id>.md`, never for the entry's file.
package struct EntryUpdate: Hashable, Sendable, Identifiable {
    /// The entry's id.
    package let id: String
    package let tellings: [ChronicleItem]
    package let sentences: [Quotation]

    package init(id: String, tellings: [ChronicleItem], sentences: [Quotation]) {
        self.id = id
        self.tellings = tellings
        self.sentences = sentences
    }
}
