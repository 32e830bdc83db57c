import Parsing
import Records
import Testing

@Suite struct CalendarSeriesTests {
    private func document(_ lines: [String]) throws -> ParsedDocument {
        let text = (["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
        return try #require(ICalendar.document(in: Array(text.utf8), format: "auto", source: "test"))
    }

    private func starts(_ start: String, _ lines: String...) throws -> [String] {
        let event = [
            "BEGIN:VEVENT", "UID:u", "SUMMARY:s", start.contains(":") ? "DTSTART\(start)" : "DTSTART:\(start)",
        ]
        return try document(event + lines + ["END:VEVENT"]).items.compactMap(\.startAt)
    }

    @Test func `counts weeks and days of the year`() throws {
        #expect(
            try starts("20250512", "RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2")
                == ["20250512", "20260511"])
        // The weekday that the rule does not name is the start's.
        #expect(
            try starts("20250102", "RRULE:FREQ=YEARLY;BYWEEKNO=1,-1;COUNT=3") == ["20250102", "20251225", "20260101"])
        #expect(
            try starts("20250101", "RRULE:FREQ=YEARLY;BYYEARDAY=1,100,-1;COUNT=4")
                == ["20250101", "20250410", "20251231", "20260101"])
        #expect(
            try starts("20240229", "RRULE:FREQ=YEARLY;BYYEARDAY=60;COUNT=2") == ["20240229", "20250301"])
    }

    @Test func `lets the week begin where the rule says`() throws {
        let monday = "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"
        let sunday = "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"
        #expect(try starts("20250805", monday) == ["20250805", "20250810", "20250819", "20250824"])
        #expect(try starts("20250805", sunday) == ["20250805", "20250817", "20250819", "20250831"])
    }

    @Test func `names several times of a day, each instance with its own id`() throws {
        let event = [
            "BEGIN:VEVENT", "UID:mass", "DTSTART:20250105T080000",
            "RRULE:FREQ=WEEKLY;BYDAY=SU;BYHOUR=8,10;BYMINUTE=0,30;BYSETPOS=1,4;COUNT=4", "END:VEVENT",
        ]
        let items = try document(event).items
        #expect(
            items.compactMap(\.startAt) == ["20250105T080000", "20250105T103000", "20250112T080000", "20250112T103000"])
        #expect(items.compactMap(\.id).first == "mass/20250105T080000")
        #expect(Set(items.compactMap(\.id)).count == 4)
    }

    @Test func `follows rules by hours and minutes, and passes over what they rule out`() throws {
        #expect(
            try starts("20250101T090000", "RRULE:FREQ=HOURLY;INTERVAL=3;UNTIL=20250101T170000")
                == ["20250101T090000", "20250101T120000", "20250101T150000"])
        #expect(
            try starts("20250101T000000", "RRULE:FREQ=MINUTELY;BYMONTH=12;BYMONTHDAY=31;BYHOUR=23;BYMINUTE=59;COUNT=2")
                == ["20250101T000000", "20251231T235900"])
        #expect(
            try starts("20250103T090000", "RRULE:FREQ=SECONDLY;BYDAY=FR;BYHOUR=9;BYMINUTE=0;BYSECOND=0,30;COUNT=3")
                == ["20250103T090000", "20250103T090030", "20250110T090000"])
    }

    @Test func `ends with UNTIL as a day, as a time of the place, and as a time in UTC`() throws {
        let start = ";TZID=Europe/Prague:20250601T200000"
        #expect(try starts(start, "RRULE:FREQ=DAILY;UNTIL=20250603").count == 3)
        #expect(try starts(start, "RRULE:FREQ=DAILY;UNTIL=20250603T200000").count == 3)
        #expect(try starts(start, "RRULE:FREQ=DAILY;UNTIL=20250603T195959").count == 2)
        #expect(try starts(start, "RRULE:FREQ=DAILY;UNTIL=20250603T180000Z").count == 3)
        #expect(try starts(start, "RRULE:FREQ=DAILY;UNTIL=20250603T175959Z").count == 2)
    }

    @Test func `takes out what EXDATE names in whatever zone, and by the day`() throws {
        let start = ";TZID=Europe/Prague:20250601T200000"
        let rule = "RRULE:FREQ=DAILY;COUNT=4"
        #expect(
            try starts(start, rule, "EXDATE:20250602T180000Z", "EXDATE;TZID=Europe/London:20250603T190000")
                == ["20250601T200000", "20250604T200000"])
        #expect(
            try starts(start, rule, "EXDATE;VALUE=DATE:20250601,20250604") == ["20250602T200000", "20250603T200000"])
        #expect(try starts(start, rule, "EXDATE:20250602T200000").count == 3)
    }

    @Test func `adds what RDATE names, periods with their own length`() throws {
        let event = [
            "BEGIN:VEVENT", "UID:u", "DTSTART;TZID=Europe/Prague:20250601T200000", "DURATION:PT1H",
            "RDATE;TZID=Europe/Prague:20250605T190000,20250601T200000",
            "RDATE;VALUE=PERIOD;TZID=Europe/Prague:20250607T100000/PT3H,20250608T100000/20250608T110000", "END:VEVENT",
        ]
        let items = try document(event).items
        #expect(
            items.map { "\($0.startAt ?? "") \($0.endAt ?? "")" } == [
                "20250601T200000 20250601T210000", "20250605T190000 20250605T200000",
                "20250607T100000 20250607T130000", "20250608T100000 20250608T110000",
            ])
    }

    @Test func `says that EXRULE is left out of account`() throws {
        let event = [
            "BEGIN:VEVENT", "UID:u", "DTSTART:20250601", "RRULE:FREQ=DAILY;COUNT=2", "EXRULE:FREQ=WEEKLY", "END:VEVENT",
        ]
        let document = try document(event)
        #expect(document.items.count == 2)
        #expect(document.warnings.map(\.message) == ["EXRULE is left out of account: FREQ=WEEKLY"])
    }

    @Test(arguments: [
        "FREQ=DAILY;COUNT=many", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYEASTER=1",
        "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYDAY=0MO", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYHOUR=", "INTERVAL=2",
        "FREQ=DAILY;FREQ=WEEKLY",
    ])
    func `a rule that is not understood keeps its first day, never more`(rule: String) throws {
        let document = try document(
            ["BEGIN:VEVENT", "UID:u", "DTSTART:20250601T100000", "RRULE:\(rule)", "END:VEVENT"])
        #expect(document.items.map(\.startAt) == ["20250601T100000"])
        #expect(document.warnings.count == 1)
    }

    // MARK: - Overrides

    @Test func `an override named in UTC replaces its instance, a cancelled one is withdrawn`() throws {
        let series = [
            "BEGIN:VEVENT", "UID:choir", "DTSTART;TZID=Europe/Prague:20250106T180000", "RRULE:FREQ=WEEKLY;COUNT=4",
            "SUMMARY:Sbor", "END:VEVENT",
        ]
        let moved = [
            "BEGIN:VEVENT", "UID:choir", "RECURRENCE-ID:20250113T170000Z", "SUMMARY:Sbor v kostele",
            "DTSTART;TZID=Europe/Prague:20250114T183000", "END:VEVENT",
        ]
        let cancelled = [
            "BEGIN:VEVENT", "UID:choir", "RECURRENCE-ID;TZID=Europe/Prague:20250120T180000", "STATUS:CANCELLED",
            "SUMMARY:Sbor", "END:VEVENT",
        ]
        for lines in [series + moved + cancelled, cancelled + moved + series] {
            let items = try document(lines).items.sorted { ($0.id ?? "") < ($1.id ?? "") }
            #expect(
                items.map { "\($0.id ?? "") \($0.startAt ?? "") \($0.isWithdrawn)" } == [
                    "choir/20250106 20250106T180000 false", "choir/20250113 20250114T183000 false",
                    "choir/20250120 20250120T180000 true", "choir/20250127 20250127T180000 false",
                ])
        }
    }

    @Test func `of several versions of one event the highest SEQUENCE counts`() throws {
        func event(_ sequence: Int, _ day: String) -> [String] {
            ["BEGIN:VEVENT", "UID:u", "SEQUENCE:\(sequence)", "DTSTART:\(day)", "SUMMARY:s", "END:VEVENT"]
        }
        let document = try document(event(2, "20250302") + event(3, "20250303") + event(1, "20250301"))
        #expect(document.items.map(\.startAt) == ["20250303"])
        #expect(document.rejections.count == 2)
    }

    @Test func `says that an override for all that follows changes one instance only`() throws {
        let lines = [
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID;RANGE=THISANDFUTURE:20250113T170000Z", "DTSTART:20250114T180000",
            "END:VEVENT",
        ]
        #expect(try document(lines).warnings.count == 1)
    }

    // MARK: - Bounds

    @Test func `the work on a file of hostile rules is bounded`() throws {
        let rules = [
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000", "FREQ=MINUTELY;BYYEARDAY=366;BYHOUR=3;COUNT=99999",
            "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=1,2,3,4,5,6,7,8;BYSETPOS=366;COUNT=1000000",
            "FREQ=SECONDLY",
        ]
        let events = (0..<2000).flatMap { number in
            [
                "BEGIN:VEVENT", "UID:\(number)", "DTSTART:19700101T000000", "DTSTAMP:20250101T000000Z",
                "RRULE:\(rules[number % rules.count])", "END:VEVENT",
            ]
        }
        let clock = ContinuousClock()
        var document: ParsedDocument?
        let time = try clock.measure { document = try self.document(events) }
        #expect(time < .seconds(20))  // half a second when optimized
        #expect((document?.items.count ?? 0) >= 2000)
        #expect(document?.warnings.contains { $0.message.hasPrefix("the rule is followed only in part") } == true)
    }
}
