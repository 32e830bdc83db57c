import Records

/// A question as a tree, before any store's language.
package indirect enum Query: Hashable, Sendable {
    case everything
    /// The word in any of its forms.
    case word(Term)
    /// This form alone; typed diacritics count.
    case exactWord(Term)
    /// Words that begin so.
    case prefix(Term)
    /// These forms one after another.
    case exactPhrase([Term])
    /// These words in any forms one after another.
    case phrase([Term])
    /// These words in any forms, with at most so many others between them.
    case near([Term], distance: Int)
    case field(Field)
    /// The question put to titles only.
    case title(Query)
    case not(Query)
    case all([Query])
    case any([Query])

    /// A word as typed, and its place.
    package struct Term: Hashable, Sendable {
        package let text: String
        /// Characters from the query's beginning.
        package let position: Int
    }

    /// What an item is, rather than what it says.
    package enum Field: Hashable, Sendable {
        case source(String)
        case subject(String)
        case kind(String)
        case language(String)
        case site(String)
        case from(Day)
        case to(Day)
        case year(Int)
    }
}

extension Query: CustomStringConvertible {
    /// The query as it was understood, in the words of the query language.
    package var description: String {
        switch self {
        case .everything: ""
        case .word(let term): term.text
        case .exactWord(let term): "=\(term.text)"
        case .prefix(let term): "\(term.text)*"
        case .exactPhrase(let terms): "\"\(Self.line(terms, " "))\""
        case .phrase(let terms): Self.line(terms, "-")
        case .near(let terms, let distance): "\"\(Self.line(terms, " "))\"~\(distance)"
        case .field(let field): field.description
        case .title(let query): "title:\(query.enclosed)"
        case .not(let query): "-\(query.enclosed)"
        case .all(let queries): queries.map(\.enclosed).joined(separator: " ")
        case .any(let queries): queries.map(\.enclosed).joined(separator: " OR ")
        }
    }

    private var enclosed: String {
        switch self {
        case .all, .any: "(\(description))"
        case .everything, .word, .exactWord, .prefix, .exactPhrase, .phrase, .near, .field, .title, .not: description
        }
    }

    private static func line(_ terms: [Term], _ separator: String) -> String {
        terms.map(\.text).joined(separator: separator)
    }
}

extension Query.Field: CustomStringConvertible {
    package var description: String {
        switch self {
        case .source(let value): "source:\(Self.quoted(value))"
        case .subject(let value): "subject:\(Self.quoted(value))"
        case .kind(let value): "kind:\(Self.quoted(value))"
        case .language(let value): "lang:\(Self.quoted(value))"
        case .site(let value): "site:\(Self.quoted(value))"
        case .from(let day): "from:\(day.iso8601)"
        case .to(let day): "to:\(day.iso8601)"
        case .year(let year): "year:\(year)"
        }
    }

    private static func quoted(_ value: String) -> String { value.contains(" ") ? "\"\(value)\"" : value }
}
