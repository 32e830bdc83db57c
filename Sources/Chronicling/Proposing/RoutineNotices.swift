import Records

/// Counts recurring notices instead of proposing them.
struct RoutineNotices {
    func lines(of clusters: [Cluster]) -> [RoutineLine] {
        var byKey: [String: [ChronicleItem]] = [:]
        for cluster in clusters {
            guard let first = cluster.members.first else { continue }
            let opening = first.features.seriesKey.split(separator: " ").prefix(2).joined(separator: " ")
            byKey["\(first.item.teller.id)\u{0}\(opening)", default: []] += cluster.members.map(\.item)
        }
        return byKey.sorted { $0.key < $1.key }.compactMap { line(of: $0.value) }
            .sorted { ($1.count, $0.title, $0.source) < ($0.count, $1.title, $1.source) }
    }

    private func line(of items: [ChronicleItem]) -> RoutineLine? {
        let ordered = items.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        guard let first = ordered.first, let last = ordered.last else { return nil }
        return RoutineLine(
            title: first.title ?? String(first.text.prefix(60)), source: first.teller.name, count: ordered.count,
            first: first.day, last: last.day, records: ordered.map(\.id).sorted())
    }
}
