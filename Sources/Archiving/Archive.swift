import Foundation
import GRDB
import Linguistics
import Records
import Synchronization

/// A town's memory: every item that was ever seen, with its versions and its life, in one SQLite file.
///
/// Nothing outside this module knows that there is a file or SQL. Nothing is ever deleted by storing; only `redact`
/// removes, and leaves a mark.
package final class Archive: Sendable {
    package let path: String
    package let clock: TownClock
    package let isReadOnly: Bool
    let lexicon: Lexicon
    let keys: WordKeys
    let file: ArchiveFile
    let pool: DatabasePool
    /// Signs the cursors of this archive's pages; made with the archive and kept in it.
    let cursorKey: [UInt8]
    /// What may be shown depends on the day.
    let now: @Sendable () -> Instant
    /// The columns that searches filter and sort by, as of one generation.
    let shelf = Mutex<Shelf?>(nil)

    /// Opens for writing, and creates the file and its directory where they are missing. When the lexicon is another
    /// one than the index was made with, the index is made anew, which takes some seconds per 10,000 items.
    package init(
        path: String, lexicon: Lexicon, clock: TownClock, now: @escaping @Sendable () -> Instant = Archive.systemTime
    ) throws {
        self.path = path
        self.clock = clock
        self.now = now
        self.lexicon = lexicon
        keys = WordKeys(lexicon: lexicon)
        isReadOnly = false
        file = ArchiveFile(path: path)
        pool = try file.openForWriting()
        cursorKey = try Archive.cursorKey(in: pool)
        try adoptClock()
        if try !isIndexCurrent() { try rebuildIndex() }
    }

    /// Opens an existing archive for reading only.
    package init(
        readOnly path: String, lexicon: Lexicon, clock: TownClock,
        now: @escaping @Sendable () -> Instant = Archive.systemTime
    ) throws {
        self.path = path
        self.clock = clock
        self.now = now
        self.lexicon = lexicon
        keys = WordKeys(lexicon: lexicon)
        isReadOnly = true
        file = ArchiveFile(path: path)
        pool = try file.openForReading()
        cursorKey = try Archive.cursorKey(in: pool)
    }

    package static let systemTime: @Sendable () -> Instant = { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    /// Whether a file is at `path` in which nothing is.
    package static func isEmptyFile(_ path: String) -> Bool { ArchiveFile(path: path).isEmpty }

    /// A number that grows with every change that readers can see; the same number is the same answer.
    package func generation() throws -> Int {
        try read { try Archive.generation(in: $0, at: now()) }
    }

    /// What was stored, and below it how many sources' texts may not be shown any more since: both only grow, the second
    /// until something is stored.
    static func generation(in db: Database, at now: Instant) throws -> Int {
        let stored = try db.setting("generation").flatMap(Int.init) ?? 0
        return stored << 16 | Int(try db.integer(ended, [now.seconds]) ?? 0)
    }

    static let ended = "SELECT count(*) FROM source WHERE shown_until <= ?"

    /// Reads items as they may be shown now.
    func reader(_ db: Database) -> ItemReader { ItemReader(db: db, clock: clock, now: now()) }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try file.translated { try pool.read(body) }
    }

    /// One transaction: all of `body` or nothing.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        guard !isReadOnly else { throw ArchiveError.readOnly(path: path) }
        return try file.translated { try pool.write(body) }
    }

    /// What `body` gives in a transaction of which nothing stays.
    func rehearse<T>(_ body: (Database) throws -> T) throws -> T {
        guard !isReadOnly else { throw ArchiveError.readOnly(path: path) }
        return try file.translated {
            try pool.writeWithoutTransaction { db in
                try db.beginTransaction()
                defer { try? db.rollback() }  // a transaction that a fault has ended needs no second end
                return try body(db)
            }
        }
    }

    private static func cursorKey(in pool: DatabasePool) throws -> [UInt8] {
        try pool.read { try Array(($0.setting("cursor key") ?? "").utf8) }
    }

    /// Cuts the days anew when the configuration moved the town to another time zone.
    private func adoptClock() throws {
        guard try read({ try $0.setting("time zone") }) != clock.identifier else { return }
        try write { db in
            for row in try db.rows("SELECT number, effective_at FROM record") {
                let day = clock.day(at: Instant(row[1])).daysSince1970
                try db.run("UPDATE record SET effective_day = ? WHERE number = ?", [day, row[0] as Int64])
            }
            try db.set("time zone", to: clock.identifier)
            try db.advanceGeneration()
        }
    }
}
