import Parsing
import Records
import Testing

@Suite struct CalendarZoneTests {
    private func document(_ text: String) throws -> ParsedDocument {
        try #require(ICalendar.document(in: Array(text.utf8), format: "auto", source: "test"))
    }

    private func calendar(_ lines: String...) -> String {
        (["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    }

    private func event(_ start: String, _ lines: String...) -> String {
        (["BEGIN:VEVENT", "UID:\(start)", "DTSTART\(start)"] + lines + ["END:VEVENT"]).joined(separator: "\r\n")
    }

    /// As Outlook writes it: rules from 1601 on.
    private let ownZone = """
        BEGIN:VTIMEZONE\r
        TZID:Naše pásmo\r
        BEGIN:STANDARD\r
        DTSTART:16010101T030000\r
        TZOFFSETFROM:+0200\r
        TZOFFSETTO:+0100\r
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r
        END:STANDARD\r
        BEGIN:DAYLIGHT\r
        DTSTART:16010101T020000\r
        TZOFFSETFROM:+0100\r
        TZOFFSETTO:+0200\r
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r
        END:DAYLIGHT\r
        END:VTIMEZONE
        """

    @Test(arguments: [
        ("20250115T100000", "20250115T100000+0100"), ("20250715T100000", "20250715T100000+0200"),
        ("20250330T015959", "20250330T015959+0100"), ("20250330T030000", "20250330T030000+0200"),
        // Skipped: by the clock before the change, which is half past one in UTC.
        ("20250330T023000", "20250330T013000Z"),
        // Doubled: the first.
        ("20251026T023000", "20251026T023000+0200"), ("20251026T030000", "20251026T030000+0100"),
    ])
    func `a zone that the system does not know is computed from its own rules`(start: String, stated: String) throws {
        let document = try document(calendar(ownZone, event(";TZID=Naše pásmo:\(start)")))
        #expect(document.items.map(\.startAt) == [stated])
        #expect(document.items.map(\.timeZone) == [nil])
    }

    @Test func `a series keeps its time on the clock of its own zone`() throws {
        let weekly = event(";TZID=Naše pásmo:20250323T100000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=2")
        let items = try document(calendar(ownZone, weekly)).items
        #expect(items.map(\.startAt) == ["20250323T100000+0100", "20250330T100000+0200"])
        #expect(items.map(\.endAt) == ["20250323T120000+0100", "20250330T120000+0200"])
    }

    @Test func `listed changes of the clock count like ruled ones`() throws {
        let zone = """
            BEGIN:VTIMEZONE\r
            TZID:Old town\r
            BEGIN:STANDARD\r
            DTSTART:19011213T211538\r
            TZOFFSETFROM:+005740\r
            TZOFFSETTO:+0100\r
            END:STANDARD\r
            BEGIN:DAYLIGHT\r
            DTSTART:20240401T000000\r
            TZOFFSETFROM:+0100\r
            TZOFFSETTO:+0230\r
            RDATE:20240401T000000,20250401T000000\r
            END:DAYLIGHT\r
            BEGIN:STANDARD\r
            DTSTART:20241001T000000\r
            TZOFFSETFROM:+0230\r
            TZOFFSETTO:+0100\r
            RDATE:20251001T000000\r
            END:STANDARD\r
            END:VTIMEZONE
            """
        let events = ["19000101T120000", "20240601T120000", "20241201T120000", "20250601T120000", "20260101T120000"]
            .map { event(";TZID=Old town:\($0)") }.joined(separator: "\r\n")
        #expect(
            try document(calendar(zone, events)).items.map(\.startAt) == [
                "19000101T110220Z", "20240601T120000+0230", "20241201T120000+0100", "20250601T120000+0230",
                "20260101T120000+0100",
            ])
    }

    @Test func `each calendar of a file has its own zones`() throws {
        let text =
            calendar("X-WR-TIMEZONE:Europe/Kyiv", event(":20250601T100000"))
            + calendar(event(":20250601T110000"))
            + calendar("X-WR-TIMEZONE:Europe/London", event(":20250601T120000"), event(":20250601T130000Z"))
            + calendar(ownZone, event(";TZID=Naše pásmo:20250601T140000"))
            + calendar(event(";TZID=Naše pásmo:20250601T150000"))
        let items = try document(text).items
        #expect(items.map(\.timeZone) == ["Europe/Kyiv", nil, "Europe/London", nil, nil, nil])
        #expect(
            items.map(\.startAt) == [
                "20250601T100000", "20250601T110000", "20250601T120000", "20250601T130000Z", "20250601T140000+0200",
                "20250601",
            ])
    }

    @Test(arguments: [
        ("Central Europe Standard Time", "Europe/Prague"), ("W. Europe Standard Time", "Europe/Berlin"),
        ("FLE Standard Time", "Europe/Kyiv"), ("Tokyo Standard Time", "Asia/Tokyo"),
        ("/mozilla.org/20050126_1/Europe/Prague", "Europe/Prague"), ("posix/Europe/Vaduz", "Europe/Vaduz"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"), ("Středoevropský čas", "Europe/Prague"),
        ("Mitteleuropäische Zeit", "Europe/Prague"), ("CET", "Europe/Prague"), ("US/Eastern", "US/Eastern"),
        ("(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague", "Europe/Belgrade"),
        ("(GMT-05.00) Eastern Time (US & Canada)", "America/New_York"), ("Prague", "Europe/Prague"),
    ])
    func `knows zones by the names of calendar programs`(name: String, zone: String?) throws {
        let items = try document(calendar(event(";TZID=\"\(name)\":20250601T100000"))).items
        #expect(items.map(\.timeZone) == [zone])
        #expect(items.map(\.startAt) == ["20250601T100000"])
    }

    @Test(arguments: [
        ("UTC-5", "20250601T100000-0500"), ("GMT+0200", "20250601T100000+0200"), ("+05:30", "20250601T100000+0530"),
        ("Z", "20250601T100000Z"), ("tzone://Microsoft/Utc", "20250601T100000Z"), ("UTC+00:00", "20250601T100000Z"),
    ])
    func `reads offsets in place of a zone's name`(name: String, start: String) throws {
        #expect(try document(calendar(event(";TZID=\"\(name)\":20250601T100000"))).items.map(\.startAt) == [start])
    }

    /// A wrong instant is worse than none.
    @Test(arguments: ["Europe/Nowhere", "Here", "Časové pásmo 7", "UTC+25", "(UTC+01:00)"])
    func `takes the day alone of a time in an unknown zone, and says so`(name: String) throws {
        let text = event(
            ";TZID=\"\(name)\":20250601T220000", "DTEND;TZID=\"\(name)\":20250602T030000", "RRULE:FREQ=DAILY;COUNT=2")
        let document = try document(calendar(text))
        #expect(document.items.map(\.startAt) == ["20250601", "20250602"])
        #expect(document.items.map(\.endAt) == ["20250602", "20250603"])
        #expect(document.items.map(\.timeZone) == [nil, nil])
        #expect(
            document.warnings.map(\.message) == [
                "only the day is taken of a time in an unknown zone: 20250601T220000 \(name)"
            ])
    }

    @Test(arguments: [
        ("20251026T013000", "DURATION:PT2H", "20251026T013000Z"),
        ("20251026T013000", "DTEND:20251026T013000Z", "20251026T013000Z"),
        ("20251026T023000", "DURATION:PT1H", "20251026T013000Z"),
        ("20251026T013000", "DURATION:PT1H", "20251026T023000"),
        ("20251026T023000", "DTEND:20251026T011000Z", "20251026T011000Z"),
        ("20251025T220000", "DTEND;TZID=Europe/Prague:20251026T040000", "20251026T040000"),
    ])
    func `an end in the hour that happens twice is in the right one`(
        start: String, length: String, end: String
    ) throws {
        let items = try document(calendar(event(";TZID=Europe/Prague:\(start)", length))).items
        #expect(items.map(\.endAt) == [end])
    }

    @Test func `a series ends at the same time also when its first night is an hour longer`() throws {
        let ball = event(
            ";TZID=Europe/Prague:20251025T220000", "DTEND;TZID=Europe/Prague:20251026T040000",
            "RRULE:FREQ=DAILY;COUNT=2")
        #expect(try document(calendar(ball)).items.map(\.endAt) == ["20251026T040000", "20251027T040000"])
    }

    @Test func `an end in another zone is the same instant`() throws {
        let flight = event(";TZID=Europe/Prague:20250601T100000", "DTEND;TZID=Europe/London:20250601T110000")
        let call = event(";TZID=Europe/Prague:20250602T100000", "DTEND:20250602T090000Z")
        #expect(
            try document(calendar(flight, call)).items.map(\.endAt) == ["20250601T120000", "20250602T110000"])
    }

