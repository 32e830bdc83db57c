import Archiving
import Records
import Testing

@Suite("Held nights") struct HoldTests {
    private let old = (1...20).map { Record.sample("old-\($0)", nil, "Původní znění \($0).") }

    private func attention(in town: TestArchive) throws -> String? {
        try #require(try town.archive.status(now: .night(9)).first { $0.source == "board" }).attention
    }

    private func item(_ key: String, in town: TestArchive) throws -> StoredItem? {
        try town.archive.item(Record.id(key), for: .internal)
    }

    @Test func `a night on which everything is another is held back as a whole and says so`() throws {
        let town = try TestArchive()
        try town.store(old, night: 1)
        let before = try town.export()
        let report = try town.store((1...20).map { .sample("new-\($0)") }, night: 2)
        #expect((report.new, report.missing, report.held) == (0, 0, 20))
        #expect(report.items == report.stored + report.rejected + (report.held ?? 0))
        #expect(report.message?.contains("20 of 20 items vanished in one night while 20 others came") == true)
        #expect(try town.export() == before)
        #expect(try attention(in: town)?.contains("letopis sources accept board") == true)
        #expect(try town.archive.captures().count == 2)
    }

    @Test func `what is new while a night is held comes in, what was held does not`() throws {
        let town = try TestArchive()
        try town.store(old, night: 1)
        try town.store(Array(old.prefix(5)), night: 2)
        let third = try town.store(Array(old.prefix(5)) + [.sample("fresh")], night: 3)
        #expect((third.new, third.missing) == (1, 0))
        #expect(try item("fresh", in: town)?.firstSeen == .night(3))
        #expect(try item("old-9", in: town)?.missingSince == nil)
        #expect(try attention(in: town) != nil)
    }

    @Test func `a source that comes back to what it was needs nobody`() throws {
        let town = try TestArchive()
        try town.store(old, night: 1)
        try town.store((1...20).map { .sample("new-\($0)") }, night: 2)
        let third = try town.store(old + [.sample("fresh")], night: 3)
        #expect((third.new, third.missing, third.returned, third.held) == (1, 0, 0, nil))
        #expect(third.message?.contains("as it was again") == true)
        #expect(try attention(in: town) == nil)
        #expect(try town.export().count == 21)
    }

    @Test func `what was put away and came in later is as old as the later night, also when all is read again`() throws
    {
        let town = try TestArchive()
        let new: [Record] = (1...20).map { .sample("new-\($0)") }
        try town.store(old, night: 1)
        try town.store(new, night: 2)
        try town.archive.undoHold(of: "board", at: .night(2).adding(seconds: 3600))
        #expect(try town.store(old + new, night: 3).new == 20)
        let before = try town.export()
        for (night, records) in [(1, old), (2, new), (3, old + new)] {
            _ = try town.archive.store(.document(records, night: night, reading: .again))
        }
        #expect(try town.export() == before)
        #expect(try item("new-7", in: town)?.firstSeen == .night(3))
    }

    @Test func `ordinary news does not make a source what it was`() throws {
        let town = try TestArchive()
        try town.store(old, night: 1)
        let strangers: [Record] = (1...8).map { .sample("strange-\($0)") }
        #expect(try town.store(old.prefix(9) + strangers, night: 2).held == 8)
        var news: [Record] = []
        for night in 3...9 {
            let fresh: [Record] = (1...4).map { .sample("news-\(night)-\($0)") }
            news += fresh
            let report = try town.store(old.prefix(9) + strangers + news, night: night)
            #expect((report.new, report.missing, report.held) == (4, 0, 8))
        }
        #expect(try attention(in: town) != nil)
        let back = try town.store(old + news, night: 10)
        #expect(back.message?.contains("as it was again") == true)
        #expect(back.missing == 0)
    }

