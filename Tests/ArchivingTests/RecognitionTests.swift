import Archiving
import Records
import SeededRandomness
import Testing

@Suite("Recognition") struct RecognitionTests {
    /// An item as the normalizer names it.
    private func item(
        _ number: Int, id: String? = nil, url: String? = nil, title: String? = nil, day: String = "2025-01-02",
        text: String? = nil
    ) -> Record {
        let (id, url) = (id ?? "a-\(number)", url ?? "lipova.example/\(number)")
        let title = title ?? "Zpráva \(number)"
        let text = text ?? "Znění zprávy číslo \(number), dost dlouhé na to, aby se podle něj zpráva poznala i jinde."
        return Record(
            source: "board", key: "id:\(id)", keyOrigin: .guid, kind: .notice, url: "https://\(url)", title: title,
            text: text, language: "cs",
            aliases: [
                "url:\(url)", "title:\(title) \(day)", "said:\(title.lowercased()) \(day)",
                "words:\(Digest(of: text).shortName)",
            ])
    }

    @Test func `ids that are new at every fetch double nothing and are not believed any more`() throws {
        let town = try TestArchive()
        try town.store((1...6).map { item($0) }, night: 1)
        let ids = try town.export().count
        for night in 2...3 {
            let report = try town.store((1...6).map { item($0, id: "random-\(night)-\($0)") }, night: night)
            #expect((report.new, report.same, report.missing) == (0, 6, 0))
            #expect(report.message?.contains("the ids are new at every fetch") == (night == 3))
            #expect(try town.archive.belief(of: "board") == (night == 2 ? .ids : .addresses))
        }
        #expect(try town.export().count == ids)
        #expect(try town.archive.item(Record.id("id:a-3"), for: .internal)?.lastSeen == .night(3))
    }

    @Test func `imported issues of one title are issues of their own, whatever else agrees`() throws {
        let town = try TestArchive()
        for issue in 1...3 {
            let pages = (1...3).map { page in
                item(
                    page, id: "listy-\(issue).pdf page \(page)", url: "files.example/\(issue)#page=\(page)",
                    title: "Lipovské listy, strana \(page)", day: "",
                    text: "Strana \(page) čísla \(issue) má vlastní text.")
            }
            let report = try town.archive.store(
                Night(
                    source: "board", at: .night(issue), outcome: .changed, state: FetchState(), records: pages,
                    isImported: true))
            #expect((report.new, report.changed) == (3, 0))
        }
        #expect(try town.export().count == 9)
        for issue in 4...6 {
            let scanned = item(
                0, id: "listy-\(issue).pdf", url: "files.example/\(issue)", title: "Listy", day: "", text: "")
            let report = try town.archive.store(
                Night(
                    source: "board", at: .night(issue), outcome: .changed, state: FetchState(), records: [scanned],
                    isImported: true))
            #expect(report.new == 1)
        }
    }

    @Test func `ids that changed once are believed, so that each week's programme at one address is an item`() throws {
        let town = try TestArchive()
        try town.store((1...6).map { item($0) }, night: 1)
        let report = try town.store((1...6).map { item($0, id: "new-\($0)") }, night: 2)
        #expect(report.message?.contains("6 items came under new ids") == true)
        #expect(try town.archive.belief(of: "board") == .ids)
        for week in 1...3 {
            let programme = item(9, id: "week-\(week)", title: "Program kina, \(week). týden", day: "2025-02-0\(week)")
            let report = try town.store((2...6).map { item($0, id: "new-\($0)") } + [programme], night: 2 + week)
            #expect((report.new, report.changed) == (1, 0))
        }
    }

    @Test func `a new web with other ids and addresses is the old items, edits among them`() throws {
        let town = try TestArchive()
        try town.store((1...6).map { item($0) }, night: 1)
        let moved = (1...6).map {
            item($0, id: "n\($0)", url: "new.example/\($0)", text: $0 == 2 ? "Opravené znění." : nil)
        }
        let report = try town.store(moved + [item(7, id: "n7", url: "new.example/7")], night: 2)
        #expect((report.new, report.changed, report.same, report.missing) == (1, 1, 5, 0))
        #expect(try town.archive.belief(of: "board") == .ids)
        let later = try town.store(moved, night: 3)
        #expect((later.new, later.changed, later.same, later.missing) == (0, 0, 6, 1))
        let again = try town.store((1...6).map { item($0, id: "z\($0)", url: "z.example/\($0)") }, night: 4)
        #expect((again.new, again.missing) == (0, 0))
        #expect(try town.archive.belief(of: "board") == .titles)
    }

