import Records

// GRDB has a class of this name.
import struct Records.Record

/// What a hold keeps out: the items of its documents by their ids, and those that were new by their other names too,
/// because a source may give them other ids tomorrow.
struct HeldItems {
    private(set) var ids: Set<Record.ID>
    /// Digests, as in `alias`.
    private(set) var names: Set<String>

    init(ids: Set<Record.ID> = [], names: Set<String> = []) {
        self.ids = ids
        self.names = names
    }

    /// The known ones by their ids, the fresh ones by all their names.
    init(edited: Set<Record.ID>, fresh: [Record]) {
        ids = edited.union(fresh.map(\.id))
        names = Set(fresh.flatMap(Self.names))
    }

    /// Two names in common tell, or the only one that an item has: an address alone may be that of many.
    func contains(_ record: Record) -> Bool {
        if ids.contains(record.id) { return true }
        let own = Self.names(of: record)
        return !own.isEmpty && own.count(where: names.contains) >= min(2, own.count)
    }

    /// An item that the archive knows, under the id of its record or under the one that its document has.
    func contains(_ found: Recognition.Found) -> Bool {
        ids.contains(found.record.id) || ids.contains(found.statedID)
    }

    /// What is in the archive already is not put away.
    mutating func release(_ ids: [Record.ID]) { self.ids.subtract(ids) }

    mutating func formUnion(_ other: HeldItems) {
        ids.formUnion(other.ids)
        names.formUnion(other.names)
    }

    private static func names(of record: Record) -> [String] { record.aliases.map { Digest(of: $0).shortName } }
}
