import GRDB
import Records

/// What a source is believed, from its first night to now.
struct Trust {
    let belief: Belief
    private let movedAt: Int64?
    private let source: Int64
    private let db: Database

    /// Two moves of everything within this time are the source's habit, not a new web.
    private static let habit: Int64 = 30 * 86_400

    init(of source: Int64, in db: Database) throws {
        let row = try db.row("SELECT belief, moved_at FROM source WHERE number = ?", [source])
        belief = (row?[0] as String?).flatMap(Belief.init(rawValue:)) ?? .ids
        movedAt = row?[1]
        self.source = source
        self.db = db
    }

    /// Whether everything got new ids and addresses not long before `at`.
    func hasMoved(before at: Instant) -> Bool {
        movedAt.map { $0 < at.seconds && at.seconds - $0 < Self.habit } ?? false
    }

    /// Keeps what the document showed, and returns it; nil when it showed nothing.
    func learn(from recognized: Recognition, _ night: Night) throws -> Remark? {
        if recognized.hasMoved {
            try db.run("UPDATE source SET moved_at = ? WHERE number = ?", [night.at.seconds, source])
        }
        let now = [night.belief, recognized.lessBelieved ?? belief].reduce(belief, Self.lower)
        let count = recognized.found.count(where: \.isRenamed)
        guard now != belief else {
            return recognized.hasMoved
                ? Remark(
                    .renamed(count),
                    "\(count) items came under new ids and addresses; they were recognised by titles, days and texts")
                : nil
        }
        try db.run("UPDATE source SET belief = ? WHERE number = ?", [now.rawValue, source])
        switch now {
        case .ids: return nil
        case .addresses where recognized.lessBelieved != nil:
            return Remark(
                .addressesTell, "the ids are new at every fetch: from now on the addresses tell its items apart")
        case .addresses:
            return Remark(
                .addressesTell, "an id stands for several items: from now on the addresses tell its items apart")
        case .titles:
            return Remark(
                .titlesTell,
                "ids and addresses change again and again: from now on titles and dates tell its items apart")
        }
    }

    private static func lower(_ one: Belief, _ other: Belief) -> Belief {
        let order = Belief.allCases
        return (order.firstIndex(of: one) ?? 0) >= (order.firstIndex(of: other) ?? 0) ? one : other
    }
}
