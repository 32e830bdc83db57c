import Linguistics
import Records

/// Builds the chronicle of a year: everything adopted, by chapters, each statement with its source.
package struct ChronicleBuilder: Sendable {
    private let scheme: ChapterScheme
    private let language: Language

    /// Proposals that stand in for entries while none is adopted.
    private static let proposalsShown = 200
    /// Kinds of recurring notices that the chapter on government lists.
    private static let routineShown = 12
    /// Sheets that are written out in words; volumes of chronicles have 150 to 250.
    private static let sheetsInWords = 1200

    package init(scheme: ChapterScheme, language: Language) {
        self.scheme = scheme
        self.language = language
    }

    package func book(from input: BookInput) -> Book {
        let phrases = Phrases(language: language)
        let dates = BookDates(language: language)
        let entries = BookEntries.chosen(from: input, limit: Self.proposalsShown)
        var assembly = BookAssembly(language: language)
        let order = order(of: input)
        let chapters = order.map { chapter($0, entries: entries.all, input: input, in: &assembly) }
        let filled = chapters.filter { !$0.blocks.isEmpty || !$0.entries.isEmpty }
        let numbers = YearNumbers(phrases: phrases, dates: dates, counts: input.counts, entries: entries.all)
        let empty = chapters.filter { $0.blocks.isEmpty && $0.entries.isEmpty }.map(\.title)
        let parts =
            [about(input, entries: entries, empty: empty, sources: assembly.sources.sources())]
            + filled.filter { $0.id == Self.overview }
            + [
                Book.Chapter(id: "numbers", title: phrases(.yearInNumbers), role: .numbers, blocks: numbers.blocks()),
                calendar(entries.all, order: order),
            ] + filled.filter { $0.id != Self.overview } + attachments(of: entries.all)
        return Book(
            kind: .chronicle, id: "chronicle-\(input.year)", language: language.rawValue, town: input.town,
            year: input.year,
            title: phrases(.ofTown), subtitle: String(input.year), chronicler: input.yearFile.chronicler,
            mayor: input.yearFile.mayor, modified: input.modified, chapters: parts, sources: assembly.sources.sources(),
            index: assembly.index.terms(language: language), approval: approval(of: input),
            colophon: Colophon(phrases: phrases, dates: dates).lines(of: input, entries: entries), phrases: phrases.all,
            numberWords: (0...Self.sheetsInWords).map { NumberWords(language: language).words(for: $0) },
            warnings: assembly.warnings)
    }

    private static let overview = "uvod"
    private static let government = "sprava"

    /// The year's own order, then the scheme's, then chapters that only entries name.
    private func order(of input: BookInput) -> [ChapterScheme.Chapter] {
        let known = input.yearFile.chapters + scheme.chapters.map(\.id)
        let further = (input.entries.map(\.chapter) + input.introductions.map(\.id)).filter { !known.contains($0) }
            .sorted()
        var seen: Set<String> = ["foreword"]
        return (known + further).filter { seen.insert($0).inserted }.map {
            scheme.chapter($0) ?? ChapterScheme.Chapter(id: $0, titles: [:])
        }
    }

    private func chapter(
        _ chapter: ChapterScheme.Chapter, entries: [Entry], input: BookInput, in assembly: inout BookAssembly
    ) -> Book.Chapter {
        let introductions = input.introductions.filter { $0.id == chapter.id }
        var blocks: [Block] = []
        for introduction in introductions { blocks += assembly.blocks(of: introduction) }
        if chapter.id == Self.government { blocks += notices(input.routine) }
        var own: [Book.Entry] = []
        for entry in entries where entry.chapter == chapter.id { own.append(assembly.entry(entry)) }
        return Book.Chapter(
            id: chapter.id, title: introductions.compactMap(\.title).first ?? chapter.title(in: language),
            role: .chapter,
            blocks: blocks, entries: own)
    }

    private func notices(_ routine: [RoutineLine]) -> [Block] {
        let phrases = Phrases(language: language)
        let dates = BookDates(language: language)
        let lines = routine.filter { $0.count > 1 }.prefix(Self.routineShown)
        guard !lines.isEmpty else { return [] }
        let rows: [[[Inline]]] = lines.map { line in
            [
                [.text(line.title)], [.text(line.source)], [.text(String(line.count))],
                [.text("\(dates.numeric(line.first)) – \(dates.numeric(line.last))")],
            ]
        }
        return [
            .table(
                Table(
                    caption: phrases(.noticesTitle),
                    header: [phrases(.noticesTitle), phrases(.source), phrases(.count), phrases(.firstLast)],
                    rows: rows,
                    columns: [.text, .text, .number, .short]))
        ]
    }

    private func about(
        _ input: BookInput, entries: BookEntries, empty: [String], sources: [BookSource]
    ) -> Book.Chapter {
        let phrases = Phrases(language: language)
        var lines = [phrases(.aboutText, String(input.year), input.town), phrases(.aboutMany)]
        if entries.areProposals, !entries.all.isEmpty { lines.append(phrases(.aboutProposals)) }
        if entries.all.isEmpty { lines.append(phrases(.noEntries)) }
        if let chronicler = input.yearFile.chronicler { lines.append(phrases(.aboutChronicler, chronicler)) }
        if !entries.all.isEmpty, !empty.isEmpty { lines.append(phrases(.chaptersEmpty, empty.joined(separator: ", "))) }
        var blocks: [Block] = lines.map { .para([.text(BookDates(language: language).bound($0, language: nil))]) }
        if !sources.isEmpty { blocks.append(.table(abbreviations(of: sources))) }
        return Book.Chapter(id: "about", title: phrases(.aboutSources), role: .text, blocks: blocks)
    }

    private func abbreviations(of sources: [BookSource]) -> Table {
        let phrases = Phrases(language: language)
        var counts: [String: Int] = [:]
        for source in sources { counts[source.publisher, default: 0] += 1 }
        var seen: Set<String> = []
        let publishers = sources.filter { seen.insert($0.publisher).inserted }
        let collation = Collation(language: language)
        let rows: [[[Inline]]] = publishers.sorted { collation.precedes($0.abbreviation, $1.abbreviation) }.map {
            [[.text($0.abbreviation)], [.text($0.publisher)], [.text(String(counts[$0.publisher] ?? 0))]]
        }
        return Table(
            caption: phrases(.abbreviations), header: [phrases(.abbreviation), phrases(.source), phrases(.cited)],
            rows: rows,
            columns: [.short, .text, .number])
    }

    private func calendar(_ entries: [Entry], order: [ChapterScheme.Chapter]) -> Book.Chapter {
        let phrases = Phrases(language: language)
        let dates = BookDates(language: language)
        let titles = Dictionary(uniqueKeysWithValues: order.map { ($0.id, $0.title(in: language)) })
        let months = (1...12).compactMap { month -> Block? in
            let own = entries.filter { $0.date.month == month }
            guard !own.isEmpty else { return nil }
            let rows: [[[Inline]]] = own.map { entry in
                [
                    [.text(dates.short(entry.date, to: entry.end))],
                    [
                        .link(
                            url: "#\(entry.id)",
                            [.text(dates.bound(entry.heading, language: Language.of(entry.language)))])
                    ],
                    [.text(titles[entry.chapter] ?? entry.chapter)],
                ]
            }
            return .table(
                Table(
                    caption: dates.monthHeading(month), header: [phrases(.date), phrases(.event), phrases(.chapter)],
                    rows: rows, columns: [.short, .text, .text], style: .calendar))
        }
        let blocks = months.isEmpty ? [Block.para([.text(phrases(.noEntries))])] : months
        return Book.Chapter(id: "calendar", title: phrases(.calendar), role: .calendar, blocks: blocks)
    }

    /// The register of printed photographs, numbered as archives do: FD 1/2026.
    private func attachments(of entries: [Entry]) -> [Book.Chapter] {
        let phrases = Phrases(language: language)
        let dates = BookDates(language: language)
        let photos = entries.flatMap { entry in entry.photos.filter(\.missing.isEmpty).map { (entry: entry, photo: $0) }
        }
        guard !photos.isEmpty else { return [] }
        let rows: [[[Inline]]] = photos.enumerated().map { index, pair in
            [
                [.text("FD \(index + 1)/\(pair.entry.date.year)")],
                [.link(url: "#\(pair.entry.id)", [.text(pair.photo.caption ?? "")])], [.text(pair.photo.author ?? "")],
                [.text(pair.photo.date.map(dates.numeric) ?? "")],
            ]
        }
        let table = Table(
            caption: phrases(.attachments), header: ["FD", phrases(.photographs), phrases(.photo), phrases(.date)],
            rows: rows, columns: [.text, .text, .text, .short])
        return [
            Book.Chapter(id: "attachments", title: phrases(.attachments), role: .attachments, blocks: [.table(table)])
        ]
    }

    private func approval(of input: BookInput) -> Approval {
        let phrases = Phrases(language: language)
        let dates = BookDates(language: language)
        let statement =
            input.yearFile.approval.map {
                phrases(.approvedBy, String(input.year), $0.body, $0.number, dates.long($0.date))
            } ?? phrases(.approvalOpen, String(input.year))
        return Approval(
            statement: statement,
            signatories: [
                Approval.Signatory(role: phrases(.chronicler), name: input.yearFile.chronicler),
                Approval.Signatory(role: phrases(.mayor), name: input.yearFile.mayor),
            ])
    }
}
