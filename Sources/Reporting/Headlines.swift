import Archiving
import Records

/// Chooses among a night's new items those that tell most, one a story.
struct Headlines {
    let best: [Morning.Headline]
    /// Items that are in no headline's story.
    let others: Int

    private static let most = 8

    init(of news: [StoredItem], today: Day) {
        let stories = Dictionary(grouping: news, by: \.story).values.map { items in
            items.sorted { (-$0.weight(on: today), $0.id) < (-$1.weight(on: today), $1.id) }
        }
        let told = stories.compactMap { items -> (weight: Double, items: [StoredItem], title: String)? in
            guard let first = items.first, let title = first.headline else { return nil }
            let tellers = Set(items.map(\.record.source)).count
            // What three bring in one night is the talk of the town.
            return (first.weight(on: today) + 2 * Double(min(tellers, 4) - 1), items, title)
        }
        let chosen = told.sorted { ($1.weight, $0.items[0].id) < ($0.weight, $1.items[0].id) }.prefix(Self.most)
        best = chosen.map { story in
            Morning.Headline(
                id: story.items[0].id, title: story.title, source: story.items[0].sourceName,
                url: story.items[0].record.url, tellers: Set(story.items.map(\.record.source)).count)
        }
        others = news.count - chosen.reduce(0) { $0 + $1.items.count }
    }
}
