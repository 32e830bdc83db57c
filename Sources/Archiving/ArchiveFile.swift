import Foundation
import GRDB
import Glibc

/// Opens the archive's one SQLite file and tells an archive from anything else.
struct ArchiveFile {
    /// "Leto" in ASCII: SQLite's mark of the application that a file belongs to.
    static let applicationID = 0x4C65_746F

    let path: String

    /// Opens for reading and writing; creates the file and its directory where they are missing.
    func openForWriting() throws -> DatabasePool {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        } catch {
            throw ArchiveError.cannotOpen(path: path, reason: "its folder cannot be made")
        }
        return try translated {
            // SQLite would throw the log of an archive away that has lost its first bytes.
            if isEmpty, FileManager.default.fileExists(atPath: path + "-wal") { throw ArchiveError.empty(path: path) }
            try refuseForeignFile()
            let pool = try DatabasePool(path: path, configuration: configuration(readOnly: false))
            try identify(pool)
            // GRDB sets NORMAL in WAL mode; a night that was reported as stored must survive a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
            return pool
        }
    }

    /// Opens for reading; the file must exist. Such a connection never writes and never checkpoints.
    func openForReading() throws -> DatabasePool {
        guard FileManager.default.fileExists(atPath: path) else { throw ArchiveError.missing(path: path) }
        return try translated {
            if isEmpty { throw ArchiveError.empty(path: path) }
            try refuseForeignFile()
            let pool = try DatabasePool(path: path, configuration: configuration(readOnly: true))
            try identify(pool)
            let isCurrent = try pool.read { try Schema.migrator.hasCompletedMigrations($0) }
            guard isCurrent else { throw ArchiveError.older(path: path) }
            return pool
        }
    }

    /// Whether a file is there and nothing is in it: a full disk or a copy that went wrong may leave such a one, and so
    /// does a kill at the very first opening.
    var isEmpty: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
    }

    /// Runs `body` and gives SQLite's errors the archive's names.
    func translated<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw ArchiveError(error, path: path)
        }
    }

    /// Turning a stranger's file to WAL mode would already change it, so its first bytes are read before SQLite opens it.
    private func refuseForeignFile() throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw ArchiveError.folder(path: path)
        }
        guard let file = FileHandle(forReadingAtPath: path) else { return }
        let header: [UInt8]
        do {
            header = Array(try file.read(upToCount: 100) ?? Data())
            try file.close()
        } catch {
            throw ArchiveError.cannotOpen(path: path, reason: error.localizedDescription)
        }
        if header.isEmpty { return }
        // https://www.sqlite.org/fileformat.html section 1.3: the magic string, and the application id at offset 68.
        guard header.count == 100, header.starts(with: Array("SQLite format 3\u{0}".utf8)) else {
            throw ArchiveError.notAnArchive(path: path)
        }
        let mark = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
        // 0: a file that a kill left before its first migration, whose tables `identify` looks at.
        guard mark == Self.applicationID || mark == 0 else { throw ArchiveError.notAnArchive(path: path) }
    }

    private func identify(_ pool: DatabasePool) throws {
        try pool.read { db in
            let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            if mark == Self.applicationID {
                if try Schema.migrator.hasBeenSuperseded(db) {
                    let applied = try Schema.migrator.appliedIdentifiers(db)
                    let unknown = applied.subtracting(Schema.migrator.migrations).sorted()
                    throw ArchiveError.newer(path: path, migration: unknown.joined(separator: ", "))
                }
                return
            }
            let tables =
                try Int.fetchOne(
                    db,
                    // A kill between GRDB's first steps leaves its own tables, with the index of their key.
                    sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name NOT GLOB 'grdb_*'") ?? 0
            guard mark == 0, tables == 0 else { throw ArchiveError.notAnArchive(path: path) }
        }
    }

    private func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.label = "archive"
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            PhraseVisitor.addFunction(to: db)
            if !db.configuration.readonly {
                // 8 KiB pages keep an item's text in one or two of them; takes effect on an empty file only.
                try db.execute(sql: "PRAGMA page_size = 8192")
                // Debian compiles SQLite with SECURE_DELETE, which overwrites every freed page. Only redaction needs it.
                try db.execute(sql: "PRAGMA secure_delete = OFF")
                try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
            }
            try db.execute(sql: "PRAGMA cache_size = -16000")
        }
        return configuration
    }
}
