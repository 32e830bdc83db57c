import Records

/// What people decided before, by record, so that regrouping neither doubles an entry nor revives a rejected one.
struct DecisionLedger {
    private var entryOfRecord: [Record.ID: String] = [:]
    private var rejected: Set<Record.ID> = []

    enum Verdict: Equatable {
        case open
        case rejected
        /// The entry that the cluster belongs to, and the cluster's records that are known to some entry.
        case adopted(entry: String, known: Set<Record.ID>)
    }

    /// Later decisions on a record replace earlier ones; an entry's own list of sources holds beside them.
    init(decisions: [Decision], entries: [Entry]) {
        for decision in decisions {
            for member in decision.members {
                switch decision.action {
                case .adopt, .merge:
                    entryOfRecord[member] = decision.entry
                    rejected.remove(member)
                case .reject:
                    entryOfRecord[member] = nil
                    rejected.insert(member)
                }
            }
        }
        for entry in entries.sorted(by: { $0.id < $1.id }) {
            for record in entry.sources.compactMap(\.record) where entryOfRecord[record] == nil {
                entryOfRecord[record] = entry.id
                rejected.remove(record)
            }
        }
    }

    func verdict(on members: [Record.ID]) -> Verdict {
        var counts: [String: Int] = [:]
        for entry in members.compactMap({ entryOfRecord[$0] }) { counts[entry, default: 0] += 1 }
        if let entry = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key {
            return .adopted(
                entry: entry, known: Set(members.filter { entryOfRecord[$0] != nil || rejected.contains($0) }))
        }
        return members.contains { rejected.contains($0) } ? .rejected : .open
    }
}
