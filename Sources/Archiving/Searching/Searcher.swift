import Foundation
import GRDB
import GRDBSQLite
import Linguistics
import Records

/// Finds the records that answer a question, in one read transaction.
struct Searcher {
    let db: Database
    let shelf: Shelf
    let match: Match
    let audience: Audience
    let deadline: Deadline
    /// Of what may not be shown, the public may not know either what it says: titles alone answer.
    private let hidden: Bits?
    private let leafRows: LeafRows

    /// `ranks` says whether the answers are going to be ordered by relevance.
    init(
        db: Database, shelf: Shelf, match: Match, audience: Audience, deadline: Deadline, ranks: Bool = false
    ) throws {
        self.db = db
        self.shelf = shelf
        self.match = match
        self.audience = audience
        self.deadline = deadline
        hidden = audience == .public && shelf.hasLinksOnly ? shelf.linksOnly : nil
        leafRows = try LeafRows(
            db: db, deadline: deadline, highest: shelf.highest, hidden: hidden, isWeighed: ranks)
    }

    /// The visible records that answer `query`.
    func records(for query: Query) throws -> Bits {
        try bits(query, .everywhere).intersection(shelf.visible(to: audience))
    }

    /// The best of `bits` first, at most `depth`, by what of the question is words. Records that match only otherwise
    /// come behind, the newest first.
    func ranked(_ bits: Bits, by query: Query, depth: Int) throws -> [Int] {
        guard let positive = positive(query, .everywhere) else { return newest(of: bits, limit: depth) }
        let said = try rows(of: positive).intersection(bits)
        let rows = RankedBits(said)
        var ranking = Ranking(rows, lengths: shelf.lengths, hidden: hidden)
        let credits = try credits(positive, in: said)
        for (leaf, counted) in credits {
            let weights = WeightCollector(leaf, rows: rows, counted: counted, hidden: hidden, deadline: deadline)
            try leafRows.weigh(leaf, weights)
            // Neither the place of an item nor that of others may tell what a text says that may not be shown. Of a
            // single word all answers are equally rare.
            let count =
                credits.count == 1
                ? 0 : try leafRows.rows(of: leaf).all.subtracting(hidden ?? Bits(highest: shelf.highest)).count
            ranking.add(weights.weights, saidIn: count, of: shelf.all.count)
        }
        let best = ranking.best(depth, place: shelf.place).map { Int(shelf.order[Int($0 & 0xFFFF_FFFF)]) }
        guard best.count < depth else { return best }
        return best + newest(of: bits.subtracting(said), limit: depth - best.count)
    }

    /// Where the words of `leaves` stand in the records `numbers`.
    func occurrences(of leaves: [Match.Leaf], in numbers: [Int]) throws -> [Int: [Occurrence]] {
        // For a beginning FTS5 would merge the lists of all words again for each record.
        try leafRows.places(of: leaves.filter { $0.prefix == nil }, in: numbers)
    }

    /// In the order of time, the newest first.
    func newest(of bits: Bits, limit: Int) -> [Int] {
        var found: [Int] = []
        for number in shelf.order.reversed() {
            if found.count == limit { break }
            if bits.contains(Int(number)) { found.append(Int(number)) }
        }
        return found
    }

    // MARK: What ranks

    /// What a question wants to be said, without conditions and what is not wanted.
    indirect enum Positive {
        case leaf(Match.Leaf)
        case all([Positive])
        case any([Positive])

        var leaves: [Match.Leaf] {
            switch self {
            case .leaf(let leaf): [leaf]
            case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
            }
        }
    }

    /// Nil when it wants no words.
    func positive(_ query: Query, _ scope: Match.Scope) -> Positive? {
        if let leaf = match.leaf(query, in: scope) { return .leaf(leaf) }
        switch query {
        case .title(let inner): return positive(inner, .titles)
        case .all(let queries):
            let parts = queries.compactMap { positive($0, scope) }
            return parts.isEmpty ? nil : .all(parts)
        case .any(let queries):
            let parts = queries.compactMap { positive($0, scope) }
            return parts.isEmpty ? nil : .any(parts)
        case .everything, .field, .not, .word, .exactWord, .prefix, .exactPhrase, .phrase, .near: return nil
        }
    }

    private func rows(of positive: Positive) throws -> Bits {
        switch positive {
        case .leaf(let leaf): try leafRows.rows(of: leaf).all
        case .all(let parts): try parts.reduce(shelf.all) { $0.intersection(try rows(of: $1)) }
        case .any(let parts): try parts.reduce(Bits(highest: shelf.highest)) { $0.union(try rows(of: $1)) }
        }
    }

    /// The leaves in their order, each with those of `bits` where it helps to answer: a word of `(a b) OR c` where the
    /// other stands too.
    private func credits(_ positive: Positive, in bits: Bits) throws -> [(leaf: Match.Leaf, counted: Bits)] {
        let counted = bits.intersection(try rows(of: positive))
        switch positive {
        case .leaf(let leaf): return [(leaf, counted)]
        case .all(let parts), .any(let parts): return try parts.flatMap { try credits($0, in: counted) }
        }
    }

