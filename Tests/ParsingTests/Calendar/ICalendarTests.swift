import Parsing
import Records
import SeededRandomness
import Testing

@Suite struct ICalendarTests {
    private func document(_ lines: String...) throws -> ParsedDocument {
        let text = (["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
        return try #require(ICalendar.document(in: Array(text.utf8), format: "auto", source: "test"))
    }

    private func days(_ start: String, _ lines: String...) throws -> [String] {
        let text = (["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:u", "SUMMARY:s", "DTSTART:\(start)"] + lines)
            .joined(separator: "\n")
        let body = Array((text + "\nEND:VEVENT\nEND:VCALENDAR").utf8)
        let document = try #require(ICalendar.document(in: body, format: "auto", source: "test"))
        return document.items.compactMap(\.startAt).map { String($0.prefix(8)) }
    }

    @Test func `reads a town's calendar`() throws {
        let body = try JSONFixture.bytes("calendar/town.ics")
        let document = try #require(ICalendar.document(in: body, format: "auto", source: "test"))
        #expect(document.format == "ics")
        #expect(document.title == "Akce ve městě")
        #expect(document.timeToLiveMinutes == 720)
        #expect(document.warnings.isEmpty)
        #expect(document.isComplete)
        #expect(document.rejections.map(\.reason) == ["a VTODO is no event"])
        let ball = try #require(document.items.first)
        #expect(ball.kind == .event)
        #expect(ball.title == "Hasičský ples, tombola; vstup volný")
        #expect(
            ball.contentText
                == "Kulturní dům otevírá v šest.\nHraje kapela Tři hoši z Podlesí, kterou všichni znají.")
        #expect(ball.tags == ["ples", "spolky, hasiči"])
        #expect(ball.startAt == "20250215T190000")
        #expect(ball.timeZone == "Europe/Prague")
        #expect(ball.authors == [Author(name: "Sbor: hasiči; Lipová", email: "hasici@lipova.example")])
        #expect(ball.latitude == 49.25)
    }

    @Test func `says the last day of an event of whole days, and that it was called off`() throws {
        let body = try JSONFixture.bytes("calendar/town.ics")
        let document = try #require(ICalendar.document(in: body, format: "ics", source: "test"))
        let fair = try #require(document.items.first { $0.id == "trhy@lipova.example" })
        #expect(fair.startAt == "20250301")
        #expect(fair.endAt == "20250302")
        #expect(fair.isWithdrawn)
    }

    @Test func `makes an item of each instance of a series, with its exceptions and moves`() throws {
        let body = try JSONFixture.bytes("calendar/town.ics")
        let document = try #require(ICalendar.document(in: body, format: "auto", source: "test"))
        let readings = document.items.filter { $0.id?.hasPrefix("cteni") == true }
        #expect(
            readings.map(\.startAt) == [
                "20250107T163000", "20250128T163000", "20250204T163000", "20250213T163000", "20250122T163000",
            ])
        #expect(readings.map(\.id).last == "cteni@lipova.example/20250121")
        #expect(readings.first?.endAt == "20250107T180000")
        #expect(Set(readings.map(\.timeZone)) == ["Europe/Prague"])
    }

    @Test func `joins a character that folding cut in two`() throws {
        var bytes = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:P".utf8)
        bytes += [0xC5, 0x0D, 0x0A, 0x20, 0x99]
        bytes += Array("íliš\nEND:VEVENT\nEND:VCALENDAR".utf8)
        let document = try #require(ICalendar.document(in: bytes, format: "auto", source: "test"))
        #expect(document.items.first?.title == "Příliš")
    }

    @Test func `warns of malformed lines and keeps the event`() throws {
        let document = try document(
            "BEGIN:VEVENT", "UID:1", "DTSTART:20250101", "SUMMARY=broken", "LOCATION:Park", "END:VEVENT")
        #expect(document.items.map(\.place) == ["Park"])
        #expect(document.warnings.map(\.line) == [5])
        #expect(!document.isWellFormed)
        #expect(document.isComplete)
    }

    @Test func `rejects the event in which a calendar breaks off`() throws {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20250101\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTST"
        let document = try #require(ICalendar.document(in: Array(text.utf8), format: "auto", source: "test"))
        #expect(document.items.map(\.id) == ["1"])
        #expect(document.rejections.map(\.reference) == ["2"])
        #expect(!document.isComplete)
    }

    @Test func `keeps private events out`() throws {
        let document = try document(
            "BEGIN:VEVENT", "UID:1", "CLASS:PRIVATE", "SUMMARY:Lékař", "DTSTART:20250101", "END:VEVENT")
        #expect(document.items.isEmpty)
        #expect(document.rejections.count == 1)
    }

    @Test func `follows rules by day, week, month and year`() throws {
        #expect(try days("20250101", "RRULE:FREQ=DAILY;INTERVAL=10;COUNT=3") == ["20250101", "20250111", "20250121"])
        #expect(
            try days("20250303T100000", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20250319T220000Z")
                == ["20250303", "20250305", "20250317", "20250319"])
        #expect(
            try days("20250131", "RRULE:FREQ=MONTHLY;COUNT=3") == ["20250131", "20250331", "20250531"])
        #expect(
            try days("20250314", "RRULE:FREQ=MONTHLY;BYDAY=2FR;COUNT=3") == ["20250314", "20250411", "20250509"])
        #expect(
            try days("20250131", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3") == ["20250131", "20250228", "20250331"])
        #expect(
            try days("20250330", "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3")
                == ["20250330", "20250331", "20250430"])
        #expect(try days("20240229", "RRULE:FREQ=YEARLY;COUNT=2") == ["20240229"])
        #expect(
            try days("20251127", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2") == ["20251127", "20261126"])
    }

    @Test func `bounds a series without an end to two years and 400 instances`() throws {
        #expect(try days("20250101", "RRULE:FREQ=DAILY").count == 400)
        let weekly = try days("20200106", "DTSTAMP:20250610T080000Z", "RRULE:FREQ=WEEKLY")
        #expect(weekly.first == "20250106")
        #expect(weekly.last == "20270101" || weekly.last == "20261228")
    }

    @Test func `keeps the first day of a rule it does not understand and says so`() throws {
        let document = try document(
            "BEGIN:VEVENT", "UID:1", "DTSTART:20250101", "RRULE:FREQ=HOURLY", "END:VEVENT")
        #expect(document.items.map(\.startAt) == ["20250101"])
        #expect(document.warnings.count == 1)
    }

    @Test func `never traps on damaged calendars`() throws {
        let body = try JSONFixture.bytes("calendar/town.ics")
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<400 {
            var damaged = body
            for _ in 0..<8 {
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            _ = ICalendar.document(in: damaged, format: "ics", source: "test")
        }
    }

    @Test func `leaves other documents to other readers`() {
        #expect(ICalendar.document(in: Array("<html>".utf8), format: "auto", source: "test").map(\.format) == nil)
    }
}
