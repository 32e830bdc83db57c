import Deduplication
import Linguistics
import Records
import Testing

@Suite struct MeetingLinkTests {
    private let deduplicator = Deduplicator(lexicon: .load(directory: nil), town: "Rudná")

    private func stories(_ items: [Document]) -> [String] { deduplicator.groupings(of: items).map(\.story) }

    private func meeting(_ id: String, _ name: String, _ day: String, _ language: String = "de") -> Document {
        Articles.item(
            id, name, "", day: "2025-01-10", source: "rat", language: language, kind: .meeting,
            url: "rat.example/\(id)", stated: day)
    }

    @Test(arguments: [
        (
            "de", "Ortschaftsrat Birkental (öffentlich)", "Birkentaler Ortschaftsrat tagt",
            "Am Mittwoch, 14. Mai 2025, kommt der Ortschaftsrat im Pfarrsaal zusammen."
        ),
        (
            "de", "Ortschaftsrat Birkental (öffentlich)", "Sitzung des Ortschaftsrates Birkental",
            "Beraten wird am 14. Mai über den Spielplatz."
        ),
        (
            "cs", "Zasedání Zastupitelstva města Rudná", "Pozvánka na zasedání zastupitelstva",
            "Zastupitelé se sejdou 14. května v kulturním domě."
        ),
        (
            "uk", "Сесія Вербівської сільської ради", "Депутати зберуться на сесію сільської ради",
            "Сесія Вербівської ради відбудеться 14 травня о десятій."
        ),
    ])
    func `an announcement and its meeting are one story`(
        _ language: String, _ name: String, _ title: String, _ text: String
    ) {
        let found = stories([
            meeting("m", name, "2025-05-14", language),
            Articles.item("n", title, text, day: "2025-05-08", language: language),
        ])
        #expect(found[0] == found[1])
    }

    @Test func `another day or another body is another story`() {
        let found = stories([
            meeting("m1", "Ortschaftsrat Birkental", "2025-06-11"),
            meeting("m2", "Ortschaftsrat Hagenbach", "2025-05-14"),
            meeting("m3", "Bauausschuss", "2025-05-14"),
            Articles.item(
                "n", "Ortschaftsrat Birkental tagt", "Der Ortschaftsrat Birkental kommt am 14. Mai zusammen.",
                day: "2025-05-08", language: "de"),
        ])
        #expect(Set(found).count == 4)
    }

    @Test func `a report after the meeting is not its announcement`() {
        let found = stories([
            meeting("m", "Gemeinderat", "2025-05-14"),
            Articles.item(
                "n", "Gemeinderat lehnt Parkhaus ab",
                "In der Sitzung am 14. Mai stimmte eine Mehrheit gegen das Parkhaus.", day: "2025-05-15", language: "de"
            ),
        ])
        #expect(found[0] != found[1])
    }

    private func film(_ id: String, _ title: String, _ day: String, live: String? = nil, language: String = "cs")
        -> Document
    {
        Articles.item(
            id, title, "", day: day, source: "stream", language: language, kind: .video, url: "stream.example/\(id)",
            stated: live)
    }

