import Records

/// A source and how much the archive has of it.
package struct SourceSummary: Hashable, Sendable, Identifiable {
    package let id: Source.ID
    package let name: String
    package let kind: Source.Kind
    package let url: String
    package let language: String?
    package let rights: Rights
    package let audience: Audience
    package let rank: Int
    package let items: Int
}
