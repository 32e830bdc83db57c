import Linguistics
import Records

/// Looks at the conditions of a query that was understood, for those that nothing in this archive can fulfil.
struct FieldCheck {
    let shelf: Shelf
    let vocabulary: SearchVocabulary
    let audience: Audience

    init(shelf: Shelf, audience: Audience) {
        self.shelf = shelf
        self.audience = audience
        vocabulary = SearchVocabulary(shelf, for: audience)
    }

    /// One for each condition at fault, by its place.
    func warnings(of query: Query, _ fields: [QueryParser.PlacedField]) -> [QueryWarning] {
        let unknown = fields.compactMap { field in
            problem(of: field.field).map { QueryWarning(position: field.position, problem: $0) }
        }
        return unknown + reversed(query, fields)
    }

    private func problem(of field: Query.Field) -> QueryProblem? {
        switch field {
        case .source(let name): isSource(name) ? nil : .noSource(name)
        case .subject(let id): vocabulary.subjects.contains(id.lowercased()) ? nil : .noSubject(id)
        case .language(let tag): vocabulary.isLanguage(tag) ? nil : .noLanguage(tag)
        case .kind(let name): Shelf.kinds.contains { $0.rawValue == name.lowercased() } ? nil : .noKind(name)
        case .site, .from, .to, .year: nil
        }
    }

    /// A source that the asker may not know of is one that does not exist.
    private func isSource(_ name: String) -> Bool {
        shelf.sources.contains { (audience == .internal || $0.audience == .public) && $0.isCalled(name) }
    }

    /// `to` before `from`, where both must hold.
    private func reversed(_ query: Query, _ fields: [QueryParser.PlacedField]) -> [QueryWarning] {
        switch query {
        case .all(let parts):
            var first: Day?
            var last: Day?
            for case .field(let field) in parts {
                switch field {
                case .from(let day): first = first.map { max($0, day) } ?? day
                case .to(let day): last = last.map { min($0, day) } ?? day
                case .source, .subject, .kind, .language, .site, .year: break
                }
            }
            var warnings = parts.flatMap { reversed($0, fields) }
            if let first, let last, last < first, let place = fields.first(where: { $0.field == .to(last) }) {
                warnings.append(QueryWarning(position: place.position, problem: .endsBeforeItBegins))
            }
            return warnings
        case .any(let parts): return parts.flatMap { reversed($0, fields) }
        case .not(let part), .title(let part): return reversed(part, fields)
        case .everything, .word, .exactWord, .prefix, .exactPhrase, .phrase, .near, .field: return []
        }
    }
}