    @Test func `one item that got a new id is known by its address, title and text`() throws {
        let town = try TestArchive()
        try town.store((1...5).map { item($0) }, night: 1)
        let report = try town.store((1...4).map { item($0) } + [item(5, id: "b-5")], night: 2)
        #expect((report.new, report.same, report.missing) == (0, 5, 0))
        #expect(try town.archive.belief(of: "board") == .ids)
    }

    @Test func `an item whose id is made of its text has versions from its third id on`() throws {
        let town = try TestArchive()
        let published = Moment(instant: .night(0), precision: .second)
        func item(_ number: Int, edit: Int) -> Record {
            let edit = number == 4 ? edit : 0
            let text = "Znění \(number), \(edit). oprava, dost dlouhé."
            return self.item(number, id: "digest-\(number)-\(edit)", text: text).published(published, rawDate: nil)
        }
        for edit in 0...3 {
            let report = try town.store((1...8).map { item($0, edit: edit) }, night: edit + 1)
            #expect(report.new == (edit == 0 ? 8 : edit == 1 ? 1 : 0))
            #expect((report.changed, report.missing) == (edit > 1 ? 1 : 0, edit == 1 ? 1 : 0))
        }
        #expect(try town.archive.belief(of: "board") == .ids)
    }

    @Test func `an edit in the night in which ids change is no new item`() throws {
        let town = try TestArchive()
        let published = Moment(instant: .night(0), precision: .second)
        try town.store((1...5).map { item($0).published(published, rawDate: nil) }, night: 1)
        let later = [
            item(4, id: "b-4"), item(5, id: "b-5", text: "Opravené znění zprávy číslo 5."), item(6, id: "b-6"),
            item(7, id: "b-7"), item(8, id: "b-8"),
        ].map { $0.published(published, rawDate: nil) }
        let report = try town.store(later, night: 2)
        #expect((report.new, report.changed, report.same, report.missing) == (3, 1, 1, 3))
    }

    @Test(arguments: [9, 13])
    func `a move of which a broken document showed a part is a move for the rest`(shown: Int) throws {
        let town = try TestArchive()
        let published = Moment(instant: .night(0), precision: .second)
        func items(_ web: String) -> [Record] {
            (1...15).map {
                item($0, id: "\(web)-\($0)", url: "\(web).example/\($0)").published(published, rawDate: nil)
            }
        }
        try town.store(items("old"), night: 1)
        let broken = try town.archive.store(.document(Array(items("new").prefix(shown)), night: 2, isWhole: false))
        #expect((broken.new, broken.same) == (0, shown))
        let whole = try town.store(items("new"), night: 3)
        #expect((whole.new, whole.same, whole.missing) == (0, 15, 0))
    }

    @Test func `undated notices with the titles of old ones are new, however many come`() throws {
        let town = try TestArchive()
        func notice(_ number: Int, _ id: String) -> Record {
            let title = "Pozvánka \(number)"
            return Record(
                source: "board", key: "id:\(id)-\(number)", keyOrigin: .guid, kind: .notice,
                url: "https://lipova.example/\(id)/\(number)", title: title, text: "", language: "cs",
                aliases: [
                    "url:lipova.example/\(id)/\(number)", "said:\(title.lowercased()) ",
                    "words:\(Digest(of: title).shortName)",
                ])
        }
        let lasting = (10...30).map { notice($0, "stays") }
        try town.store(lasting + (1...4).map { notice($0, "march") }, night: 1)
        let report = try town.store(lasting + (1...4).map { notice($0, "april") }, night: 2)
        #expect((report.new, report.missing) == (4, 4))
    }

