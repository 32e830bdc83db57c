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
                """, [source, at.seconds])
        else { return nil }
        self.init(row, db)
    }

    private init(_ row: Row, _ db: Database) {
        number = row[0]
        beganAt = row[1]
        self.db = db
    }

    static func begin(
        of source: Int64, at: Instant, reason: String, _ turnover: Turnover, items: Set<Record.ID>, in db: Database
    ) throws {
        try db.run(
            "INSERT INTO hold (source, began_at, reason) VALUES (?, ?, ?)", [source, at.seconds, reason.withoutNUL])
        let number = db.lastInsertedRowID
        for id in items.sorted() {
            try db.run("INSERT INTO held_item (hold, id) VALUES (?, ?)", [number, id])
        }
        try db.run(
            "UPDATE source SET attention = ?, attention_at = ?, attention_trouble = ? WHERE number = ?",
            [reason, at.seconds, Trouble.held(turnover).description, source])
    }

    func items() throws -> Set<Record.ID> {
        Set(try db.rows("SELECT id FROM held_item WHERE hold = ?", [number]).map { $0[0] as String })
    }

    func add(_ items: Set<Record.ID>) throws {
        for id in items.sorted() {
            try db.run("INSERT INTO held_item (hold, id) VALUES (?, ?) ON CONFLICT DO NOTHING", [number, id])
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

    /// The next night reads the source whole: a document that is the same as one that was put away is not "unchanged".
    private func forgetDocument() throws {
        try db.run(
            """
            UPDATE fetch_state SET etag = NULL, last_modified = NULL, validators_since = NULL, body_digest = NULL
            WHERE source = (SELECT source FROM hold WHERE number = ?)
            """, [number])
    }
}
