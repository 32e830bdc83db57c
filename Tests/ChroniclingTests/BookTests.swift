import Chronicling
import Linguistics
import Records
import Testing

@Suite struct BookTests {
    private func input(
        entries: [Entry] = [], proposals: [Proposal] = [], introductions: [ChapterText] = [],
        year: YearFile = YearFile()
    ) -> BookInput {
        BookInput(
            town: "Lipová", year: 2026, yearFile: year, introductions: introductions, entries: entries,
            proposals: proposals,
            counts: YearCounts(of: Town.year), modified: Instant(seconds: 1_798_761_600),
            modifiedDay: Town.day("2027-01-01"))
    }

    private var proposals: [Proposal] {
        Proposer(scheme: .builtIn, language: .cs, year: 2026).proposals(for: Town.year, decisions: [], entries: [])
    }

    private func chronicle(_ input: BookInput) -> Book {
        ChronicleBuilder(scheme: .builtIn, language: .cs).book(from: input)
    }

    private func yearbook(_ input: BookInput) -> Book {
        YearbookBuilder(scheme: .builtIn, language: .cs).book(from: input)
    }

    private func paragraphs(_ entry: Book.Entry) -> [[Inline]] {
        entry.blocks.compactMap { if case .para(let inlines) = $0 { inlines } else { nil } }
    }

    private func paragraphs(of blocks: [Block]) -> [String] {
        blocks.compactMap { if case .para(let inlines) = $0 { inlines.map(\.plainText).joined() } else { nil } }
    }

    private func blocks(_ book: Book) -> [Block] { book.chapters.flatMap { $0.blocks + $0.entries.flatMap(\.blocks) } }

    private func entry(_ id: String, persons: [String] = [], sources: [Citation] = [], text: String) -> Entry {
        Entry(
            id: id, date: Town.day("2026-03-0\(id.count)"), title: id, chapter: "kult", persons: persons,
            sources: sources, text: text)
    }

    @Test func `an empty year still builds, with its table and without charts of zeros`() {
        let empty = BookInput(
            town: "Lipová", year: 2026, modified: Instant(seconds: 0), modifiedDay: Town.day("2027-01-01"))
        for book in [chronicle(empty), yearbook(empty)] {
            #expect(blocks(book).contains { if case .table = $0 { true } else { false } })
            #expect(blocks(book).contains { if case .chart = $0 { true } else { false } } == false)
        }
    }

    @Test func `proposals stand in while nothing is adopted, and the book says so`() {
        for book in [chronicle(input(proposals: proposals)), yearbook(input(proposals: proposals))] {
            let entries = book.chapters.flatMap(\.entries)
            #expect(!entries.isEmpty)
            #expect(entries.allSatisfy { $0.origin == .proposed })
            #expect(book.colophon.contains { $0.hasPrefix("Z návrhů dosud nepřevzatých") })
        }
    }

    @Test func `a number that sources dispute is not printed before somebody chose`() throws {
        let bridge = try #require(proposals.first { !$0.conflicts.isEmpty })
        #expect(!bridge.isDisputed)
        let entries = chronicle(input(proposals: proposals)).chapters.flatMap(\.entries)
        let text = try #require(entries.first { $0.id == bridge.id }).blocks
        #expect(!paragraphs(of: text).contains { $0.contains("milion") })
    }

    @Test func `an entry whose every sentence is disputed is not printed before somebody chose`() {
        let tellings = ["300", "500"].enumerated().map { place, number in
            Town.item(
                "beh-\(place)", place == 0 ? Town.newspaper : Town.daily, title: "Běh kolem rybníka",
                text: "Běhu kolem rybníka se zúčastnilo \(number) lidí z celého kraje.", published: "2026-04-12",
                event: "2026-04-11", subject: .sport, story: "beh")
        }
        let disputed = Proposer(scheme: .builtIn, language: .cs, year: 2026).proposals(
            for: tellings, decisions: [], entries: [])
        #expect(disputed.map(\.isDisputed) == [true])
        #expect(chronicle(input(proposals: disputed)).chapters.flatMap(\.entries).isEmpty)
    }

    @Test func `once something is adopted, only that is printed`() {
        let book = chronicle(input(entries: [entry("a", text: "Text.")], proposals: proposals))
        #expect(book.chapters.flatMap(\.entries).map(\.id) == ["a"])
        #expect(!book.colophon.contains { $0.hasPrefix("Z návrhů") })
    }

    @Test func `every paragraph of an entry carries a note`() {
        let source = Citation(label: "1", publisher: "Lipovské noviny", title: "T")
        let book = chronicle(
            input(entries: [
                entry("a", sources: [source], text: "Citovaný odstavec.[^1]\n\nKronikářova vlastní vzpomínka."),
                entry("bb", sources: [source], text: "Odstavec, který necituje."), entry("ccc", text: "Bez pramene."),
            ]))
        let entries = book.chapters.flatMap(\.entries)
        #expect(paragraphs(entries[0]).map(\.last) == [.note(sources: ["s1"]), .note(sources: [])])
        #expect(paragraphs(entries[1]).map(\.last) == [.note(sources: ["s1"])])
        #expect(paragraphs(entries[2]).map(\.last) == [.note(sources: [])])
        #expect(entries[2].origin == .chronicler)
        #expect(book.sources.map(\.abbreviation) == ["LN"])
    }

