import Archiving
import Records

/// The parameters of `/api/v1/items` and its feeds, strictly read: what is unknown or makes no sense is said, not
/// ignored. Only `q` is people's text, and never wrong.
struct ItemParameters {
    let request: SearchRequest
    /// The keys that each item is to have; nil is all.
    let fields: Set<String>?

    static let names = [
        "q", "from", "to", "source", "kind", "lang", "subject", "sort", "limit", "cursor", "facet", "snippet", "group",
        "fields",
    ]

    init(
        _ query: QueryString, of archive: Archive, audience: Audience, names: [String] = ItemParameters.names
    ) throws {
        try ItemParameters.refuseUnknown(query, names: names)
        var request = SearchRequest(query: query["q"] ?? "", audience: audience)
        try ItemParameters.narrow(&request, by: query, in: archive)
        request.language = try ItemParameters.language(in: query, of: archive, audience)
        request.cursor = query["cursor"]
        request.sort = try ItemParameters.choice("sort", in: query) ?? .newest
        request.limit = try ItemParameters.number("limit", in: query, allowed: 1...100) ?? 20
        request.wantsSnippets = try ItemParameters.number("snippet", in: query, allowed: 0...1) != 0
        if let group = query["group"] {
            guard group == "story" else {
                throw ItemParameters.problem("group", "group can only be story", suggestion: "story")
            }
            request.isGroupedByStory = true
        }
        var facets: Set<SearchRequest.Facet> = []
        for name in ItemParameters.list("facet", in: query) {
            // `lang` is the parameter's own name for a language.
            guard let facet = SearchRequest.Facet(rawValue: name == "lang" ? "language" : name) else {
                let known = SearchRequest.Facet.allCases.map(\.rawValue)
                throw ItemParameters.problem(
                    "facet", "there is no facet \(name); there are \(known.joined(separator: ", "))",
                    suggestion: Suggestion.nearest(to: name, among: known))
            }
            facets.insert(facet)
        }
        request.facets = facets
        self.request = request
        fields = try ItemParameters.fields(in: query)
    }

    /// Throws for the first parameter that is not one of `names`, or that stands there twice.
    static func refuseUnknown(_ query: QueryString, names: [String]) throws(Problem) {
        var seen: Set<String> = []
        for name in query.parameters.map(\.name) {
            guard names.contains(name) else {
                throw Problem(
                    .unknown(name, known: names), suggestion: Suggestion.nearest(to: name, among: names))
            }
            guard seen.insert(name).inserted else { throw Problem(.twice(name)) }
        }
    }

    /// Reads what pages and endpoint narrow an answer down by alike.
    static func narrow(_ request: inout SearchRequest, by query: QueryString, in archive: Archive) throws {
        request.from = try days("from", in: query)?.lowerBound
        request.to = try days("to", in: query)?.upperBound
        if let from = request.from, let to = request.to, to < from { throw Problem(.endsBeforeItBegins) }
        request.kind = try choice("kind", in: query)
        request.source = query["source"]
        request.subject = query["subject"]
        guard request.source != nil || request.subject != nil else { return }
        let vocabulary = try archive.vocabulary(for: request.audience)
        if let id = request.source, !vocabulary.sources.contains(id) {
            throw Problem(.noSource(id), suggestion: Suggestion.nearest(to: id, among: vocabulary.sources))
        }
        if let id = request.subject, !vocabulary.subjects.contains(id.lowercased()) {
            throw Problem(.noSubject(id), suggestion: Suggestion.nearest(to: id, among: vocabulary.subjects))
        }
    }

    private static func language(in query: QueryString, of archive: Archive, _ audience: Audience) throws -> String? {
        guard let tag = query["lang"] else { return nil }
        let vocabulary = try archive.vocabulary(for: audience)
        guard vocabulary.isLanguage(tag) else {
            let known = vocabulary.languages
            throw problem(
                "lang", "\(tag) is no language; the archive's are \(known.joined(separator: ", "))",
                suggestion: Suggestion.nearest(to: tag, among: known))
        }
        return tag
    }

    private static func problem(_ parameter: String, _ detail: String, suggestion: String? = nil) -> Problem {
        Problem(.badRequest, detail, parameter: parameter, suggestion: suggestion)
    }

    private static func days(_ name: String, in query: QueryString) throws(Problem) -> ClosedRange<Day>? {
        guard let text = query[name] else { return nil }
        guard let days = WrittenDays.range(text) else {
            throw Problem(WrittenDays.isShapedLikeDay(text) ? .noSuchDay(name, text: text) : .noDay(name))
        }
        return days
    }

    /// An instant, or a day as its first moment in the town.
    static func instant(_ name: String, in query: QueryString, clock: TownClock) throws(Problem) -> Instant? {
        guard let text = query[name] else { return nil }
        if let instant = Instant(iso8601: text) { return instant }
        guard let day = WrittenDays.range(text)?.lowerBound else {
            if WrittenDays.isShapedLikeDay(text) { throw Problem(.noSuchDay(name, text: text)) }
            throw problem(name, "\(name) must be a time or a day: 2025-05-14T06:00:00Z or 2025-05-14")
        }
        return clock.instant(of: day)
    }

    static func choice<Value: RawRepresentable & CaseIterable>(
        _ name: String, in query: QueryString
    ) throws(Problem) -> Value? where Value.RawValue == String {
        guard let text = query[name] else { return nil }
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue)
            throw Problem(.notOneOf(name, known: known), suggestion: Suggestion.nearest(to: text, among: known))
        }
        return value
    }

    static func number(
        _ name: String, in query: QueryString, allowed: ClosedRange<Int>
    ) throws(Problem) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text), allowed.contains(number) else {
            throw problem(name, "\(name) must be a number from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        return number
    }

    private static func list(_ name: String, in query: QueryString) -> [String] {
        (query[name] ?? "").split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
    }

    private static func fields(in query: QueryString) throws(Problem) -> Set<String>? {
        let wanted = list("fields", in: query)
        for name in wanted where !ItemJSON.listedKeys.contains(name) {
            guard !ItemJSON.keys.contains(name) else {
                throw problem(
                    "fields",
                    "\(name) is in no list: the item whole, at /api/v1/items/{id}, and /api/v1/export have it")
            }
            throw problem(
                "fields",
                "an item in a list has no field \(name); it has \(ItemJSON.listedKeys.joined(separator: ", "))",
                suggestion: Suggestion.nearest(to: name, among: ItemJSON.listedKeys))
        }
        return wanted.isEmpty ? nil : Set(wanted)
    }
}
