import Records

/// The source of an item, as far as a chronicle names and weighs it.
package struct Teller: Hashable, Sendable, Identifiable {
    package let id: Source.ID
    package let name: String
    package let kind: Source.Kind
    /// 1 is the source whose words are preferred.
    package let rank: Int
    package let rights: Rights

    package init(id: Source.ID, name: String, kind: Source.Kind = .web, rank: Int = 5, rights: Rights = .link) {
        self.id = id
        self.name = name
        self.kind = kind
        self.rank = rank
        self.rights = rights
    }
}
