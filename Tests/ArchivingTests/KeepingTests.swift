import Archiving
import Foundation
import Records
import Testing

import class GRDB.DatabaseQueue

@Suite struct KeepingTests {
    @Test func `an erased item is gone from everywhere and does not come back`() throws {
        let town = try TestArchive()
        let record = Record.sample("1", "Paní Xaverová", "Jubilantka Xaverová slaví.")
        try town.store([record, .sample("2")], night: 1)
        try town.store([.sample("1", "Paní Xaverová", "Jubilantka Xaverová slavila."), .sample("2")], night: 2)
        try town.archive.redact(record.id, at: .night(3), reason: "žádost č. 4", decidedBy: "tajemník")
        #expect(try town.archive.item(record.id, for: .internal) == nil)
        #expect(try town.archive.versions(of: record.id, for: .internal).isEmpty)
        #expect(try town.ids("Xaverová").isEmpty)
        #expect(try town.export().count == 1)
        #expect(try town.archive.redaction(of: record.id)?.reason == "žádost č. 4")

        let report = try town.store(
            [record, .sample("2"), .sample("1b", "Paní Xaverová", "Jubilantka Xaverová slaví.", url: record.url)],
            night: 4)
        #expect(report.new == 0)
        #expect(report.items == report.stored)
        #expect(try town.ids("Xaverová").isEmpty)
        #expect(try town.archive.verify().isEmpty)
        for file in try FileManager.default.contentsOfDirectory(atPath: town.directory.path) {
            let bytes = try Data(contentsOf: town.directory.appendingPathComponent(file))
            #expect(bytes.range(of: Data("Xaverov".utf8)) == nil, "\(file) still holds the name")
            #expect(bytes.range(of: Data("xaverov".utf8)) == nil, "\(file) still holds the token")
        }
    }

