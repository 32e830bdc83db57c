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

    /// The visible records that answer `query`.
    func records(for query: Query) throws -> Bits {
        try bits(query, .everywhere).intersection(shelf.visible(to: audience))
    }

    /// The best of `bits` first, at most `depth`, by what of the question is words. Records that match only otherwise
    /// come behind, the newest first.
    func ranked(_ bits: Bits, by query: Query, depth: Int) throws -> [Int] {
        guard let positive = positive(query, .everywhere) else { return newest(of: bits, limit: depth) }
        let leaves = positive.leaves
        // Neither the place of an item nor that of others may tell what a text says that may not be shown.
        let hidden = audience == .public ? shelf.linksOnly : Bits(highest: shelf.highest)
        // Of a single word all answers are equally rare.
        let counts = leaves.count == 1 ? [0] : try leaves.map { try rows($0.expression).subtracting(hidden).count }
        let lengths = shelf.lengths
        let ranking = Ranking(
            leaves: leaves, counts: counts, records: shelf.all.count, meanLength: lengths.mean)
        var weights = ranking.room
        var ranked = Bits(highest: shelf.highest)
        var scored: [UInt64] = []
        try db.forEachRow(Self.ranking, [positive.expression], until: deadline) { row in
            let number = Int(sqlite3_column_int64(row, 0))
            guard bits.contains(number), let blob = sqlite3_column_blob(row, 1) else { return }
            let positions = UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_column_bytes(row, 1)))
            let isHidden = hidden.contains(number)
            let score = ranking.score(positions, length: isHidden ? nil : lengths[number], &weights)
            // As bits, positive numbers are in their own order; the place in time decides between equals.
            scored.append(UInt64(Float(score).bitPattern) << 32 | UInt64(UInt32(bitPattern: shelf.place[number])))
            ranked.insert(number)
        }
        scored.sort(by: >)
        let best = scored.prefix(depth).map { Int(shelf.order[Int($0 & 0xFFFF_FFFF)]) }
        guard best.count < depth else { return best }
        return best + newest(of: bits.subtracting(ranked), limit: depth - best.count)
    }

    /// Where the words of `choice` stand in the record `number`.
    func occurrences(of choice: String, in number: Int) throws -> [Occurrence] {
        guard
            let positions = try Data.fetchOne(
                db.cachedStatement(sql: Self.positions), arguments: [choice, number])
        else { return [] }
        return positions.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count - 7, by: 8).compactMap {
                Occurrence(packed: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
            }
        }
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
    static let ranking = "SELECT rowid, positions(search) FROM search WHERE search MATCH ? ORDER BY rowid DESC"
    static let matching = "SELECT rowid FROM search WHERE search MATCH ?"
    static let positions = "SELECT positions(search) FROM search WHERE search MATCH ? AND rowid = ?"

    // MARK: What ranks

    /// What a question wants to be said, without conditions and what is not wanted.
    struct Positive {
        let expression: String
        let leaves: [Match.Leaf]

        /// Matches wherever a word of one of the leaves stands; nil when they ask for beginnings alone. For a beginning
        /// FTS5 would merge the lists of all words again for each record.
        var choice: String? {
            let words = leaves.filter { $0.prefix == nil }
            return words.isEmpty ? nil : words.map(\.expression).joined(separator: " OR ")
        }
    }

    /// Nil when it wants no words.
    func positive(_ query: Query, _ scope: Match.Scope) -> Positive? {
        if let leaf = match.leaf(query, in: scope) { return Positive(expression: leaf.expression, leaves: [leaf]) }
        switch query {
        case .title(let inner): return positive(inner, .titles)
        case .all(let queries): return joined(queries, " AND ", scope)
        case .any(let queries): return joined(queries, " OR ", scope)
        case .everything, .field, .not, .word, .exactWord, .prefix, .exactPhrase, .phrase, .near: return nil
        }
    }

    private func joined(_ queries: [Query], _ separator: String, _ scope: Match.Scope) -> Positive? {
        let parts = queries.compactMap { positive($0, scope) }
        guard !parts.isEmpty else { return nil }
        return Positive(
            expression: "(\(parts.map(\.expression).joined(separator: separator)))", leaves: parts.flatMap(\.leaves))
    }

    // MARK: The tree

    private func bits(_ query: Query, _ scope: Match.Scope) throws -> Bits {
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
    private func conjunction(_ queries: [Query], _ scope: Match.Scope) throws -> Bits {
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
    private func matches(_ query: Query, _ scope: Match.Scope) throws -> Bits {
        guard let expression = match.expression(for: query, in: scope) else { return Bits(highest: shelf.highest) }
        let found = try rows(expression)
        guard audience == .public, shelf.hasLinksOnly, scope == .everywhere,
            let titles = match.expression(for: query, in: .titles)
        else { return found }
        return found.subtracting(shelf.linksOnly).union(try rows(titles).intersection(shelf.linksOnly))
    }

    private func rows(_ expression: String) throws -> Bits {
        var bits = Bits(highest: shelf.highest)
        try db.forEachRow(Self.matching, [expression], until: deadline) { row in
            bits.insert(Int(sqlite3_column_int64(row, 0)))
        }
        return bits
    }

    /// The index is folded; whether the typed diacritics are there, the texts say.
    private func verified(_ query: Query, _ form: ExactForm, _ scope: Match.Scope) throws -> Bits {
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
}
