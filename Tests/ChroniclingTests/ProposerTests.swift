import Chronicling
import Linguistics
import Records
import SeededRandomness
import Testing

@Suite struct ProposerTests {
    private let proposer = Proposer(scheme: .builtIn, language: .cs, year: 2026)

    private func propose(_ items: [ChronicleItem], decisions: [Decision] = [], entries: [Entry] = []) -> ProposalSet {
        proposer.proposalSet(for: items, decisions: decisions, entries: entries)
    }

    private func bridge() throws -> Proposal {
        try #require(propose(Town.year).proposals.first { $0.members.contains("most-noviny") })
    }

    @Test func `an announcement and its reports are one proposal on the day of the event`() throws {
        let proposal = try bridge()
        #expect(proposal.members == ["most-kuryr", "most-noviny", "most-pozvanka"])
        #expect(proposal.date == Town.day("2026-05-14"))
        #expect(!proposal.isDateInferred)
        #expect(proposal.chapter == "stavby")
    }

    @Test func `the town's own report is quoted, not the invitation`() throws {
        let proposal = try bridge()
        #expect(proposal.sentences.allSatisfy { $0.record == "most-noviny" })
        #expect(proposal.sentences.first?.text.hasPrefix("Starostka Jana Nováková otevřela") == true)
        #expect(!proposal.sentences.contains { $0.text.contains("Přijďte") })
        #expect((1...3).contains(proposal.sentences.count))
    }

    @Test func `every quoted sentence stands in its source at its offsets`() throws {
        let set = propose(Town.year)
        for proposal in set.proposals + set.overQuota {
            for sentence in proposal.sentences {
                let item = try #require(Town.year.first { $0.id == sentence.record })
                #expect(sentence.stands(in: item))
            }
            for quotation in proposal.facts.compactMap(\.quotation) {
                let item = try #require(Town.year.first { $0.id == quotation.record })
                #expect(quotation.stands(in: item))
            }
        }
    }

    @Test func `sources that state different sums are a conflict`() throws {
        let conflict = try #require(try bridge().conflicts.first { $0.kind == .amount })
        #expect(conflict.statements.map(\.value) == ["48,5 milionu korun", "51 milionů korun"])
    }

    @Test func `facts say when, who and how much, and how many agree`() throws {
        let facts = try bridge().facts
        #expect(facts.first == Fact(kind: .when, value: "2026-05-14", quotation: nil, agreement: 3))
        #expect(facts.contains { $0.kind == .who && $0.value == "Jana Nováková" })
        #expect(facts.contains { $0.kind == .amount && $0.value == "600 lidí" })
    }

    @Test func `a series is one proposal with all its days`() throws {
        let series = propose(Town.year).proposals.filter { $0.kind == .series }
        #expect(series.count == 1)
        #expect(series.first?.dates.count == 6)
        #expect(series.first?.members.count == 6)
    }

    @Test func `notices of the board are counted and not proposed`() {
        let set = propose(Town.year)
        #expect(set.routine.map(\.count) == [9])
        #expect(!set.proposals.contains { $0.members.contains { $0.hasPrefix("uzavirka") } })
    }

    private func notice(_ number: Int, _ title: String, published: String = "2026-04-10") -> ChronicleItem {
        Town.item(
            "n\(number)", Town.board, title: title, text: "", published: published, subject: .administration,
            entities: [NamedEntity(type: .person, name: "Jan Novotný", surface: "Jan Novotný")], kind: .notice)
    }

