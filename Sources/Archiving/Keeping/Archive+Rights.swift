import GRDB
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Archive {
    /// Gives one item other rights or another audience than its source has; nil leaves it to the source again.
    package func restrict(_ id: Record.ID, rights: Rights?, audience: Audience?) throws {
        try write { db in
            try db.run(
                "UPDATE record SET rights = ?, audience = ? WHERE id = ?", [rights?.rawValue, audience?.rawValue, id])
            guard db.changesCount == 1 else { throw ArchiveError.unknownRecord(id) }
            try db.advanceGeneration()
        }
    }
}
