import Archiving
import Foundation
import Linguistics
import Records
import Reporting
import Testing

@Suite struct MorningTests {
    private let sources = [
        Source(id: "board", name: "Úřední deska", kind: .board, url: "https://lipova.example/deska.json", rank: 3),
        Source(id: "web", name: "Web obce", kind: .web, url: "https://lipova.example/rss.xml", rank: 1),
        Source(id: "tv", name: "Televize", kind: .tv, url: "https://tv.example/rss", isEnabled: false),
        Source(id: "denik", name: "Deník", kind: .newspaper, url: "https://denik.example/rss"),
    ]
    private static let day: Int64 = 86_400
    /// 2025-08-05, half past two in Prague.
    private let night = Instant(seconds: 1_754_353_800)

    /// A town in which the board speaks every second day until nine days ago, and the newspaper's server is gone.
    private func withMorning(_ body: (Morning, TownClock) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reporting-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }  // a folder that stays in /tmp fails no test
        let clock = try TownClock(timeZone: "Europe/Prague")
        let archive = try Archive(
            path: "\(folder)/archive.sqlite", lexicon: Lexicon.load(directory: nil), clock: clock)
        try archive.register(sources, at: Instant(seconds: 1_740_000_000))
        for days in stride(from: 19, through: 9, by: -2) {
            let at = night.adding(seconds: Int64(-days) * Self.day)
            try store("board", at: at, ["Oznámení \(days)", "Oznámení \(days + 2)"], in: archive)
        }
        try store("board", at: night, [], in: archive)
        let web = try store("web", at: night, ["Most přes řeku se zavírá", "Hasiči slaví sto let"], in: archive)
        var gone = FetchState(lastAttempt: night, consecutiveFailures: 4, lastFailure: "x")
        gone.lastSuccess = night.adding(seconds: -4 * Self.day)
        let failed = try archive.store(
            Night(
                source: "denik", at: night, outcome: .failed,
                message: "the server answered 404 Not Found: the address may have moved", state: gone, run: night))
        let report = RunReport(startedAt: night, sources: [failed, web])
        try archive.finish(report)
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night, last: report, statuses: try archive.status(now: night),
            news: try archive.itemsFirstSeen(since: night, limit: 100).items,
            rejected: [
                Rejection(
                    .notParsable, stage: .parsing, source: "board", reference: "b/7", example: "Záměr o prodeji",
                    reason: "invalid JSON: a quote is missing", line: 14)
            ])
        try body(morning, clock)
    }

    @discardableResult
    private func store(
        _ source: Source.ID, at: Instant, _ titles: [String], in archive: Archive
    ) throws -> SourceReport {
        let records = titles.map { title in
            Record(
                source: source, key: title, keyOrigin: .guid, kind: .article, url: "https://lipova.example/\(title)",
                title: title, text: "", language: "cs", published: Moment(instant: at, precision: .minute))
        }
        return try archive.store(
            Night(
                source: source, at: at, outcome: records.isEmpty ? .unchanged : .changed,
                state: FetchState(lastAttempt: at, lastSuccess: at), records: records, run: at))
    }

    @Test func `says what needs a person, why, and what is new`() throws {
        try withMorning { morning, _ in
            #expect(morning.counts.asked == 2)
            #expect(morning.counts.answered == 1)
            #expect(morning.counts.new == 2)
            #expect(Set(morning.headlines.map(\.title)) == ["Most přes řeku se zavírá", "Hasiči slaví sto let"])
            #expect(morning.furtherItems == 0)
            #expect(morning.tasks.map(\.source) == ["denik", "board"])
            #expect(morning.tasks.map(\.needsPerson) == [true, true])
            #expect(morning.tasks.last?.matter == .silent(days: 9, usualGap: 2))
            #expect(morning.rejections.map(\.count) == [1])
            #expect(
                morning.sources.map(\.state)
                    == [SourceLine.State.silent, .failing, .off, .well])
        }
    }

    @Test(arguments: Language.allCases)
    func `every language fits into 80 columns and names file, command and figures`(language: Language) throws {
        try withMorning { morning, clock in
            let text = MorningText(language: language, clock: clock)
            let summary = text.summary(of: morning)
            let table = text.table(of: morning)
            let long = (summary + table).split(separator: "\n").filter { $0.count > 80 }
            #expect(long.isEmpty, "\(long)")
            #expect(!summary.contains("{") && !table.contains("{"), "a place was not filled in:\n\(summary)")
            for part in [
                "Lipová", "Most přes řeku", "feeds/denik.json", "letopis sources remove board", "404",
                "letopis status --rejections", "14",
            ] { #expect(summary.contains(part), "\(part) is missing in\n\(summary)") }
            let words = summary.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("Záměr o prodeji"), "\(summary)")
            #expect(text.subject(of: morning).contains("2"))
            #expect(table.split(separator: "\n").count == sources.count + 1)
        }
    }

    @Test func `in Czech it reads like Czech`() throws {
        try withMorning { morning, clock in
            let summary = MorningText(language: .cs, clock: clock).summary(of: morning)
            #expect(summary.hasPrefix("Lipová, úterý 5. srpna 2025\n"))
            #expect(summary.contains("V noci od 02:30 odpovědělo 1 z 2 zdrojů."))
            #expect(summary.contains("Obvykle něco jednou za 2 dny, teď už 9 dní nic."))
            #expect(summary.contains("Server odpověděl chybou 404. Už 4. noc za sebou. Naposledy přečteno 1. srpna."))
        }
    }

    @Test(arguments: Language.allCases)
    func `a run by hand in the daytime is not called a night`(language: Language) throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        // On the town's clock, which is two hours ahead in August.
        let hours = [(0, "02:30"), (6, "08:30"), (7, "09:30"), (18, "20:30"), (19, "21:30")]
        let words = try hours.map { hours, time in
            let begun = night.adding(seconds: Int64(hours) * 3600)
            let report = RunReport(startedAt: begun, sources: [SourceReport(source: "web", outcome: .unchanged)])
            let text = MorningText(language: language, clock: clock).summary(
                of: MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
                    now: begun, last: report, statuses: [], news: [], rejected: []))
            let line = try #require(text.split(separator: "\n").dropFirst().first)
            #expect(line.contains(time), "\(text)")
            return String(line.prefix(while: { !$0.isNumber }))
        }
        #expect(words[0] == words[1] && words[0] == words[4])
        #expect(words[2] == words[3])
        #expect(words[0] != words[2])
        if language == .cs { #expect(words[2] == "Při posledním běhu od ") }
    }

    @Test(arguments: Language.allCases)
    func `an address that was a page from the first night on needs its feed or rules`(language: Language) throws {
        let page = MorningTask.Matter.failing(
            nights: 1, lastRead: nil, message: "this is no feed but an HTML page", trouble: .plain(.page))
        let words = try summary(of: page, in: language).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for part in ["letopis sources add https://lipova.example", "--by-rules", "feeds/web.json"] {
            #expect(words.replacing("\u{A0}", with: " ").contains(part), "\(words)")
        }
        let moved = MorningTask.Matter.failing(
            nights: 1, lastRead: Day(iso8601: "2025-07-01"), message: "this is no feed but an HTML page",
            trouble: .plain(.page))
        #expect(try !summary(of: moved, in: language).contains("--by-rules"))
    }

    @Test func `before the first night it says how to begin`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: []).morning(
            now: night, last: nil, statuses: [], news: [], rejected: [])
        let text = MorningText(language: .en, clock: clock).summary(of: morning)
        #expect(text.contains("letopis run"))
    }

    /// The morning before which `matter` became one source's.
    private func summary(of matter: MorningTask.Matter, in language: Language) throws -> String {
        let clock = try TownClock(timeZone: "Europe/Prague")
        func json(_ value: some Encodable) throws -> String {
            String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
        }
        let morning = """
            {"town": "Lipová", "day": \(try json(clock.day(at: night))), "headlines": [], "furtherItems": 0,
             "isLate": false, "nights": [],
             "counts": {"asked": 1, "answered": 0, "new": 0, "takenInSince": 0, "changed": 0, "missing": 0, "rejected": 0},
             "tasks": [{"source": "web", "name": "Web obce", "url": "https://lipova.example/rss.xml",
                        "file": "feeds/web.json",
                        "matter": \(try json(matter)), "needsPerson": true}],
             "rejections": [], "sources": []}
            """
        return MorningText(language: language, clock: clock).summary(
            of: try JSONDecoder().decode(Morning.self, from: Data(morning.utf8)))
    }

    @Test(arguments: Language.allCases.filter { $0 != .en })
    func `a held night is told in the town's language with its figures`(language: Language) throws {
        let reason = "held back: 31 of 40 items vanished in one night while 27 others came; look at its page"
        let text = try summary(of: .attention(reason, trouble: Trouble(formerSentence: reason)), in: language)
        for part in ["31", "40", "27", "letopis sources accept web", "letopis sources undo web"] {
            #expect(text.contains(part), "\(text)")
        }
        #expect(!text.contains("vanished"))
    }

    @Test(
        arguments: [
            "the name lipova.example leads nowhere (DNS): the address may be misspelt",
            "lipova.example was too slow: 30 s", "lipova.example closed the connection without an answer",
            "the answer of lipova.example broke off before its end: its gzip packing is not complete",
            "lipova.example redirects more than 5 times; open the address in a browser",
            "lipova.example redirects to an address that is neither http nor https, which is not followed",
            "lipova.example could not say what its robots.txt allows; nothing is asked there until it can",
            "this is no feed but an HTML page; give it rules", "this is no feed but a PDF file",
            "the answer is empty; what is archived stays as it is",
            "none of the 12 items was known from before: what was published in between was probably lost",
            "no connection to lipova.example: Connection refused",
            "the answer of lipova.example is damaged: its br packing cannot be undone",
            "the answer is larger than 15000000 bytes once unpacked; if that is right, raise harvest.maximumBodyBytes",
            "refused: 10.0.0.8 is an address inside a private network, which a source may not lead to",
            "robots.txt of lipova.example forbids /rss; ask its operator",
            "its server has moved it for good to https://nova.example/rss, where it is asked from now on",
            "the environment variable TOKEN, which holds the token, is not set",
            "/srv/rss.xml cannot be read: No such file or directory",
            "127.0.0.1 is this machine, which a source may not lead to; if that is meant, set \"allowLocal\": true",
        ], Language.allCases.filter { $0 != .en })
    func `what stopped a source is told in the town's language alone`(reason: String, language: Language) throws {
        let text = try summary(
            of: .failing(nights: 4, lastRead: nil, message: reason, trouble: Trouble(formerSentence: reason)),
            in: language)
        #expect(!text.contains(reason.prefix(20)), "\(text)")
    }

    /// What is named, and what somebody has to find in the sentence.
    private static let details: [(TroubleDetail, [String])] = {
        var details: [(TroubleDetail, [String])] = [
            (.danger(DangerousMarkup(.attributes, limit: 1000, line: 12)), ["1000", "12"]),
            (.danger(DangerousMarkup(.tagLength, limit: 65_536, line: 12)), ["65536", "12"]),
            (.danger(DangerousMarkup(.length, limit: 2_147_483_647)), ["2147483647"]),
            (.moved(to: "https://nova.example/rss"), ["https://nova.example/rss"]),
        ]
        for reason in SecretFault.Reason.allCases {
            let fault = SecretFault(keeper: .environment("TOWN_TOKEN"), reason: reason)
            details.append((.secret(fault), ["TOWN_TOKEN", "\"token\""]))
        }
        for reason in FileFault.Reason.allCases {
            details.append((.file(FileFault(path: "/srv/radio.xml", reason: reason)), ["/srv/radio.xml", "web.json"]))
        }
        for reason in RuleFault.Reason.allCases {
            details.append((.rule(RuleFault(rule: "//li[", reason: reason, position: 6)), ["//li[", "--by-rules"]))
        }
        return details
    }()

    @Test(arguments: details.indices, Language.allCases.filter { $0 != .en })
    func `what only the machine can name stands in a sentence of the town's language`(
        index: Int, language: Language
    ) throws {
        let (detail, parts) = Self.details[index]
        let text = try summary(
            of: .failing(nights: 4, lastRead: nil, message: "an English sentence", trouble: .detailed(detail)),
            in: language)
        #expect(!text.contains("nglish") && !text.contains("{"), "\(text)")
        for part in parts { #expect(text.contains(part), "\(part) is missing in \(text)") }
        // In English the machine's own sentence says it.
        let english = try summary(
            of: .failing(nights: 4, lastRead: nil, message: "an English sentence", trouble: .detailed(detail)),
            in: .en)
        #expect(english.contains("An English sentence."))
    }

    @Test func `this machine is no internal network`() throws {
        let own = try summary(of: failing(.plain(.ownMachine)), in: .cs)
        #expect(own.contains("tohoto počítače") && own.contains("allowLocal"), "\(own)")
        #expect(!own.contains("vnitřní"), "\(own)")
        #expect(try summary(of: failing(.plain(.ownNetwork)), in: .cs).contains("vnitřní"))
    }

    @Test(arguments: Trouble.Plain.allCases, Language.allCases.filter { $0 != .en })
    func `the kind of a trouble decides its words, whatever the machine's sentence is`(
        kind: Trouble.Plain, language: Language
    ) throws {
        let sentence = "something happened that no sign tells"
        #expect(Trouble(formerSentence: sentence) == .other)
        let text = try summary(
            of: .failing(nights: 4, lastRead: nil, message: sentence, trouble: .plain(kind)), in: language)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!words.contains(sentence), "\(text)")
    }

    @Test(arguments: Language.allCases)
    func `only an address that may have moved is to be looked for`(language: Language) throws {
        let look = try summary(of: failing(.status(404)), in: language)
        #expect(look.contains("\"url\""), "\(look)")
        let others: [Trouble] =
            [429, 503, 410, 403, 500].map { .status($0) }
            + [.tooLarge, .forbidden, .circle, .unknownRules, .tooSlow].map { .plain($0) }
        for trouble in others {
            let text = try summary(of: failing(trouble), in: language)
            #expect(!text.contains("\"url\""), "\(trouble): \(text)")
            #expect(text.contains("->"), "\(trouble) is without a remedy: \(text)")
        }
        let gone = try summary(of: failing(.status(410)), in: language)
        #expect(gone.contains("410") && gone.contains("letopis sources remove web"), "\(gone)")
        #expect(try summary(of: failing(.plain(.tooLarge)), in: language).contains("harvest.maximumBodyBytes"))
        #expect(try summary(of: failing(.plain(.forbidden)), in: language).contains("robots"))
    }

    private func failing(_ trouble: Trouble, until: Instant? = nil) -> MorningTask.Matter {
        .failing(nights: 4, lastRead: nil, message: "m", trouble: trouble, until: until)
    }

    @Test(arguments: Language.allCases)
    func `a source that waits says until when`(language: Language) throws {
        let text = try summary(of: failing(.status(429), until: night.adding(seconds: 3 * Self.day)), in: language)
        #expect(text.contains("02:30") && text.contains("8"), "\(text)")
    }

    @Test(arguments: Language.allCases)
    func `a source without items says what to do, and when it passes`(language: Language) throws {
        for (kind, part) in [
            (Trouble.Plain.noItemsByRules, "--by-rules"), (.noItems, "letopis sources add"),
            (.cutOff, "https://lipova"),
        ] {
            let text = try summary(of: .attention("something", trouble: .plain(kind)), in: language)
            #expect(text.contains(part), "\(text)")
            #expect(language == .en || !text.contains("omething"), "\(text)")
        }
    }

    /// A night in which `reports` came of the sources, none of which was ever read.
    private func morning(_ reports: [SourceReport], remark: String?, statuses: [SourceStatus] = []) throws -> Morning {
        let clock = try TownClock(timeZone: "Europe/Prague")
        return MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night, last: RunReport(startedAt: night, sources: reports, remark: remark), statuses: statuses,
            news: [], rejected: [])
    }

    @Test(arguments: Language.allCases)
    func `after an outage nobody is said to have answered, or to have been added`(language: Language) throws {
        let reports = sources.filter(\.isEnabled).map { SourceReport(source: $0.id, outcome: .skipped, message: "x") }
        let morning = try morning(reports, remark: "this machine seems to be offline")
        let text = MorningText(language: language, clock: try TownClock(timeZone: "Europe/Prague"))
        let summary = text.summary(of: morning)
        #expect(morning.tasks.allSatisfy { $0.matter == .passedOver })
        #expect(!summary.contains("0 z 0") && !summary.contains("0 of 0"), "\(summary)")
        #expect(language == .en || !summary.contains("offline"), "\(summary)")
        let well = MorningText(language: language, clock: try TownClock(timeZone: "Europe/Prague"))
            .subject(of: try self.morning([], remark: nil))
        #expect(text.subject(of: morning) != well)
    }

    @Test func `a source that failed is in the subject, though it can wait`() throws {
        try withMorning { _, clock in
            let folder = FileManager.default.temporaryDirectory.appending(path: "reporting-\(UUID().uuidString)").path
            defer { try? FileManager.default.removeItem(atPath: folder) }  // a folder that stays in /tmp fails no test
            let archive = try Archive(
                path: "\(folder)/archive.sqlite", lexicon: Lexicon.load(directory: nil), clock: clock)
            try archive.register(sources, at: night)
            let state = FetchState(lastAttempt: night, consecutiveFailures: 1, lastFailure: "x")
            let report = try archive.store(
                Night(
                    source: "web", at: night, outcome: .failed, message: "slow", trouble: .plain(.tooSlow),
                    state: state,
                    run: night))
            let morning = try morning([report], remark: nil, statuses: try archive.status(now: night))
            #expect(
                MorningText(language: .cs, clock: clock).subject(of: morning) == "Lipová: nové 0, nepřečteno: 1")
        }
    }

    @Test func `a run by hand at noon takes nothing of the night's figures away`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        var brought = SourceReport(source: "web", outcome: .changed)
        brought.new = 3
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night,
            last: RunReport(
                startedAt: night.adding(seconds: 36_000), sources: [SourceReport(source: "web", outcome: .unchanged)]),
            earlier: [RunReport(startedAt: night, sources: [brought])], statuses: [], news: [], newsCount: 3,
            rejected: [])
        #expect((morning.counts.new, morning.counts.takenInSince, morning.counts.asked) == (3, 0, 1))
    }

    @Test func `while the first night runs it says so`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night, last: nil, underWay: night, statuses: [], news: [], rejected: [])
        #expect(
            MorningText(language: .cs, clock: clock).summary(of: morning).contains("První noc běží od 02:30"))
    }

    @Test(arguments: Language.allCases)
    func `a nightly job that is not started any more is told of first, and nothing is well`(language: Language) throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let builder = MorningBuilder(town: "Lipová", clock: clock, sources: sources)
        func morning(hours: Int64) -> Morning {
            builder.morning(
                now: night.adding(seconds: hours * 3600), last: RunReport(startedAt: night), statuses: [], news: [],
                rejected: [])
        }
        let words = MorningText(language: language, clock: clock)
        #expect(!words.summary(of: morning(hours: 30)).contains("systemctl"))
        let late = words.summary(of: morning(hours: 60 * 24))
        #expect(
            late.split(separator: "\n").dropFirst().prefix(4).joined(separator: " ").contains("systemctl"), "\(late)")
        #expect(words.subject(of: morning(hours: 60 * 24)) != words.subject(of: morning(hours: 30)))
        if language == .cs { #expect(words.subject(of: morning(hours: 60 * 24)).contains("žádná noc")) }
    }

    @Test(arguments: Language.allCases)
    func `what concerns the nights as a whole stands before every source, and nothing is well`(language: Language)
        throws
    {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let builder = MorningBuilder(town: "Lipová", clock: clock, sources: sources)
        let morning = builder.morning(
            now: night, askedAt: night.adding(seconds: 3600),
            last: RunReport(startedAt: night.adding(seconds: -Self.day)),
            cutShort: night, ahead: Instant(iso8601: "2036-01-01T02:30:00Z"), statuses: [], news: [], rejected: [])
        #expect(morning.pressing == 2)
        let text = MorningText(language: language, clock: clock)
        let summary = text.summary(of: morning)
        #expect(summary.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(summary)")
        let tasks = summary.split(separator: "\n").filter { $0.hasPrefix("!!") || $0.hasPrefix("--") }
        #expect(tasks.count == 5 && tasks.prefix(2).allSatisfy { $0.hasPrefix("!!") }, "\(summary)")
        let words = summary.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for part in ["2036", "03:30", "02:30", "letopis run"] { #expect(words.contains(part), "\(part) in \(words)") }
        #expect(!words.contains("{"))
        let well = text.subject(
            of: builder.morning(
                now: night, last: RunReport(startedAt: night), statuses: [], news: [], rejected: []))
        #expect(text.subject(of: morning) != well && text.subject(of: morning).hasSuffix(": 2"))
    }

    @Test(arguments: Language.allCases)
    func `a night that was made good and what came in later are told with their figures`(language: Language) throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let lapsed = LapsedRun(startedAt: night.adding(seconds: -Self.day), documents: 7, new: 31, changed: 4)
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night,
            last: RunReport(
                startedAt: night, sources: [SourceReport(source: "web", outcome: .unchanged)], lapsed: [lapsed]),
            statuses: [], news: [], newsCount: 31 + 17, rejected: [])
        let words = MorningText(language: language, clock: clock).summary(of: morning)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for part in [" 17.", " 7,", " 31,", " 4.", "4"] { #expect(words.contains(part), "\(part) in \(words)") }
        #expect(!words.contains("{") && !words.contains("!!"), "\(words)")
        #expect(morning.counts.takenInSince == 17)
    }

    private func summary(rejecting rejected: [Rejection], in language: Language) throws -> String {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night, last: RunReport(startedAt: night), statuses: [], news: [], rejected: rejected)
        let text = MorningText(language: language, clock: clock).summary(of: morning)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
        return text
    }

    @Test(arguments: Language.allCases)
    func `each kind of rejection is told with its number, one example and what to do`(language: Language) throws {
        for kind in Rejection.Kind.allCases {
            let rejected = (1...3).map { number in
                Rejection(
                    kind, stage: .parsing, source: "web", reference: "id-\(number)",
                    example: number == 1 ? nil : "Zpráva \(number)", reason: "some English reason", line: 40 + number)
            }
            let lines = try summary(rejecting: rejected, in: language)
            let text = lines.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for part in [" * Web obce: 3 ", "41", " -> "] { #expect(text.contains(part), "\(part) in \(text)") }
            #expect(text.contains("some English reason") == (language == .en), "\(text)")
            // What is not for the public, or was taken back, is not named.
            let isNamed = kind != .notPublic && kind != .takenBack
            #expect(text.contains("Zpráva 2") == isNamed, "\(text)")
            #expect(!text.contains("Zpráva 3") && !text.contains("id-") && !text.contains("{"), "\(text)")
        }
    }

    @Test func `kinds of one source stand apart, each under its number`() throws {
        let text = try summary(
            rejecting: [
                Rejection(
                    .menu, stage: .normalization, source: "web", reference: "a", example: "Kontakty", reason: "r"),
                Rejection(.empty, stage: .parsing, source: "web", reference: "b", reason: "r", line: 3),
                Rejection(.menu, stage: .normalization, source: "web", reference: "c", example: "Domů", reason: "r"),
            ], in: .cs)
        #expect(
            text.contains(
                """
                 * Web obce: 1
                   není v ní ani název, ani text, ani odkaz (řádek 3)
                   -> Chybí-li vám, řekněte o tom správci webu; co se přečíst dalo, je uloženo.
                 * Web obce: 2
                   odkaz z nabídky stránky, ne zpráva; například: Kontakty
                   -> Není třeba nic dělat.
                   -> letopis status --rejections
                """), "\(text)")
    }

    @Test(arguments: Language.allCases.filter { $0 != .en })
    func `rejections of older archives are told in the town's language, or where to read of them`(
        language: Language
    ) throws {
        for reason in ["the document breaks off inside this item", "something that no sign tells"] {
            let text = try summary(
                rejecting: [Rejection(nil, stage: .parsing, source: "web", reference: "x", reason: reason, line: 7)],
                in: language)
            #expect(!text.contains(reason) && text.contains("7"), "\(text)")
            #expect(text.contains("letopis status --rejections"), "\(text)")
        }
    }

    @Test func `where a source has moved is told, though an older archive keeps that beside the kind`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let stored = """
            {"source": "web", "name": "Web obce", "kind": "web", "isEnabled": true, "consecutiveFailures": 0,
             "lastAttempt": "2025-08-05T00:30:00Z", "attention": "its server has moved it", "attentionTrouble": "moved",
             "items": 1, "present": 1, "newItems": 0, "movedTo": "https://nova.example/rss"}
            """
        let status = try JSONDecoder().decode(SourceStatus.self, from: Data(stored.utf8))
        let morning = MorningBuilder(town: "Lipová", clock: clock, sources: sources).morning(
            now: night, last: RunReport(startedAt: night), statuses: [status], news: [], rejected: [])
        let text = MorningText(language: .cs, clock: clock).summary(of: morning)
        #expect(text.contains("https://nova.example/rss") && !text.contains("its server"), "\(text)")
    }

    @Test func `a mark that holds nothing back is taken off by one command`() throws {
        let moved = "its server has moved it for good to https://nova.example/rss; put that address into feeds/web.json"
        let text = try summary(of: .attention(moved, trouble: Trouble(formerSentence: moved)), in: .cs)
        #expect(text.contains("letopis sources accept web") && !text.contains("undo"))
    }
}