    @Test(arguments: [
        "Město Lipová - Pozvánka na zasedání Zastupitelstva města - 16. 4. 2026",
        "Obecně závazná vyhláška č. 2/2026 o nočním klidu", "Návrh závěrečného účtu města za rok 2025",
        "Volby do zastupitelstev - oznámení o době a místě konání", "Změna č. 4 územního plánu Lipové",
        "Výběrové řízení - vedoucí odboru výstavby", "Dotační program na podporu spolků pro rok 2026",
        "Zpráva o bezpečnostní situaci ve městě za rok 2025", "Bebauungsplan Nr. 12 Am Mühlbach",
    ])
    func `a notice of weight is proposed, with its title as its words`(title: String) throws {
        let proposal = try #require(propose([notice(1, title)]).proposals.first)
        #expect(proposal.sentences.map(\.text) == [title])
        let entry = Entry(of: proposal, status: .proposed)
        #expect(entry.title == nil)
        #expect(entry.text.hasPrefix(title.prefix(12)))
    }

    @Test(arguments: [
        "Rozpočtové opatření č. 4/2026", "Oznámení o plánované odstávce elektrické energie",
        "Stanovení přechodné úpravy provozu - ulice Dlouhá", "Nabídka nájmu volného bytu - Lesní 12",
        "Ztráty a nálezy - klíče", "Povolení stavby - novostavba rodinného domu",
    ])
    func `a serial notice is a routine line`(title: String) {
        let set = propose([notice(1, title)])
        #expect(set.proposals.isEmpty && set.overQuota.isEmpty)
        #expect(set.routine.map(\.count) == [1])
    }

