import Archiving
import Records
import Testing

@Suite struct LifeTests {
    private func life(_ key: String, in town: TestArchive) throws -> [Int?] {
        let item = try #require(try town.archive.item(Record.id(key), for: .internal))
        return [item.firstSeen, item.lastSeen, item.missingSince].map {
            $0.map { Int($0.seconds - Instant.night(0).seconds) / 86_400 }
        }
    }

    @Test func `what a whole document no longer holds is missing until it returns`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        let second = try town.store([.sample("2")], night: 2)
        #expect(second.missing == 1)
        #expect(try life("1", in: town) == [1, 1, 2])
        #expect(try life("2", in: town) == [1, 2, nil])
        let third = try town.store([.sample("2")], night: 3)
        #expect(third.missing == 0)
        #expect(try life("1", in: town) == [1, 1, 2])
        let fourth = try town.store([.sample("1"), .sample("2")], night: 4)
        #expect(fourth.returned == 1)
        #expect(try life("1", in: town) == [1, 4, nil])
    }

    private static let tombstone = Record(
        source: "board", key: "1", keyOrigin: .guid, kind: .paper, isWithdrawn: true)

    @Test func `a tombstone says that an item was withdrawn and changes no word of it`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Záměr", "Slova záměru."), .sample("2")], night: 1)
        let second = try town.store([Self.tombstone], night: 2, isWhole: false)
        #expect((second.new, second.changed, second.same) == (0, 1, 0))
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.record.title == "Záměr")
        #expect(item.record.text == "Slova záměru.")
        #expect(item.withdrawnAt == Instant.night(2))
        #expect(item.versionCount == 1)
        let third = try town.store([Self.tombstone], night: 3, isWhole: false)
        #expect((third.changed, third.same) == (0, 1))
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.withdrawnAt == Instant.night(2))
        // The council took it back.
        try town.store([.sample("1", "Záměr", "Slova záměru.")], night: 4, isWhole: false)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.withdrawnAt == nil)
    }

    @Test func `a tombstone of what was never seen makes no item`() throws {
        let town = try TestArchive()
        let report = try town.store([Self.tombstone], night: 1)
        #expect((report.items, report.new, report.same) == (1, 0, 1))
        #expect(try town.export().isEmpty)
    }

    @Test func `an import adds, but brings nothing back and marks nothing as gone`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        try town.store([.sample("2")], night: 2)
        let state = try town.archive.fetchState(of: "board")
        let report = try town.archive.store(
            Night(
                source: "board", at: .night(3), outcome: .changed, state: FetchState(etag: "\"import\""),
                records: [.sample("1"), .sample("0")], isImported: true))
        #expect((report.new, report.same, report.missing, report.returned) == (1, 1, 0, 0))
        #expect(try life("1", in: town)[2] == 2)
        #expect(try life("2", in: town) == [1, 2, nil])
        #expect(try town.archive.fetchState(of: "board") == state)
    }

    @Test func `an export that says less takes no address, picture or file away`() throws {
        let town = try TestArchive()
        func record(_ text: String, isWhole: Bool) -> Record {
            Record(
                source: "board", key: "7", keyOrigin: .guid, kind: .post, url: isWhole ? "https://t.example/7" : nil,
                externalURL: isWhole ? "https://kraj.example/most" : nil, text: text,
                image: isWhole ? "https://t.example/7.jpg" : nil,
                attachments: isWhole ? [Attachment(url: "https://t.example/7b.jpg", mimeType: "image/jpeg")] : [])
        }
        try town.store([record("Most je otevřen.", isWhole: true)], night: 1)
        for (night, text, changed) in [(2, "Most je otevřen.", 0), (3, "Most je otevřen od rána.", 1)] {
            let report = try town.archive.store(
                Night(
                    source: "board", at: .night(night), outcome: .changed, state: FetchState(),
                    records: [record(text, isWhole: false)], isImported: true))
            #expect((report.new, report.changed) == (0, changed))
        }
        let item = try #require(try town.archive.item(Record.id("7"), for: .internal)).record
        #expect(item.text == "Most je otevřen od rána.")
        #expect(item.url == "https://t.example/7" && item.externalURL == "https://kraj.example/most")
        #expect(item.image == "https://t.example/7.jpg" && item.attachments.count == 1)
        #expect(try town.export().first?.contains(#""external_url":"https://kraj.example/most""#) == true)
    }

    @Test func `a rehearsal gives the numbers and leaves the archive as it is`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        let before = try town.export()
        let generation = try town.archive.generation()
        let report = try town.archive.rehearse(
            .document([.sample("1", "Jinak"), .sample("3")], of: "board", night: 2), of: .board)
        #expect((report.new, report.changed) == (1, 1))
        #expect(try town.export() == before)
        #expect(try town.archive.generation() == generation)
    }

    @Test func `an empty or broken document says nothing about what it does not hold`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        #expect(try town.store([], night: 2).missing == 0)
        #expect(try town.store([.sample("2")], night: 3, isWhole: false).missing == 0)
        #expect(try life("1", in: town) == [1, 1, nil])
        #expect(try life("2", in: town) == [1, 3, nil])
    }

    @Test func `an unchanged source still holds what it held`() throws {
        let town = try TestArchive()
        try town.store([.sample("1"), .sample("2")], night: 1)
        try town.store([.sample("2")], night: 2)
        let report = try town.archive.store(.unchanged(night: 5))
        #expect((report.items, report.stored) == (0, 0))
        #expect(try life("1", in: town) == [1, 1, 2])
        #expect(try life("2", in: town) == [1, 5, nil])
    }

    @Test func `an older document that turns up adds but takes nothing back`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Nové znění")], night: 5)
        let report = try town.store([.sample("1", "Staré znění"), .sample("2")], night: 3)
        #expect((report.new, report.changed, report.missing) == (1, 1, 0))
        #expect(try life("1", in: town) == [3, 5, nil])
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.record.title == "Nové znění")
        #expect(try town.archive.versions(of: item.id, for: .internal).map(\.title) == ["Nové znění", "Staré znění"])
        _ = try town.archive.store(.unchanged(night: 4))
        #expect(try life("1", in: town) == [3, 5, nil])
    }

    @Test func `a withdrawn item says since when`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        try town.store([.sample("1", isWithdrawn: true)], night: 2)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.withdrawnAt == .night(2))
        try town.store([.sample("1", isWithdrawn: true)], night: 3)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.withdrawnAt == .night(2))
    }

    /// Items of the day before each night.
    @Test(
        arguments: [(5, 2, Trouble.Plain.lostOverlap), (5, 40, .unreadMeanwhile), (1, 2, nil)]
            as [(Int, Int, Trouble.Plain?)])
    func `where nothing is known from before something was lost, by a pause or between two nights`(
        count: Int, night: Int, trouble: Trouble.Plain?
    ) throws {
        let town = try TestArchive()
        for (day, first) in [(1, 10), (night, 20)] {
            let records = (first..<first + count).map { number in
                Record.sample("\(number)").published(
                    Moment(instant: .night(day).adding(seconds: -3600), precision: .minute), rawDate: nil)
            }
            let report = try town.store(records, night: day)
            #expect(report.new == count)
        }
        let status = try #require(try town.archive.status(now: .night(night)).first { $0.source == "board" })
        #expect(status.attentionTrouble?.kind == trouble)
        if night == 40 { #expect(status.attention?.contains("was not read since 2025-01-0") == true, "\(status)") }
    }
}
