import Chronicling
import Linguistics
import Records
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

/// SplitMix64, so that shuffles repeat.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
