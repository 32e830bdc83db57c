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

    /// The ids of what this night may not add or change.
    mutating func heldItems(among recognized: Recognition, _ template: MassChange?) throws -> Set<Record.ID> {
        if night.reading == .accepted { return [] }
        guard night.reading == .first, let newest else {
            let covering = try Hold(covering: night.at, of: source, in: db)
            isHeld = covering != nil
            return try covering?.items() ?? []
        }
        let open = try Hold(openFor: source, in: db)
        let edited = try edited(among: recognized.found, template)
        let upheaval = Upheaval(
            db: db, night: night, source: source, clock: clock, newest: newest, present: present,
            since: since)
        let anew = recognized.found.map(\.record).filter { edited.contains($0.id) }
        let turnover = try upheaval.turnover(recognized, edited: anew)
        let fresh = Set(recognized.fresh.map(\.id))
        guard let open else {
            guard let turnover else { return [] }
            isHeld = true
            try hold(fresh.union(edited), turnover)
            return fresh.union(edited)
        }
        // An empty or broken document says nothing of what it does not contain, nor that all is as it was.
        let found = recognized.found.count { $0.known.missingSince == nil }
        guard turnover == nil, found * 2 >= present else {
            isHeld = true
            return try stillHeld(by: open, fresh)
        }
        try open.end(.passed, at: night.at, clock: clock)
        remark = Remark(
            .heldPassed, "the source is as it was again; what was held back of it stays among the captures")
        return []
    }

    private mutating func hold(_ items: Set<Record.ID>, _ turnover: Turnover) throws {
        let id = night.source
        let reason =
            "held back: \(turnover); look at its page, then `letopis sources accept \(id)` takes it in and "
            + "`letopis sources undo \(id)` puts it away"
        try Hold.begin(of: source, at: night.at, reason: reason, turnover, items: items, in: db)
        remark = Remark(.held(turnover), reason)
    }

    /// While a night is held, what is new since then comes in; a document of things never seen is held like the first.
    private mutating func stillHeld(by open: Hold, _ fresh: Set<Record.ID>) throws -> Set<Record.ID> {
        var items = try open.items()
        let unseen = fresh.subtracting(items)
        if unseen.count * 2 > night.records.count {
            try open.add(unseen)
            items.formUnion(unseen)
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
            guard !item.isSame,
                try !item.known.hasSaid(item.record.contentHash, in: db),
                try template?.covers(item.record, item.known, db) != true
            else { continue }
            edited.insert(item.record.id)
        }
        return edited
    }
}
