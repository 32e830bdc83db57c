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
            let reader = self.reader(db)
            let rows = try Row.fetchCursor(
                db.makeStatement(sql: ItemReader.exported))
            while let row = try rows.next() {
                guard let item = try reader.item(row, for: audience) else { continue }
                try body(try reader.exported(item, row["number"], for: audience, listingVersions: listingVersions))
            }
        }
    }

    /// The one record as `export` gives it; nil when there is none that `audience` may see.
    package func exportedItem(
        _ id: Record.ID, for audience: Audience = .internal, listingVersions: Bool = false
    ) throws -> ExportedItem? {
        try read { db in
            let reader = self.reader(db)
            guard let number = try db.integer("SELECT number FROM record WHERE id = ?", [id]),
                let item = try reader.item(number, for: audience)
            else { return nil }
            return try reader.exported(item, number, for: audience, listingVersions: listingVersions)
        }
    }

    /// The next records after `place` that `audience` may see, of at most `limit` that there are, the first seen first;
    /// `next` is nil at the end. Each call reads by itself, so a slow reader holds nothing up; what a run adds
    /// meanwhile stands at the end.
    package func exportPage(
        after place: ExportPlace?, limit: Int, for audience: Audience
    ) throws -> (items: [ExportedItem], next: ExportPlace?) {
        try read { db in
            let reader = self.reader(db)
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
            var writer = TableWriter(for: audience, in: clock, at: now(), capacity: limit * 2000)
            try db.forEachRow(
                TableWriter.selection(for: audience), [place?.firstSeen.seconds ?? Int64.min, place?.id ?? "", limit],
                until: .never
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

extension ItemReader {
    fileprivate func exported(
        _ item: StoredItem, _ number: Int64, for audience: Audience, listingVersions: Bool
    ) throws -> ExportedItem {
        let versions: ExportedItem.Versions =
            listingVersions ? .list(try exportedVersions(number, audience)) : .count(item.versionCount)
        var exported = ExportedItem(item, versions: versions)
        if audience == .internal { try complete(&exported, item, number, listingVersions: listingVersions) }
        return exported
    }

    private func exportedVersions(_ number: Int64, _ audience: Audience) throws -> [ExportedItem.Version] {
        try versions(of: number, audience: audience).map { version in
            var exported = ExportedItem.Version(version)
            if audience == .internal { exported.rest = try rest(of: version, number) }
            return exported
        }
    }

    private func rest(of version: ItemVersion, _ number: Int64) throws -> ExportedItem.Version.Rest? {
        let hashes = try db.rows(
            "SELECT hash FROM content WHERE record = ? AND version = ? ORDER BY hash", [number, version.number])
        let row = try db.row("SELECT details FROM version WHERE record = ? AND version = ?", [number, version.number])
        return try row.map { row in
            ExportedItem.Version.Rest(
                isCurrent: version.isCurrent, contentHTML: version.html, contentHash: version.contentHash,
                hashes: hashes.map { $0[0] }, details: try StoredJSON.value(RecordDetails.self, from: row[0]))
        }
    }

    /// Adds what `Archive.restore` needs.
    private func complete(
        _ exported: inout ExportedItem, _ item: StoredItem, _ number: Int64, listingVersions: Bool
    ) throws {
        guard
            let row = try db.row(
                "SELECT key, is_frozen, content_hash, rights, audience FROM record WHERE number = ?", [number])
        else { return }
        exported.key = row[0]
        exported.rights = (row[3] as String?).flatMap(Rights.init(rawValue:))
        exported.audience = (row[4] as String?).flatMap(Audience.init(rawValue:))
        exported.subjectOrigin = item.subject?.origin
        if row[1] {
            exported.redacted = .pseudonymized
            let texts = try TakenBackTexts(db: db).digests(of: number)
            if !texts.isEmpty { exported.redactedTexts = texts }
        }
        if listingVersions { exported.contentHash = row[2] }
    }
}