    @Test func `next month's programme is no other name of this month's`() throws {
        let town = try TestArchive()
        let names = ["Kino", "Koncert", "Trhy", "Divadlo", "Ples", "Běh", "Sraz", "Bazar", "Turnaj", "Výstava", "Kurz"]
        func programme(_ month: Int, isDated: Bool) -> [Record] {
            names.enumerated().map { index, name in
                let moment = Moment(instant: .night(30 * month + index), precision: .minute)
                return Record(
                    source: "board", key: "id:\(month)-\(index)", keyOrigin: .guid, kind: .event,
                    url: "https://lipova.example/\(month)/\(index)", title: name, text: "", language: "cs",
                    published: isDated ? moment : nil, startAt: isDated ? nil : moment,
                    aliases: ["url:lipova.example/\(month)/\(index)", "words:\(Digest(of: name).shortName)"])
            }
        }
        for isDated in [false, true] {
            let town = isDated ? try TestArchive() : town
            #expect(try town.store(programme(1, isDated: isDated), night: 1).new == 11)
            let second = try town.store(programme(2, isDated: isDated), night: 31)
            #expect((second.new + (second.held ?? 0), second.changed, second.same) == (11, 0, 0))
        }
    }

    @Test func `the next edition under the same title, or at the same address, is another item`() throws {
        let town = try TestArchive()
        try town.store((1...5).map { item($0) }, night: 1)
        let next = item(9, id: "b", title: "Zpráva 5", day: "2025-01-09")
        let other = item(4, id: "c", title: "Něco jiného", day: "2025-01-09", text: "Krátce.")
        let report = try town.store((1...3).map { item($0) } + [next, other], night: 2)
        #expect((report.new, report.missing) == (2, 2))
    }

    @Test func `an item whose address was corrected is the same one, others coming and going beside it`() throws {
        let town = try TestArchive()
        try town.store((1...8).map { dated($0) }, night: 1)
        let corrected = dated(5, id: "a-5-opraveny", url: "lipova.example/5-opraveny")
        let report = try town.store(
            (2...4).map { dated($0) } + (6...8).map { dated($0) } + [corrected, dated(9)], night: 2)
        // Another address alone makes no version.
        #expect((report.new, report.changed, report.missing) == (1, 0, 1))
        let item = try #require(try town.archive.item(Record.id("id:a-5"), for: .internal))
        #expect(item.record.url == "https://lipova.example/5-opraveny")
        #expect((item.versionCount, item.lastSeen) == (1, .night(2)))
        let later = try town.store(
            (2...4).map { dated($0) } + (6...8).map { dated($0) } + [corrected, dated(9)], night: 3)
        #expect((later.new, later.changed, later.missing) == (0, 0, 0))
    }

    @Test func `what came after the other had gone, or in half a document, or with few words, is another item`() throws
    {
        let town = try TestArchive()
        try town.store((1...8).map { dated($0) } + [dated(20, text: "Viz příloha.")], night: 1)
        let few = try town.store(
            (1...8).map { dated($0) } + [dated(20, id: "z", url: "lipova.example/z", text: "Viz příloha.")], night: 2)
        #expect((few.new, few.missing) == (1, 1))
        let rest = (1...7).map { dated($0) }
        try town.store(rest, night: 3)
        let late = try town.store(rest + [dated(8, id: "b-8", url: "lipova.example/b-8")], night: 4)
        #expect(late.new == 1)
        let half = try town.store(
            (1...6).map { dated($0) } + [dated(7, id: "b-7", url: "lipova.example/b-7")], night: 5, isWhole: false)
        #expect(half.new == 1)
    }

    /// The same with a date of its own.
    private func dated(_ number: Int, id: String? = nil, url: String? = nil, text: String? = nil) -> Record {
        item(number, id: id, url: url, text: text).published(
            Moment(instant: .night(0), precision: .day), rawDate: "1. 1.")
    }

    @Test func `under another id and day the same words at the same address are another item while ids are kept`()
        throws
    {
        let town = try TestArchive()
        try town.store((1...3).map { item($0, text: "Viz příloha \($0).") }, night: 1)
        let next = item(3, id: "b-3", day: "2025-01-09", text: "Viz příloha 3.")
        let kept = try town.store((1...2).map { item($0, text: "Viz příloha \($0).") } + [next], night: 2)
        #expect((kept.new, kept.missing) == (1, 1))
        let other = try TestArchive()
        try other.store((1...2).map { item($0, text: "Viz příloha \($0).") }, night: 1)
        let stamped = (1...2).map { item($0, id: "b-\($0)", day: "2025-01-09", text: "Viz příloha \($0).") }
        let random = try other.store(stamped, night: 2)
        #expect((random.new, random.same, random.missing) == (0, 2, 0))
    }

