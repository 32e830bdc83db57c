import Archiving
import Records
import Testing

@Suite struct VersionTests {
    private let appeal = "Sledujte nás také na sociálních sítích města."

    @Test func `every text is a version and an earlier one may come back`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Uzavírka mostu", "Most je uzavřen do pátku.")], night: 1)
        try town.store([.sample("1", "Uzavírka mostu", "Most je uzavřen do soboty.")], night: 2)
        let report = try town.store([.sample("1", "Uzavírka mostu", "Most je uzavřen do pátku.")], night: 3)
        #expect((report.new, report.changed, report.same) == (0, 1, 0))
        let versions = try town.archive.versions(of: Record.id("1"), for: .internal)
        #expect(versions.map(\.text) == ["Most je uzavřen do pátku.", "Most je uzavřen do soboty."])
        #expect(versions.map(\.number) == [1, 2])
        #expect(versions.map(\.seenAt) == [.night(1), .night(2)])
        #expect(versions.map(\.isCurrent) == [true, false])
    }

    @Test func `the index follows the current version`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Most", "Oprava začne v pátek.")], night: 1)
        try town.store([.sample("1", "Most", "Oprava začne v sobotu.")], night: 2)
        #expect(try town.ids("sobota") == ["1"])
        #expect(try town.ids("pátek") == [])
        #expect(try town.archive.verify().isEmpty)
    }

    @Test func `a sentence put under everything at once makes no versions`() throws {
        let town = try TestArchive()
        let plain = (1...24).map { Record.sample("\($0)", nil, "Zpráva číslo \($0) o dění ve městě.") }
        try town.store(plain, night: 1)
        var changed = (1...24).map {
            Record.sample(
                "\($0)", nil, "Zpráva číslo \($0) o dění ve městě. \(appeal)", url: "https://lipova.example/n/\($0)")
        }
        changed[4] = .sample("5", nil, "Zpráva číslo 5 je docela jiná. \(appeal)")
        let report = try town.store(changed, night: 2)
        #expect((report.changed, report.same) == (1, 23))
        #expect(report.message?.contains(appeal) == true)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.versionCount == 1)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.record.url == "https://lipova.example/n/1")
        #expect(try town.archive.item(Record.id("5"), for: .internal)?.versionCount == 2)
        // The new texts are known from now on, even where few of them are left.
        let later = try town.store(Array(changed.prefix(3)), night: 3)
        #expect((later.changed, later.same) == (0, 3))
        #expect(later.message?.contains(appeal) != true)
    }

    @Test func `a new address of everything at once makes no versions`() throws {
        let town = try TestArchive()
        try town.store(
            (1...20).map { .sample("\($0)", nil, "Text \($0)", url: "http://lipova.example/\($0)") }, night: 1)
        let report = try town.store(
            (1...20).map { .sample("\($0)", nil, "Text \($0)", url: "https://lipova.example/\($0)") }, night: 2)
        #expect((report.changed, report.same) == (0, 20))
        #expect(try town.archive.item(Record.id("7"), for: .internal)?.record.url == "https://lipova.example/7")
    }

    @Test func `many edits of one night are versions when they have nothing in common`() throws {
        let town = try TestArchive()
        try town.store((1...24).map { .sample("\($0)", nil, "Zpráva \($0).") }, night: 1)
        let edited = (1...24).map {
            Record.sample("\($0)", nil, $0 <= 12 ? "Zpráva \($0) doplněná o \($0 * 7) slov." : "Zpráva \($0).")
        }
        #expect(try town.store(edited, night: 2).changed == 12)
    }
}
