import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// A night on which more than half of a source was another, held back until a person decides or the source is as it
/// was. What the night would have added or changed is remembered by its ids; the document itself is among the captures.
struct Hold {
    let number: Int64
    let beganAt: Int64
    private let db: Database

    enum Decision: String {
        /// A person took the held nights in.
        case accepted
        /// A person put them away.
        case undone
        /// The source came back to what it was.
        case passed

        /// What its nights say of themselves from then on; nil where they say it already.
        func remark(at instant: Instant, _ day: Day) -> Remark? {
            switch self {
            case .accepted:
                Remark(.accepted(day), "another state of the source, taken in by a person on \(instant.iso8601)")
            case .undone:
                Remark(.undone(day), "another state of the source, put away by a person on \(instant.iso8601)")
            case .passed: nil
            }
        }
    }

    /// The one that stands open; nil for none.
    init?(openFor source: Int64, in db: Database) throws {
        guard
            let row = try db.row("SELECT number, began_at FROM hold WHERE source = ? AND decision IS NULL", [source])
        else { return nil }
        self.init(row, db)
    }

    /// The one that held back what the source said at `at`; nil for none, and for one that was accepted.
    init?(covering at: Instant, of source: Int64, in db: Database) throws {
        guard
            let row = try db.row(
                """
                SELECT number, began_at FROM hold
                WHERE source = ?1 AND began_at <= ?2 AND (ended_at IS NULL OR ended_at > ?2)
                    AND decision IS NOT 'accepted'
                ORDER BY began_at DESC LIMIT 1
                """, [source, at.seconds])
        else { return nil }
        self.init(row, db)
    }

    /// What people had put away before `at`.
    static func undoneItems(before at: Instant, of source: Int64, in db: Database) throws -> HeldItems {
        try db.rows(
            "SELECT number, began_at FROM hold WHERE source = ? AND decision = 'undone' AND ended_at <= ?",
            [source, at.seconds]
        ).reduce(into: HeldItems()) { $0.formUnion(try Hold($1, db).items()) }
    }

    private init(_ row: Row, _ db: Database) { self.init(number: row[0], beganAt: row[1], db) }

    private init(number: Int64, beganAt: Int64, _ db: Database) {
        self.number = number
        self.beganAt = beganAt
        self.db = db
    }

    static func begin(
        of source: Int64, at: Instant, reason: String, _ turnover: Turnover, items: HeldItems, in db: Database
    ) throws {
        try db.run(
            "INSERT INTO hold (source, began_at, reason) VALUES (?, ?, ?)", [source, at.seconds, reason.withoutNUL])
        try Hold(number: db.lastInsertedRowID, beganAt: at.seconds, db).add(items)
        try db.run(
            "UPDATE source SET attention = ?, attention_at = ?, attention_trouble = ? WHERE number = ?",
            [reason, at.seconds, Trouble.held(turnover).description, source])
    }

    func items() throws -> HeldItems {
        HeldItems(
            ids: Set(try db.rows("SELECT id FROM held_item WHERE hold = ?", [number]).map { $0[0] as String }),
            names: Set(try db.rows("SELECT digest FROM held_name WHERE hold = ?", [number]).map { $0[0] as String }))
    }

    func add(_ items: HeldItems) throws {
        for id in items.ids.sorted() {
            try db.run("INSERT INTO held_item (hold, id) VALUES (?, ?) ON CONFLICT DO NOTHING", [number, id])
        }
        for name in items.names.sorted() {
            try db.run("INSERT INTO held_name (hold, digest) VALUES (?, ?) ON CONFLICT DO NOTHING", [number, name])
        }
    }

    func end(_ decision: Decision, at: Instant, clock: TownClock) throws {
        if let remark = decision.remark(at: at, clock.day(at: at)) {
            try db.run(
                """
                UPDATE fetch SET message = ?1, remarks = ?2
                WHERE outcome = 'changed' AND at >= ?3 AND source = (SELECT source FROM hold WHERE number = ?4)
                """, [remark.sentence, remark.matter.description, beganAt, number])
        }
        try db.run(
            """
            UPDATE hold SET decision = ?, ended_at = ?, after_fetch = (SELECT coalesce(max(number), 0) FROM fetch),
                after_judging = (SELECT coalesce(max(number), 0) FROM judging)
            WHERE number = ?
            """, [decision.rawValue, at.seconds, number])
        try db.run(
            """
            UPDATE source SET attention = NULL, attention_at = NULL, attention_trouble = NULL
            WHERE number = (SELECT source FROM hold WHERE number = ?)
            """, [number])
        if decision == .undone { try forgetDocument() }
    }

    /// The next night reads the source whole, at its own address: a document that is the same as one that was put away is
    /// not "unchanged".
    private func forgetDocument() throws {
        try db.run(
            """
            UPDATE fetch_state SET etag = NULL, last_modified = NULL, validators_since = NULL, body_digest = NULL,
                moved_to = NULL, moved_runs = 0
            WHERE source = (SELECT source FROM hold WHERE number = ?)
            """, [number])
    }
}
