import GRDB
import Records

/// What a source is believed, from its first night to now.
struct Trust {
    let belief: Belief
    private let renewedAt: Int64?
    private let movedAt: Int64?
    private let source: Int64
    private let db: Database

    /// Two changes of everything within this time are the source's habit, not a new web.
    private static let habit: Int64 = 30 * 86_400

    init(of source: Int64, in db: Database) throws {
        let row = try db.row("SELECT belief, renewed_at, moved_at FROM source WHERE number = ?", [source])
        belief = (row?[0] as String?).flatMap(Belief.init(rawValue:)) ?? .ids
        renewedAt = row?[1]
        movedAt = row?[2]
        self.source = source
        self.db = db
    }

    /// What the source changed not long before `at`.
    func habits(before at: Instant) -> Set<Recognition.Change> {
        let isRecent = { (then: Int64?) in then.map { $0 < at.seconds && at.seconds - $0 < Self.habit } ?? false }
        var habits: Set<Recognition.Change> = []
        if isRecent(renewedAt) { habits.insert(.ids) }
        if isRecent(movedAt) { habits.insert(.idsAndAddresses) }
        return habits
    }

    /// Keeps what the document showed, and returns it; nil when it showed nothing.
    func learn(from recognized: Recognition, _ night: Night) throws -> Remark? {
        switch recognized.change {
        case .ids: try db.run("UPDATE source SET renewed_at = ? WHERE number = ?", [night.at.seconds, source])
        case .idsAndAddresses:
            try db.run("UPDATE source SET moved_at = ? WHERE number = ?", [night.at.seconds, source])
        case nil: break
        }
        let now = [night.belief, recognized.lessBelieved ?? belief].reduce(belief, Self.lower)
        guard now != belief else { return Self.remark(on: recognized) }
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

    private static func remark(on recognized: Recognition) -> Remark? {
        let count = recognized.found.count(where: \.isRenamed)
        return switch recognized.change {
        case .ids: Remark(.newIDs(count), "\(count) items came under new ids; they were recognised by their addresses")
        case .idsAndAddresses:
            Remark(
                .renamed(count),
                "\(count) items came under new ids and addresses; they were recognised by titles, days and texts")
        case nil: nil
        }
    }

    private static func lower(_ one: Belief, _ other: Belief) -> Belief {
        let order = Belief.allCases
        return (order.firstIndex(of: one) ?? 0) >= (order.firstIndex(of: other) ?? 0) ? one : other
    }
}
