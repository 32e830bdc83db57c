import Archiving
import Foundation
import GRDB
import Records
import Testing

// GRDB has a class of this name.
import struct Records.Record

/// docs/archive-file.md is a promise to other programs.
@Suite struct DocumentedFileTests {
    private static let document = Result {
        try String(contentsOf: TestArchive.root.appendingPathComponent("docs/archive-file.md"), encoding: .utf8)
    }

    @Test func `every table and view is documented`() throws {
        let town = try TestArchive()
        let document = try Self.document.get()
        let names = try DatabaseQueue(path: town.path).read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")
        }
        for name in names { #expect(document.contains("`\(name)`"), "\(name) is not in docs/archive-file.md") }
    }

    @Test(arguments: ["item", "item_version", "mention", "night"])
    func `a view has the columns that are documented, in their order`(view: String) throws {
        let town = try TestArchive()
        let columns = try DatabaseQueue(path: town.path).read { db in
            try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [view])
        }
        let line = try #require(Self.document.get().split(separator: "\n").first { $0.hasPrefix("| `\(view)` |") })
        #expect(line.hasSuffix("| `\(columns.joined(separator: " "))` |"), "\(columns)")
    }

    @Test func `a program that only reads sees the items while the archive is open`() throws {
        let town = try TestArchive()
        try town.store(
            [.sample("1", "Most", "Text.", published: "2025-05-05T22:30:00Z"), .sample("2")], night: 1)
        try town.archive.redact([Record.id("2")], .init(.unlisted, reason: "x", decidedBy: "y", at: .night(2))).forEach
        {
            #expect($0.isNew)
        }
        var configuration = Configuration()
        configuration.readonly = true
        let rows = try DatabaseQueue(path: town.path, configuration: configuration).read { db in
            try Row.fetchAll(db, sql: "SELECT id, day, title, text, published, rights, audience, versions FROM item")
        }
        let row = try #require(rows.first)
        #expect(rows.count == 1)
        #expect(row["day"] == "2025-05-06")
        #expect(row["published"] == "2025-05-05T22:30:00Z")
        #expect(row["title"] == "Most")
        #expect(row["rights"] == "own")
        #expect(row["versions"] == 1)
    }
}
