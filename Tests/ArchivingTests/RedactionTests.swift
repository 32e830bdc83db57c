import Archiving
import Foundation
import Linguistics
import Records
import Testing

import class GRDB.DatabaseQueue
import class GRDB.Row

@Suite struct RedactionTests {
    private static func order(_ decision: Redaction.Decision, _ names: [String]) -> RedactionOrder {
        RedactionOrder(
            decision, names: names, request: "12/2025", reason: "námitka", decidedBy: "tajemnice", at: .night(5))
    }

    /// The name in the nominative, in other cases, in the HTML, in a former version.
    private func town() throws -> TestArchive {
        let town = try TestArchive()
        try town.store([Self.former, .sample("2", "Most", "Most je opraven.")], night: 1)
        try town.store([Self.current, .sample("2", "Most", "Most je opraven.")], night: 2)
        return town
    }

    private static let former = Record.sample("1", "Oslava Jana Xavery", "Jan Xavera slaví. Bez Xavery by to nešlo.")
    private static let current = Record.sample(
        "1", "Oslava Jana Xavery", "Jan Xavera oslavil. Gratulovali Janu Xaverovi.")

    @Test func `initials stand for the name in every form and every version`() throws {
        guard TestArchive.lexicon.missing.isEmpty else { return print("skipped: no dictionaries in .tools/lexicon") }
        let town = try town()
        let effects = try town.archive.redact([Record.id("1")], Self.order(.pseudonymized, ["Jan Xavera"]))
        #expect(effects.map(\.versions) == [2])
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.record.title == "Oslava J. X.")
        #expect(item.record.text == "J. X. oslavil. Gratulovali J. X.")
        #expect(
            try town.archive.versions(of: Record.id("1"), for: .internal).first?.text
                == "J. X. slaví. Bez X. by to nešlo.")
        #expect(try town.ids("Xavera").isEmpty)
        #expect(try town.ids("oslavil") == ["1"])
        #expect(try town.archive.verify().isEmpty)
        try expectNothing(of: "avera", "averovi", "avery", in: town)
    }

    @Test func `what was put under initials or erased comes back by no harvest`() throws {
        for decision in [Redaction.Decision.pseudonymized, .erased] {
            let town = try town()
            try _ = town.archive.redact([Record.id("1")], Self.order(decision, ["Jan Xavera", "Xavery", "Xaverovi"]))
            let twin = Record.sample("1b", "Oslava Jana Xavery", Self.current.text, url: Self.current.url)
            let edited = Record.sample("1", "Oslava Jana Xavery", "Jan Xavera dnes.")
            for (night, record) in [Self.current, edited, Self.former, twin].enumerated() {
                try town.store([record, .sample("2", "Most", "Most je opraven.")], night: 6 + night)
            }
            _ = try town.archive.store(
                .document([Self.current, .sample("2", "Most", "Most je opraven.")], night: 2, reading: .again))
            try town.archive.rebuildIndex()
            #expect(try town.ids("Xavera").isEmpty)
            #expect(try town.ids("\"Janu Xaverovi\"").isEmpty)
            #expect(try !town.export().joined().contains("Xaver"))
            try expectNothing(of: "Xaver", in: town)
        }
    }

    private static let story = "Soud v úterý odsoudil řidiče, který na náměstí srazil chodkyni a z místa ujel."

    @Test func `what was taken back is refused from any source, under any id and address, and counted`() throws {
        for decision in [Redaction.Decision.erased, .pseudonymized] {
            let town = try TestArchive()
            let others = (1...5).map { Record.sample("other \($0)", "Oznámení \($0)", "Text číslo \($0).") }
            try town.store([.sample("1", "Xavera odsouzen", Self.story)] + others, night: 1)
            try town.store([.sample("1", "Xavera pravomocně odsouzen", Self.story)] + others, night: 2)
            _ = try town.archive.redact([Record.id("1")], Self.order(decision, ["Xavera"]))
            let again = Record.sample(
                "new", "Xavera odsouzen", Self.story.replacing(" ", with: "  ", maxReplacements: 3),
                url: "https://lipova.example/anew")
            let elsewhere = Record.sample(
                "far", "Xavera pravomocně odsouzen", Self.story, source: "radio", url: "https://radio.example/7")
            let mine = try town.store([again] + others, night: 6)
            #expect(mine.new == 0)
            #expect(mine.items == mine.stored + mine.rejected)
            let report = try town.store([elsewhere, .sample("r", "Počasí", source: "radio")], of: "radio", night: 6)
            #expect((report.items, report.new, report.rejected) == (2, 1, 1))
            // An item of another source that becomes the text.
            try town.store([.sample("r2", "Zprávy", "Dnes.", source: "radio")], of: "radio", night: 7, isWhole: false)
            let turned = try town.store(
                [.sample("r2", "Xavera odsouzen", Self.story, source: "radio")], of: "radio", night: 8, isWhole: false)
            #expect((turned.items, turned.changed, turned.rejected) == (1, 0, 1))
            try town.store([elsewhere], of: "radio", night: 6, isWhole: false)
            _ = try town.archive.store(
                .document([elsewhere], of: "radio", night: 6, reading: .again))
            #expect(try town.ids("Xavera").isEmpty)
            try expectNothing(of: "Xavera", in: town)
            let reasons = try DatabaseQueue(path: town.path).read { db in
                try Row.fetchAll(db, sql: "SELECT reference, reason FROM rejection").map { row in
                    [row["reference"], row["reason"]] as [String]
                }
            }
            #expect(reasons.contains { $0[0] == elsewhere.id && $0[1].contains("erased or put under initials") })
        }
    }

    @Test func `a short phrase that was taken back in one source is any other's to say`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Zrušeno", "Akce se nekoná.")], night: 1)
        _ = try town.archive.redact([Record.id("1")], Self.order(.erased, []))
        let report = try town.store(
            [.sample("2", "Zrušeno", "Akce se nekoná.", source: "radio")], of: "radio", night: 6)
        #expect(report.new == 1)
    }

    @Test func `an archive filled from an export refuses what was taken back in the other`() throws {
        let town = try TestArchive()
        try town.store(
            [.sample("1", "Xavera odsouzen", Self.story), .sample("2", "Jan Novotný slaví", Self.story)], night: 1)
        _ = try town.archive.redact([Record.id("1")], Self.order(.erased, []))
        _ = try town.archive.redact([Record.id("2")], Self.order(.pseudonymized, ["Novotný"]))
        let lines =
            try town.export().map { ExportedLine(json: Array($0.utf8)) }
            + town.archive.itemsTakenBack().map { ExportedLine(json: Array(try $0.json().utf8)) }
        let other = try TestArchive()
        _ = try other.archive.restore(lines.compactMap(\.self), at: .night(9))
        try other.archive.finishRestoring(at: .night(9))
        for title in ["Xavera odsouzen", "Jan Novotný slaví"] {
            let report = try other.store(
                [.sample(title, title, Self.story, source: "radio")], of: "radio", night: 10, isWhole: false)
            #expect((report.new, report.rejected) == (0, 1), "\(title)")
        }
    }

    @Test func `a name that stands nowhere leaves the item as it was`() throws {
        let town = try town()
        let before = try town.export()
        let effects = try town.archive.redact([Record.id("1")], Self.order(.pseudonymized, ["Nikdo Takový"]))
        #expect(effects.map(\.isNew) == [false])
        #expect(effects.map(\.namesNotFound) == [["Nikdo Takový"]])
        #expect(try town.archive.redactions().isEmpty)
        #expect(try town.export() == before)
        try town.store([.sample("1", "Oslava", "Jiná slova."), .sample("2", "Most", "Most je opraven.")], night: 6)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.record.text == "Jiná slova.")
    }

    @Test func `of several names those that stand nowhere are named`() throws {
        let town = try town()
        let effects = try town.archive.redact(
            [Record.id("1"), Record.id("2")], Self.order(.pseudonymized, ["Xavera", "Nikdo Takový"]))
        #expect(effects.map(\.isNew) == [true, false])
        #expect(effects.map(\.namesNotFound) == [["Nikdo Takový"], ["Xavera", "Nikdo Takový"]])
        #expect(try town.archive.redactions().map(\.id) == [Record.id("1")])
    }

    @Test func `a deindexed item is there under its id and nowhere else`() throws {
        let town = try town()
        let day = TestArchive.clock.day(at: .night(1))
        #expect(try town.archive.itemsFirstSeen(on: day, for: .internal).contains { $0.id == Record.id("1") })
        let effects = try town.archive.redact([Record.id("1")], Self.order(.unlisted, []))
        #expect(try !town.archive.itemsFirstSeen(on: day, for: .internal).contains { $0.id == Record.id("1") })
        #expect(
            try !town.archive.itemsFirstSeen(since: .night(1), limit: 100).items.contains { $0.id == Record.id("1") })
        #expect(try !town.archive.itemsForChronicle(year: day.year).contains { $0.id == Record.id("1") })
        #expect(effects.map(\.isNew) == [true])
        #expect(try town.archive.item(Record.id("1"), for: .public)?.record.text == Self.current.text)
        for query in ["Xavera", "oslavil", "", "oslav*", "-most"] { #expect(try !town.ids(query).contains("1")) }
        #expect(try town.export().count == 1)
        let page = try town.archive.search(SearchRequest(facets: [.year]))
        #expect(page.total.value == 1)
        #expect(page.facets[.year]?.map(\.count) == [1])
        try town.store([.sample("1", "Oslava", "Jiný text o Xaverovi."), .sample("2", "Most", "Jinak.")], night: 7)
        #expect(try town.ids("Xaverovi").isEmpty)
        #expect(try town.archive.verify().isEmpty)
        try town.archive.rebuildIndex()
        #expect(try town.ids("Xaverovi").isEmpty)
        #expect(try town.archive.verify().isEmpty)
    }

    @Test func `the log says what was decided, why, on which request and by whom`() throws {
        let town = try town()
        _ = try town.archive.redact([Record.id("1")], Self.order(.unlisted, []))
        _ = try town.archive.redact([Record.id("1")], Self.order(.erased, []))
        let again = try town.archive.redact([Record.id("1")], Self.order(.erased, []))
        #expect(again.map(\.isNew) == [false])
        let log = try town.archive.redactions()
        #expect(log.map(\.decision) == [.unlisted, .erased])
        #expect(log.allSatisfy { $0.request == "12/2025" && $0.reason == "námitka" && $0.decidedBy == "tajemnice" })
        #expect(try town.archive.redaction(of: Record.id("1"))?.decision == .erased)
        let changes = try town.archive.changes(since: .night(0), for: .public).changes
        #expect(changes.map(\.id) == [Record.id("2"), Record.id("1")])
        #expect(changes.map(\.isErased) == [false, true])
    }

    @Test func `a rehearsal names the stored documents and changes nothing`() throws {
        let town = try town()
        let before = try town.export()
        let effects = try town.archive.redactions(of: [Record.id("1")], by: Self.order(.erased, []))
        #expect(effects.map(\.captures.count) == [2])
        #expect(effects.map(\.versions) == [2])
        #expect(try town.export() == before)
        #expect(try town.archive.redactions().isEmpty)
        #expect(try town.archive.verify().isEmpty)
    }

    @Test func `of several items all are taken back or none`() throws {
        let town = try town()
        #expect(throws: ArchiveError.unknownRecord("x")) {
            try town.archive.redact([Record.id("1"), "x"], Self.order(.erased, []))
        }
        #expect(try town.ids("oslavil") == ["1"])
        #expect(try town.archive.redactions().isEmpty)
    }

    @Test func `the next backup holds nothing of what was erased`() throws {
        let town = try town()
        _ = try town.archive.redact([Record.id("1")], Self.order(.erased, []))
        let copy = town.directory.appendingPathComponent("copy.sqlite")
        _ = try town.archive.backup(to: copy.path)
        let bytes = try Data(contentsOf: copy)
        #expect(bytes.range(of: Data("Xaver".utf8)) == nil)
        #expect(bytes.range(of: Data("xaver".utf8)) == nil)
    }

    private func expectNothing(of words: String..., in town: TestArchive) throws {
        for file in try FileManager.default.contentsOfDirectory(atPath: town.directory.path) {
            let bytes = try Data(contentsOf: town.directory.appendingPathComponent(file))
            for word in words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file) still holds \(word)") }
        }
    }
}
