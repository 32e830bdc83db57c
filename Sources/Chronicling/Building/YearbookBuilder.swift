import Linguistics
import Records

/// Builds the public yearbook: a selection of the same entries, month by month, with the year's stories and numbers.
package struct YearbookBuilder: Sendable {
    private let scheme: ChapterScheme
    private let language: Language

    private static let proposalsShown = 160
    private static let linesPerMonth = 10
    private static let storiesTold = 8

    package init(scheme: ChapterScheme, language: Language) {
        self.scheme = scheme
        self.language = language
    }

    package func book(from input: BookInput) -> Book {
        let phrases = Phrases(language: language)
        let dates = BookDates(language: language)
        let entries = BookEntries.chosen(from: input, limit: Self.proposalsShown)
        let choice = YearbookChoice(
            entries: entries, storiesTold: Self.storiesTold, linesPerMonth: Self.linesPerMonth)
        var assembly = BookAssembly(language: language)
        var parts = foreword(of: input, in: &assembly)
        let numbers = YearNumbers(phrases: phrases, dates: dates, counts: input.counts, entries: entries.all)
        parts.append(
            Book.Chapter(
                id: "numbers", title: phrases(.yearInNumbers), role: .numbers,
                blocks: [.table(numbers.figures())]
                    + numbers.drawn([numbers.itemsPerMonth(), numbers.eventsPerMonth()])))
        for month in 1...12 { parts.append(self.month(month, choice: choice, in: &assembly)) }
        parts += stories(of: choice, in: &assembly)
        parts += lines(of: choice, in: &assembly)
        parts.append(media(input: input, numbers: numbers, cited: assembly.sources.citedPerPublisher))
        return Book(
            kind: .yearbook, id: "yearbook-\(input.year)", language: language.rawValue, town: input.town,
            year: input.year,
            title: phrases(.yearbook), subtitle: String(input.year), chronicler: input.yearFile.chronicler,
            mayor: input.yearFile.mayor, modified: input.modified, chapters: parts, sources: assembly.sources.sources(),
            index: assembly.index.terms(language: language),
            colophon: Colophon(phrases: phrases, dates: dates).lines(of: input, entries: entries), phrases: phrases.all,
            warnings: assembly.warnings)
    }

    private func foreword(of input: BookInput, in assembly: inout BookAssembly) -> [Book.Chapter] {
        input.introductions.filter { $0.id == "foreword" }.map { text in
            Book.Chapter(
                id: "foreword", title: text.title ?? Phrases(language: language)(.foreword), role: .text,
                blocks: assembly.blocks(ofForeword: text, signedBy: input.yearFile.mayor))
        }
    }

    private func month(_ month: Int, choice: YearbookChoice, in assembly: inout BookAssembly) -> Book.Chapter {
        let phrases = Phrases(language: language)
        let lines = choice.lines(ofMonth: month)
        let largest = choice.best(of: lines.filter(YearbookChoice.tells))
        var entries: [Book.Entry] = []
        for line in lines { entries.append(assembly.entry(line, pulled: line.id == largest?.id)) }
        return Book.Chapter(
            id: "month-\(month)", title: BookDates(language: language).monthHeading(month), role: .month,
            blocks: entries.isEmpty ? [.para([.text(phrases(.oneMonthEmpty))])] : [], entries: entries)
    }

    private func stories(of choice: YearbookChoice, in assembly: inout BookAssembly) -> [Book.Chapter] {
        guard !choice.stories.isEmpty else { return [] }
        var entries: [Book.Entry] = []
        for story in choice.stories { entries.append(assembly.entry(story, pulled: true)) }
        return [
            Book.Chapter(id: "stories", title: Phrases(language: language)(.stories), role: .stories, entries: entries)
        ]
    }

    /// What months and stories leave, by chapter, in single lines.
    private func lines(of choice: YearbookChoice, in assembly: inout BookAssembly) -> [Book.Chapter] {
        var blocks: [Block] = []
        for chapter in scheme.chapters {
            let rest = choice.rest.filter { $0.chapter == chapter.id }
            guard !rest.isEmpty else { continue }
            var items: [[Inline]] = []
            for entry in rest { items.append(line(of: assembly.entry(entry))) }
            blocks += [.para([.strong([.text(chapter.title(in: language))])]), .list(items)]
        }
        guard !blocks.isEmpty else { return [] }
        return [
            Book.Chapter(id: "lines", title: Phrases(language: language)(.throughTheYear), role: .lines, blocks: blocks)
        ]
    }

    private func line(of entry: Book.Entry) -> [Inline] {
        var content: [Inline] = [.em([.text(entry.dateText)]), .text("  ")]
        for case .para(let inlines) in entry.blocks {
            content += inlines
            break
        }
        return content
    }

    private func media(input: BookInput, numbers: YearNumbers, cited: [String: Int]) -> Book.Chapter {
        let phrases = Phrases(language: language)
        let rows: [[[Inline]]] = input.counts.perSource.map { source in
            [
                [.text(source.name)], [.text(numbers.grouped(source.items))],
                [.text(numbers.grouped(cited[source.name] ?? 0))],
            ]
        }
        let table = Table(
            caption: phrases(.mediaEcho), header: [phrases(.source), phrases(.items), phrases(.cited)], rows: rows,
            columns: [.text, .number, .number])
        let chart = numbers.drawn([numbers.itemsPerSource()])
        return Book.Chapter(
            id: "media", title: phrases(.mediaEcho), role: .media,
            blocks: [.para([.text(phrases(.mediaEchoText))]), .table(table)] + chart)
    }
}
