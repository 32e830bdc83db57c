import Archiving
import Foundation
import Hummingbird
import Records
import Testing

@Suite struct CopyingTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    private func path(_ link: Any?) -> String? {
        (link as? String).map { String($0.dropFirst("https://archiv.lipova.example".count)) }
    }

    @Test func `a copy that follows the changes misses nothing and gets nothing twice`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<25).map { town.record("k\($0)", "Zpráva \($0)", "Text") })
        var seen: [String] = []
        var next: String? = "/api/v1/changes?limit=10"
        var isGrown = false
        while let current = next {
            let answer = try await town.json(current)
            seen += (answer["changes"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            next = path((answer["links"] as? [String: Any])?["next"])
            if !isGrown {
                isGrown = true
                try town.store([town.record("pozdní", "Pozdní zpráva", "Text")], at: 1_740_900_000)
            }
        }
        #expect(seen.count == 26)
        #expect(Set(seen).count == 26)
    }

    /// What is stored between two pages: new items before and behind the reader, and a new version of a read and of an
    /// unread item.
    private func disturb(_ round: Int) throws {
        try town.store(
            [
                town.record("nová\(round)", "Nová \(round)", "Text", published: 1_740_790_000 + Int64(round)),
                town.record("stará\(round)", "Stará \(round)", "Text", published: 1_740_000_000 + Int64(round)),
                town.record("k\(round)", "Zpráva \(round), opravená", "Text", published: 1_740_700_000 + Int64(round)),
                town.record(
                    "k\(39 - round)", "Zpráva \(39 - round), opravená", "Text",
                    published: 1_740_700_000 + Int64(39 - round)),
            ], at: 1_740_810_000 + Int64(round))
    }

    @Test(arguments: ["newest", "oldest"])
    func `who takes everything page by page while nights are stored misses nothing and gets nothing twice`(
        order: String
    ) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<40).map { town.record("k\($0)", "Zpráva", "Text", published: 1_740_700_000 + Int64($0)) })
        var seen: [String] = []
        var next: String? = "/api/v1/items?limit=3&sort=\(order)"
        var round = 0
        while let current = next {
            let answer = try await town.json(current)
            seen += (answer["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            next = path((answer["links"] as? [String: Any])?["next"])
            if round < 12 { try disturb(round) }
            round += 1
        }
        let first = Set((0..<40).map { Record.id(source: "web", key: "k\($0)") })
        #expect(round > 13)
        #expect(first.isSubset(of: Set(seen)))
        #expect(Set(seen).count == seen.count)
    }

    @Test func `an export written while nights are stored holds everything once, what came meanwhile at its end`()
        throws
    {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<40).map { town.record("k\($0)", "Zpráva", "Text", published: 1_740_700_000 + Int64($0)) })
        var (lines, rows): ([String], [String]) = ([], [])
        var (linePlace, rowPlace): (ExportPlace?, ExportPlace?)
        var (isOpen, round) = (true, 0)
        while isOpen || rowPlace != nil {
            if isOpen {
                let page = try town.archive.exportPage(after: linePlace, limit: 3, for: .public)
                lines += page.items.map(\.id)
                linePlace = page.next
            }
            if round == 0 || rowPlace != nil {
                let page = try town.archive.tablePage(after: rowPlace, limit: 3, for: .public)
                rows += String(decoding: page.lines, as: UTF8.self).components(separatedBy: "\r\n").dropLast()
                    .map { String($0.prefix { $0 != "," }) }
                rowPlace = page.next
            }
            isOpen = linePlace != nil
            if round < 12 { try disturb(round) }
            round += 1
        }
        let everything = Set(try town.archive.exportPage(after: nil, limit: 1000, for: .public).items.map(\.id))
        #expect(everything.count == 64)
        for taken in [lines, rows] {
            #expect(Set(taken) == everything)
            #expect(Set(taken).count == taken.count)
        }
    }

    @Test func `an erased item is told by its id alone`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Jubilant", "Osobní údaje.")])
        let id = Record.id(source: "web", key: "a")
        try town.archive.redact(
            id, at: Instant(seconds: 1_740_950_000), reason: "na žádost", decidedBy: "matrika")
        let answer = try await town.get("/api/v1/changes?modified_since=2025-01-01")
        #expect(answer.text.contains("{\"erased\":true,\"id\":\"\(id)\""))
        #expect(!answer.text.contains("Jubilant"))
        #expect(!answer.text.contains("Osobní"))
    }

    @Test func `an export gives every public item once and no more of a text than its rights`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let long = String(repeating: "Dlouhá zpráva o stavbě. ", count: 60)
        try town.store((0..<3).map { town.record("k\($0)", "Zpráva \($0)", long) })
        try town.store([town.record("d", "Článek", long, source: "denik")], source: "denik")
        try town.store([town.record("p", "Porada", "Tajné", source: "porada")], source: "porada")
        let lines = try await town.get("/api/v1/export").text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(!lines.contains { $0.contains("Tajné") })
        #expect(lines.filter { $0.utf8.count > 1500 }.count == 3)
        let table = try await town.get("/api/v1/export?format=csv").text.components(separatedBy: "\r\n")
        #expect(table.count == 6)
        #expect(table[0].hasPrefix("id,date_published,"))
        #expect(table.last == "")
    }

    @Test func `a workbook holds what the table holds, and is made once while nothing changes`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<700).map { town.record("k\($0)", "=Zpráva \($0)", "Text & <hned>") })
        try town.store([town.record("p", "Porada", "Tajné", source: "porada")], source: "porada")
        let path = "/api/v1/export?format=xlsx"
        async let first = town.get(path)
        async let second = town.get(path)
        let (answer, again) = try await (first, second)
        #expect(answer.status == .ok)
        #expect(
            answer.header("Content-Type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        #expect(answer.header("Content-Length") == String(answer.body.count))
        #expect(answer.header("Content-Disposition") == "attachment; filename=\"letopis.xlsx\"")
        #expect(answer.body == again.body)
        let cells = try Workbook.cells(in: answer.body)
        #expect(cells.count == 701)
        #expect(cells[0].prefix(4) == ["id", "date_published", "date_published_origin", "title"])
        #expect(Set(cells.dropFirst().map { $0[3] }) == Set((0..<700).map { "=Zpráva \($0)" }))
        #expect(!cells.contains { $0.contains("Tajné") })
        let tag = try #require(answer.header("ETag"))
        #expect(try await town.get(path, headers: ["If-None-Match": tag]).status == .notModified)
        try town.store([town.record("pozdní", "Pozdní", "Text")], at: 1_740_900_000)
        #expect(try await Workbook.cells(in: town.get(path, headers: ["If-None-Match": tag]).body).count == 702)
    }

    @Test func `a table is the same lines, whether it is written from items or straight from the store`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([
            town.record("a", "=SUM(A1)", "Most, \"nový\"\nřádek"), town.record("b", nil, "-1", published: nil),
            town.record("c", "Škola; kino", String(repeating: "Dlouhá zpráva. ", count: 40)),
        ])
        try town.store(
            [town.record("d", "Článek", String(repeating: "Dlouhá, zpráva. ", count: 40), source: "denik")],
            source: "denik")
        try town.store([town.record("p", "Porada", "Tajné", source: "porada")], source: "porada")
        for audience in [Audience.public, .internal] {
            var (lines, table): (String, [UInt8]) = ("", [])
            var place: ExportPlace?
            repeat {
                let page = try town.archive.exportPage(after: place, limit: 2, for: audience)
                lines += page.items.map { ItemTable.row(of: $0) + "\r\n" }.joined()
                place = page.next
            } while place != nil
            repeat {
                let page = try town.archive.tablePage(after: place, limit: 2, for: audience)
                table += page.lines
                place = page.next
            } while place != nil
            #expect(String(decoding: table, as: UTF8.self) == lines)
        }
    }

    @Test(arguments: [
        "/api/v1/changes?cursor=xyz", "/api/v1/changes?modified_since=gestern", "/api/v1/export?format=pdf",
    ])
    func `a parameter that makes no sense is refused by its name`(path: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let answer = try await town.get(path)
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("\"parameter\":"))
    }

    @Test func `the description names every address and each of them answers`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Nový most přes řeku.")])
        let id = Record.id(source: "web", key: "a")
        let description = try await town.json("/api/v1/openapi.json")
        let paths = try #require(description["paths"] as? [String: Any]).keys.sorted()
        for path in paths {
            let answer = try await town.get("/api/v1" + path.replacing("{id}", with: id))
            #expect(answer.status == .ok, "\(path)")
        }
        let described = Set(paths.map { "/api/v1" + $0 })
        let routed = try town.server().router().routes.map { $0.path.description }.filter { $0.hasPrefix("/api/v1") }
        #expect(Set(routed).subtracting(described).isEmpty)
        #expect(described.subtracting(routed).isEmpty)
    }
}
