import GRDB
import Records

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
}
