import Archiving
import Records

/// Chooses among a night's new items those that tell most, one a story.
struct Headlines {
    let best: [Morning.Headline]
    /// Items that are in no headline's story.
    let others: Int

    private static let most = 8
    private static let longest = 150

    init(of news: [StoredItem], today: Day) {
        let stories = Dictionary(grouping: news, by: \.story).values.map { items in
            items.sorted { (-Self.weight(of: $0, today), $0.id) < (-Self.weight(of: $1, today), $1.id) }
        }
        let told = stories.compactMap { items -> (weight: Double, items: [StoredItem], title: String)? in
            guard let first = items.first, let title = Self.title(of: first) else { return nil }
            let tellers = Set(items.map(\.record.source)).count
            // What three bring in one night is the talk of the town.
            return (Self.weight(of: first, today) + 2 * Double(min(tellers, 4) - 1), items, title)
        }
        let chosen = told.sorted { ($1.weight, $0.items[0].id) < ($0.weight, $1.items[0].id) }.prefix(Self.most)
        best = chosen.map { story in
            Morning.Headline(
                id: story.items[0].id, title: story.title, source: story.items[0].sourceName,
                url: story.items[0].record.url, tellers: Set(story.items.map(\.record.source)).count)
        }
        others = news.count - chosen.reduce(0) { $0 + $1.items.count }
    }

    /// The town's own matters before others', events that are still to come before what was, and the words of a
    /// source of high rank before those of one of low; the rows of a television's listing last.
    private static func weight(of item: StoredItem, _ today: Day) -> Double {
        var weight = Double(9 - item.rank) * 0.25
        switch item.judgement?.relevance {
        case .about: weight += 3
        case .mentions: weight += 1.5
        case .not, nil: break
        }
        if item.subject.map({ $0.subject == "other" }) ?? true { weight -= 1 }
        if let event = item.judgement?.event, event.end ?? event.start >= today { weight += 1 }
        if item.record.title == nil { weight -= 0.5 }
        if item.record.kind == .broadcast { weight -= 4 }
        return weight
    }

    /// The title, or the beginning of a text without one.
    private static func title(of item: StoredItem) -> String? {
        let text = item.record.title ?? item.record.text
        let words = text.prefix(600).split { $0.isWhitespace }.joined(separator: " ")
            .filter { character in character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } }
        guard !words.isEmpty else { return nil }
        guard words.count > longest else { return words }
        let cut = words.prefix(longest)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
