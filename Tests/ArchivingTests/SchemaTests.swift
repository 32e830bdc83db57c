import Archiving
import Foundation
import GRDB
import Testing

@Suite struct SchemaTests {
    private static let golden = TestArchive.root.appendingPathComponent("Tests/Fixtures/Archiving/schema.sql")

    /// To record it after a migration: LETOPIS_RECORD=1 swift test --filter SchemaTests
    @Test func `the schema is the recorded one`() throws {
        let town = try TestArchive()
        let schema =
            try DatabaseQueue(path: town.path).read { db in
                try String.fetchAll(
                    db, sql: "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name")
            }.joined(separator: "\n\n") + "\n"
        if ProcessInfo.processInfo.environment["LETOPIS_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(schema.utf8).write(to: Self.golden)
        }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == schema)
    }

    @Test func `every table but the index is strict`() throws {
        let town = try TestArchive()
        let loose = try DatabaseQueue(path: town.path).read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'
                    """)
        }
        #expect(loose == ["grdb_migrations"])
    }

    @Test func `the file has large pages and a log that survives a power cut`() throws {
        let town = try TestArchive()
        let file = try DatabaseQueue(path: town.path)
        #expect(try file.read { try Int.fetchOne($0, sql: "PRAGMA page_size") } == 8192)
        #expect(try file.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    }

    @Test func `no statement of a search walks through a table that it need not`() throws {
        let town = try TestArchive()
        var configuration = Configuration()
        configuration.prepareDatabase { Archive.addFunctions(to: $0) }
        let plans = try DatabaseQueue(path: town.path, configuration: configuration).read { db in
            try Archive.searchStatements.mapValues { sql in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments(of: sql)).map {
                    $0["detail"] as String
                }
            }
        }
        for (name, plan) in plans.sorted(by: { $0.key < $1.key }) {
            // The columns are all records by definition; the index is a table of its own kind.
            let scans = plan.filter {
                $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") && !$0.contains("USING")
                    && $0 != "SCAN CONSTANT ROW"
            }
            let sorts = plan.filter { $0.contains("TEMP B-TREE") }
            let whole = [
                "columns": ["SCAN r"], "lengths": ["SCAN search_docsize"],
                // The names found so far, of which each is one step in the index.
                "hosts": ["SCAN host", "SCAN host"],
            ]
            #expect(scans == whole[name] ?? [], "\(name): \(plan)")
            #expect(sorts == [], "\(name): \(plan)")
        }
        #expect(plans["order of time"] == ["SCAN record USING COVERING INDEX record_in_time"])
        #expect(plans["walking through"]?.first?.contains("VIRTUAL TABLE INDEX") == true)
    }

    /// As many NULLs as the statement has places.
    private func arguments(of sql: String) -> StatementArguments {
        let numbered = sql.split(separator: "?").dropFirst().compactMap { $0.first?.wholeNumberValue }.max()
        let count = numbered ?? sql.filter { $0 == "?" }.count
        return StatementArguments(Array(repeating: DatabaseValue.null, count: count))
    }
}
