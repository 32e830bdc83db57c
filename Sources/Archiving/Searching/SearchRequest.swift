import Records

/// A question to the archive.
package struct SearchRequest: Hashable, Sendable {
    /// In the query language of docs/search.md; empty asks for everything.
    package var query: String
    /// Days of the town, both included.
    package var from: Day?
    package var to: Day?
    package var source: Source.ID?
    package var kind: Record.Kind?
    /// BCP 47; its first subtag counts.
    package var language: String?
    package var subject: String?
    package var sort: Sort
    /// 1...100; what lies outside is brought inside.
    package var limit: Int
    /// As a page of the same request gave it out.
    package var cursor: String?
    package var facets: Set<Facet>
    package var wantsSnippets: Bool
    /// One hit a story: its first in the order asked for.
    package var isGroupedByStory: Bool
    /// Who asks. The public does not see internal sources, nor more of a text than its rights allow.
    package var audience: Audience

    package enum Sort: String, Codable, Sendable, CaseIterable {
        case newest, oldest, relevance
    }

    package enum Facet: String, Codable, Sendable, CaseIterable {
        case source, kind, year, subject, language
    }

    package init(
        query: String = "", from: Day? = nil, to: Day? = nil, source: Source.ID? = nil, kind: Record.Kind? = nil,
        language: String? = nil, subject: String? = nil, sort: Sort = .newest, limit: Int = 20, cursor: String? = nil,
        facets: Set<Facet> = [], wantsSnippets: Bool = true, isGroupedByStory: Bool = false,
        audience: Audience = .public
    ) {
        self.query = query
        self.from = from
        self.to = to
        self.source = source
        self.kind = kind
        self.language = language
        self.subject = subject
        self.sort = sort
        self.limit = limit
        self.cursor = cursor
        self.facets = facets
        self.wantsSnippets = wantsSnippets
        self.isGroupedByStory = isGroupedByStory
        self.audience = audience
    }
}
