import GRDB
import Linguistics
import Records

/// Finds the records that answer a question, in one read transaction.
struct Searcher {
    let db: Database
    let shelf: Shelf
    let match: Match
    let audience: Audience
    var deadline: Deadline

    /// The visible records that answer `query`.
    mutating func records(for query: Query) throws -> Bits {
        try bits(query, .everywhere).intersection(shelf.visible(to: audience))
    }

    /// The best of `bits` first, at most `depth`: by BM25 over what of the question is words, a title's counting
    /// five times. Records that match only otherwise come behind, the newest first.
    mutating func ranked(_ bits: Bits, by query: Query, depth: Int) throws -> [Int] {
        var scored: [(score: Double, number: Int)] = []
        var ranked = Bits(highest: shelf.highest)
        let parts = Self.wordParts(of: query).compactMap { match.expression(for: $0, in: .everywhere) }
        if !parts.isEmpty {
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: Self.ranking), arguments: [parts.joined(separator: " OR ")])
            var steps = 0
            while let row = try rows.next() {
                let number = Int(row[0] as Int64)
                if bits.contains(number) {
                    scored.append((row[1], number))
                    ranked.insert(number)
                }
                steps += 1
                if steps % 512 == 0, deadline.check() { break }
            }
        }
        // BM25 as FTS5 counts it is the smaller the better.
        scored.sort { ($0.score, shelf.place[$1.number]) < ($1.score, shelf.place[$0.number]) }
        let best = scored.prefix(depth).map(\.number)
        guard best.count < depth else { return best }
        return best + newest(of: bits.subtracting(ranked), limit: depth - best.count)
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

    /// Newest rows first, because a cut then leaves out the oldest.
    static let ranking = """
        SELECT rowid, bm25(search, 5.0, 1.0, 5.0, 1.0) FROM search WHERE search MATCH ? ORDER BY rowid DESC
        """
    static let matching = "SELECT rowid FROM search WHERE search MATCH ?"

    // MARK: The tree

    private mutating func bits(_ query: Query, _ scope: Match.Scope) throws -> Bits {
        if !Self.needsTexts(query), match.expression(for: query, in: scope) != nil {
            return try matches(query, scope)
        }
        switch query {
        case .everything: return shelf.all
        case .field(let field): return bits(field)
        case .not(let inner): return shelf.all.subtracting(try bits(inner, scope))
        case .title(let inner): return try bits(inner, .titles)
        case .any(let queries):
            return try queries.reduce(Bits(highest: shelf.highest)) { $0.union(try bits($1, scope)) }
        case .all(let queries): return try conjunction(queries, scope)
        case .exactWord(let term): return try verified(query, ExactForm([term]), scope)
        case .exactPhrase(let terms): return try verified(query, ExactForm(terms), scope)
        case .word, .prefix, .phrase, .near: return try matches(query, scope)
        }
    }

    /// What the index can answer goes to it in one piece; the rest narrows its answer.
    private mutating func conjunction(_ queries: [Query], _ scope: Match.Scope) throws -> Bits {
        let words = queries.filter { !Self.needsTexts($0) && match.expression(for: $0, in: scope) != nil }
        let others = queries.filter { Self.needsTexts($0) || match.expression(for: $0, in: scope) == nil }
        var result = words.isEmpty ? shelf.all : try matches(.allOf(words), scope)
        for query in others {
            if case .not(let inner) = query {
                result = result.subtracting(try bits(inner, scope))
            } else {
                result = result.intersection(try bits(query, scope))
            }
        }
        return result
    }

    /// Asks the index. The public finds what may not be shown by its title alone, lest questions spell out the text.
    private mutating func matches(_ query: Query, _ scope: Match.Scope) throws -> Bits {
        guard let expression = match.expression(for: query, in: scope) else { return Bits(highest: shelf.highest) }
        let found = try rows(expression)
        guard audience == .public, shelf.hasLinksOnly, scope == .everywhere,
            let titles = match.expression(for: query, in: .titles)
        else { return found }
        return found.subtracting(shelf.linksOnly).union(try rows(titles).intersection(shelf.linksOnly))
    }

    private mutating func rows(_ expression: String) throws -> Bits {
        var bits = Bits(highest: shelf.highest)
        let numbers = try Int64.fetchCursor(db.cachedStatement(sql: Self.matching), arguments: [expression])
        var steps = 0
        while let number = try numbers.next() {
            bits.insert(Int(number))
            steps += 1
            if steps % 1024 == 0, deadline.check() { break }
        }
        return bits
    }

    /// The index is folded; whether the typed diacritics are there, the texts say.
    private mutating func verified(_ query: Query, _ form: ExactForm, _ scope: Match.Scope) throws -> Bits {
        let candidates = try matches(query, scope).intersection(shelf.visible(to: audience))
        var numbers: [Int] = []
        candidates.forEach { numbers.append($0) }
        var bits = Bits(highest: shelf.highest)
        for number in numbers.reversed() {
            if deadline.check() { break }
            let row = try db.row(Self.texts, [number])
            let seesText = scope == .everywhere && !(audience == .public && shelf.linksOnly.contains(number))
            if form.isIn(row?[0] ?? "") || seesText && form.isIn(row?[1] ?? "") { bits.insert(number) }
        }
        return bits
    }

    static let texts = """
        SELECT coalesce(v.title, ''), v.text FROM record r
        JOIN version v ON v.record = r.number AND v.version = r.version WHERE r.number = ?
        """

    private func bits(_ field: Query.Field) -> Bits {
        switch field {
        case .from(let day):
            let first = Int32(day.daysSince1970)
            return shelf.records(in: shelf.all) { shelf.day[$0] >= first }
        case .to(let day):
            let last = Int32(day.daysSince1970)
            return shelf.records(in: shelf.all) { shelf.day[$0] <= last }
        case .year(let year): return shelf.records(in: shelf.all) { shelf.year[$0] == Int16(year) }
        case .source(let name):
            let folded = Folding.fold(name)
            return ofSources { $0.id == name || Folding.fold($0.name) == folded || Folding.fold($0.id) == folded }
        case .site(let host):
            let host = host.lowercased()
            return ofSources { Self.host(of: $0.url).map { $0 == host || $0.hasSuffix(".\(host)") } ?? false }
        case .kind(let name):
            let code = Shelf.kinds.firstIndex { $0.rawValue == name.lowercased() }
            return shelf.records(in: shelf.all) { Int(shelf.kind[$0]) == code }
        case .language(let tag):
            let wanted = Self.primary(tag)
            let codes = shelf.languages.map { Self.primary($0) == wanted }
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

    private static func primary(_ tag: String) -> String {
        tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    }

    /// The host of an absolute URL, without its port.
    private static func host(of url: String) -> String? {
        guard let start = url.range(of: "://")?.upperBound else { return nil }
        let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return authority.split(separator: "@").last?.prefix { $0 != ":" }.lowercased()
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

    /// The parts of a question that rank an answer: its words, but for those that are not wanted.
    private static func wordParts(of query: Query) -> [Query] {
        switch query {
        case .all(let queries), .any(let queries): queries.flatMap(wordParts)
        case .everything, .field, .not: []
        case .word, .exactWord, .prefix, .exactPhrase, .phrase, .near, .title: [query]
        }
    }
}
