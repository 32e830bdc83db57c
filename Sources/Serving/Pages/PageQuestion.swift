import Archiving
import Records

/// What a visitor of the search page asks. Nothing is refused here: what makes no sense is left out.
struct PageQuestion {
    let request: SearchRequest
    let query: String

    /// The parameters that narrow the answer down, besides the words.
    static let filters = ["from", "to", "source", "kind", "subject"]

    init(_ visit: Visit, audience: Audience) {
        let parameters = visit.query
        query = String((parameters["q"] ?? "").prefix(1000))
        var request = SearchRequest(query: query, audience: audience)
        request.from = parameters["from"].flatMap(WrittenDays.range)?.lowerBound
        request.to = parameters["to"].flatMap(WrittenDays.range)?.upperBound
        request.source = parameters["source"]
        request.kind = parameters["kind"].flatMap(Record.Kind.init(rawValue:))
        request.subject = parameters["subject"]
        request.sort = parameters["sort"].flatMap(SearchRequest.Sort.init(rawValue:)) ?? .newest
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
