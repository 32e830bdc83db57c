import Archiving
import Records
import Testing

@Suite struct StoringTests {
    @Test func `a night's numbers add up and are those of its records`() throws {
        let town = try TestArchive()
        let junk = Rejection(
            .menu, stage: .parsing, source: "board", reference: "Menu", example: "Kontakty",
            reason: "a link without a date", line: 7)
        let first = try town.store(
            [.sample("1"), .sample("2"), .sample("2")], night: 1, rejections: [junk], repeats: 2)
        #expect(first.items == 6)
        #expect(first.rejected == 1)
        #expect((first.new, first.changed, first.same) == (2, 0, 3))
        #expect(first.items == first.stored + first.rejected)

        let second = try town.store([.sample("1"), .sample("2", "Oznámení 2 opravené"), .sample("3")], night: 2)
        #expect((second.new, second.changed, second.same, second.missing) == (1, 1, 1, 0))
        #expect(try town.archive.rejections().map(\.rejection) == [junk])
    }

    @Test func `where sources were led is kept until their nights are stored, and not into the next run`() throws {
        let town = try TestArchive()
        #expect(try town.archive.begin(at: .night(1), sources: []) == nil)
        let led = RedirectNote(
            source: "board", url: "https://lipova.example/rss", status: 301,
            target: "https://www.lipova.example/rss", isFromOwnMachine: false)
        try town.archive.keep(led)
        try town.archive.keep(led)
        #expect(try town.archive.begin(at: .night(1).adding(seconds: 60), sources: []) != nil)
        #expect(try town.archive.redirects() == [led])
        try town.store([.sample("1")], night: 1)
        #expect(try town.archive.redirects().isEmpty)
        try town.archive.keep(led)
        #expect(try town.archive.begin(at: .night(3), sources: []) == nil)
        #expect(try town.archive.redirects().isEmpty)
    }

    @Test func `a page that could not be had is waited for until a list is read on which it is no more`() throws {
        let town = try TestArchive()
        func store(_ night: Int, failing pages: [FailedPage], _ keys: [String]) throws {
            _ = try town.archive.store(
                Night(
                    source: "board", at: .night(night), outcome: .changed, state: FetchState(),
                    records: keys.map { .sample($0) }, run: .night(night), failedPages: pages))
        }
        let page = FailedPage(url: "https://lipova.example/1", at: .night(1), failures: 1, weight: 4)
        #expect(try !town.archive.awaitsPage(of: "board", at: .night(1)))
        try store(1, failing: [page], ["1", "2"])
        #expect(try !town.archive.awaitsPage(of: "board", at: .night(1)))
        #expect(try town.archive.awaitsPage(of: "board", at: .night(2)))
        #expect(try !town.archive.awaitsPage(of: "radio", at: .night(2)))
        try store(2, failing: [], ["2", "3"])
        #expect(try !town.archive.awaitsPage(of: "board", at: .night(3)), "it was due and not asked for")
    }

    @Test func `a run that lies ahead of the present is not the last one`() throws {
        let town = try TestArchive()
        for night in [1, 400, 2] { try town.archive.finish(RunReport(startedAt: .night(night))) }
        #expect(try town.archive.runs(at: .night(2)).map(\.startedAt) == [.night(2), .night(1)])
        #expect(try town.archive.runs(at: .night(400)).count == 3)
        #expect(try town.archive.begin(at: .night(500), sources: []) == nil)
        #expect(try town.archive.openRun(at: .night(3)) == nil)
        #expect(try town.archive.openRun(at: .night(500)) == .night(500))
    }

    @Test func `keeps a fetch state as it was given`() throws {
        let town = try TestArchive()
        #expect(try town.archive.fetchState(of: "board") == FetchState())
        var state = FetchState(
            etag: "W/\"a b\"", lastModified: "Wed, 01 Jan 2025 00:00:00 GMT", validatorsSince: .night(1),
            bodyDigest: "ab", lastAttempt: .night(2), lastSuccess: .night(1), consecutiveFailures: 3,
            lastFailure: "the server closed the connection", notBefore: .night(4))
        state.validatorsURL = "https://www.lipova.example/deska"
        _ = try town.archive.store(
            Night(source: "board", at: .night(2), outcome: .failed, message: "closed", state: state))
        #expect(try town.archive.fetchState(of: "board") == state)
    }

