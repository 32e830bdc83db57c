import Records

/// Brings together the tellings of one event: what deduplication joined, and what a title, a name or a number and a
/// day within three join further, or the same words told of the same day under titles that answer each other.
struct Clustering {
    private let items: [ChronicleItem]
    private let features: [ItemFeatures]
    private let weights: [String: Double]
    private let holders: [String: [Int]]
    private let topicWeights: [String: Double]
    private let topicHolders: [String: [Int]]

    /// Days by which dates of one event may differ.
    private static let nearDays = 3
    /// Days that one cluster may span, so that chains of neighbors do not join a whole month.
    private static let spanDays = 7
    /// An announcement or a second report of the same day, whose title may be any play of words, shares this much of
    /// what it tells (cosine of squared inverse frequencies; measured on a made-up town's year, where all pairs above
    /// were one event).
    private static let sharedTelling = 0.14
    private static let sharedPost = 0.3
    /// Share of the items that may hold a title's word for the word to point at one event.
    private static let rareShare = 0.03
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
        var topicHolders: [String: [Int]] = [:]
        for (index, feature) in features.enumerated() {
            for topic in feature.topics { topicHolders[topic, default: []].append(index) }
        }
        self.topicHolders = topicHolders
        topicWeights = topicHolders.mapValues { (Double(items.count + 1) / Double($0.count)).logarithm }
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
        pairs += retellings()
        return pairs.sorted { ($1.similarity, $0.left, $0.right) < ($0.similarity, $1.left, $1.right) }
    }

    /// Pairs told of the same day, each with a rare word of its title in the other's telling.
    private func retellings() -> [Pair] {
        let rare = max(3, Int(Double(items.count) * Self.rareShare))
        let pointing = features.map { feature in
            feature.titleTopics.filter { topicHolders[$0, default: []].count <= rare }
        }
        return items.indices.flatMap { index -> [Pair] in
            var candidates: Set<Int> = []
            for topic in pointing[index] where topicHolders[topic, default: []].count <= Self.commonHolders {
                for other in topicHolders[topic, default: []] where other > index && tellOneDay(index, other) {
                    if !pointing[other].isDisjoint(with: features[index].topics) { candidates.insert(other) }
                }
            }
            return candidates.sorted().compactMap { other in
                let similarity = sharedTelling(index, other)
                return similarity >= least(index, other) ? Pair(left: index, right: other, similarity: similarity) : nil
            }
        }
    }

    private func tellOneDay(_ left: Int, _ right: Int) -> Bool {
        guard items[left].story != items[right].story, !features[left].isNotice, !features[right].isNotice else {
            return false
        }
        let isSeries = items[left].relation == .series || items[right].relation == .series
        return abs(items[left].day.daysSince1970 - items[right].day.daysSince1970) <= (isSeries ? 0 : 1)
    }

    private func sharedTelling(_ left: Int, _ right: Int) -> Double {
        let (one, two) = (features[left].topics, features[right].topics)
        let (whole, other, shared) = (squares(one), squares(two), squares(one.intersection(two)))
        guard whole > 0, other > 0 else { return 0 }
        return isPost(left) || isPost(right) ? shared / min(whole, other) : shared / (whole * other).squareRoot()
    }

    /// A post holds a sentence or two: what counts is how much of it the other tells.
    private func least(_ left: Int, _ right: Int) -> Double {
        isPost(left) || isPost(right) ? Self.sharedPost : Self.sharedTelling
    }

    private func isPost(_ index: Int) -> Bool { items[index].kind == .post }

    private func squares(_ topics: Set<String>) -> Double {
        topics.sorted().reduce(0) { sum, topic in
            let weight = topicWeights[topic] ?? 0
            return sum + weight * weight
        }
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
