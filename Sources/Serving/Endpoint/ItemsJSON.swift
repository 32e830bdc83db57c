import Archiving

/// The answer of `/api/v1/items`.
struct ItemsJSON: Encodable {
    struct QueryJSON: Encodable {
        let input: String
        let parsed: String
        let warnings: [QueryWarning]
    }

    struct TotalJSON: Encodable {
        let value: Int
        let relation: SearchPage.Total.Relation
    }

    struct FacetJSON: Encodable {
        let value: String
        let count: Int
    }

    struct LinksJSON: Encodable {
        let `self`: String
        let next: String?
        let html: String
        let atom: String
        let feed: String
    }

    let query: QueryJSON
    let total: TotalJSON
    let tookMilliseconds: Double
    let items: [ItemJSON]
    let facets: [String: [FacetJSON]]
    let facetsComplete: Bool
    let partial: Bool
    let next: String?
    let links: LinksJSON

    enum CodingKeys: String, CodingKey {
        case query, total, items, facets, partial, next, links
        case tookMilliseconds = "took_ms"
        case facetsComplete = "facets_complete"
    }
}