    // MARK: The tree

    private func bits(_ query: Query, _ scope: Match.Scope) throws -> Bits {
        switch query {
        case .everything: return shelf.all
        case .field(let field): return try bits(field)
        case .not(let inner): return shelf.all.subtracting(try bits(inner, scope))
        case .title(let inner): return try bits(inner, .titles)
        case .any(let queries):
            return try queries.reduce(Bits(highest: shelf.highest)) { $0.union(try bits($1, scope)) }
        case .all(let queries): return try conjunction(queries, scope)
        case .exactWord(let term): return try exact([term], query, scope)
        case .exactPhrase(let terms): return try exact(terms, query, scope)
        case .word, .prefix, .phrase, .near: return try matches(query, scope)
        }
    }

    /// What has to be looked up in the texts comes last, where the rest has left little to look up.
    private func conjunction(_ queries: [Query], _ scope: Match.Scope) throws -> Bits {
        var result = shelf.all
        for query in queries.filter({ !Self.needsTexts($0) }) + queries.filter(Self.needsTexts) {
            if result.isEmpty { break }
            if case .not(let inner) = query {
                result = result.subtracting(try bits(inner, scope))
            } else {
                result = result.intersection(try bits(query, scope))
            }
        }
        return result
    }

    /// Asks the index. The public finds what may not be shown by its title alone, lest questions spell out the text.
    private func matches(_ query: Query, _ scope: Match.Scope) throws -> Bits {
        guard let leaf = match.leaf(query, in: scope) else { return Bits(highest: shelf.highest) }
        return try leafRows.rows(of: leaf).all
    }

    private func exact(_ terms: [Query.Term], _ query: Query, _ scope: Match.Scope) throws -> Bits {
        guard ExactForm.isNeeded(for: terms) else { return try matches(query, scope) }
        return try verified(query, ExactForm(terms), scope)
    }

    /// The index is folded; whether the typed diacritics are there, the texts say.
    private func verified(_ query: Query, _ form: ExactForm, _ scope: Match.Scope) throws -> Bits {
        let candidates = try matches(query, scope).intersection(shelf.visible(to: audience))
        var numbers: [Int] = []
        candidates.forEach { numbers.append($0) }
        var bits = Bits(highest: shelf.highest)
        for number in numbers.reversed() {
            if deadline.check() { break }
            let seesText = scope == .everywhere && !(audience == .public && shelf.linksOnly.contains(number))
            try db.forEachRow(Self.texts, [number], until: .never) { row in
                let row = Columns(row: row)
                if form.isIn(row.text(0) ?? "") || seesText && form.isIn(row.text(1) ?? "") { bits.insert(number) }
            }
        }
        return bits
    }

    static let texts = """
        SELECT coalesce(v.title, ''), v.text FROM record r
        JOIN version v ON v.record = r.number AND v.version = r.version WHERE r.number = ?
        """

    private func bits(_ field: Query.Field) throws -> Bits {
        switch field {
        case .from(let day):
            let first = Int32(day.daysSince1970)
            return shelf.records(in: shelf.all) { shelf.day[$0] >= first }
        case .to(let day):
            let last = Int32(day.daysSince1970)
            return shelf.records(in: shelf.all) { shelf.day[$0] <= last }
        case .year(let year): return shelf.records(in: shelf.all) { shelf.year[$0] == Int16(year) }
        case .source(let name):
            return ofSources { $0.isCalled(name) }
        case .site(let site):
            return try Sites(db: db).records(on: site, highest: shelf.highest).intersection(shelf.all)
        case .kind(let name):
            let code = Shelf.kinds.firstIndex { $0.rawValue == name.lowercased() }
            return shelf.records(in: shelf.all) { Int(shelf.kind[$0]) == code }
        case .language(let tag):
            let wanted = SearchVocabulary.primary(tag)
            let codes = shelf.languages.map { SearchVocabulary.primary($0) == wanted }
            return shelf.records(in: shelf.all) { codes[Int(shelf.language[$0])] }
        case .subject(let id):
            let codes = shelf.subjects.map { $0 == id.lowercased() }
            return shelf.records(in: shelf.all) { codes[Int(shelf.subject[$0])] }
        }
    }

    private func ofSources(where condition: (SourceOnShelf) -> Bool) -> Bits {
        let numbers = Set(shelf.sources.filter(condition).map(\.number))
        return shelf.records(in: shelf.all) { numbers.contains(shelf.source[$0]) }
    }

    /// Whether the index alone cannot answer.
    private static func needsTexts(_ query: Query) -> Bool {
        switch query {
        case .exactWord(let term): ExactForm.isNeeded(for: [term])
        case .exactPhrase(let terms): ExactForm.isNeeded(for: terms)
        case .title(let inner), .not(let inner): needsTexts(inner)
        case .all(let queries), .any(let queries): queries.contains(where: needsTexts)
        case .everything, .word, .prefix, .phrase, .near, .field: false
        }
    }
}
