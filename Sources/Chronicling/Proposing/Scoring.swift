import Records

/// Weighs a cluster, part by part.
struct Scoring {
    /// Code points of a text that are searched for sums and attendance.
    private static let textRead = 1200

    /// `reports` is true when a sentence in the past tense was found to quote.
    func score(of cluster: Cluster, reports: Bool) -> Score {
        let parts = [
            publishers(of: cluster), kind(of: cluster), magnitude(of: cluster), ownNewspaper(in: cluster),
            media(in: cluster), relevance(of: cluster), routine(in: cluster),
            announcement(in: cluster, reports: reports), repetition(in: cluster), posts(of: cluster),
        ]
        return Score(parts: parts.compactMap { $0 })
    }

    /// Copies of one text count once, whoever printed them.
    private func publishers(of cluster: Cluster) -> Score.Part {
        var tellerOfGroup: [String: ChronicleItem] = [:]
        for item in cluster.members.map(\.item) {
            if let known = tellerOfGroup[item.group], (known.published, known.id) <= (item.published, item.id) {
                continue
            }
            tellerOfGroup[item.group] = item
        }
        let tellers = Set(tellerOfGroup.values.map(\.teller.id)).count
        return Score.Part(
            name: "independent publishers", value: Double(1 + tellers).logarithm,
            reason: "\(tellers), copies of one text counted once")
    }

    private func kind(of cluster: Cluster) -> Score.Part? {
        if cluster.isOfNotices {
            return cluster.members.compactMap(\.features.notice).max { ($0.weight, $1.name) < ($1.weight, $0.name) }.map
            {
                Score.Part(name: "kind", value: $0.weight, reason: "notice: \($0.name)")
            }
        }
        for kind in EventKind.all {
            for member in cluster.members.prefix(4) {
                guard let word = kind.words.match(in: member.features.titleWords) else { continue }
                return Score.Part(name: "kind", value: kind.weight, reason: "\(kind.name): \"\(word)\"")
            }
        }
        return nil
    }

    private func magnitude(of cluster: Cluster) -> Score.Part? {
        let texts = cluster.members.prefix(2).map { "\($0.item.title ?? ""). \($0.item.text.prefix(Self.textRead))" }
        let sizes = texts.flatMap { QuantityReader($0).quantities() }.compactMap { quantity -> (Double, String)? in
            switch quantity.unit {
            case .money: (min(1, max(0, quantity.value / 10_000).decades * 0.2), quantity.text)
            case .people: (min(1, max(0, quantity.value / 50).decades * 0.25), quantity.text)
            case .percent, .votes, .meters, .kilometers, .hectares: nil
            }
        }
        guard let size = sizes.max(by: { $0.0 < $1.0 }), size.0 > 0 else { return nil }
        return Score.Part(name: "sum or attendance", value: size.0, reason: size.1)
    }

    private func ownNewspaper(in cluster: Cluster) -> Score.Part? {
        let own = cluster.members.first { $0.item.teller.kind == .newspaper && $0.item.teller.rights == .own }
        return own.map { Score.Part(name: "own newspaper", value: 0.4, reason: $0.item.teller.name) }
    }

    private func media(in cluster: Cluster) -> Score.Part? {
        cluster.members.contains { $0.item.hasMedia }
            ? Score.Part(name: "picture, sound or film", value: 0.15, reason: "attached to a telling") : nil
    }

    private func relevance(of cluster: Cluster) -> Score.Part? {
        cluster.members.contains { $0.item.relevance == .about }
            ? nil : Score.Part(name: "only mentions the town", value: -0.5, reason: "no telling is about it")
    }

    private func routine(in cluster: Cluster) -> Score.Part? {
        let routine = cluster.members.filter(\.features.isRoutine).count
        guard routine > 0 else { return nil }
        return Score.Part(
            name: "routine", value: -0.6 * Double(routine) / Double(cluster.members.count),
            reason: "\(routine) of \(cluster.members.count) tellings are notices, closures or reminders")
    }

    private func announcement(in cluster: Cluster, reports: Bool) -> Score.Part? {
        if !cluster.members.contains(where: { $0.item.isReport }) {
            return Score.Part(name: "announced only", value: -0.9, reason: "no telling looks back")
        }
        return reports
            ? nil : Score.Part(name: "nothing reported", value: -0.3, reason: "no sentence is in the past tense")
    }

    private func posts(of cluster: Cluster) -> Score.Part? {
        cluster.members.allSatisfy { $0.item.teller.kind == .social }
            ? Score.Part(name: "social networks only", value: -1.5, reason: "no neutral telling") : nil
    }

    private func repetition(in cluster: Cluster) -> Score.Part? {
        guard let days = cluster.seriesDays else { return nil }
        return Score.Part(
            name: "repetition", value: -min(0.3, 0.05 * Double(days.count - 1)),
            reason: "\(days.count) times in the year")
    }
}

extension Double {
    /// Powers of ten above 1; 0 below.
    fileprivate var decades: Double { self <= 1 ? 0 : logarithm / 2.302585 }
}
