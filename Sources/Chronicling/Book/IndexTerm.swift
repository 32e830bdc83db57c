/// A name in the index, in the order in which it is printed.
package struct IndexTerm: Hashable, Codable, Sendable, Identifiable {
    package let id: String
    package let type: Kind
    /// As printed: "Nováková, Jana".
    package let name: String
    /// The letter it stands under.
    package let initial: String
    /// Ids of the entries that name it, in the book's order.
    package let entries: [String]

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case person, place, org
    }

    package init(id: String, type: Kind, name: String, initial: String, entries: [String]) {
        self.id = id
        self.type = type
        self.name = name
        self.initial = initial
        self.entries = entries
    }
}
