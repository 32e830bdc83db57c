import GRDB
import Linguistics
import Records

extension Archive {
    /// The page of answers to `request`. Whatever people type, only a cursor of foreign make is an error.
    package func search(_ request: SearchRequest, budget: Duration = .milliseconds(250)) throws -> SearchPage {
        let asked = ContinuousClock.now
        let (parsed, problems, fields) = QueryParser.read(request.query)
        let query = parsed.withoutRepeats
        return try read { db in
            let shelf = try shelf(in: db)
            // The first question after a night waits for the shelf; it is answered as fully as any other.
            let deadline = Deadline(budget: budget, asked: asked)
            let searcher = try Searcher(
                db: db, shelf: shelf, match: Match(lexicon: lexicon), audience: request.audience, deadline: deadline,
                ranks: request.sort == .relevance)
            let pager = Pager(
                request: request, query: query, searcher: searcher, clock: clock, cursorKey: cursorKey)
            let warnings =
                fields.isEmpty
                ? problems
                : (problems + FieldCheck(shelf: shelf, audience: request.audience).warnings(of: parsed, fields))
                    .sorted { $0.position < $1.position }
            return try pager.page(warnings: warnings)
        }
    }

    /// Reads what every search needs, so that the first one need not wait for it.
    package func prepareSearch() throws {
        // Looks at every dictionary.
        _ = lexicon.missing
        _ = try read { try shelf(in: $0) }
    }

    /// How many answers there are in every day, month or year that has some, in the order of time.
    package func timeline(
        _ request: SearchRequest, by interval: TimelineInterval, budget: Duration = .seconds(1)
    ) throws -> Timeline {
        let query = QueryParser.parse(request.query).0.withoutRepeats
        return try read { db in
            let shelf = try shelf(in: db)
            let deadline = Deadline(budget: budget)
            let searcher = try Searcher(
                db: db, shelf: shelf, match: Match(lexicon: lexicon), audience: request.audience, deadline: deadline)
            var counts: [Day: Int] = [:]
            try searcher.records(for: request.restricting(query)).forEach { number in
                counts[interval.beginning(of: Day(daysSince1970: Int(shelf.day[number]))), default: 0] += 1
            }
            let steps = counts.map { TimelineStep(start: $0, count: $1) }.sorted { $0.start < $1.start }
            return Timeline(steps: steps, isPartial: deadline.isOver)
        }
    }

    /// Every statement of a search under a name, for the tests that ask SQLite how it goes about them.
    package static let searchStatements = [
        "matching": LeafRows.matching, "walking": LeafRows.walk, "walking through": LeafRows.walkThrough,
        "walking in a row": LeafRows.walkInRow, "structure": WordLists.structure, "page of a word": WordLists.page,
        "leaves": WordLists.leaves,
        "lengths": TextLengths.selection, "texts": Searcher.texts,
        "columns": Shelf.selection, "hosts": Sites.hosts, "records on a site": Sites.records,
        "order of time": Shelf.ordering, "next older": Pager.nextOlder,
        "next newer": Pager.nextNewer, "listed item": ListReader.selection, "id": ListReader.identifier,
        "item": ItemReader.selection + " WHERE r.number = ?", "changes": changed,
        "export": ItemReader.exported, "table": TableWriter.selection(for: .internal),
        "table for the public": TableWriter.selection(for: .public), "story": PublicNames.story,
        "group": PublicNames.group, "ended": Archive.ended,
    ]

    /// Where `word` stands by the pages of the index, in the records `near` or in all: for the tests that hold the reader of
    /// those pages to FTS5. Nil for a word that FTS5 itself is asked for.
    package func indexedPlaces(
        of word: String, near records: [Int]? = nil
    ) throws -> [(record: Int, column: Int, offset: Int)]? {
        try read { db in
            let highest = try shelf(in: db).highest
            let deadline = Deadline.never
            guard WordLists.canRead(word), let lists = try WordLists(db, deadline: deadline, highest: highest)
            else { return nil }
            let rows = RowCollector(allRows: true, deadline: deadline, highest: highest, hidden: nil)
            let list = try lists.walk(through: word, rows)
            let wanted = records.map { Bits($0, highest: highest) } ?? rows.found[0] ?? Bits(highest: highest)
            let collector = PlaceCollector(allRows: true, wanted: wanted, phrases: [0])
            try lists.walk(through: list, near: records.map { _ in wanted }, collector)
            return collector.places.flatMap { record, places in
                places.map { (record, $0.column.rawValue, $0.offset) }
            }.sorted { ($0.record, $0.column, $0.offset) < ($1.record, $1.column, $1.offset) }
        }
    }

    /// Makes the functions of those statements known to another connection than the archive's own.
    package static func addFunctions(to db: Database) { PhraseVisitor.addFunction(to: db) }

    /// The columns as of the transaction of `db`, read again only when something changed.
    func shelf(in db: Database) throws -> Shelf {
        let now = now()
        let generation = try Archive.generation(in: db, at: now)
        if let kept = shelf.withLock({ $0 }), kept.generation == generation { return kept }
        let new = try Shelf(db, at: now)
        shelf.withLock { kept in
            // Another reader may have seen a later generation meanwhile.
            if kept.map({ $0.generation < new.generation }) ?? true { kept = new }
        }
        return new
    }
}

extension SearchRequest {
    /// `query` and the request's own conditions.
    func restricting(_ query: Query) -> Query {
        var parts: [Query] = query == .everything ? [] : [query]
        if let from { parts.append(.field(.from(from))) }
        if let to { parts.append(.field(.to(to))) }
        if let source { parts.append(.field(.source(source))) }
        if let kind { parts.append(.field(.kind(kind.rawValue))) }
        if let language { parts.append(.field(.language(language))) }
        if let subject { parts.append(.field(.subject(subject))) }
        return .allOf(parts)
    }
}
