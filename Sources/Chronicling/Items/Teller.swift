import Records

/// The source of an item, as far as a chronicle names and weighs it.
package struct Teller: Hashable, Sendable, Identifiable {
    package let id: Source.ID
    package let name: String
    package let kind: Source.Kind
    /// 1 is the source whose words are preferred.
    package let rank: Int
    package let rights: Rights
    /// Characters that may be quoted, where the rights are `excerpt`.
    package let excerptLength: Int

    package init(
        id: Source.ID, name: String, kind: Source.Kind = .web, rank: Int = 5, rights: Rights = .link,
        excerptLength: Int = Source.usualExcerptLength
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.rank = rank
        self.rights = rights
        self.excerptLength = excerptLength
    }
}
