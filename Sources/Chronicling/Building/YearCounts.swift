import Records

/// What the archive counted for the year; the books' tables and charts are drawn from it.
package struct YearCounts: Hashable, Sendable {
    package let items: Int
    /// Items that their source changed after the first harvest.
    package let changed: Int
    /// Items that their source no longer shows.
    package let gone: Int
    package let stories: Int
    package let languages: Int
    /// January first, twelve numbers.
    package let perMonth: [Int]
    package let perSource: [SourceCount]

    package struct SourceCount: Hashable, Sendable {
        package let name: String
        package let kind: Source.Kind
        package let items: Int

        package init(name: String, kind: Source.Kind, items: Int) {
            self.name = name
            self.kind = kind
            self.items = items
        }
    }

    package init(
        items: Int = 0, changed: Int = 0, gone: Int = 0, stories: Int = 0, languages: Int = 0, perMonth: [Int] = [],
        perSource: [SourceCount] = []
    ) {
        self.items = items
        self.changed = changed
        self.gone = gone
        self.stories = stories
        self.languages = languages
        self.perMonth = (0..<12).map { perMonth.indices.contains($0) ? perMonth[$0] : 0 }
        self.perSource = perSource.sorted { ($1.items, $0.name) < ($0.items, $1.name) }
    }

    /// Counts of the items themselves, when the archive counted nothing further.
    package init(of items: [ChronicleItem], changed: Int = 0, gone: Int = 0) {
        var perMonth = Array(repeating: 0, count: 12)
        for item in items { perMonth[item.published.month - 1] += 1 }
        let perSource = Dictionary(grouping: items, by: \.teller).map {
            SourceCount(name: $0.key.name, kind: $0.key.kind, items: $0.value.count)
        }
        self.init(
            items: items.count, changed: changed, gone: gone, stories: Set(items.map(\.story)).count,
            languages: Set(items.compactMap { $0.language?.prefix(2) }).count, perMonth: perMonth, perSource: perSource)
    }
}
