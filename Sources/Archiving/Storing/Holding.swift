import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Decides what of a night is held back, and keeps that.
struct Holding {
    let db: Database
    let night: Night
    let source: Int64
    let clock: TownClock
    /// The time of the newest document before this night; nil for the first, and for a night out of order.
    let newest: Int64?
    /// Items that the source had.
    let present: Int
    /// Of which each was seen since then.
    let since: Int64
    /// True for a night of which a part is held back.
    private(set) var isHeld = false
    /// Nil where there is nothing to say.
    private(set) var remark: Remark?

    init(db: Database, night: Night, source: Int64, clock: TownClock, newest: Int64?, present: Int, since: Int64) {
        self.db = db
        self.night = night
        self.source = source
        self.clock = clock
        self.newest = newest
        self.present = present
        self.since = since
    }

    /// What this night may not add or change.
    mutating func heldItems(among recognized: Recognition, _ template: MassChange?) throws -> HeldItems {
        if night.reading == .accepted { return HeldItems() }
        guard night.reading == .first, let newest else {
            guard let covering = try Hold(covering: night.at, of: source, in: db) else {
                return try putAway(among: recognized)
            }
            isHeld = true
            return try covering.items()
        }
        let edited = try edited(among: recognized.found, template)
        let upheaval = Upheaval(
            db: db, night: night, source: source, clock: clock, newest: newest, present: present,
            since: since)
        let anew = recognized.found.map(\.record).filter { edited.contains($0.id) }
        let turnover = try upheaval.turnover(recognized, edited: anew)
        guard let open = try Hold(openFor: source, in: db) else {
            guard let turnover else { return try putAway(among: recognized) }
            let items = HeldItems(edited: edited, fresh: recognized.fresh)
            isHeld = true
            try hold(items, turnover)
            return items
        }
        let items = try open.items()
        // An empty or broken document says nothing of what it does not contain, nor that all is as it was.
        guard turnover == nil, try isAsBefore(recognized, open, items) else {
            isHeld = true
            return try stillHeld(by: open, items, recognized.fresh)
        }
        try open.end(.passed, at: night.at, clock: clock)
        remark = Remark(
            .heldPassed, "the source is as it was again; what was held back of it stays among the captures")
        return HeldItems()
    }

    /// What a person put away comes in with a whole document only, which is judged anew.
    private func putAway(among recognized: Recognition) throws -> HeldItems {
        guard !night.isWhole else { return HeldItems() }
        var items = try Hold.undoneItems(before: night.at, of: source, in: db)
        let known = recognized.found.filter { $0.known.firstSeen <= night.at.seconds }
        items.release(known.flatMap { [$0.record.id, $0.statedID] })
        return items
    }

    /// Half of what the source had when the hold began stands in the document, and says what it said then.
    private func isAsBefore(_ recognized: Recognition, _ open: Hold, _ items: HeldItems) throws -> Bool {
        let before =
            try db.integer(
                """
                SELECT count(*) FROM record
                WHERE source = ? AND missing_since IS NULL AND last_seen >= ? AND first_seen < ?
                """, [source, since, open.beganAt]) ?? 0
        let found = recognized.found.count {
            $0.known.missingSince == nil && $0.known.firstSeen < open.beganAt && ($0.isSame || !items.contains($0))
        }
        return Int64(found) * 2 >= before
    }

    private mutating func hold(_ items: HeldItems, _ turnover: Turnover) throws {
        let id = night.source
        let reason =
            "held back: \(turnover); look at its page, then `letopis sources accept \(id)` takes it in and "
            + "`letopis sources undo \(id)` puts it away"
        try Hold.begin(of: source, at: night.at, reason: reason, turnover, items: items, in: db)
        remark = Remark(.held(turnover), reason)
    }

    /// While a night is held, what is new since then comes in; a document of things never seen is held like the first.
    private mutating func stillHeld(by open: Hold, _ known: HeldItems, _ fresh: [Record]) throws -> HeldItems {
        var items = known
        let unseen = fresh.filter { !known.contains($0) }
        if unseen.count * 2 > night.records.count {
            let others = HeldItems(edited: [], fresh: unseen)
            try open.add(others)
            items.formUnion(others)
        }
        let day = clock.day(at: Instant(open.beganAt))
        remark = Remark(.stillHeld(day), "held back since \(day.iso8601); what is new since then comes in")
        return items
    }

    /// What the source says anew beside a change of template, in texts never seen before and read as before.
    private func edited(among found: [Recognition.Found], _ template: MassChange?) throws -> Set<Record.ID> {
        let reader = try db.row("SELECT reader FROM source WHERE number = ?", [source])
        guard reader?[0] == night.reader else { return [] }
        var edited: Set<Record.ID> = []
        for item in found where !item.isRenamed && item.known.missingSince == nil && !item.known.isRedacted {
            guard !item.isSame, !item.isCompletion,
                try !item.known.hasSaid(item.record.contentHash, in: db),
                try template?.covers(item.record, item.known, db) != true
            else { continue }
            edited.insert(item.record.id)
        }
        return edited
    }
}
