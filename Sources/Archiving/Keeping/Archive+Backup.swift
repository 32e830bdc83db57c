import Foundation
import GRDB
import Glibc

extension Archive {
    /// Copies the archive into the file `destination` while it may be written to, checks the copy, and only then puts
    /// it in the place of an older one. The copy is one file, ready to be opened or taken away.
    package func backup(to destination: String) throws {
        let target = ArchiveFile(path: destination)
        let draft = destination + ".tmp"
        try makeDirectory(of: destination)
        try remove(draft)
        do {
            try target.translated { try copy(to: draft) }
            try synchronize(draft)
            guard rename(draft, destination) == 0 else { throw failure(destination) }
        } catch {
            try remove(draft)
            throw error
        }
        try synchronize(URL(fileURLWithPath: destination).deletingLastPathComponent().path)
    }

    /// Copies while the archive may be written to: SQLite's online backup.
    private func copy(to draft: String) throws {
        let copy = try DatabaseQueue(path: draft)
        try pool.backup(to: copy)
        let finding = try copy.writeWithoutTransaction { db in
            // Back from WAL mode, so that the copy needs no files beside it.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            return try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
        }
        try copy.close()
        guard finding == "ok" else { throw ArchiveError.damaged(path: path, finding: finding) }
    }

    private func makeDirectory(of file: String) throws {
        do {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw ArchiveError.cannotOpen(path: file, reason: error.localizedDescription)
        }
    }

    private func remove(_ file: String) throws {
        guard unlink(file) == 0 || errno == ENOENT else { throw failure(file) }
    }

    /// Waits until the file or directory is on the disk.
    private func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private func failure(_ path: String) -> ArchiveError {
        .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
}
