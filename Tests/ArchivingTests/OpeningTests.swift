import Archiving
import Foundation
import GRDB
import Records
import Testing

@Suite struct OpeningTests {
    private let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
        "opening-\(UUID().uuidString)")

    private var path: String { directory.appendingPathComponent("deep/er/archive.sqlite").path }

    private func open(_ path: String) throws -> Archive {
        try Archive(path: path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
    }

    private func withFolder(_ body: () throws -> Void) throws {
        try FileManager.default.createDirectory(
            at: directory.appendingPathComponent("deep/er"), withIntermediateDirectories: true)
        defer {
            do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(error)") }
        }
        try body()
    }

    @Test func `creates the file and its folders`() throws {
        try withFolder {
            try FileManager.default.removeItem(at: directory)
            _ = try open(path)
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `reads what another program writes`() throws {
        try withFolder {
            #expect(throws: ArchiveError.missing(path: path)) {
                try Archive(readOnly: path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
            }
            let writer = try open(path)
            try writer.register([.board], at: .night(1))
            let reader = try Archive(readOnly: path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
            #expect(try reader.search(SearchRequest()).total.value == 0)
            _ = try writer.store(.document([.sample("1")], night: 1))
            #expect(try reader.search(SearchRequest()).total.value == 1)
            #expect(throws: ArchiveError.readOnly(path: path)) { try reader.register([.radio], at: .night(1)) }
            #expect(try reader.backup(to: path + ".copy").findings.isEmpty)
            #expect(try reader.verify().isEmpty)
            let copy = try Archive(readOnly: path + ".copy", lexicon: TestArchive.lexicon, clock: TestArchive.clock)
            #expect(try copy.search(SearchRequest()).total.value == 1)
        }
    }

    @Test func `reads when no writer is there`() throws {
        try withFolder {
            do {
                let writer = try open(path)
                try writer.register([.board], at: .night(1))
                _ = try writer.store(.document([.sample("1")], night: 1))
            }
            let reader = try Archive(readOnly: path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
            #expect(try reader.search(SearchRequest()).total.value == 1)
        }
    }

    @Test(arguments: [
        "", "SQLite format 3",
        "just some notes of the chronicler, longer than one hundred bytes, so that nobody can take it for the beginning of a header",
    ])
    func `a file of another kind is named and left alone`(content: String) throws {
        try withFolder {
            try Data(content.utf8).write(to: URL(fileURLWithPath: path))
            if content.isEmpty {
                _ = try open(path)
                return
            }
            #expect(throws: ArchiveError.notAnArchive(path: path)) { try open(path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(content.utf8))
        }
    }

    @Test func `an empty file is no archive to a reader, and none to begin in where a log lies beside it`() throws {
        try withFolder {
            try Data().write(to: URL(fileURLWithPath: path))
            #expect(throws: ArchiveError.empty(path: path)) {
                try Archive(readOnly: path, lexicon: TestArchive.lexicon, clock: TestArchive.clock)
            }
            let log = Data("what was stored last".utf8)
            try log.write(to: URL(fileURLWithPath: path + "-wal"))
            #expect(throws: ArchiveError.empty(path: path)) { try open(path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path + "-wal")) == log)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
        }
    }

    @Test func `another program's database is named and left alone`() throws {
        try withFolder {
            let other = try DatabaseQueue(path: path)
            try other.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
            try other.close()
            #expect(throws: ArchiveError.notAnArchive(path: path)) { try open(path) }
            let again = try DatabaseQueue(path: path)
            #expect(try again.read { try $0.tableExists("note") && !$0.tableExists("record") })
        }
    }

    @Test func `an archive of a newer version is named`() throws {
        try withFolder {
            do { _ = try open(path) }
            let later = try DatabaseQueue(path: path)
            try later.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 the future')") }
            try later.close()
            #expect(throws: ArchiveError.newer(path: path, migration: "99 the future")) { try open(path) }
        }
    }

    @Test func `a damaged archive is named with what is wrong`() throws {
        try withFolder {
            do {
                let archive = try open(path)
                try archive.register([.board], at: .night(1))
                for night in 1...5 {
                    _ = try archive.store(
                        .document(
                            (1...40).map { .sample("\(night)-\($0)", nil, String(repeating: "slovo ", count: 200)) },
                            night: night))
                }
            }
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes.replaceSubrange(8192..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 8192))
            try bytes.write(to: URL(fileURLWithPath: path))
            do {
                let archive = try open(path)
                _ = try archive.search(SearchRequest())
                Issue.record("the damage went unnoticed")
            } catch ArchiveError.damaged(let where_, _) {
                #expect(where_ == path)
            }
        }
    }

    @Test func `an archive that another program writes to is named as locked`() throws {
        try withFolder {
            let archive = try open(path)
            let other = try DatabaseQueue(path: path)
            try other.inDatabase { db in
                try db.execute(sql: "BEGIN IMMEDIATE")
                #expect(throws: ArchiveError.locked(path: path)) { try archive.register([.board], at: .night(1)) }
                try db.execute(sql: "ROLLBACK")
            }
            try archive.register([.board], at: .night(1))
        }
    }

    @Test func `the town's days are cut anew when it moves to another zone`() throws {
        try withFolder {
            do {
                let archive = try open(path)
                try archive.register([.board], at: .night(1))
                _ = try archive.store(.document([.sample("1", published: "2025-06-30T21:30:00Z")], night: 1))
                #expect(try archive.item(Record.id("1"), for: .internal)?.day.iso8601 == "2025-06-30")
            }
            let moved = try Archive(path: path, lexicon: TestArchive.lexicon, clock: TownClock(timeZone: "Europe/Kyiv"))
            #expect(try moved.item(Record.id("1"), for: .internal)?.day.iso8601 == "2025-07-01")
        }
    }

    @Test func `every message says what to do`() {
        let all: [ArchiveError] = [
            .missing(path: "a"), .empty(path: "a"), .folder(path: "a"), .noFolder(path: "a"), .notAnArchive(path: "a"),
            .newer(path: "a", migration: "b"),
            .damaged(path: "a", finding: "b"), .locked(path: "a"), .readOnly(path: "a"), .full(path: "a"),
            .cannotOpen(path: "a", reason: "b"), .failed(path: "a", reason: "b"), .unknownSource("a"),
            .unknownRecord("a"), .invalidCursor,
        ]
        for error in all {
            #expect(error.description.contains(";"))
            #expect(!error.description.contains("\n"))
        }
    }
}