    @Test func `changes are listed with what was erased`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        try town.store([.sample("1", "Jinak"), .sample("2")], night: 2)
        try town.archive.redact(Record.id("2"), at: .night(3), reason: "žádost", decidedBy: "tajemník")
        let changes = try town.archive.changes(since: .night(1), for: .public).changes
        #expect(changes.map(\.at) == [.night(2), .night(3)])
        #expect(changes.map(\.isErased) == [false, true])
        let first = try #require(changes.first)
        let page = try town.archive.changes(since: .night(1), limit: 1, for: .public)
        #expect(page.changes == [first])
        let rest = try town.archive.changes(since: .night(1), cursor: page.next, for: .public)
        #expect(rest.changes == [changes[1]])
        #expect(rest.next == nil)
        #expect(try town.archive.changes(since: Instant(seconds: 1 << 40), for: .public).changes.isEmpty)
    }

    @Test func `a backup is one whole file that opens and holds the same`() throws {
        let town = try TestArchive()
        try town.store((1...30).map { .sample("\($0)", nil, "Text \($0)") }, night: 1)
        let copy = town.directory.appendingPathComponent("backups/archive.sqlite").path
        let folder = town.directory.appendingPathComponent("backups").path
        #expect(throws: ArchiveError.noFolder(path: folder)) { try town.archive.backup(to: copy) }
        #expect(!FileManager.default.fileExists(atPath: folder))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let first = try town.archive.backup(to: copy)
        #expect(first.file == copy && first.findings.isEmpty && !first.keepsOlder)
        try town.store([.sample("31")], night: 2, isWhole: false)
        _ = try town.archive.backup(to: copy)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: town.directory.path + "/backups") == ["archive.sqlite"])
        let restored = try Archive(path: copy, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        var lines: [String] = []
        try restored.export(listingVersions: true) { lines.append(try $0.json()) }
        #expect(lines == (try town.export()))
        #expect(try restored.verify().isEmpty)
    }

    @Test func `a backup that cannot be written says so and leaves the old one`() throws {
        let town = try TestArchive()
        #expect(throws: ArchiveError.self) { try town.archive.backup(to: "/proc/archive.sqlite") }
    }

    @Test func `status tells how a source does and when it is silent against its habit`() throws {
        let town = try TestArchive()
        for night in 1...10 { try town.store((1...night).map { .sample("\($0)") }, night: night) }
        _ = try town.archive.store(.failed(night: 11))
        let soon = try #require(try town.archive.status(now: .night(12)).first { $0.source == "board" })
        #expect((soon.items, soon.present, soon.newItems, soon.usualGapDays) == (10, 10, 5, 1))
        #expect(soon.consecutiveFailures == 1)
        #expect(soon.message == "HTTP 503")
        #expect(soon.lastNewItem == .night(10))
        #expect(soon.silentForDays == nil)
        let later = try #require(try town.archive.status(now: .night(30)).first { $0.source == "board" })
        #expect(later.silentForDays == 20)
        #expect(try town.archive.status(now: .night(30)).map(\.source) == ["agency", "board", "radio"])
    }

    /// The last item came on night 1 together with the others.
    @Test(arguments: [(true, 8, 7), (true, 300, 299), (false, 59, nil), (false, 61, 60)] as [(Bool, Int, Int?)])
    func `a source that fell silent after its first night is told of, by what its items say of their days`(
        areDated: Bool, night: Int, silentFor: Int?
    ) throws {
        let town = try TestArchive()
        let records = (1...10).map { number in
            let record = Record.sample("\(number)")
            return areDated
                ? record.published(Moment(instant: .night(-number), precision: .minute), rawDate: nil) : record
        }
        try town.store(records, night: 1)
        let status = try #require(try town.archive.status(now: .night(night)).first { $0.source == "board" })
        #expect(status.usualGapDays == (areDated ? 1 : nil))
        #expect(status.silentForDays == silentFor)
    }

    @Test func `a digest has what was first seen on the town's day`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        try town.store([.sample("1"), .sample("2")], night: 2)
        let day = TestArchive.clock.day(at: .night(2))
        #expect(try town.archive.itemsFirstSeen(on: day, for: .public).map(\.record.key) == ["2"])
    }

    @Test func `an index that is made anew answers as before`() throws {
        let town = try TestArchive()
        try town.store((1...50).map { .sample("\($0)", "Zpráva", "Kolem \($0) hradů.") }, night: 1)
        #expect(try town.archive.isIndexCurrent())
        var steps: [Int] = []
        try town.archive.rebuildIndex { steps.append($0) }
        #expect(steps == [50])
        #expect(try town.ids("=hradů").count == 50)
        #expect(try town.archive.verify().isEmpty)
    }

    @Test func `an index that lost a list of words is found by a reader, and is mended by making it anew`() throws {
        let town = try TestArchive()
        try town.store((1...50).map { .sample("\($0)", "Zpráva", "Kolem \($0) hradů.") }, night: 1)
        let reader = try Archive(readOnly: town.path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        #expect(try reader.verify().isEmpty)
        // A record that the lists know and the sizes do not count as it is.
        try Self.spoil(
            town, "UPDATE search_docsize SET sz = x'0102030405' WHERE id = (SELECT min(id) FROM search_docsize)")
        let counted = try reader.verify()
        #expect(counted.count == 1)
        #expect(counted.first?.hasPrefix("the full-text index lists") == true)
        // The lists themselves, cut off.
        try Self.spoil(
            town, "UPDATE search_data SET block = substr(block, 1, 20) WHERE id > 1000 AND length(block) > 40")
        let damaged = try reader.verify()
        #expect(damaged.contains { $0.contains("full-text index") && $0.hasSuffix("run `letopis index rebuild`") })
        try town.archive.rebuildIndex()
        #expect(try town.archive.verify().isEmpty)
    }

    @Test func `an index that was half made when it was stopped is finished at the next start`() throws {
        let town = try TestArchive()
        try town.store((1...2100).map { .sample("\($0)", "Zpráva", "Most") }, night: 1)
        struct Stopped: Error {}
        #expect(throws: Stopped.self) { try town.archive.rebuildIndex { _ in throw Stopped() } }
        #expect(try !town.archive.isIndexCurrent())
        #expect(try town.archive.verify().isEmpty == false)
        let again = try Archive(path: town.path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        #expect(try again.verify().isEmpty)
        #expect(try again.search(SearchRequest(query: "most")).total.value == 2100)
    }

    @Test(arguments: [
        "DELETE FROM search_data WHERE id = 10", "DROP TABLE search_idx", "DROP TABLE search_data",
        "DROP TABLE search_config", "DROP TABLE search_docsize",
        "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10",
        "UPDATE search_data SET block = x'ffffffffffffffffffffffff'", "DELETE FROM search_config",
    ])
    func `whatever became of the index, verify names the remedy and the remedy works`(damage: String) throws {
        let town = try TestArchive()
        try town.store((1...50).map { .sample("\($0)", "Zpráva", "Kolem \($0) hradů.") }, night: 1)
        let export = try town.export()
        try Self.spoil(town, damage)
        let reader = try Archive(readOnly: town.path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        let findings = try reader.verify()
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.hasSuffix("run `letopis index rebuild`") }, "\(findings)")
        // Another program opens the file anew, as the command does.
        let keeper = try Archive(path: town.path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        try keeper.rebuildIndex()
        #expect(try reader.verify().isEmpty)
        #expect(try town.ids("=hradů").count == 50)
        #expect(try town.export() == export)
    }

    @Test func `a half-made index that was damaged meanwhile is begun anew`() throws {
        let town = try TestArchive()
        try town.store((1...2100).map { .sample("\($0)", "Zpráva", "Most") }, night: 1)
        struct Stopped: Error {}
        #expect(throws: Stopped.self) { try town.archive.rebuildIndex { _ in throw Stopped() } }
        try Self.spoil(town, "DROP TABLE search_idx")
        let again = try Archive(path: town.path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        #expect(try again.verify().isEmpty)
        #expect(try again.search(SearchRequest(query: "most")).total.value == 2100)
    }

    @Test(arguments: [
        "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10",
        "PRAGMA foreign_keys = OFF; UPDATE version SET record = 999 WHERE record = 3",
    ])
    func `a copy that is not sound is said to be so, and takes no sound one's place`(damage: String) throws {
        let town = try TestArchive()
        try town.store((1...50).map { .sample("\($0)", nil, "Kolem \($0) hradů.") }, night: 1)
        let copy = town.directory.appendingPathComponent("copy.sqlite").path
        #expect(try town.archive.backup(to: copy).findings.isEmpty)
        let sound = try Data(contentsOf: URL(fileURLWithPath: copy))
        try DatabaseQueue(path: town.path).writeWithoutTransaction { try $0.execute(sql: damage) }
        let reader = try Archive(readOnly: town.path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
        let backup = try reader.backup(to: copy)
        #expect(backup.keepsOlder && backup.file == copy + ".unsound")
        #expect(!backup.findings.isEmpty && backup.findings.allSatisfy { $0.contains("; ") })
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == sound)
        #expect(FileManager.default.fileExists(atPath: backup.file))
        let elsewhere = town.directory.appendingPathComponent("first.sqlite").path
        let first = try reader.backup(to: elsewhere)
        #expect(!first.keepsOlder && first.file == elsewhere && !first.findings.isEmpty)
    }

    /// What a failing disk or a stranger's program might do.
    private static func spoil(_ town: TestArchive, _ sql: String) throws {
        try DatabaseQueue(path: town.path).write { try $0.execute(sql: sql) }
    }
}