    @Test func `names that two records share tell neither`() throws {
        let town = try TestArchive()
        try town.store([item(1, url: "lipova.example/", title: "Počasí")], night: 1)
        try town.store([item(2, url: "lipova.example/", title: "Počasí")], night: 2)
        let report = try town.store([item(3, url: "lipova.example/", title: "Počasí", text: "Dnes.")], night: 3)
        #expect(report.new == 1)
    }

    @Test(arguments: [2, 9, 77] as [UInt64])
    func `the order of the items changes nothing`(seed: UInt64) throws {
        var numbers = SeededGenerator(seed: seed)
        let nights = (0..<6).map { night in
            (1...12).filter { _ in Int.random(in: 0..<5, using: &numbers) > 0 }.map {
                item($0, id: night > 2 ? "n\(night)-\($0)" : nil, url: night > 3 ? "new.example/\($0)" : nil)
            }
        }
        let straight = try TestArchive()
        let shuffled = try TestArchive()
        for (number, night) in nights.enumerated() {
            let one = try straight.store(night, night: number + 1)
            let other = try shuffled.store(night.shuffled(using: &numbers), night: number + 1)
            #expect(
                (one.new, one.changed, one.same, one.missing) == (other.new, other.changed, other.same, other.missing))
        }
        #expect(try straight.export() == shuffled.export())
    }

    /// A date of an event, as the normalizer names it; `isNamed` is false of what was stored before dates had names.
    private func date(_ day: Int, among count: Int, notation: String = "", isNamed: Bool = true) -> Record {
        let start = Instant(seconds: 1_746_252_000 + Int64(day) * 86_400)
        let key = count == 1 ? "id:trhy" : "id:trhy#\(day)\(notation)"
        return Record(
            source: "board", key: key, keyOrigin: .guid, kind: .event, title: "Trhy", language: "cs",
            startAt: Moment(instant: start, precision: .minute),
            aliases: isNamed ? ["occurrence:trhy \(start.iso8601)"] : [])
    }

    private func dates(_ days: [Int], notation: String = "", isNamed: Bool = true) -> [Record] {
        days.map { date($0, among: days.count, notation: notation, isNamed: isNamed) } + (1...3).map { item($0) }
    }

    @Test func `another date of an event doubles none, nor does one that goes or is written otherwise`() throws {
        let town = try TestArchive()
        try town.store(dates([3]), night: 1)
        func starts() throws -> [Substring: Substring] {
            try town.export().reduce(into: [:]) { starts, line in
                guard let id = line.firstMatch(of: /"id":"([^"]+)"/),
                    let start = line.firstMatch(of: /"start_at":"([^"]+)"/)
                else { return }
                starts[id.1] = start.1
            }
        }
        let second = try town.store(dates([3, 10]), night: 2)
        #expect((second.new, second.changed, second.missing) == (1, 0, 0))
        let before = try starts()
        #expect(before.count == 2)
        let rewritten = try town.store(dates([3, 10], notation: "Z"), night: 3)
        #expect((rewritten.new, rewritten.changed, rewritten.missing) == (0, 0, 0))
        // The only one that is left has the event's key, and is still the second.
        let left = try town.store(dates([10]), night: 4)
        #expect((left.new, left.changed, left.missing) == (0, 0, 1))
        #expect(try starts() == before)
        let back = try town.store(dates([3, 10]), night: 5)
        #expect((back.new, back.changed, back.missing) == (0, 0, 0))
    }

    @Test func `the one date of an event that is put off stays its record`() throws {
        let town = try TestArchive()
        try town.store(dates([3]), night: 1)
        let moved = try town.store(dates([4]), night: 2)
        #expect((moved.new, moved.changed, moved.missing) == (0, 1, 0))
        let more = try town.store(dates([4, 11]), night: 3)
        #expect((more.new, more.changed, more.missing) == (1, 0, 0))
    }

    @Test func `an archive from before dates had names doubles none of them`() throws {
        let town = try TestArchive()
        try town.store(dates([3], isNamed: false), night: 1)
        #expect(try town.store(dates([3, 10]), night: 2).new == 1)
        let other = try TestArchive()
        try other.store(dates([3, 10], isNamed: false), night: 1)
        #expect(try other.store(dates([3, 10]), night: 2).new == 0)
        let later = try other.store(dates([3], notation: "Z"), night: 3)
        #expect((later.new, later.missing) == (0, 1))
    }
}
