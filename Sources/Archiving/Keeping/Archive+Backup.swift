import Foundation
import GRDB
import Glibc

extension Archive {
    /// Copies the archive into the file `destination` while it may be written to, checks the copy, and only then puts it
    /// in the place of an older one. The copy is one file, ready to be opened or taken away.
    ///
    /// Its folder must be there: one that is missing is as a rule a disk that is not mounted.
    package func backup(to destination: String) throws -> Backup {
        let folder = URL(fileURLWithPath: destination).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw ArchiveError.noFolder(path: folder)
        }
        let draft = destination + ".tmp"
        try remove(draft)
        do {
            let findings = try ArchiveFile(path: destination).translated { try copy(to: draft) }
            try synchronize(draft)
            // An older copy may be the last sound one.
            let isKept = !findings.isEmpty && FileManager.default.fileExists(atPath: destination)
            let place = isKept ? destination + ".unsound" : destination
            guard rename(draft, place) == 0 else { throw failure(place) }
            try synchronize(folder)
            return Backup(file: place, findings: findings, keepsOlder: isKept)
        } catch {
            try remove(draft)
            throw error
        }
    }

    /// Copies while the archive may be written to (SQLite's online backup), and returns what is wrong with the copy.
    private func copy(to draft: String) throws -> [String] {
        let copy = try DatabaseQueue(path: draft)
        try pool.backup(to: copy)
        let findings = try copy.writeWithoutTransaction { db in
            // Back from WAL mode, so that the copy needs no files beside it.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            let soundness = Soundness(db: db)
            return try soundness.findings(.quick) + soundness.findingsOfIndex()
        }
        try copy.close()
        return findings
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

/// What became of a backup.
package struct Backup: Hashable, Sendable {
    /// Where the copy is.
    package let file: String
    /// What is wrong with it, in plain sentences that say what to do; empty for a sound one.
    package let findings: [String]
    /// True when an older copy was left in its place, because this one is not sound.
    package let keepsOlder: Bool
}
