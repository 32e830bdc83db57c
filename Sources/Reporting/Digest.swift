import Archiving
import Records

/// What was first seen on one day: each story once, under the source that tells it best.
package struct Digest: Sendable {
    package let town: String
    package let day: Day
    /// In the order of the sources' ranks and names; the stories of each that tell most first.
    package let sections: [Section]
    /// Items of that day that do not concern the town, and were left out.
    package let others: Int

    package struct Section: Sendable {
        package let source: String
        package let stories: [Story]
    }

    package struct Story: Sendable {
        /// The one that tells it best first.
        package let items: [StoredItem]

        var tellers: Int { Set(items.map(\.record.source)).count }
    }

    /// Of `items`, those that concern the town, unless `takesAll`.
    package init(town: String, day: Day, items: [StoredItem], takesAll: Bool) {
        self.town = town
        self.day = day
        let taken = items.filter { takesAll || $0.judgement.map { $0.relevance != .not } ?? true }
        others = items.count - taken.count
        let stories = Dictionary(grouping: taken, by: \.story).values.map { items in
            Story(
                items: items.sorted { (-$0.weight(on: day), $0.rank, $0.id) < (-$1.weight(on: day), $1.rank, $1.id) })
        }
        sections = Dictionary(grouping: stories) { $0.items[0].record.source }.values
            .sorted {
                let (left, right) = ($0[0].items[0], $1[0].items[0])
                return (left.rank, left.sourceName, left.record.source)
                    < (right.rank, right.sourceName, right.record.source)
            }
            .map { stories in
                Section(
                    source: stories[0].items[0].sourceName,
                    stories: stories.sorted {
                        let (left, right) = ($0.items[0], $1.items[0])
                        return (-left.weight(on: day), left.id) < (-right.weight(on: day), right.id)
                    })
            }
    }
}