    @Test func `a source whose texts are edited back one by one is held until half of them are what they were`() throws
    {
        let town = try TestArchive()
        try town.store(old, night: 1)
        let edited: [Record] = (1...20).map {
            .sample("old-\($0)", nil, String(repeating: "Cizí věta č. \($0 * $0). ", count: $0))
        }
        #expect(try town.store(edited.prefix(11) + old.suffix(9), night: 2).held == 11)
        let third = try town.store(edited.prefix(11) + old.suffix(9) + [.sample("news")], night: 3)
        #expect((third.new, third.changed, third.held) == (1, 0, 11))
        #expect(
            try town.store(edited.prefix(4) + old.suffix(16), night: 4).message?.contains("as it was again") == true)
    }

    @Test func `what is held stays out under other ids too, and comes in as old as the night that takes it in`() throws
    {
        let town = try TestArchive()
        func stranger(_ number: Int, _ id: String) -> Record {
            Record(
                source: "board", key: "id:\(id)-\(number)", keyOrigin: .guid, kind: .notice,
                url: "https://lipova.example/s/\(number)", title: "Cizí \(number)", text: "", language: "cs",
                aliases: ["url:lipova.example/s/\(number)", "said:cizí \(number) 2025-01-02"])
        }
        let nights: [[Record]] = [
            old, old.prefix(9) + (1...8).map { stranger($0, "a") }, old.prefix(9) + (1...8).map { stranger($0, "b") },
            old + (1...8).map { stranger($0, "c") },
        ]
        for (index, records) in nights.enumerated() {
            let report = try town.store(records, night: index + 1)
            #expect(report.new == [20, 0, 0, 8][index])
            #expect(report.held == [nil, 8, 8, nil][index])
        }
        let before = try town.export()
        for (index, records) in nights.enumerated() {
            _ = try town.archive.store(.document(records, night: index + 1, reading: .again))
        }
        #expect(try town.export() == before)
        #expect(try item("id:c-7", in: town)?.firstSeen == .night(4))
    }

    @Test func `what was put away does not come in with a document that breaks off`() throws {
        let town = try TestArchive()
        let new: [Record] = (1...20).map { .sample("new-\($0)") }
        try town.store(old, night: 1)
        try town.store(new, night: 2)
        try town.archive.undoHold(of: "board", at: .night(2).adding(seconds: 3600))
        let broken = Array(new.prefix(15)) + [.sample("news")]
        let report = try town.archive.store(.document(broken, night: 3, isWhole: false))
        #expect((report.new, report.held) == (1, 15))
        #expect(try town.store(new, night: 4).held == 20)
        let before = try town.export()
        _ = try town.archive.store(.document(broken, night: 3, isWhole: false, reading: .again))
        #expect(try town.export() == before)
    }

    @Test func `an empty document does not say that a source is as it was`() throws {
        let town = try TestArchive()
        try town.store(old, night: 1)
        try town.store((1...20).map { .sample("new-\($0)") }, night: 2)
        let third = try town.store([], night: 3)
        #expect(third.message?.contains("held back since") == true)
        _ = try town.archive.store(.document(Array(old.prefix(3)), night: 4, isWhole: false))
        #expect(try attention(in: town)?.contains("letopis sources accept board") == true)
        let fifth = try town.store(old, night: 5)
        #expect(fifth.message?.contains("as it was again") == true)
    }

    @Test func `texts that are mostly rewritten are held until they are accepted`() throws {
        let town = try TestArchive()
        try town.store(old, night: 1)
        let edited = (1...20).map { number -> Record in
            number <= 14 ? .sample("old-\(number)", nil, "Docela jiná slova, číslo \(number * 7).") : old[number - 1]
        }
        let second = try town.store(edited, night: 2)
        #expect((second.changed, second.same, second.held) == (0, 6, 14))
        #expect(second.message?.contains("14 of 20 items were rewritten in one night") == true)
        let accepted = Night.document(edited, night: 2, reading: .accepted)
        #expect(try town.archive.store(accepted).changed == 14)
        try town.archive.acceptHold(of: "board", at: .night(3))
        #expect(try item("old-3", in: town)?.versionCount == 2)
        #expect(try attention(in: town) == nil)
    }

    @Test func `accepted nights leave the archive as if they had never been held`() throws {
        let new = (1...20).map { Record.sample("new-\($0)", nil, "Nové znění \($0).") }
        let nights: [Night] = [
            .document(old, night: 1), .document(new, night: 2), .unchanged(night: 3),
            .document(Array(new.dropFirst(3)) + [.sample("fresh")], night: 4),
            .document(Array(new.dropFirst(4)) + [.sample("fresh", nil, "Upraveno.")], night: 5),
        ]
        let free = try TestArchive()
        for night in nights { _ = try free.archive.store(night.read(.accepted)) }
        let held = try TestArchive()
        for night in nights { _ = try held.archive.store(night) }
        #expect(try held.export() != free.export())
        let began = try #require(try held.archive.holdBegan(of: "board"))
        #expect(began == .night(2))
        for _ in 1...2 {
            for night in nights where night.at >= began { _ = try held.archive.store(night.read(.accepted)) }
        }
        try held.archive.acceptHold(of: "board", at: .night(6))
        #expect(try held.export() == free.export())
        for night in nights { _ = try held.archive.store(night.read(.again)) }
        #expect(try held.export() == free.export())
    }

    @Test func `what was put away does not come in when it is read again, and is held again when it is said again`()
        throws
    {
        let town = try TestArchive()
        try town.store(old, night: 1)
        let wrong = (1...20).map { Record.sample("new-\($0)") }
        try town.store(wrong, night: 2)
        let before = try town.export()
        try town.archive.undoHold(of: "board", at: .night(2).adding(seconds: 3600))
        #expect(try attention(in: town) == nil)
        _ = try town.archive.store(.document(wrong, night: 2, reading: .again))
        #expect(try town.export() == before)
        #expect(try town.store(wrong, night: 3).held == 20)
        #expect(try attention(in: town) != nil)
    }

    @Test func `a small source, a list that moves on and notices that ran out are not held`() throws {
        let town = try TestArchive()
        try town.store((1...8).map { .sample("\($0)") }, of: "board", night: 1)
        #expect(try town.store([.sample("9")], of: "board", night: 2).held == nil)
        let news = { (first: Int, day: Int) in
            (first..<first + 20).map {
                Record.sample("\($0)", source: "radio", published: Instant.night(day).iso8601)
            }
        }
        try town.store(news(1, 1), of: "radio", night: 1)
        let second = try town.store(news(21, 2), of: "radio", night: 2)
        #expect((second.new, second.missing, second.held) == (20, 20, nil))
    }

    @Test func `a source that turns over night by night is left alone`() throws {
        let town = try TestArchive()
        for night in 1...8 {
            let first = night * 9
            let report = try town.store((first..<first + 20).map { .sample("\($0)") }, night: night)
            #expect(report.held == nil)
        }
        #expect(try town.store((86...105).map { .sample("\($0)") }, night: 9).held == nil)
    }

    /// A calendar of single events and a course on `days` days, as its instances come out of the calendar's file.
    private func calendar(single: Range<Int>, courseOn days: Range<Int>, suffix: String = "") -> [Record] {
        func event(_ key: String, day: Int) -> Record {
            Record(
                source: "board", key: key, keyOrigin: .guid, kind: .event, title: key, text: "Vstup volný.",
                startAt: Moment(instant: .night(day).adding(seconds: 50_000), precision: .minute))
        }
        return single.map { event("akce-\($0)@lipova", day: 60 + $0) }
            + days.map { day in
                event("kurz@lipova/\(Instant.night(day).iso8601.prefix(10).filter(\.isNumber))\(suffix)", day: day)
            }
    }

    @Test func `a calendar that drops a weekly course, or moves it to other days, is not turned upside down`() throws {
        for next in [
            calendar(single: 0..<12, courseOn: 0..<0), calendar(single: 0..<12, courseOn: 200..<260, suffix: "T180000"),
        ] {
            let town = try TestArchive()
            try town.store(calendar(single: 0..<12, courseOn: 100..<160), night: 1)
            let report = try town.store(next, night: 2)
            #expect(report.held == nil)
            #expect(report.missing == 60)
        }
    }

    @Test func `a calendar that loses its events is held, with a course as one of them`() throws {
        let town = try TestArchive()
        try town.store(calendar(single: 0..<12, courseOn: 100..<160), night: 1)
        let report = try town.store(calendar(single: 0..<2, courseOn: 0..<0), night: 2)
        #expect(report.message?.contains("11 of 13 items vanished in one night") == true)
        #expect(report.missing == 0)
    }

    @Test func `items at numbered addresses are no instances of a series`() throws {
        let town = try TestArchive()
        let events = (10_000_000..<10_000_020).map { number in
            Record(
                source: "board", key: "https://lipova.example/akce/\(number)", keyOrigin: .url, kind: .event,
                title: "Akce \(number)", startAt: Moment(instant: .night(number % 100 + 30), precision: .day))
        }
        try town.store(events, night: 1)
        let report = try town.store(Array(events.prefix(2)), night: 2)
        #expect(report.message?.contains("18 of 20 items vanished in one night") == true)
    }
}
