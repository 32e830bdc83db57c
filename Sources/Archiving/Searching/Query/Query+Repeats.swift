extension Query {
    /// The same question without members that say what one before them said: `a OR a` is `a`, and 500 of them cost no more.
    var withoutRepeats: Query {
        switch self {
        case .all(let queries): Query.single(Query.once(queries)) ?? .all(Query.once(queries))
        case .any(let queries): Query.single(Query.once(queries)) ?? .any(Query.once(queries))
        case .not(let query): .not(query.withoutRepeats)
        case .title(let query): .title(query.withoutRepeats)
        case .everything, .word, .exactWord, .prefix, .exactPhrase, .phrase, .near, .field: self
        }
    }

    /// Each once, in their order; a place in the typed text makes no difference.
    private static func once(_ queries: [Query]) -> [Query] {
        var seen: Set<String> = []
        return queries.map(\.withoutRepeats).filter { seen.insert($0.description).inserted }
    }

    private static func single(_ queries: [Query]) -> Query? { queries.count == 1 ? queries[0] : nil }
}
