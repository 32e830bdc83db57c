import Records

/// Brings together the tellings of one event: what deduplication joined, and what a title, a name or a number and a
/// day within three join further.
struct Clustering {
    private let items: [ChronicleItem]
    private let features: [ItemFeatures]
    private let weights: [String: Double]
    private let holders: [String: [Int]]

    /// Days by which dates of one event may differ.
    private static let nearDays = 3
    /// Days that one cluster may span, so that chains of neighbors do not join a whole month.
    private static let spanDays = 7
    /// A word that more items hold than this joins nothing (and would cost quadratic time).
    private static let commonHolders = 60

    /// `items` sorted by id, with their features beside them.
    init(items: [ChronicleItem], features: [ItemFeatures]) {
        self.items = items
        self.features = features
        var holders: [String: [Int]] = [:]
        for (index, feature) in features.enumerated() {
            for stem in feature.stems { holders[stem, default: []].append(index) }
        }
        self.holders = holders
        weights = holders.mapValues { Double(items.count + 1) / Double($0.count) }.mapValues { $0.logarithm }
    }

    /// Indexes of the items of each cluster, sorted; clusters in the order of their first item.
    func clusters() -> [[Int]] {
        var sets = DisjointSets(count: items.count)
        joinStories(in: &sets)
        joinNeighbors(in: &sets)
        return sets.members()
    }

    private func joinStories(in sets: inout DisjointSets) {
        var firstOfStory: [String: Int] = [:]
        for (index, item) in items.enumerated() {
            if let first = firstOfStory[item.story] {
                sets.join(first, index)
            } else {
                firstOfStory[item.story] = index
            }
        }
    }

    private func joinNeighbors(in sets: inout DisjointSets) {
        var spans = Dictionary(uniqueKeysWithValues: sets.members().map { ($0[0], span(of: $0)) })
        for pair in pairs() {
            let (left, right) = (sets.root(of: pair.left), sets.root(of: pair.right))
            guard left != right, let first = spans[left], let second = spans[right] else { continue }
            let joined = min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
            guard joined.count <= Self.spanDays else { continue }
            sets.join(left, right)
            spans[sets.root(of: left)] = joined
        }
    }

    private func span(of members: [Int]) -> ClosedRange<Int> {
        let days = members.map { items[$0].day.daysSince1970 }
        let first = days.min() ?? 0
        return first...max(first, days.max() ?? first)
    }

    private struct Pair {
        let left: Int
        let right: Int
        let similarity: Double
    }

    /// Likely pairs, most similar first.
    private func pairs() -> [Pair] {
        var pairs: [Pair] = []
        for index in items.indices {
            var candidates: Set<Int> = []
            for stem in features[index].stems.sorted() {
                let holding = holders[stem] ?? []
                guard holding.count <= Self.commonHolders else { continue }
                for other in holding where other > index && areNear(index, other) { candidates.insert(other) }
            }
            for other in candidates.sorted() {
                if let similarity = similarity(index, other) {
                    pairs.append(Pair(left: index, right: other, similarity: similarity))
                }
            }
        }
        return pairs.sorted { ($1.similarity, $0.left, $0.right) < ($0.similarity, $1.left, $1.right) }
    }

    private func areNear(_ left: Int, _ right: Int) -> Bool {
        items[left].story != items[right].story
            && abs(items[left].day.daysSince1970 - items[right].day.daysSince1970) <= Self.nearDays
    }

    /// Nil when the pair is not one event.
    private func similarity(_ left: Int, _ right: Int) -> Double? {
        let (one, two) = (features[left], features[right])
        guard one.numbers.isEmpty || two.numbers.isEmpty || !one.numbers.isDisjoint(with: two.numbers) else {
            return nil
        }
        let isSeries = items[left].relation == .series || items[right].relation == .series
        guard !(isSeries && items[left].day != items[right].day) else { return nil }
        let shared = weight(of: one.stems.intersection(two.stems))
        let all = weight(of: one.stems.union(two.stems))
        guard all > 0 else { return nil }
        let similarity = shared / all
        let sharesName = !one.names.isDisjoint(with: two.names)
        return similarity >= 0.5 || (similarity >= 0.3 && sharesName) ? similarity : nil
    }

    private func weight(of stems: Set<String>) -> Double {
        stems.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
    }
}