    @Test func `a routine line is called by what its notices share, never by one notice's end`() {
        let streets = ["Dlouhá", "Krátká", "Lesní", "Polní"]
        let set = propose(
            streets.enumerated().map { notice($0, "Odbor dopravy - stanovení přechodné úpravy provozu - \($1)") }
                + [notice(9, "Nález psí známky pana Koudelky")])
        #expect(
            set.routine.map(\.title) == ["Odbor dopravy - stanovení přechodné úpravy provozu", "Ostatní oznámení"])
        #expect(set.routine.map(\.count) == [4, 1])
    }

    @Test func `no name of a notice about private affairs is in a proposal or a line`() {
        let titles = [
            "EÚ Brod - Dražební vyhláška - Jan Novotný", "EÚ Brod - Dražební vyhláška - Jan Novotný - odročení",
            "EÚ Brod - Dražební vyhláška - Jan Novotný - doplnění",
            "Možnost převzít písemnost - Jan Novotný", "Notářský úřad - Jan Novotný",
            "Usnesení o nařízení exekuce - Jan Novotný", "Zwangsversteigerung Jan Novotný",
            "Veřejná vyhláška - doručení - Jan Novotný, vedoucí odboru",
        ]
        let set = propose(titles.enumerated().map { notice($0, $1) })
        #expect(set.proposals.isEmpty && set.overQuota.isEmpty)
        #expect(set.routine.reduce(0) { $0 + $1.count } == titles.count)
        #expect(!set.routine.contains { $0.title.contains("Novot") || $0.title.contains("Jan") })
        #expect(set.routine.contains { $0.title == "Dražební vyhláška" && $0.count == 3 })
    }

    @Test func `each session of the council is proposed on its day, a notice of every fortnight is not`() {
        let sessions = (2...5).map {
            notice($0, "Zasedání Zastupitelstva města Lipová \($0)", published: "2026-0\($0)-03")
        }
        let orders = (1...20).map { number in
            Town.item(
                "z\(number)", Town.board, title: "Veřejná zakázka malého rozsahu \(number)", text: "",
                published: Town.day("2026-01-05").adding(days: number * 14).iso8601, kind: .notice)
        }
        let set = propose(sessions + orders)
        #expect(set.proposals.map(\.members) == [["n2"], ["n3"], ["n4"], ["n5"]])
        #expect(set.routine.map(\.count) == [20])
    }

    @Test func `a notice's reference number is a fact`() {
        let item = ChronicleItem(
            id: "v", teller: Town.board, kind: .notice, title: "Obecně závazná vyhláška o místním poplatku",
            published: Town.day("2026-05-05"), references: ["MUL/123/2026"])
        let facts = propose([item]).proposals.first?.facts
        #expect(facts?.contains { $0.kind == .reference && $0.value == "MUL/123/2026" } == true)
    }

    @Test func `meetings known only from the calendar are counted by body`() {
        let meetings = (1...6).map { month in
            Town.item(
                "m\(month)", title: "Sportausschuss (öffentlich/nicht öffentlich)", text: "", published: "2026-01-02",
                event: "2026-0\(month)-12", kind: .meeting, language: "de")
        }
        let set = propose(meetings)
        #expect(set.proposals.isEmpty)
        #expect(set.routine.map(\.title) == ["Sportausschuss (öffentlich/nicht öffentlich)"])
        #expect(set.routine.map(\.count) == [6])
        #expect(set.routine.first?.first == Town.day("2026-01-12"))
        #expect(set.routine.first?.last == Town.day("2026-06-12"))
    }

    @Test func `what is announced for a day after the archive's last is not proposed`() {
        let proposer = Proposer(scheme: .builtIn, language: .cs, year: 2026, until: Town.day("2026-05-13"))
        let set = proposer.proposalSet(for: Town.bridge, decisions: [], entries: [])
        #expect(set.proposals.isEmpty)
        #expect(set.unused.count == 3)
    }

    /// New Year's walk: the invitation and the report have titles without a word in common but for names.
    private var walk: [ChronicleItem] {
        [
            Town.item(
                "pochod-pozvanka", title: "Na Nový rok vystoupáme na Zámecký vrch",
                text: "Sejdeme se u sochy na náměstí a po modré značce vyjdeme na Zámecký vrch. Nahoře bude horký čaj.",
                published: "2025-12-27", event: "2026-01-01", subject: .culture),
            Town.item(
                "pochod", Town.newspaper, title: "Rok začal na Zámeckém vrchu rekordem",
                text:
                    "Na Zámecký vrch vystoupilo 1. ledna od sochy na náměstí 431 lidí, nejvíc za dobu, kdy se pochod koná.",
                published: "2026-01-05", event: "2026-01-01", subject: .sport),
        ]
    }

    @Test func `an invitation and the report of its day are one proposal though their titles differ`() throws {
        let others =
            Town.year + [
                Town.item(
                    "ples", Town.newspaper, title: "Ples hasičů zaplnil sál",
                    text: "Na ples hasičů přišlo 1. ledna 200 lidí.",
                    published: "2026-01-05", event: "2026-01-01", subject: .associations)
            ]
        let set = propose(walk + others)
        let proposal = try #require(set.proposals.first { $0.members.contains("pochod") })
        #expect(proposal.members == ["pochod", "pochod-pozvanka"])
        #expect(proposal.sentences.map(\.record) == ["pochod"])
        #expect(proposal.title == "Rok začal na Zámeckém vrchu rekordem")
    }

    @Test func `a neutral telling is quoted before a social post`() throws {
        let social = Teller(id: "fb", name: "Facebook", kind: .social, rank: 1, rights: .own)
        let post = Town.item(
            "fb-1", social, title: nil,
            text: "Dnes jsme otevřeli nové hřiště v Dlouhé ulici za 3 miliony korun.", published: "2026-06-02",
            story: "hriste", kind: .post)
        let report = Town.item(
            "web-1", title: "Nové hřiště v Dlouhé ulici",
            text: "Nové hřiště v Dlouhé ulici otevřela starostka v úterý.",
            published: "2026-06-03", event: "2026-06-02", story: "hriste")
        #expect(propose([post, report]).proposals.first?.sentences.first?.record == "web-1")
    }

    @Test func `a sentence that says nothing alone does not begin an entry`() throws {
        let item = Town.item(
            "ohen", Town.newspaper, title: "Stodola v Lhotce shořela",
            text: """
                Nikdo z obyvatel ani z hasičů nebyl zraněn. Stodola v Lhotce shořela v noci na pátek 20. března i se \
                zásobami sena.
                """,
            published: "2026-03-22", event: "2026-03-20", subject: .safety)
        let sentences = try #require(propose([item]).proposals.first?.sentences)
        #expect(sentences.first?.text.hasPrefix("Stodola v Lhotce shořela") == true)
    }

    @Test func `when no sentence can stand alone the headline does`() throws {
        let item = Town.item(
            "karneval", title: "Dětský karneval s klaunem v sokolovně",
            text: "Těšte se s námi! Vyhrála rodina ve společném převleku housenky z pytlů.", published: "2026-02-17",
            event: "2026-02-16", subject: .culture)
        let set = propose([item])
        #expect((set.proposals + set.overQuota).first?.sentences.map(\.field) == [.title])
    }

    @Test func `appointments of a calendar and issues of a magazine are counted`() {
        let ball = Town.item(
            "ples", title: "Reprezentační ples města", text: "Velký sál, začátek v 19 hodin.", published: "2026-01-02",
            event: "2026-01-24", kind: .event)
        let week = Town.item(
            "tyden", title: "Týden v Lipové 4/2026: Ples a volby",
            text: "V pořadu uvidíte, jak město slavilo na plese.",
            published: "2026-01-26", kind: .video)
        let set = propose([ball, week])
        #expect(set.proposals.isEmpty && set.overQuota.isEmpty)
        #expect(set.routine.flatMap(\.records).sorted() == ["ples", "tyden"])
    }

    @Test func `a call to a session is routine where the resolutions are archived`() {
        let call = notice(1, "Pozvánka na 2. zasedání zastupitelstva města dne 16. 4. 2026", published: "2026-04-09")
        let session = ChronicleItem(
            id: "vyzva", teller: Town.board, kind: .notice, title: call.title,
            event: EventDate(
                start: Town.day("2026-04-16"), isInferred: false), published: Town.day("2026-04-09"))
        let resolution = Town.item(
            "usneseni", title: "Usnesení č. 12/2026: nákup hasičské cisterny",
            text: "Zastupitelstvo města schválilo nákup hasičské cisterny za 9 milionů korun.",
            published: "2026-04-20", subject: .administration, kind: .paper)
        #expect(propose([session]).proposals.map(\.members) == [["vyzva"]])
        #expect(propose([session, resolution]).proposals.map(\.members) == [["usneseni"]])
    }

    @Test func `resolutions of one name are decisions of their own, not a series`() {
        let budgets = [("2026-01-22", 1, 2026), ("2026-04-20", 12, 2026), ("2026-12-14", 47, 2027)].map {
            day, number, year in
            Town.item(
                "usneseni-\(number)", title: "Usnesení č. \(number)/2026: rozpočet města na rok \(year)",
                text:
                    "Zastupitelstvo města schválilo rozpočet města na rok \(year) s výdaji 24\(number) milionů korun.",
                published: day, event: day, subject: .administration, relation: .series, kind: .paper)
        }
        let set = propose(budgets)
        let proposals = set.proposals + set.overQuota
        #expect(
            proposals.map(\.members).sorted { $0[0] < $1[0] } == [["usneseni-1"], ["usneseni-12"], ["usneseni-47"]])
        #expect(proposals.allSatisfy { $0.kind == .event && $0.end == nil })
    }

    @Test func `announcements under one name before a colon are one series`() throws {
        let readings = ["Zimní pohádky", "Jarní říkanky", "Letní příběhy"].enumerated().map { month, title in
            Town.item(
                "cteni-\(month)", title: "Čtení v knihovně: \(title)",
                text: "Pravidelné čtení pro děti se koná v dětském oddělení městské knihovny.",
                published: "2026-0\(month + 2)-01", event: "2026-0\(month + 2)-12", subject: .culture)
        }
        let set = propose(readings)
        #expect((set.proposals + set.overQuota).map(\.kind) == [.series])
    }

    @Test func `every part of a score has a name, a number and a reason`() throws {
        let score = try bridge().score
        #expect(score.parts.allSatisfy { !$0.name.isEmpty && !$0.reason.isEmpty })
        #expect(score.parts.map(\.name).contains("independent publishers"))
        #expect(score.total > 2)
    }

    @Test func `every item ends in exactly one place`() {
        let decisions = [
            Decision(action: .reject, members: ["koncert-0"], reason: "n", by: "k", at: Instant(seconds: 0))
        ]
        let set = propose(Town.year, decisions: decisions)
        var all = (set.proposals + set.overQuota).flatMap(\.members)
        all += set.updates.flatMap { $0.tellings.map(\.id) } + set.routine.flatMap(\.records)
        all += set.rejected.flatMap { $0 } + set.adopted + set.unused
        #expect(all.sorted() == Town.year.map(\.id).sorted())
    }

    @Test func `the order of items changes nothing`() {
        var generator = SeededGenerator(seed: 7)
        let expected = propose(Town.year)
        for _ in 0..<10 { #expect(propose(Town.year.shuffled(using: &generator)) == expected) }
    }

    @Test func `a rejected cluster stays rejected after regrouping`() {
        let decision = Decision(
            action: .reject, members: ["most-kuryr", "most-noviny", "most-pozvanka"], reason: "patří do roku 2025",
            by: "k",
            at: Instant(seconds: 0))
        let regrouped = Town.year.map { item in
            item.id == "most-kuryr"
                ? Town.item(
                    "most-kuryr", Town.daily, title: item.title, text: item.text, published: "2026-05-15",
                    event: "2026-05-14", story: "jiny") : item
        }
        let set = propose(regrouped, decisions: [decision])
        #expect(!set.proposals.contains { $0.members.contains { $0.hasPrefix("most") } })
    }

    @Test func `a new telling of an adopted event goes to its update and makes no second proposal`() throws {
        let proposal = try bridge()
        let entry = Entry(of: proposal, status: .adopted)
        let decision = Decision(
            action: .adopt, members: proposal.members, entry: entry.id, by: "k", at: Instant(seconds: 0))
        let late = Town.item(
            "most-tv", Town.web, title: "Nový most přes Bělou slouží",
            text: "Nový most přes Bělou otevřela starostka za účasti stovek lidí.",
            published: "2026-05-17", event: "2026-05-14", story: "most")
        let set = propose(Town.year + [late], decisions: [decision], entries: [entry])
        #expect(set.updates.map(\.id) == [entry.id])
        #expect(set.updates.first?.tellings.map(\.id) == ["most-tv"])
        #expect(!set.proposals.contains { $0.members.contains { $0.hasPrefix("most") } })
        #expect(set.adopted == proposal.members)
    }

    @Test func `a source whose rights are a link only is never quoted`() {
        let link = Teller(id: "cizi", name: "Cizí deník", rank: 1, rights: .link)
        let item = Town.item(
            "cizi-1", link, title: "V Lipové shořela stará stodola",
            text: "V Lipové shořela v noci stará stodola u nádraží.",
            published: "2026-02-02")
        #expect(propose([item]).proposals.first?.sentences.map(\.field) == [.title])
    }

    @Test func `quiet chapters keep their place beside loud ones`() {
        let loud = (0..<40).map { number in
            Town.item(
                "stavba-\(number)",
                title: "Opravena byla ulice číslo \(["Dlouhá", "Krátká", "Lesní", "Polní"][number % 4]) \(number)",
                text: "Dělníci opravili za 12 milionů korun ulici ve středu města.",
                published: "2026-06-\(10 + number % 20)")
        }
        let quiet = Town.item(
            "kostel", title: "Farnost oslavila svátek patrona",
            text: "Farnost oslavila v neděli svátek svého patrona mší svatou.",
            published: "2026-06-15", subject: .church)
        let set = propose(loud + [quiet])
        #expect(set.proposals.contains { $0.members == ["kostel"] })
        #expect(set.proposals.count < 12)
    }

    @Test func `no items give no proposals`() {
        #expect(propose([]).proposals.isEmpty)
    }
}