    @Test(
        arguments: [
            // The title names the day, the film came out later.
            (
                "cs", "Zasedání Zastupitelstva města Rudná", "Zasedání zastupitelstva města Rudná 14. 5. 2025",
                "2025-05-16", nil
            ),
            ("cs", "Zastupitelstvo města", "Zastupitelstvo 14. května – přímý přenos", "2025-05-14", nil),
            // The body and the day, and nothing else.
            ("cs", "Rada města", "Rada města 14. 5. 2025", "2025-05-16", nil),
            ("de", "Bauausschuss", "Bauausschuss 14. Mai 2025", "2025-05-16", nil),
            ("de", "Rat der Stadt Lipová", "Livestream: Rat der Stadt Lipová 14.5.2025", "2025-05-16", nil),
            ("de", "Sitzung des Rates", "Ratssitzung vom 14. Mai 2025", "2025-05-16", nil),
            ("de", "Sitzung des Bauausschusses", "Bauausschusssitzung 14.05.2025", "2025-05-16", nil),
            // The time when it was live.
            ("cs", "Rada města", "Jednání rady města, záznam", "2025-05-20", "2025-05-14"),
            // Nothing but the day when it came out, which for a stream is the day itself.
            ("de", "Gemeinderat (öffentlich)", "Gemeinderatssitzung Livestream", "2025-05-14", nil),
            (
                "uk", "Сесія Вербівської сільської ради", "Пленарне засідання сесії Вербівської ради, трансляція",
                "2025-05-14", nil
            ),
            (
                "uk", "Чергова 42 сесія Вербівської сільської ради VIII скликання",
                "42 сесія Вербівської громади 14 травня 2025", "2025-05-16", nil
            ),
            (
                "uk", "Засідання виконавчого комітету Вербівської сільської ради", "Засідання виконкому 14.05.2025",
                "2025-05-15", nil
            ),
            ("cs", "Zastupitelstvo města", "Zastupitelstvo 14.5.25", "2025-05-20", nil),
            ("de", "Gemeinderat", "Gemeinderatssitzung_2025_05_14", "2025-06-11", nil),
            // Long after.
            ("cs", "Zastupitelstvo města", "Zastupitelstvo města 14. 5. 2025", "2025-09-01", nil),
            // The town by its name, parts, and words of streams.
            ("cs", "Zastupitelstvo města", "Zastupitelstvo města Rudná 14. 5. 2025", "2025-05-16", nil),
            ("cs", "Zastupitelstvo města", "Zastupitelstvo Rudné 14.5.2025 část 1", "2025-05-16", nil),
            ("cs", "Zastupitelstvo města", "Zastupitelstvo 14. 5. 2025 – živě", "2025-05-14", nil),
            ("cs", "Zastupitelstvo města", "Zastupitelstvo (14. 5. 2025) živé vysílání", "2025-05-14", nil),
            ("cs", "Zastupitelstvo města", "Video ze zastupitelstva 14. 5. 2025", "2025-05-14", nil),
            ("cs", "Zastupitelstvo města", "Zastupitelstvo města – středa 14. května", "2025-05-14", nil),
            ("de", "Stadtrat", "Stadtrat Rudna 14.05.2025, Teil 2", "2025-05-16", nil),
            ("de", "Kreistag", "Sitzung des Kreistags am 14.05.2025", "2025-05-16", nil),
            ("de", "Kreistag", "Kreistagssitzung 14.05.2025", "2025-05-16", nil),
            ("de", "Gemeindevertretung", "Sitzung der Gemeindevertretung vom 14.05.2025", "2025-05-16", nil),
            ("de", "Bezirksvertretung Mitte", "Livestream Bezirksvertretung Mitte 14.05.2025", "2025-05-14", nil),
            (
                "uk", "Постійна комісія з питань бюджету", "Засідання комісії з питань бюджету 14.05.2025",
                "2025-05-15",
                nil
            ),
            ("uk", "Сесія міської ради", "Міська рада 14.05.2025, частина 1", "2025-05-15", nil),
            ("uk", "Виконком", "Запис засідання виконавчого комітету Вербівської ради 14.05.2025", "2025-05-15", nil),
        ] as [(String, String, String, String, String?)])
    func `a stream and its meeting are one story`(
        _ language: String, _ name: String, _ title: String, _ day: String, _ live: String?
    ) {
        let found = stories([
            meeting("m", name, "2025-05-14", language), film("v", title, day, live: live, language: language),
        ])
        #expect(found[0] == found[1])
    }

    @Test(
        arguments: [
            // The title's day stands above all others.
            ("Zasedání zastupitelstva 9. 4. 2025", "2025-05-14", "2025-05-14"),
            // The day of the broadcast stands above that of publication.
            ("Zasedání zastupitelstva, záznam", "2025-05-14", "2025-04-09"),
            ("Zasedání zastupitelstva, záznam", "2025-05-15", nil),
            // Two days: which of them is not known.
            ("Zasedání zastupitelstva 14. 5. a 15. 5. 2025", "2025-05-14", nil),
            // A day or a month in a form that may mean another.
            ("Záznam zasedání zastupitelstva 9.4.25", "2025-05-14", nil),
            ("Záznam zasedání zastupitelstva 9/4", "2025-05-14", nil),
            ("Záznam zasedání zastupitelstva březen 2025", "2025-05-14", nil),
            ("Záznam zasedání zastupitelstva 9.4", "2025-05-14", nil),
            // A report, and another body.
            ("Video: Zastupitelstvo schválilo rozpočet 14. 5. 2025", "2025-05-14", nil),
            ("Výbor pro životní prostředí a zastupitelstvo 14. 5. 2025", "2025-05-14", nil),
            ("Zastupitelstvo o rozpočtu 14. 5. 2025", "2025-05-14", nil),
            ("Zastupitelstvo schválilo rozpočet", "2025-05-14", nil),
            ("Zasedání dozorčí rady nemocnice", "2025-05-14", nil),
        ] as [(String, String, String?)])
    func `a film of another day, another body or another matter is another story`(
        _ title: String, _ day: String, _ live: String?
    ) {
        let found = stories([
            meeting("m", "Zastupitelstvo města", "2025-05-14", "cs"), film("v", title, day, live: live),
        ])
        #expect(found[0] != found[1])
    }

