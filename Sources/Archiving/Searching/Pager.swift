import GRDB
import Linguistics
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Makes a page out of the records that answer a question: order, place, facets and snippets.
struct Pager {
    /// Deeper pages of a ranking double and lose items, and nobody reads them.
    static let relevanceDepth = 1000

    let request: SearchRequest
    let query: Query
    let searcher: Searcher
    let clock: TownClock
    /// Signs cursors.
    let cursorKey: [UInt8]

    private var shelf: Shelf { searcher.shelf }
    private var limit: Int { min(max(request.limit, 1), 100) }

    func page(warnings: [QueryWarning]) throws -> SearchPage {
        let whole = request.restricting(query)
        let found = try searcher.records(for: whole)
        let facets = facets(of: found)
        let (numbers, total, next) = try numbers(of: found, by: whole)
        let hits = try hits(numbers)
        return SearchPage(
            parsed: query.description, warnings: warnings,
            total: .init(value: total, relation: searcher.deadline.isOver ? .gte : .eq), hits: hits, facets: facets,
            nextCursor: next?.text(signedWith: cursorKey), tookMilliseconds: searcher.deadline.elapsedMilliseconds,
            isPartial: searcher.deadline.isOver, generation: shelf.generation)
    }

    /// The answers in the order asked for, at most `limit`, and of a ranking no more than are ranked.
    func all(of found: Bits, limit: Int?) throws -> [Int] {
        let limit = limit ?? Int.max
        switch request.sort {
        case .relevance:
            let depth = min(limit, Self.relevanceDepth)
            return try searcher.ranked(found, by: request.restricting(query), depth: depth)
        case .newest: return searcher.newest(of: found, limit: limit)
        case .oldest:
            return Array(shelf.order.lazy.map { Int($0) }.filter { found.contains($0) }.prefix(limit))
        }
    }

    // MARK: Order

    private func numbers(of found: Bits, by query: Query) throws -> ([Int], total: Int, next: PageCursor?) {
        let cursor = try request.cursor.map { text in
            guard let cursor = PageCursor(text, signedWith: cursorKey) else { throw ArchiveError.invalidCursor }
            return cursor
        }
        switch request.sort {
        case .newest, .oldest:
            let candidates = request.isGroupedByStory ? leaders(of: found, newestFirst: request.sort == .newest) : found
            return try inTime(candidates, after: cursor)
        case .relevance:
            return try byRelevance(found, query, after: cursor)
        }
    }

    private func inTime(_ bits: Bits, after cursor: PageCursor?) throws -> ([Int], total: Int, next: PageCursor?) {
        let isNewestFirst = request.sort == .newest
        var place = isNewestFirst ? shelf.order.count - 1 : 0
        switch cursor {
        case .after(let instant, let id): place = try self.place(after: instant, id, isNewestFirst: isNewestFirst)
        case .offset, .change: throw ArchiveError.invalidCursor
        case nil: break
        }
        let total = bits.count
        let found = first(limit + 1, of: bits, total, from: place, isNewestFirst: isNewestFirst)
        let page = Array(found.prefix(limit))
        guard found.count > limit, let last = page.last,
            let row = try searcher.db.row("SELECT effective_at, id FROM record WHERE number = ?", [last])
        else { return (page, total, nil) }
        return (page, total, .after(Instant(row[0]), row[1]))
    }

    /// The first `limit` of the `total` in `bits`, in the order of time from `place` on.
    private func first(_ limit: Int, of bits: Bits, _ total: Int, from place: Int, isNewestFirst: Bool) -> [Int] {
        // Few are sorted; many come soon enough on the way through all, a step of which costs a tenth of one in sorting.
        if total * total * 10 < shelf.order.count * limit {
            var places: [Int] = []
            places.reserveCapacity(total)
            bits.forEach { number in
                let its = Int(shelf.place[number])
                if isNewestFirst ? its <= place : its >= place { places.append(its) }
            }
            if isNewestFirst { places.sort(by: >) } else { places.sort() }
            return places.prefix(limit).map { Int(shelf.order[$0]) }
        }
        var found: [Int] = []
        var place = place
        while found.count < limit, shelf.order.indices.contains(place) {
            let number = Int(shelf.order[place])
            if bits.contains(number) { found.append(number) }
            place += isNewestFirst ? -1 : 1
        }
        return found
    }

    /// The place in the order of time that comes next; the item of the cursor need not be there any more.
    private func place(after instant: Instant, _ id: Record.ID, isNewestFirst: Bool) throws -> Int {
        let number = try searcher.db.integer(
            isNewestFirst ? Self.nextOlder : Self.nextNewer, [instant.seconds, id])
        guard let number, Int(number) <= shelf.highest else { return -1 }
        return Int(shelf.place[Int(number)])
    }

    static let nextOlder = """
        SELECT number FROM record WHERE (effective_at, id) < (?, ?) AND redacted_at IS NULL AND is_unlisted = 0
        ORDER BY effective_at DESC, id DESC LIMIT 1
        """
    static let nextNewer = """
        SELECT number FROM record WHERE (effective_at, id) > (?, ?) AND redacted_at IS NULL AND is_unlisted = 0
        ORDER BY effective_at, id LIMIT 1
        """