    @Test func `gives a record back as it was stored`() throws {
        let town = try TestArchive()
        let record = Record(
            source: "board", key: "k", keyOrigin: .url, kind: .meeting, url: "https://a.example/1?x=1",
            canonicalURL: "https://a.example/1", title: "Zastupitelstvo č. 7", summary: "Krátce",
            text: "Bod 1\n\nBod 2",
            html: "<p>Bod 1</p><p>Bod 2</p>", language: "cs", isLanguageDetected: true,
            published: Moment(instant: .night(0), precision: .day),
            modified: Moment(instant: .night(1), precision: .second),
            rawDate: "1. 1. 2025", startAt: Moment(instant: .night(5), precision: .minute), endAt: nil,
            validUntil: Day(year: 2025, month: 2, day: 1), place: "Radnice", latitude: 49.85, longitude: 18.42,
            people: ["Jana Nová"], authors: [Author(name: "Úřad")], tags: ["jednání"], image: "https://a.example/i.jpg",
            attachments: [Attachment(url: "https://a.example/p.pdf", mimeType: "application/pdf", sizeInBytes: 12)],
            references: [Reference(scheme: "číslo_jednací", value: "MU/7/2025")],
            metrics: [.init(name: "views", value: 4)], captureDigest: "cd")
        try town.store([record], night: 1)
        let item = try #require(try town.archive.item(record.id, for: .internal))
        #expect(item.record == record)
        #expect(item.record.contentHash == record.contentHash)
        #expect(item.date == record.published)
        #expect(item.day == Day(year: 2025, month: 1, day: 1))
    }

    @Test func `counters change nothing but themselves`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", metrics: [.init(name: "likes", value: 1)])], night: 1)
        let report = try town.store([.sample("1", metrics: [.init(name: "likes", value: 9)])], night: 2)
        #expect((report.changed, report.same) == (0, 1))
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.record.metrics == [.init(name: "likes", value: 9)])
        #expect(item.versionCount == 1)
    }

    @Test func `a text with a NUL is kept whole`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Před\u{0}po", "začátek\u{0}konec")], night: 1)
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.record.title == "Před\u{FFFD}po")
        #expect(item.record.text == "začátek\u{FFFD}konec")
        #expect(try town.ids("konec") == ["1"])
    }

    @Test func `an item without a date is filed under its first night until it states one`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        let undated = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(undated.date == Moment(instant: .night(1), precision: .second, origin: .firstSeen))
        #expect(undated.isDateInferred)
        try town.store([.sample("1", published: "2024-11-03T10:00:00Z")], night: 2)
        let dated = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(dated.date.origin == .stated)
        #expect(dated.day == Day(year: 2024, month: 11, day: 3))
        try town.store([.sample("1")], night: 3)
        #expect(try town.archive.item(Record.id("1"), for: .internal)?.date == dated.date)
    }

    @Test func `an unknown source is an error and leaves nothing behind`() throws {
        let town = try TestArchive()
        #expect(throws: ArchiveError.unknownSource("nobody")) {
            try town.store([.sample("1", source: "nobody")], of: "nobody", night: 1)
        }
        #expect(try town.export().isEmpty)
    }

    @Test func `a failure in the middle of a night undoes all of it`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        let before = try town.export()
        // Two records that claim one key: the second breaks a rule of the schema after the first was written.
        let clash = Record(source: "board", key: "2", keyOrigin: .guid, kind: .notice, title: "A")
        let foreign = Record(source: "radio", key: "9", keyOrigin: .guid, kind: .notice, title: "B")
        let night = Night(
            source: "board", at: .night(2), outcome: .changed, state: FetchState(etag: "new"),
            capture: StoredCapture(
                source: "board", fetchedAt: .night(2), digest: "d", file: "f", offset: -1, length: 0),
            records: [clash, foreign], isWhole: true)
        #expect(throws: ArchiveError.self) { try town.archive.store(night) }
        #expect(try town.export() == before)
        #expect(try town.archive.fetchState(of: "board").etag == nil)
        #expect(try town.ids("Oznámení") == ["1"])
        #expect(try town.archive.verify().isEmpty)
    }

    @Test func `a failed night keeps every item as it was`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 1)
        let before = try town.export()
        let report = try town.archive.store(.failed(night: 2))
        #expect(report.outcome == .failed)
        #expect(report.message == "HTTP 503")
        #expect(try town.export() == before)
    }

    @Test func `remembers runs and captures in the order of time`() throws {
        let town = try TestArchive()
        try town.store([.sample("1")], night: 2)
        try town.store([.sample("2")], of: "board", night: 1)
        #expect(try town.archive.captures().map(\.fetchedAt) == [.night(1), .night(2)])
        #expect(try town.archive.captures(of: "radio").isEmpty)
        #expect(try town.archive.captures(since: .night(2)).count == 1)
        let report = RunReport(startedAt: .night(2), sources: [SourceReport(source: "board", outcome: .changed)])
        try town.archive.finish(report)
        #expect(try town.archive.runs() == [report])
    }
}
