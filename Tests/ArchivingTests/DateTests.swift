import Archiving
import Records
import Testing

@Suite struct DateTests {
    private func item(
        _ published: String?, raw: String? = nil, precision: Moment.Precision = .minute,
        origin: Moment.Origin = .stated, text: String = "Most se zavírá.", url: String = "https://lipova.example/1"
    ) -> Record {
        Record(
            source: "board", key: "id:1", keyOrigin: .guid, kind: .notice, url: url, title: "Most", text: text,
            language: "cs",
            published: published.flatMap { Instant(iso8601: $0) }.map {
                Moment(instant: $0, precision: precision, origin: origin)
            }, rawDate: raw ?? published)
    }

    private func stored(_ town: TestArchive) throws -> StoredItem {
        try #require(try town.archive.item(Record.id("id:1"), for: .internal))
    }

    @Test func `a stamp of the hour of the request moves no date and makes no version`() throws {
        let town = try TestArchive()
        try town.store([item("2025-01-02T01:30:00Z")], night: 1)
        for night in 2...4 {
            let report = try town.store([item("2025-01-0\(night + 1)T01:30:00Z")], night: night)
            #expect((report.changed, report.same) == (0, 1))
        }
        let found = try stored(town)
        #expect(found.date.instant.iso8601 == "2025-01-02T01:30:00Z")
        #expect(found.record.rawDate == "2025-01-02T01:30:00Z")
        #expect(found.versionCount == 1)
    }

    @Test func `the first reading of a relative date stands, also when the text becomes another`() throws {
        let town = try TestArchive()
        try town.store([item("2024-12-31T23:00:00Z", raw: "včera", precision: .day, origin: .relative)], night: 1)
        try town.store([item("2025-01-01T23:00:00Z", raw: "včera", precision: .day, origin: .relative)], night: 2)
        #expect(try stored(town).versionCount == 1)
        let report = try town.store(
            [item("2024-12-30T23:00:00Z", raw: "před 4 dny", precision: .day, origin: .relative, text: "Otevřeno.")],
            night: 3)
        #expect(report.changed == 1)
        let found = try stored(town)
        #expect(found.date.instant.iso8601 == "2024-12-31T23:00:00Z")
        #expect(found.date.origin == .relative)
        #expect(found.record.rawDate == "včera")
    }

    @Test func `an earlier and a finer date are taken, and what was stated for what was counted`() throws {
        let town = try TestArchive()
        try town.store([item("2024-12-31T23:00:00Z", raw: "včera", precision: .day, origin: .relative)], night: 1)
        try town.store([item("2025-01-01T23:00:00Z", raw: "2. 1. 2025", precision: .day)], night: 2)
        #expect(try stored(town).date.instant.iso8601 == "2025-01-01T23:00:00Z")
        try town.store([item("2025-01-02T09:15:00Z")], night: 3)
        #expect(try stored(town).date == Moment(instant: .init(seconds: 1_735_809_300), precision: .minute))
        try town.store([item("2024-12-20T08:00:00Z")], night: 4)
        let found = try stored(town)
        #expect(found.date.instant.iso8601 == "2024-12-20T08:00:00Z")
        #expect(found.record.rawDate == "2024-12-20T08:00:00Z")
        #expect(found.versionCount == 1)
    }

    @Test(arguments: [
        ("2025-02-14T23:00:00Z", Moment.Precision.day), ("2025-01-31T23:00:00Z", .month),
        ("2024-12-31T23:00:00Z", .year), ("2025-02-15T09:00:00Z", .minute),
    ])
    func `a coarser date of the same time is no earlier one`(instant: String, precision: Moment.Precision) throws {
        let town = try TestArchive()
        try town.store([item("2025-02-15T09:00:30Z", precision: .second)], night: 50)
        try town.store([item(instant, precision: precision)], night: 51)
        let found = try stored(town)
        #expect(found.date == Moment(instant: .init(seconds: 1_739_610_030), precision: .second))
        #expect(found.versionCount == 1)
    }

    @Test func `a coarser date of an earlier day is an earlier one`() throws {
        let town = try TestArchive()
        try town.store([item("2025-02-15T09:00:30Z", precision: .second)], night: 50)
        try town.store([item("2025-02-13T23:00:00Z", precision: .day)], night: 51)
        #expect(try stored(town).date.instant.iso8601 == "2025-02-13T23:00:00Z")
    }

    @Test func `a date that lay ahead is none when its day has come`() throws {
        let town = try TestArchive()
        try town.store([item(nil, raw: "2025-01-20T10:00:00Z")], night: 1)
        try town.store([item("2025-01-20T10:00:00Z")], night: 20)
        let found = try stored(town)
        #expect(found.date == Moment(instant: .night(1), precision: .second, origin: .firstSeen))
        #expect(found.record.rawDate == "2025-01-20T10:00:00Z")
        #expect(found.versionCount == 1)
    }

    @Test func `the document of the first night, read anew, gives the date`() throws {
        let town = try TestArchive()
        try town.store([item("2024-05-07T10:00:00Z", raw: "do 7. 5. 2024")], night: 1)
        try town.store([item("2024-05-07T10:00:00Z", raw: "do 7. 5. 2024")], night: 2)
        for night in 1...2 {
            _ = try town.archive.store(.document([item(nil, raw: "do 7. 5. 2024")], night: night, reading: .again))
        }
        let found = try stored(town)
        #expect(found.date.origin == .firstSeen)
        #expect(found.record.rawDate == "do 7. 5. 2024")
        #expect(found.versionCount == 1)
    }

    @Test func `another spelling of an address is no version, and the newest is shown`() throws {
        let town = try TestArchive()
        try town.store([item("2025-01-01T08:00:00Z", url: "http://lipova.example/1")], night: 1)
        let spellings = ["https://lipova.example/1", "https://www.lipova.example/1", "https://www.lipova.example/1/"]
        for (index, url) in spellings.enumerated() {
            let report = try town.store([item("2025-01-01T08:00:00Z", url: url)], night: index + 2)
            #expect((report.changed, report.same) == (0, 1))
            #expect(try stored(town).record.url == url)
        }
        #expect(try stored(town).versionCount == 1)
        let report = try town.store([item("2025-01-01T08:00:00Z", url: "https://lipova.example/2")], night: 6)
        #expect(report.changed == 1)
    }

    @Test func `a source that stamps all its items anew is not held back`() throws {
        let town = try TestArchive()
        func items(_ night: Int) -> [Record] {
            (1...12).map { .sample("\($0)", nil, "Znění \($0)", published: "2025-01-\(10 + night)T01:30:00Z") }
        }
        try town.store(items(0), night: 9)
        for night in 1...3 {
            let report = try town.store(items(night), night: 9 + night)
            #expect((report.changed, report.same, report.held) == (0, 12, nil))
        }
    }
}