    private func byRelevance(
        _ found: Bits, _ query: Query, after cursor: PageCursor?
    ) throws -> ([Int], total: Int, next: PageCursor?) {
        var offset = 0
        switch cursor {
        case .offset(let count): offset = count
        case .after, .change: throw ArchiveError.invalidCursor
        case nil: break
        }
        if offset >= Self.relevanceDepth { throw ArchiveError.tooDeep }
        // One story may fill many places; else one more than the page tells whether there are more.
        let depth =
            request.isGroupedByStory ? Self.relevanceDepth : min(Self.relevanceDepth, offset + limit + 1)
        var ranked = try searcher.ranked(found, by: query, depth: depth)
        if request.isGroupedByStory {
            var stories: Set<Int32> = []
            ranked = ranked.filter { stories.insert(shelf.story[$0]).inserted }
        }
        let total = request.isGroupedByStory ? leaders(of: found, newestFirst: true).count : found.count
        let page = Array(ranked.dropFirst(offset).prefix(limit))
        if offset + page.count < ranked.count { return (page, total, .offset(offset + page.count)) }
        // Behind the last that is ranked: who goes there is told so, and not that this is all.
        return (page, total, found.count > Self.relevanceDepth ? .offset(Self.relevanceDepth) : nil)
    }

    /// Of every story in `bits` the record that comes first.
    private func leaders(of bits: Bits, newestFirst: Bool) -> Bits {
        var leaders = Bits(highest: shelf.highest)
        var seen = Bits(highest: shelf.highest)
        let take = { (number: Int32) in
            guard bits.contains(Int(number)), !seen.contains(Int(shelf.story[Int(number)])) else { return }
            seen.insert(Int(shelf.story[Int(number)]))
            leaders.insert(Int(number))
        }
        if newestFirst { shelf.order.reversed().forEach(take) } else { shelf.order.forEach(take) }
        return leaders
    }

    // MARK: Facets

    private func facets(of bits: Bits) -> [SearchRequest.Facet: [SearchPage.FacetValue]] {
        var result: [SearchRequest.Facet: [SearchPage.FacetValue]] = [:]
        for facet in request.facets { result[facet] = values(of: facet, in: bits) }
        return result
    }

    private func values(of facet: SearchRequest.Facet, in bits: Bits) -> [SearchPage.FacetValue] {
        switch facet {
        case .source:
            let names = Dictionary(uniqueKeysWithValues: shelf.sources.map { (Int($0.number), $0.id) })
            return counted(bits, { Int(shelf.source[$0]) }, { names[$0] })
        case .kind: return counted(bits, { Int(shelf.kind[$0]) }, { Shelf.kinds[$0].rawValue })
        case .year: return counted(bits, { max(0, Int(shelf.year[$0])) }, { String($0) })
        case .subject: return counted(bits, { Int(shelf.subject[$0]) }, { shelf.subjects[$0] })
        case .language: return counted(bits, { Int(shelf.language[$0]) }, { shelf.languages[$0] })
        }
    }

    /// Counts by code; the most frequent first. Records without a value are in none.
    private func counted(_ bits: Bits, _ code: (Int) -> Int, _ name: (Int) -> String?) -> [SearchPage.FacetValue] {
        // Years reach to 9999, sources and the rest much less far as a rule.
        var counts = Array(repeating: 0, count: 10_000)
        bits.forEach { number in
            let code = code(number)
            if code >= counts.count { counts += Array(repeating: 0, count: code + 1 - counts.count) }
            counts[code] += 1
        }
        return counts.indices.compactMap { code in
            guard counts[code] > 0, let name = name(code), !name.isEmpty else { return nil }
            return SearchPage.FacetValue(value: name, count: counts[code])
        }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }

    // MARK: Hits

    func hits(_ numbers: [Int]) throws -> [SearchHit] {
        let reader = try ListReader(db: searcher.db, shelf: shelf, audience: request.audience, clock: clock)
        let leaves = searcher.positive(query, .everywhere)?.leaves ?? []
        let occurrences = try searcher.occurrences(of: leaves, in: numbers)
        return try numbers.compactMap { number in
            try reader.item(number) { item, text in
                let marks = marks(in: item.title ?? "", text, number, leaves, occurrences[number] ?? [])
                return SearchHit(
                    item: item, title: Snippet.whole(item.title ?? "", marks: marks.title),
                    // What the public may see of the text is read; a mere link has none.
                    snippet: request.wantsSnippets ? Snippet.best(of: text, marks: marks.text) : [],
                    isInCompound: !marks.inCompounds.isEmpty,
                    storySize: shelf.storySize(of: number, for: request.audience))
            }
        }
    }

    private func marks(
        in title: String, _ text: UnsafeBufferPointer<UInt8>, _ number: Int, _ leaves: [Match.Leaf],
        _ occurrences: [Occurrence]
    ) -> HitMarks {
        var occurrences = occurrences
        // That a hidden text holds a word is not told by a mark either.
        if request.audience == .public, shelf.linksOnly.contains(number) {
            occurrences.removeAll { !$0.column.isOfTitle }
        }
        var marks = HitMarks(occurrences, leaves: leaves)
        if leaves.contains(where: { $0.prefix != nil }) || !marks.inCompounds.isEmpty {
            let text = String(decoding: text, as: UTF8.self)
            marks.addBeginnings(title: title, text: text, leaves: leaves)
            marks.addCompounds(title: title, text: text, leaves: leaves, lexicon: searcher.match.lexicon)
        }
        return marks
    }
}
