import GRDB
import Records

extension Archive {
    /// How a question was answered that was answered whole.
    package struct Answers: Hashable, Sendable {
        package let warnings: [QueryWarning]
        /// How many there are, of which more than were given when `limit` said so.
        package let total: SearchPage.Total
        package let given: Int
        /// True when the time ran out, so that some may be missing.
        package let isPartial: Bool
    }

    /// Hands over every answer to `request`, in its order, at most `limit`, in the state of one moment; of its limit and
    /// cursor nothing counts. By relevance there are 1,000 at most.
    package func hits(
        _ request: SearchRequest, limit: Int?, budget: Duration = .seconds(600), each: (SearchHit) throws -> Void
    ) throws -> Answers {
        try answers(request, limit: limit, budget: budget) { _, pager, numbers in
            try pager.hits(numbers).forEach(each)
        }
    }

    /// The same with the items whole.
    package func items(
        _ request: SearchRequest, limit: Int?, budget: Duration = .seconds(600), each: (StoredItem) throws -> Void
    ) throws -> Answers {
        try answers(request, limit: limit, budget: budget) { db, _, numbers in
            try reader(db).items(numbers.map { Int64($0) }, for: request.audience).forEach(each)
        }
    }

    /// The question is put once; only the numbers of its answers are held.
    private func answers(
        _ request: SearchRequest, limit: Int?, budget: Duration, page: (Database, Pager, [Int]) throws -> Void
    ) throws -> Answers {
        let (parsed, problems, fields) = QueryParser.read(request.query)
        let query = parsed.withoutRepeats
        return try read { db in
            let shelf = try shelf(in: db)
            let deadline = Deadline(budget: budget)
            let searcher = try Searcher(
                db: db, shelf: shelf, match: Match(lexicon: lexicon), audience: request.audience, deadline: deadline,
                ranks: request.sort == .relevance)
            let pager = Pager(request: request, query: query, searcher: searcher, clock: clock, cursorKey: cursorKey)
            let found = try searcher.records(for: request.restricting(query))
            let isPartial = deadline.isOver
            let ordered = try pager.all(of: found, limit: limit)
            for start in stride(from: 0, to: ordered.count, by: Self.answersAtOnce) {
                try page(db, pager, Array(ordered[start..<min(start + Self.answersAtOnce, ordered.count)]))
            }
            let warnings = problems + FieldCheck(shelf: shelf, audience: request.audience).warnings(of: parsed, fields)
            return Answers(
                warnings: warnings.sorted { $0.position < $1.position },
                total: .init(value: found.count, relation: isPartial ? .gte : .eq), given: ordered.count,
                isPartial: isPartial)
        }
    }

    private static let answersAtOnce = 100
}