    @Test func `a duration of a day keeps the time, one of 24 hours does not`() throws {
        let day = event(";TZID=Europe/Prague:20250329T120000", "DURATION:P1D")
        let hours = event(";TZID=Europe/Prague:20250329T130000", "DURATION:PT24H")
        #expect(
            try document(calendar(day, hours)).items.map(\.endAt) == ["20250330T120000", "20250330T140000"])
    }

    @Test func `days last to the last one, whether an end or a duration says so`() throws {
        let events = [
            event(";VALUE=DATE:20250301", "DTEND;VALUE=DATE:20250303"), event(";VALUE=DATE:20250302", "DURATION:P3D"),
            event(";VALUE=DATE:20250303", "DTEND;VALUE=DATE:20250304"), event(";VALUE=DATE:20250304"),
            event(";VALUE=DATE:20250305", "DTEND;VALUE=DATE:20250301"),
        ].joined(separator: "\r\n")
        let document = try document(calendar(events))
        #expect(document.items.map(\.endAt) == ["20250302", "20250304", nil, nil, nil])
        #expect(document.warnings.map(\.message) == ["DTEND lies before DTSTART: 20250301"])
    }

    @Test func `lines that end with CR CR LF and parameters with circumflexes read as they are meant`() throws {
        let text =
            "BEGIN:VCALENDAR\r\r\nBEGIN:VEVENT\r\r\nSUMMARY\r\r\n :Ples\r\r\nDTSTART:20250301\r\r\n"
            + "ORGANIZER;CN=Spolek ^'Lípa^' ^^ okolí:mailto:a@b.example\r\r\nEND:VEVENT\r\r\nEND:VCALENDAR\r\r\n"
        let document = try document(text)
        #expect(document.items.map(\.title) == ["Ples"])
        #expect(document.items.first?.authors.first?.name == "Spolek \"Lípa\" ^ okolí")
        #expect(document.warnings.isEmpty)
    }
}
