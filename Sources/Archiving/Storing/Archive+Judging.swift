import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// What is to be judged after a night.
package struct JudgementBatch: Sendable {
    /// The new and changed items, their neighbours in time, and all members of the stories that any of them belong
    /// to, ascending: all that grouping must see so as not to tear what an earlier night joined.
    package let ids: [Record.ID]
    /// The new and changed ones, whose subject and names are to be judged.
    package let changed: Set<Record.ID>

    package init(ids: [Record.ID], changed: Set<Record.ID>) {
        self.ids = ids
        self.changed = changed
    }
}

extension Archive {
    /// The items that changed since they were last judged, with the items of the `neighbourDays` before and after their
    /// own day and the day that they state.
    package func judgementBatch(neighbourDays: Int = 45) throws -> JudgementBatch {
        // What a night wrote is of no use in SQLite's caches from here on.
        defer { pool.releaseMemory() }
        return try read { db in
            let reader = DocumentReader(db: db, clock: clock)
            let rows = try db.rows(
                "SELECT number, effective_day FROM record WHERE needs_judgement = 1 AND redacted_at IS NULL")
            let changed: Set<Int64> = Set(rows.map { $0[0] })
            let stated = try changed.compactMap { try reader.statedDay(of: $0)?.daysSince1970 }
            let windows = DayWindow.windows(around: rows.map { $0[1] } + stated, days: neighbourDays)
            let numbers = try reader.withStories(changed.union(reader.records(in: windows)))
            return JudgementBatch(
                ids: try numbers.compactMap { try reader.id(of: $0) }.sorted(),
                changed: Set(try changed.compactMap { try reader.id(of: $0) }))
        }
    }

    /// What judgement reads of the items `ids`, in their order; those that were taken back are left out.
    package func documents(_ ids: some Sequence<Record.ID>) throws -> [Document] {
        try read { db in
            let reader = DocumentReader(db: db, clock: clock)
            return try ids.compactMap { try reader.document($0) }
        }
    }

    /// The signatures that `maker` once made of the items `ids` and that stand: an item that changed needs another.
    package func signatures(of ids: some Sequence<Record.ID>, by maker: String) throws -> KeptSignatures {
        try read { try DocumentReader(db: $0, clock: clock).signatures(of: ids, by: maker) }
    }

    /// Stores what was found out of single items, writing only what differs, and returns whether readers see anything
    /// new. The items stay to be judged until `conclude`.
    package func store(judgements: [Judgement]) throws -> Bool {
        if judgements.isEmpty { return false }
        return try write { db in
            let writer = JudgementWriter(db: db)
            return try judgements.reduce(false) { try writer.store($1) || $0 }
        }
    }

    /// Keeps signatures; each stands for its item's text until that changes.
    package func store(_ signatures: KeptSignatures) throws {
        if signatures.bytes.isEmpty { return }
        try write { try JudgementWriter(db: $0).store(signatures) }
    }

    /// Stores the groups, and marks the items `judged` as done. `isNews` says that readers see other judgements.
    package func conclude(groupings: [Grouping], of judged: Set<Record.ID>, isNews: Bool) throws {
        try write { db in
            let writer = JudgementWriter(db: db)
            let grouped = try groupings.reduce(false) { try writer.store($1) || $0 }
            for id in judged { try writer.markAsJudged(id) }
            try db.run("INSERT INTO judging (after_fetch) SELECT coalesce(max(number), 0) FROM fetch")
            if grouped || isNews { try db.advanceGeneration() }
        }
    }

    /// The same in one step.
    package func store(
        groupings: [Grouping], judgements: [Judgement], signatures: KeptSignatures = KeptSignatures(maker: "")
    ) throws {
        if groupings.isEmpty, judgements.isEmpty { return }
        try store(signatures)
        let isNews = try store(judgements: judgements)
        try conclude(groupings: groupings, of: Set(judgements.map(\.id)), isNews: isNews)
    }

    /// Marks every item as unjudged, after the rules of judgement changed.
    package func forgetJudgements() throws {
        try write { try $0.run("UPDATE record SET needs_judgement = 1 WHERE redacted_at IS NULL") }
    }

    /// A person's word: `ids` belong to `subject`, whatever the machine says now or later; nil leaves them to the machine
    /// again. All of them or none.
    package func correct(_ ids: [Record.ID], subject: Subject?, at: Instant) throws {
        try write { db in
            for id in ids {
                let known = "SELECT number FROM record WHERE id = ? AND redacted_at IS NULL"
                guard let number = try db.integer(known, [id]) else { throw ArchiveError.unknownRecord(id) }
                guard let subject else {
                    try db.run("DELETE FROM subject_assignment WHERE record = ?", [number])
                    continue
                }
                try db.run(
                    """
                    INSERT INTO subject_assignment (record, subject, at) VALUES (?, ?, ?)
                    ON CONFLICT (record) DO UPDATE SET subject = excluded.subject, at = excluded.at
                    """, [number, subject.rawValue, at.seconds])
            }
            try db.advanceGeneration()
        }
    }
}