    @Test func `every generated sentence of a book stands in its source`() {
        let book = chronicle(input(proposals: proposals))
        let texts = Town.year.flatMap { [$0.text, $0.title ?? ""] }.map { $0.replacing("\u{A0}", with: " ") }
        for paragraph in book.chapters.flatMap(\.entries).flatMap(paragraphs) {
            let words = paragraph.map(\.plainText).joined().replacing("\u{A0}", with: " ")
            #expect(texts.contains { $0.contains(words) }, "\(words)")
        }
    }

    @Test func `names are indexed in the order of the language, whatever form the text has`() {
        let names = ["Jana Chalupová", "Ivan Cvrk", "Petr Hrubý", "Adam Čáp", "Eva Ráž", "Ota Řehák"]
        let book = chronicle(
            input(entries: [
                entry("a", persons: names, text: "Medaili převzali Janou Chalupovou navržení Petra Hrubého žáci.")
            ]))
        #expect(
            book.index.map(\.name) == [
                "Cvrk, Ivan", "Čáp, Adam", "Hrubý, Petr", "Chalupová, Jana", "Ráž, Eva", "Řehák, Ota",
            ])
        let marked = book.chapters.flatMap(\.entries).flatMap(paragraphs).joined().compactMap { inline -> String? in
            if case .person(_, let content) = inline { content.map(\.plainText).joined() } else { nil }
        }
        #expect(marked.contains("Janou Chalupovou"))
        #expect(marked.contains("Petra Hrubého"))
    }

    @Test func `a picture without caption, author, date, license or description is left out and said so`() {
        let photo = Photo(file: "a.jpg", caption: "Most", author: nil, date: nil, license: "CC BY", description: "Most")
        let entry = Entry(id: "a", date: Town.day("2026-03-01"), chapter: "kult", photos: [photo], text: "Text.")
        let book = chronicle(input(entries: [entry]))
        #expect(!blocks(book).contains { if case .figure = $0 { true } else { false } })
        #expect(book.warnings == ["a: a.jpg is not printed, it lacks author, date"])
    }

    @Test func `drafts and entries of other years stay out`() {
        let entries = [
            Entry(id: "a", date: Town.day("2026-01-01"), chapter: "kult", status: .draft, text: "A."),
            Entry(id: "b", date: Town.day("2025-01-01"), chapter: "kult", text: "B."),
            Entry(id: "c", date: Town.day("2026-01-01"), chapter: "kult", text: "C."),
        ]
        #expect(chronicle(input(entries: entries)).chapters.flatMap(\.entries).map(\.id) == ["c"])
    }

    @Test func `an entry is either a story, a month's line or a chapter's line`() {
        let entries = (0..<140).map { number in
            Entry(
                id: "e\(number)", date: Town.day("2026-01-01").adding(days: number * 2),
                chapter: number % 2 == 0 ? "kult" : "sport",
                yearbook: number == 7 ? .lead : number == 9 ? .no : nil,
                text: String(repeating: "Slovo padlo. ", count: 15))
        }
        let book = yearbook(input(entries: entries))
        let stories = book.chapters.filter { $0.role == .stories }.flatMap(\.entries).map(\.id)
        let months = book.chapters.filter { $0.role == .month }
        #expect(months.count == 12)
        #expect(months.allSatisfy { $0.entries.count <= 10 })
        #expect((5...8).contains(stories.count))
        #expect(stories.contains("e7"))
        let printed = stories + months.flatMap(\.entries).map(\.id)
        #expect(Set(printed).count == printed.count)
        #expect(!printed.contains("e9"))
    }

    @Test func `the phrases of every language are complete and keep their places`() {
        for language in Language.allCases {
            let table = Phrases.table(of: language)
            for phrase in Phrase.allCases {
                #expect(
                    table[phrase]?.filter { $0 == "%" }.count
                        == Phrases.table(of: .en)[phrase]?.filter { $0 == "%" }.count)
            }
        }
    }

    @Test(arguments: [
        (Language.cs, 45, "čtyřicet pět"), (.cs, 121, "sto dvacet jeden"), (.cs, 200, "dvě stě"),
        (.de, 21, "einundzwanzig"),
        (.de, 101, "einhunderteins"), (.de, 1216, "eintausendzweihundertsechzehn"), (.uk, 45, "сорок п’ять"),
        (.uk, 2002, "дві тисячі два"), (.pl, 238, "dwieście trzydzieści osiem"), (.sk, 19, "devätnásť"),
        (.en, 342, "three hundred and forty-two"), (.cs, 0, "nula"),
    ])
    func `sheets are counted in words`(language: Language, number: Int, words: String) {
        #expect(NumberWords(language: language).words(for: number) == words)
    }
}
