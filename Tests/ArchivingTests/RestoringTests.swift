import Archiving
import Foundation
import Records
import SeededRandomness
import Testing

@Suite struct RestoringTests {
    private static let later = Instant.night(500)

    private func export(_ archive: Archive, versions: Bool) throws -> [String] {
        var lines: [String] = []
        try archive.export(listingVersions: versions) { lines.append(try $0.json()) }
        return lines + (versions ? try archive.itemsTakenBack().map { try $0.json() } : [])
    }

    private func restore(_ lines: [String], into town: TestArchive) throws -> [Restoration] {
        let exported = try lines.map { try #require(ExportedLine(json: Array($0.utf8))) }
        let results = try town.archive.restore(exported, at: Self.later)
        try town.archive.finishRestoring(at: Self.later)
        return results
    }

    /// Nights of a board whose items are edited, go, come back and are withdrawn, as chance will have it.
    private static func records(
        night: Int, _ generator: inout SeededGenerator
    ) -> [Record] {
        (0..<20).compactMap { number in
            guard Int.random(in: 0..<5, using: &generator) > 0 else { return nil }
            let edit = Int.random(in: 0..<3, using: &generator)
            return Record(
                source: "board", key: "https://lipova.example/?id=\(number)", keyOrigin: .guid, kind: .notice,
                url: "https://lipova.example/\(number)", title: "Oznámení \(number)", summary: edit == 1 ? "Úvod" : nil,
                text: "Vyhláška číslo \(number) platí od pondělí. Změna \(edit).", html: "<p>Vyhláška \(number)</p>",
                language: "cs", isLanguageDetected: number % 2 == 0,
                published: number % 3 == 0 ? nil : Moment(instant: .night(number - 30), precision: .day),
                modified: Moment(instant: .night(night), precision: .minute), rawDate: "\(number). ledna",
                startAt: number % 4 == 0 ? Moment(instant: .night(number), precision: .day) : nil,
                validUntil: Day(iso8601: "2025-05-01"), place: number % 5 == 0 ? "Sál" : nil, tags: ["deska"],
                attachments: [Attachment(url: "https://lipova.example/\(number).pdf", mimeType: "application/pdf")],
                isWithdrawn: number == 7 && night > 3)
        }
    }

    private func filled(seed: UInt64) throws -> TestArchive {
        let town = try TestArchive()
        var generator = SeededGenerator(seed: seed)
        for night in 1...8 { try town.store(Self.records(night: night, &generator), night: night) }
        // What waits for a person is no item yet, and stands in no export.
        try town.archive.undoHold(of: "board", at: .night(8).adding(seconds: 3600))
        try town.archive.correct([town.archive.someID(3)], subject: .church, at: .night(9))
        try town.archive.restrict(town.archive.someID(4), rights: .link, audience: .internal)
        return town
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>, [false, true])
    func `an empty archive that is filled from an export exports the same bytes`(seed: UInt64, versions: Bool) throws {
        let town = try filled(seed: seed)
        let before = try export(town.archive, versions: versions)
        let other = try TestArchive()
        #expect(try restore(before, into: other).allSatisfy { $0 == .new })
        #expect(try export(other.archive, versions: versions) == before)
        #expect(try restore(before, into: other).allSatisfy { $0 == .same })
        #expect(try export(other.archive, versions: versions) == before)
    }

    @Test
    func `a text whose last day has passed since the export stays a link, and no line opens what its source closes`()
        throws
    {
        func agency(_ rights: Rights, until day: String? = nil) -> Source {
            Source(
                id: "agency", name: "Agentura", kind: .agency, url: "https://agency.example", rights: rights,
                displayUntil: day.flatMap { Day(iso8601: $0) })
        }
        let town = try TestArchive(sources: [agency(.licensed)])
        let id = Record.id("1", source: "agency")
        try town.store([.sample("1", "Most", "Celý text.", source: "agency")], of: "agency", night: 1)
        let usual = try export(town.archive, versions: true)
        try town.archive.restrict(id, rights: .own, audience: .public)
        let opened = try export(town.archive, versions: true)
        #expect(usual != opened)
        for lines in [usual, opened] {
            let other = try TestArchive(sources: [agency(.licensed, until: "2020-01-01")])
            #expect(try restore(lines, into: other) == [.new])
            #expect(try other.archive.item(id, for: .public)?.record.text == "")
            #expect(try other.archive.item(id, for: .internal)?.record.text == "Celý text.")
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `the nights after go on as if the archive had never moved`(seed: UInt64) throws {
        let town = try filled(seed: seed)
        let other = try TestArchive()
        _ = try restore(export(town.archive, versions: true), into: other)
        for night in 9...12 {
            var generator = SeededGenerator(seed: seed &* 100 &+ UInt64(night))
            let records = Self.records(night: night, &generator)
            let here = Self.numbers(try town.store(records, night: night))
            let there = Self.numbers(try other.store(records, night: night))
            #expect(here == there)
        }
        #expect(try export(other.archive, versions: true) == export(town.archive, versions: true))
        #expect(try other.ids("vyhláška").sorted() == town.ids("vyhláška").sorted())
    }

    private static func numbers(_ report: SourceReport) -> [Int] {
        [report.new, report.changed, report.same, report.missing, report.returned]
    }

    @Test func `what was taken back stays so in the filled archive, and its words are not in the export`() throws {
        let town = try TestArchive()
        let titles = ["Zpráva o Janě Novákové", "Zpráva o panu Kosovi", "Zpráva o Evě Malé"]
        let records = titles.enumerated().map { number, title in
            Record.sample("\(number)", title, "\(title) a jejím domě.")
        }
        try town.store(records, night: 1)
        let order = { (decision: Redaction.Decision, names: [String]) in
            RedactionOrder(decision, names: names, reason: "žádost", decidedBy: "tajemník", at: .night(2))
        }
        _ = try town.archive.redact([Record.id("0")], order(.erased, []))
        _ = try town.archive.redact([Record.id("1")], order(.unlisted, []))
        _ = try town.archive.redact([Record.id("2")], order(.pseudonymized, ["Eva Malá"]))
        let lines = try export(town.archive, versions: true)
        #expect(!lines.joined().contains("Janě"))
        #expect(!lines.joined().contains("Kosovi"))
        #expect(!lines.joined().contains("Malé"))
        let other = try TestArchive()
        #expect(try restore(lines, into: other) == [.new, .new, .new])
        #expect(try export(other.archive, versions: true).count == 3)
        // Under their own ids, and under others.
        let renamed = titles.enumerated().map { number, title in
            Record.sample("x\(number)", title, "\(title) a jejím domě.", url: "https://lipova.example/\(number)")
        }
        #expect(try other.store(records, night: 3, isWhole: false).new == 0)
        #expect(try other.store(renamed, night: 4, isWhole: false).new == 0)
        let after = try export(other.archive, versions: true).joined()
        #expect(!after.contains("Janě") && !after.contains("Kosovi") && !after.contains("Malé"))
    }

    @Test func `an export does not bring back what was taken back since`() throws {
        let town = try TestArchive()
        try town.store([.sample("0", "Zpráva o Janě Novákové", "Bydlí v Lipové.")], night: 1)
        let before = try export(town.archive, versions: true)
        try town.archive.redact(Record.id("0"), at: .night(2), reason: "žádost", decidedBy: "tajemník")
        #expect(try restore(before, into: town) == [.same])
        #expect(try town.archive.item(Record.id("0"), for: .internal) == nil)
    }

    @Test func `lines that no archive gave out so are not believed`() throws {
        let town = try TestArchive()
        try town.store([.sample("0", "Zpráva", "Text.")], night: 1)
        let line = try #require(try export(town.archive, versions: true).first)
        let other = try TestArchive()
        for forged in [
            line.replacing(Record.id("0"), with: Record.id("1")),
            line.replacing(#""last_seen":"2025-"#, with: #""last_seen":"2035-"#),
            line.replacing(#""current":true"#, with: #""current":false"#),
            line.replacing(#""number":1"#, with: #""number":3"#),
        ] {
            #expect(forged != line)
            #expect(try restore([forged], into: other) == [.other])
        }
        #expect(ExportedLine(json: Array(line.replacing(#""key":"0","#, with: "").utf8)) == nil)
    }
}

extension Archive {
    fileprivate func someID(_ place: Int) throws -> Record.ID {
        var ids: [Record.ID] = []
        try export { ids.append($0.id) }
        return ids[place]
    }
}
