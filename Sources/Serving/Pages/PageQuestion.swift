import Archiving
import Records

/// What a visitor of the search page asks. Words are never wrong; of a parameter that makes no sense the page says so.
struct PageQuestion {
    let request: SearchRequest
    let query: String

    /// The parameters that narrow the answer down, besides the words.
    static let filters = ["from", "to", "source", "kind", "subject"]
    static let names = ["q"] + filters + ["sort", "cursor", "more", "lang"]

    /// The facet whose values are all to be shown.
    let opened: SearchRequest.Facet?

    init(_ visit: Visit, of archive: Archive, audience: Audience) throws {
        let parameters = visit.query
        query = String((parameters["q"] ?? "").prefix(1000))
        var request = SearchRequest(query: query, audience: audience)
        try ItemParameters.narrow(&request, by: parameters, in: archive)
        request.sort = try ItemParameters.choice("sort", in: parameters) ?? .newest
        opened = try ItemParameters.choice("more", in: parameters)
        request.cursor = parameters["cursor"]
        request.facets = [.source, .kind, .year, .subject]
        request.isGroupedByStory = true
        self.request = request
    }

    var hasFilters: Bool {
        request.from != nil || request.to != nil || request.source != nil || request.kind != nil
            || request.subject != nil
    }

    /// This question's address, first page.
    func address(_ visit: Visit) -> Address {
        visit.address(
            "/",
            [
                ("q", query), ("from", request.from?.iso8601), ("to", request.to?.iso8601), ("source", request.source),
                ("kind", request.kind?.rawValue), ("subject", request.subject),
                ("sort", request.sort == .newest ? nil : request.sort.rawValue),
            ])
    }

    /// The year that `from` and `to` enclose exactly.
    var year: String? {
        guard let from = request.from, let to = request.to, from.year == to.year,
            WrittenDays.range(String(from.iso8601.prefix(4))) == from...max(from, to)
        else { return nil }
        return String(from.iso8601.prefix(4))
    }
}
