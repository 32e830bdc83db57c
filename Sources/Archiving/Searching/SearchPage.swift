import Records

/// One page of an answer.
package struct SearchPage: Hashable, Sendable {
    /// The query as it was understood.
    package let parsed: String
    /// What was not understood, and what was done instead.
    package let warnings: [QueryWarning]
    package let total: Total
    package let hits: [SearchHit]
    /// Best first; only those that were asked for.
    package let facets: [SearchRequest.Facet: [FacetValue]]
    /// Opaque; nil on the last page.
    package let nextCursor: String?
    package let tookMilliseconds: Double
    /// True when the time ran out, so that hits, total and facets may lack some.
    package let isPartial: Bool
    /// The archive's generation that the page is of.
    package let generation: Int

    package struct Total: Hashable, Sendable {
        package let value: Int
        package let relation: Relation

        /// Exactly so many, or at least so many.
        package enum Relation: String, Codable, Sendable {
            case eq, gte
        }

        package init(value: Int, relation: Relation) {
            self.value = value
            self.relation = relation
        }
    }

    package struct FacetValue: Hashable, Sendable {
        /// A source's id, a kind, a year, a subject's id or a language.
        package let value: String
        package let count: Int

        package init(value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }
}
