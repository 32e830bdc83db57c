import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

/// Why the archive's file could not be opened, read or written. Each message says what to do.
package enum ArchiveError: Error, Hashable, CustomStringConvertible {
    case missing(path: String)
    /// Nothing is in the file, not even the first bytes of an archive.
    case empty(path: String)
    /// Where the file should be is a folder.
    case folder(path: String)
    /// The folder for a copy.
    case noFolder(path: String)
    case notAnArchive(path: String)
    case newer(path: String, migration: String)
    case older(path: String)
    case damaged(path: String, finding: String)
    case locked(path: String)
    case readOnly(path: String)
    case full(path: String)
    case cannotOpen(path: String, reason: String)
    case failed(path: String, reason: String)
    case unknownSource(Source.ID)
    case unknownRecord(Record.ID)
    /// A paging cursor that this archive did not give out: the client's mistake.
    case invalidCursor
    /// A page by relevance beyond the depth that is ranked.
    case tooDeep

    package var description: String {
        switch self {
        case .missing(let path):
            "there is no archive at \(path); a run creates it"
        case .empty(let path):
            "\(path) is empty (0 bytes), and so is no archive; restore the last backup, or remove the empty file and run again "
                + "to begin anew, without what was stored and without the log of what was taken back"
        case .folder(let path):
            "\(path) is a folder, not an archive; write the path of a file as \"archive\" in pipeline.json, such as "
                + "var/archive.sqlite"
        case .noFolder(let path):
            "there is no folder \(path); mount the disk that it is on, or make the folder, then try again"
        case .notAnArchive(let path):
            "\(path) is not a Letopis archive; correct the path of \"archive\" in the configuration"
        case .newer(let path, let migration):
            "\(path) was written by a newer Letopis (\(migration)); install that version or a later one"
        case .older(let path):
            "\(path) was written by an older Letopis; the next `letopis run` brings it up to date"
        case .damaged(let path, let finding):
            "\(path) is damaged (\(finding)); keep the file, restore the last backup and run again"
        case .locked(let path):
            "\(path) is being written by another program; wait until it ends, then try again"
        case .readOnly(let path):
            "\(path) cannot be written; give this user write permission for the file and its directory"
        case .full(let path):
            "no space is left for \(path); free some, then run again: nothing that was stored is lost"
        case .cannotOpen(let path, let reason):
            "\(path) cannot be opened (\(reason)); check the path and the permissions of its directory"
        case .failed(let path, let reason):
            "the archive \(path) refused the request (\(reason)); run `letopis verify`"
        case .unknownSource(let id):
            "the archive does not know the source \"\(id)\"; register the configuration's sources first"
        case .unknownRecord(let id):
            "the archive has no item \"\(id)\"; check the id"
        case .invalidCursor:
            "the cursor was not given out by this archive; begin again without it"
        case .tooDeep:
            "by relevance only the first 1,000 are given; ask for the newest first to get all"
        }
    }

    /// The archive's word for what SQLite reports about the file at `path`.
    init(_ error: DatabaseError, path: String) {
        let reason = error.message ?? "SQLite result \(error.resultCode.rawValue)"
        switch error.resultCode.primaryResultCode {
        case .SQLITE_NOTADB: self = .notAnArchive(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path, finding: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: reason)
        default: self = .failed(path: path, reason: reason)  // an open set of SQLite's codes
        }
    }
}
