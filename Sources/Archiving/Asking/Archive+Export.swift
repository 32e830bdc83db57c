import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// Gives `body` every record that `audience` may see, the first seen first, as of one moment.
    package func export(
        for audience: Audience = .internal, listingVersions: Bool = false, _ body: (ExportedItem) throws -> Void
    ) throws {
        try read { db in
            let reader = ItemReader(db: db, clock: clock)
            let rows = try Row.fetchCursor(
                db.makeStatement(sql: ItemReader.exported))
            while let row = try rows.next() {
                guard let item = try reader.item(row, for: audience) else { continue }
                guard listingVersions else {
                    try body(ExportedItem(item, versions: .count(item.versionCount)))
                    continue
                }
                let versions = try reader.versions(of: row["number"], audience: audience).map(ExportedItem.Version.init)
                try body(ExportedItem(item, versions: .list(versions)))
            }
        }
    }

    /// The next records after `place` that `audience` may see, of at most `limit` that there are, the first seen first;
    /// `next` is nil at the end. Each call reads by itself, so a slow reader holds nothing up; what a run adds
    /// meanwhile stands at the end.
    package func exportPage(
        after place: ExportPlace?, limit: Int, for audience: Audience
    ) throws -> (items: [ExportedItem], next: ExportPlace?) {
        try read { db in
            let reader = ItemReader(db: db, clock: clock)
            let rows = try db.rows(
                ItemReader.exportedAfter, [place?.firstSeen.seconds ?? Int64.min, place?.id ?? "", limit])
            let items = try rows.compactMap { row in
                try reader.item(row, for: audience).map { ExportedItem($0, versions: .count($0.versionCount)) }
            }
            let last = rows.last.map { ExportPlace(firstSeen: Instant($0["first_seen"]), id: $0["id"]) }
            return (items, rows.count < limit ? nil : last)
        }
    }

    /// The same records as lines of `ItemTable`, each with its line end; `next` is nil at the end.
    package func tablePage(
        after place: ExportPlace?, limit: Int, for audience: Audience
    ) throws -> (lines: [UInt8], next: ExportPlace?) {
        try read { db in
            var writer = TableWriter(for: audience, capacity: limit * 2000)
            try db.forEachRow(
                TableWriter.selection, [place?.firstSeen.seconds ?? Int64.min, place?.id ?? "", limit], until: .never
            ) { writer.write($0) }
            return (writer.bytes, writer.count < limit ? nil : writer.last)
        }
    }
}

/// The last record of a page of an export.
package struct ExportPlace: Hashable, Sendable {
    let firstSeen: Instant
    let id: Record.ID
}
