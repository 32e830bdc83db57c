import Linguistics

/// The table and the charts of a year, from the archive's counts and the book's entries.
struct YearNumbers {
    let phrases: Phrases
    let dates: BookDates
    let counts: YearCounts
    let entries: [Entry]

    func blocks() -> [Block] {
        [.table(figures())] + drawn([itemsPerMonth(), eventsPerMonth(), itemsPerSource()])
    }

    /// Charts that show something: nothing but zeros, or one bar alone, tell less than no chart.
    func drawn(_ charts: [Chart]) -> [Block] {
        charts.filter { $0.labels.count > 1 && $0.series.contains { $0.values.contains { $0 > 0 } } }.map(Block.chart)
    }

    func figures() -> Table {
        let rows: [(Phrase, Int)] = [
            (.itemsArchived, counts.items), (.sourcesHarvested, counts.perSource.count), (.storiesTold, counts.stories),
            (.eventsRecorded, entries.count), (.itemsChanged, counts.changed), (.itemsGone, counts.gone),
        ]
        return Table(
            caption: phrases(.yearInNumbers), header: [phrases(.figure), phrases(.value)],
            rows: rows.map { [[.text(phrases($0.0))], [.text(grouped($0.1))]] }, columns: [.text, .number],
            style: .figures)
    }

    func itemsPerMonth() -> Chart {
        months(counts.perMonth, caption: .itemsPerMonth, alt: .itemsPerMonthAlt, unit: phrases(.items))
    }

    func eventsPerMonth() -> Chart {
        let values = (1...12).map { month in entries.filter { $0.date.month == month }.count }
        return months(values, caption: .eventsPerMonth, alt: .eventsPerMonthAlt, unit: phrases(.event))
    }

    func itemsPerSource() -> Chart {
        let shown = counts.perSource.prefix(12)
        return Chart(
            kind: .bars, caption: phrases(.itemsPerSource),
            alt: phrases(.itemsPerSourceAlt, shown.first?.name ?? "", grouped(shown.first?.items ?? 0)),
            unit: phrases(.items), labels: shown.map(\.name),
            series: [Chart.Series(name: phrases(.items), values: shown.map(\.items))])
    }

    /// Thousands parted by a narrow space that does not break.
    func grouped(_ number: Int) -> String {
        let digits = String(number)
        guard digits.count > 3 else { return digits }
        return digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "\u{A0}" }
            text.append(digit.element)
        }
    }

    /// Months as chronicles number them: short, and the same in every language.
    private static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    private func months(_ values: [Int], caption: Phrase, alt: Phrase, unit: String) -> Chart {
        let most = values.indices.max { (values[$0], $1) < (values[$1], $0) } ?? 0
        let least = values.indices.min { (values[$0], $0) < (values[$1], $1) } ?? 0
        return Chart(
            kind: .columns, caption: phrases(caption),
            alt: phrases(
                alt, dates.month(most + 1), grouped(values[most]), dates.month(least + 1), grouped(values[least])),
            unit: unit, labels: Self.numerals,
            series: [Chart.Series(name: unit, values: values)])
    }
}
