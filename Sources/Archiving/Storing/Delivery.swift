import GRDB
import Records

/// Notices that a source which answers has stopped delivering: its documents are read, but nothing is in them, or they
/// break off night after night. Takes note of `night`, which is stored already.
struct Delivery {
    let db: Database
    let source: Int64
    let night: Night

    /// One empty document may be a mistake of a minute; a damaged one still brings what stands before the damage.
    private static let patience: [Trouble.Plain: Int64] = [.noItems: 2, .noItemsByRules: 2, .cutOff: 3]

    func note() throws {
        let attention = Attention(db: db, source: source)
        let kind = Self.patience.keys.first { night.trouble == .plain($0) }
        try attention.clear(Self.patience.keys.filter { $0 != kind }.sorted { $0.rawValue < $1.rawValue })
        guard let kind, let patience = Self.patience[kind], try runs(of: kind) == patience,
            try hasDelivered() || kind != .noItems, try Hold(openFor: source, in: db) == nil
        else { return }
        try attention.set(Self.finding(kind, runs: patience, night.source), .plain(kind), at: night.at)
    }

    /// How many documents in a row were so. A person who put the mark away is not told again.
    private func runs(of kind: Trouble.Plain) throws -> Int64 {
        try db.integer(
            """
            SELECT count(*) FROM fetch
            WHERE source = ?1 AND outcome = 'changed' AND run IS NOT NULL AND number > coalesce(
                (SELECT max(number) FROM fetch
                 WHERE source = ?1 AND outcome = 'changed' AND run IS NOT NULL AND trouble IS NOT ?2), 0)
            """, [source, Trouble.plain(kind).description]) ?? 0
    }

    private func hasDelivered() throws -> Bool {
        try db.integer("SELECT 1 FROM record WHERE source = ? LIMIT 1", [source]) != nil
    }

    private static func finding(_ kind: Trouble.Plain, runs: Int64, _ source: Source.ID) -> String {
        let file = "feeds/\(source).json"
        return switch kind {
        case .noItemsByRules:
            "its rules have found no items for \(runs) runs: the page was probably rebuilt; save it, let letopis extract "
                + "PAGE.html --url URL --suggest propose new rules, and put them into \(file)"
        case .noItems:
            "no items for \(runs) runs, though there always were some: look at its page; where the site has a new feed, "
                + "letopis sources add URL finds it"
        default:  // what is left of the table above
            "its document has broken off for \(runs) runs in a row: what stands before the damage is taken in, but "
                + "nothing can count as gone; tell the operator of the site"
        }
    }
}
