import GRDB

/// The archive's tables. Migrations are only ever appended; docs/decisions/0005-archive.md says why they look so.
///
/// Instants are seconds since 1970 UTC, days are days since 1970 in the town's zone. A record's row is small and
/// holds what is searched and sorted by; its texts lie in `version`, one row for every text that was ever seen.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 archive") { db in
            // 0x4C65746F, "Leto": ArchiveFile.applicationID.
            try db.execute(sql: "PRAGMA application_id = 1281717359")
            for table in [sources, records, judgements, keeping, search] { try db.execute(sql: table) }
        }
        migrator.registerMigration("2 signatures") { try $0.execute(sql: signatures) }
        migrator.registerMigration("3 identity and holds") { db in
            for change in [identity, holds, walk] { try db.execute(sql: change) }
        }
        migrator.registerMigration("4 manners") { try $0.execute(sql: manners) }
        migrator.registerMigration("5 cursor key") { db in
            try db.execute(sql: "INSERT INTO setting (name, value) VALUES ('cursor key', lower(hex(randomblob(32))))")
        }
        migrator.registerMigration("6 namespaces in the index") { try $0.execute(sql: namespaces) }
        migrator.registerMigration("7 changes in the order of storing") { try $0.execute(sql: changes) }
        migrator.registerMigration("8 redactions") { try $0.execute(sql: redactions) }
        migrator.registerMigration("9 views") { try $0.execute(sql: views) }
        migrator.registerMigration("10 lengths of excerpts") { db in
            try db.execute(
                sql:
                    "ALTER TABLE source ADD COLUMN excerpt_length INTEGER NOT NULL DEFAULT 200 CHECK (excerpt_length > 0)"
            )
        }
        migrator.registerMigration("11 kinds of troubles") { try $0.execute(sql: troubles) }
        migrator.registerMigration("12 sites of items") { try $0.execute(sql: sites) }
        migrator.registerMigration("13 what the public was shown") { try $0.execute(sql: publicity) }
        migrator.registerMigration("14 texts that were taken back") { try $0.execute(sql: redactedTexts) }
        migrator.registerMigration("15 meetings that are shown") { db in
            try db.execute(sql: "ALTER TABLE grouping ADD COLUMN meeting INTEGER REFERENCES record")
        }
        migrator.registerMigration("16 redirects of a run") { try $0.execute(sql: redirects) }
        migrator.registerMigration("17 addresses") { try $0.execute(sql: addresses) }
        migrator.registerMigration("18 kinds of rejections and remarks") { try $0.execute(sql: kinds) }
        migrator.registerMigration("19 new ids and names of what is held") { try $0.execute(sql: heldNames) }
        return migrator
    }()
}