    @Test func `a council and its executive committee, meeting on one day, have their own recordings`() {
        let found = stories([
            meeting("m1", "Сесія Вербівської сільської ради", "2025-05-14", "uk"),
            meeting("m2", "Засідання виконавчого комітету Вербівської сільської ради", "2025-05-14", "uk"),
            film("v1", "Сесія Вербівської сільської ради 14 травня 2025", "2025-05-15", language: "uk"),
            film("v2", "Засідання виконавчого комітету Вербівської ради 14.05.2025", "2025-05-15", language: "uk"),
        ])
        #expect(found[0] == found[2])
        #expect(found[1] == found[3])
        #expect(found[0] != found[1])
    }

    @Test func `a film names the item that lists its meeting: the council's own, else the calendar's or the board's`() {
        let event = Articles.item(
            "e", "Zasedání zastupitelstva", "Kulturní dům.", day: "2025-05-01", source: "kalendar", kind: .event,
            url: "kalendar.example/e", stated: "2025-05-14")
        let notice = Articles.item(
            "n", "Pozvánka na zasedání zastupitelstva", "Zastupitelé se sejdou 14. května v kulturním domě.",
            day: "2025-05-06", source: "deska", kind: .notice)
        let video = film("v", "Zasedání zastupitelstva 14. 5. 2025", "2025-05-15")
        let listed = meeting("m", "Zastupitelstvo města", "2025-05-14", "cs")
        func shown(_ items: [Document]) -> [String?] { deduplicator.groupings(of: items).map(\.meeting) }
        #expect(shown([listed, event, notice, video]) == [nil, nil, nil, "m"])
        #expect(shown([event, video]) == [nil, "e"])
        #expect(shown([notice, video]) == [nil, "n"])
        #expect(shown([video, film("x", "Dětský den v parku", "2025-05-14")]) == [nil, nil])
        // Which of two is not known.
        #expect(shown([event, notice, video]) == [nil, nil, nil])
        #expect(shown([film("x", "Dětský den v parku", "2025-05-14"), listed]) == [nil, nil])
    }

    @Test func `a recording that came out long after finds its meeting in the calendar`() {
        let event = Articles.item(
            "e", "Zasedání zastupitelstva", "Kulturní dům.", day: "2025-05-01", source: "kalendar", kind: .event,
            url: "kalendar.example/e", stated: "2025-05-14")
        let found = deduplicator.groupings(of: [event, film("v", "Zastupitelstvo 14. 5. 2025", "2025-06-20")])
        #expect(found.map(\.meeting) == [nil, "e"])
    }

    @Test func `of a body that the council's own system leaves out, the calendar tells on the same day`() {
        let board = Articles.item(
            "e", "Jednání rady města", "Radnice.", day: "2025-05-01", source: "kalendar", kind: .event,
            url: "kalendar.example/e", stated: "2025-05-14")
        let council = Articles.item(
            "f", "Zasedání zastupitelstva", "Kulturní dům.", day: "2025-05-01", source: "kalendar", kind: .event,
            url: "kalendar.example/f", stated: "2025-05-14")
        let found = deduplicator.groupings(of: [
            meeting("m", "Zastupitelstvo města", "2025-05-14", "cs"), board, council,
            film("v", "Rada města 14. 5. 2025", "2025-05-14"),
            film("w", "Zastupitelstvo města 14. 5. 2025", "2025-05-14"),
        ])
        #expect(found.map(\.meeting) == [nil, nil, nil, "e", "m"])
    }

    @Test func `each of two recordings finds its own meeting`() {
        let found = stories([
            meeting("m1", "Zastupitelstvo města", "2025-04-09", "cs"),
            meeting("m2", "Zastupitelstvo města", "2025-05-14", "cs"),
            film("v1", "Zastupitelstvo města – záznam zasedání 9. 4. 2025", "2025-05-14"),
            film("v2", "Zastupitelstvo města – záznam zasedání 14. 5. 2025", "2025-05-15"),
        ])
        #expect(found[0] == found[2])
        #expect(found[1] == found[3])
        #expect(found[0] != found[1])
    }

    @Test func `a newspaper's page is a copy of none of the texts on it, and joins no stories`() {
        let page = Articles.item(
            "p", "Listy 5/2025 [3]", [Articles.bridge, Articles.choir, Articles.well].joined(separator: "\n\n"),
            source: "listy", kind: .page)
        let found = deduplicator.groupings(of: [
            page, Articles.item("b", Articles.bridgeTitle, Articles.bridge),
            Articles.item("c", Articles.choirTitle, Articles.choir, language: "de"),
        ])
        #expect(Set(found.map(\.group)).count == 3)
        #expect(Set(found.map(\.story)).count == 3)
    }
}
