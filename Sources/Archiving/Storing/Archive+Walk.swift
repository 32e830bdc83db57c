import GRDB
import Records

/// One step of the way by which an archive came to be what it is.
package enum WalkStep: Hashable, Sendable {
    case night(WalkedNight)
    /// What was new was judged.
    case judged
    /// A person took in what was held back of the source, or put it away.
    case accepted(Source.ID)
    case undone(Source.ID)
}

/// A night that was stored, as far as it says something of items.
package struct WalkedNight: Hashable, Sendable {
    package let source: Source.ID
    package let at: Instant
    /// When the run began that it belongs to.
    package let run: Instant?
    /// Where the document lies; nil when the source brought the same as before.
    package let capture: StoredCapture?
    /// What the source was believed when the document was read.
    package let belief: Belief
}

extension Archive {
    /// All nights that brought a document or found it unchanged, with the judgements and decisions between them, in the
    /// order in which they were stored.
    package func walk() throws -> [WalkStep] {
        try read { db in
            let nights = try Self.nights(of: nil, since: nil, in: db)
            var rest = try Self.marks(in: db)[...]
            var steps: [WalkStep] = []
            for (number, night) in nights {
                while let mark = rest.first, mark.afterFetch < number { steps.append(rest.removeFirst().step) }
                steps.append(.night(night))
            }
            return steps + rest.map(\.step)
        }
    }

    /// What `source` brought since `since`, in the order in which it was stored.
    package func nights(of source: Source.ID, since: Instant) throws -> [WalkedNight] {
        try read { db in
            try Self.nights(of: source, since: since, in: db).map(\.night)
        }
    }

    private static func nights(
        of source: Source.ID?, since: Instant?, in db: Database
    ) throws -> [(number: Int64, night: WalkedNight)] {
        try db.rows(
            """
            SELECT f.number, s.id, f.at, f.run, f.belief, c.digest, c.file, c.offset, c.length
            FROM fetch f JOIN source s ON s.number = f.source
            LEFT JOIN capture c ON c.source = f.source AND c.fetched_at = f.at AND c.digest = f.digest
            WHERE (c.number IS NOT NULL OR f.outcome = 'unchanged') AND (?1 IS NULL OR s.id = ?1) AND f.at >= ?2
            ORDER BY f.number
            """, [source, since?.seconds ?? Int64.min]
        ).map { row in
            let capture = (row[5] as String?).map { digest in
                StoredCapture(
                    source: row[1], fetchedAt: Instant(row[2]), digest: digest, file: row[6], offset: row[7],
                    length: row[8])
            }
            let night = WalkedNight(
                source: row[1], at: Instant(row[2]), run: (row[3] as Int64?).map(Instant.init(_:)), capture: capture,
                belief: Belief(rawValue: row[4]) ?? .ids)
            return (row[0], night)
        }
    }

    private struct Mark {
        let afterFetch: Int64
        let afterJudging: Int64
        let step: WalkStep
    }

    /// A decision stands behind the judgement that came before it, and before the one that followed from it.
    private static func marks(in db: Database) throws -> [Mark] {
        let judged = try db.rows("SELECT after_fetch, number FROM judging").map {
            Mark(afterFetch: $0[0], afterJudging: ($0[1] as Int64) * 2, step: .judged)
        }
        let decided = try db.rows(
            """
            SELECT h.after_fetch, h.after_judging, h.decision, s.id FROM hold h JOIN source s ON s.number = h.source
            WHERE h.decision IN ('accepted', 'undone')
            """
        ).map { row in
            Mark(
                afterFetch: row[0], afterJudging: (row[1] as Int64) * 2 + 1,
                step: row[2] == "accepted" ? .accepted(row[3]) : .undone(row[3]))
        }
        return (judged + decided).sorted {
            ($0.afterFetch, $0.afterJudging) < ($1.afterFetch, $1.afterJudging)
        }
    }
}
