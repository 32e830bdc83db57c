import Records

/// The partition of items into groups that carry one text.
struct DuplicateGroups: Sendable {
    private let ids: [String]
    private let partition: Partition
    /// Of each item: the best verdict that made it a member, or that kept it apart.
    private var links: [Link?]
    private let names: [String]
    /// Pairs of indexes that are editions of one series.
    let series: [(Int, Int)]

    struct Link: Sendable {
        let other: Int
        let verdict: Verdict
    }

    /// `comparands` in the order of `Comparand.precedes`.
    init(of comparands: [Comparand]) {
        let boilerplate = Boilerplate(bodies: comparands.lazy.map(\.signature.body))
        let items = comparands.map { Item($0, boilerplate: boilerplate) }
        ids = items.map(\.id)
        let verification = Verification()
        var verdicts = DuplicateGroups.verdicts(on: DuplicateGroups.exactPairs(of: items), items, verification)
        var partition = Partition(count: items.count)
        DuplicateGroups.apply(verdicts, items, to: &partition)
        verdicts += DuplicateGroups.verdicts(
            on: DuplicateGroups.nearPairs(of: items, partition), items, verification)
        DuplicateGroups.apply(verdicts, items, to: &partition)
        self.partition = partition
        links = DuplicateGroups.links(verdicts, partition, count: items.count)
        names = items.indices.map { index in
            partition.members(with: index).map { items[$0].id }.min() ?? items[index].id
        }
        series = verdicts.compactMap { if case .series = $0.verdict { ($0.left, $0.right) } else { nil } }
    }

    /// The smallest id of the group.
    func name(of index: Int) -> String { names[index] }

    func root(of index: Int) -> Int { partition.root(of: index) }

    func grouping(of index: Int, story: String, meeting: String?) -> Grouping {
        let wording = Wording(ids: ids)
        guard let link = links[index] else {
            return Grouping(
                id: ids[index], group: names[index], story: story, relation: .none, similarity: 0,
                reason: wording.alone, meeting: meeting)
        }
        return Grouping(
            id: ids[index], group: names[index], story: story, relation: wording.relation(link.verdict),
            similarity: wording.similarity(link.verdict), reason: wording.reason(link.verdict, other: link.other),
            meeting: meeting)
    }

    // MARK: Which pairs are compared

    /// Items with one text, one address, or one title in one source.
    private static func exactPairs(of items: [Item]) -> [(Int, Int)] {
        var entries: [BucketEntry] = []
        for (index, item) in items.enumerated() {
            func put(into bucket: UInt64) { entries.append(BucketEntry(bucket: bucket, index: Int32(index))) }
            if item.hasText { put(into: Hashing.combined(1, item.text.exact)) }
            if let url = item.url { put(into: Hashing.combined(2, url)) }
            if let source = item.source, !item.title.isEmpty {
                put(into: Hashing.combined(3, Hashing.combined(source, item.titleTemplate)))
            }
        }
        return pairs(in: BucketEntry.buckets(of: entries))
    }

    /// All pairs of a small bucket; in a large one each with the next few in time.
    private static func pairs(in buckets: some Sequence<ArraySlice<BucketEntry>>) -> [(Int, Int)] {
        var codes: Set<UInt64> = []
        for bucket in buckets {
            let reach = bucket.count <= 24 ? bucket.count : 8
            for left in bucket.indices {
                for right in bucket[(left + 1)...].prefix(reach) {
                    codes.insert(UInt64(bucket[left].index) << 32 | UInt64(right.index))
                }
            }
        }
        return codes.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
    }

    /// Near copies: of each group of equal texts a few members stand for all.
    private static func nearPairs(of items: [Item], _ partition: Partition) -> some Sequence<(Int, Int)> {
        var seen: Set<UInt64> = []
        let representatives = items.indices.filter { index in
            items[index].hasText && !items[index].isPage
                && seen.insert(Hashing.combined(UInt64(partition.root(of: index)), items[index].text.exact)).inserted
        }
        return Candidates(of: representatives.map { items[$0].text }).lazy
            .map { (representatives[$0.0], representatives[$0.1]) }
            .filter { items[$0.0].text.exact != items[$0.1].text.exact }
    }

    // MARK: What becomes of the verdicts

    private struct Judged {
        let left: Int
        let right: Int
        let verdict: Verdict
    }

    private static func verdicts(
        on pairs: some Sequence<(Int, Int)>, _ items: [Item], _ verification: Verification
    ) -> [Judged] {
        pairs.compactMap { left, right in
            let verdict = verification.verdict(items[left], items[right])
            if case .unrelated = verdict { return nil }
            return Judged(left: left, right: right, verdict: verdict)
        }
    }

    /// First what must stay apart, then the copies, the most alike first.
    private static func apply(_ verdicts: [Judged], _ items: [Item], to partition: inout Partition) {
        for judged in verdicts where judged.verdict.isFinal { partition.keepApart(judged.left, judged.right) }
        var copies: [(similarity: Double, judged: Judged)] = []
        for judged in verdicts {
            if case .copy(let similarity, _) = judged.verdict { copies.append((similarity, judged)) }
        }
        copies.sort { left, right in
            if left.similarity != right.similarity { return left.similarity > right.similarity }
            return (left.judged.left, left.judged.right) < (right.judged.left, right.judged.right)
        }
        for copy in copies { partition.join(copy.judged.left, copy.judged.right) }
    }

    private static func links(_ verdicts: [Judged], _ partition: Partition, count: Int) -> [Link?] {
        var links = [Link?](repeating: nil, count: count)
        func offer(_ verdict: Verdict, from index: Int, to other: Int) {
            guard let known = links[index] else {
                links[index] = Link(other: other, verdict: verdict)
                return
            }
            if verdict.weight > known.verdict.weight { links[index] = Link(other: other, verdict: verdict) }
        }
        for judged in verdicts {
            switch judged.verdict {
            case .copy where partition.root(of: judged.left) != partition.root(of: judged.right): continue
            case .copy, .series:
                offer(judged.verdict, from: judged.left, to: judged.right)
                offer(judged.verdict, from: judged.right, to: judged.left)
            case .unrelated: continue
            }
        }
        return links
    }
}

extension Verdict {
    /// Membership outweighs having been kept apart; then the more alike.
    fileprivate var weight: Double {
        switch self {
        case .copy(let similarity, .exact): 3 + similarity
        case .copy(let similarity, _): 2 + similarity
        case .series(let similarity, _): similarity
        case .unrelated: -1
        }
    }
}
