import Archiving
import Foundation
import GRDB
import Records
import SeededRandomness
import Testing

/// The reader of the full-text index's pages against FTS5, which wrote them.
@Suite struct WordListTests {
    @Test func `the pages tell the same places as FTS5, whatever has been stored, changed and taken out`() throws {
        let town = try Self.filled()
        let parts = try segments(of: town)
        #expect(parts > 1, "several parts, in which one row may stand with other words")
        try expectSamePlaces(town)
        try town.archive.optimizeIndex()
        #expect(try segments(of: town) == 1)
        try expectSamePlaces(town)
    }

    @Test func `the places in a few rows are those of the whole list`() throws {
        let town = try Self.filled()
        for word in ["schuze", "mesto", "ano", "voda"] {
            let all = try #require(try town.archive.indexedPlaces(of: word))
            let records = Array(Set(all.map(\.record))).sorted()
            for some in [
                Array(records.prefix(1)), Array(records.suffix(2)),
                stride(from: 3, to: records.count, by: 7).map { records[$0] },
            ] {
                let near = try #require(try town.archive.indexedPlaces(of: word, near: some))
                #expect(near.map(Place.init) == all.filter { some.contains($0.record) }.map(Place.init))
            }
        }
    }

    @Test func `words that FTS5 would cut or fold otherwise are left to it`() throws {
        let town = try TestArchive()
        for word in ["", "frýdek", "o'neil", "frydek-mistek", "στους", "ſ", "A", "и\u{306}", "10\u{20AC}"] {
            #expect(try town.archive.indexedPlaces(of: word) == nil, "\(word)")
        }
        for word in ["frydek", "=mesto", "+verwaltung", "об", "їжак", "ґанок", "2025"] {
            #expect(try town.archive.indexedPlaces(of: word)?.isEmpty == true, "\(word)")
        }
    }

    @Test func `a page that contradicts itself is named as damage, and no broken byte leads a question astray`() throws
    {
        let town = try Self.filled()
        try town.archive.optimizeIndex()
        let words = ["schuze", "mesto", "ano", "=rada"]
        let pages = try leaves(of: town)
        var random = SeededGenerator(seed: 28)
        var named = 0
        for _ in 0..<400 {
            let (id, block) = try #require(pages.randomElement(using: &random))
            var broken = block
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                // Heads and ends of pages steer the reader.
                let place =
                    Bool.random(using: &random)
                    ? Int.random(in: 0..<8, using: &random) : Int.random(in: 0..<block.count, using: &random)
                broken[place % block.count] = UInt8.random(in: 0...255, using: &random)
            }
            try set(id, to: broken, in: town)
            for word in words {
                do { _ = try town.archive.search(SearchRequest(query: "\"\(word.drop { $0 == "=" })\"")) } catch let
                    error as ArchiveError
                {
                    guard case .damaged = error else { throw error }
                    named += 1
                }
                do { _ = try town.archive.indexedPlaces(of: word) } catch is ArchiveError {}
            }
            try set(id, to: block, in: town)
        }
        #expect(named > 0)
        let (id, block) = try #require(pages.first)
        try remove(id, from: town)
        #expect(throws: ArchiveError.self, "a page that is gone") { try town.archive.indexedPlaces(of: "+a") }
        try set(id, to: block, in: town)
        try expectSamePlaces(town)
    }

    // MARK: What the tests share

    private struct Place: Hashable, Comparable {
        let record: Int
        let column: Int
        let offset: Int

        init(record: Int, column: Int, offset: Int) {
            self.record = record
            self.column = column
            self.offset = offset
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.record, left.column, left.offset) < (right.record, right.column, right.offset)
        }
    }

    /// Six nights of notices, some of which change, go and come; one text is long enough for its places to fill pages.
    private static func filled() throws -> TestArchive {
        let town = try TestArchive()
        var random = SeededGenerator(seed: 7)
        let words = "schůze zastupitelstva město rada ano ne škola most oprava ulice knihovna koncert hřiště les voda"
            .split(separator: " ")
        func text(_ count: Int) -> String {
            // The first words come far more often than the last, as in any language.
            (0..<count).map { _ in
                String(
                    words[
                        min(
                            Int.random(in: 0..<words.count, using: &random),
                            Int.random(in: 0..<words.count, using: &random))])
            }.joined(separator: " ")
        }
        for night in 1...6 {
            var records = (0..<150).map {
                Record.sample("\(night)-\($0)", "Schůze \($0)", text(Int.random(in: 1...40, using: &random)))
            }
            records.append(.sample("long-\(night)", "Zápis", text(9000)))
            try town.store(records, night: night, isWhole: false)
            // Taking out merges all parts into one.
            if night == 3 {
                let order = RedactionOrder(.erased, reason: "žádost", decidedBy: "tajemnice", at: .night(99))
                _ = try town.archive.redact([Record.id("3-30"), Record.id("long-2")], order)
            }
            if night > 1 {
                try town.store(
                    (0..<20).map { .sample("\(night - 1)-\($0)", "Změna", text(12)) }, night: 100 + night,
                    isWhole: false)
            }
        }
        return town
    }

    private func expectSamePlaces(_ town: TestArchive, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let columns = ["title": 0, "text": 1, "title_keys": 2, "text_keys": 3, "parts": 4]
        var spoken: [String: [Place]] = [:]
        try DatabaseQueue(path: town.path).writeWithoutTransaction { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE temp.said USING fts5vocab(main, search, instance)")
            for row in try Row.fetchAll(db, sql: "SELECT term, doc, col, offset FROM temp.said") {
                let column = try #require(columns[row[2]])
                spoken[row[0], default: []].append(Place(record: row[1], column: column, offset: row[3]))
            }
        }
        #expect(spoken.count > 30, sourceLocation: sourceLocation)
        for (word, places) in spoken.sorted(by: { $0.key < $1.key }) {
            let read = try town.archive.indexedPlaces(of: word)?.map(Place.init)
            #expect(read == places.sorted(), "\(word)", sourceLocation: sourceLocation)
        }
    }

    private func leaves(of town: TestArchive) throws -> [(id: Int64, block: Data)] {
        try DatabaseQueue(path: town.path).read { db in
            // Without the indexes that long lists have of their own.
            try Row.fetchAll(
                db, sql: "SELECT id, block FROM search_data WHERE id > 10 AND id & (1 << 36) = 0 ORDER BY id"
            )
            .map { ($0[0], $0[1]) }
        }
    }

    private func set(_ id: Int64, to block: Data, in town: TestArchive) throws {
        try DatabaseQueue(path: town.path).write { db in
            try db.execute(sql: "REPLACE INTO search_data (id, block) VALUES (?, ?)", arguments: [id, block])
        }
    }

    private func remove(_ id: Int64, from town: TestArchive) throws {
        try DatabaseQueue(path: town.path).write { db in
            try db.execute(sql: "DELETE FROM search_data WHERE id = ?", arguments: [id])
        }
    }

    private func segments(of town: TestArchive) throws -> Int {
        try DatabaseQueue(path: town.path).read { db in
            try Int.fetchOne(db, sql: "SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10") ?? 0
        }
    }
}
