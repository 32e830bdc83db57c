import Archiving
import Records

/// Keeps a person's word on what items are about, while no run is at work on the archive.
package struct Correcting {
    private let workspace: Workspace

    package init(_ workspace: Workspace) {
        self.workspace = workspace
    }

    /// One item's subject before and after.
    package struct Change: Hashable, Sendable {
        package let id: Record.ID
        package let title: String?
        package let before: String?
        package let after: String?
    }

    /// Files `ids` under `subject`, or leaves them to the machine where it is nil; all or none. `isRehearsal` changes
    /// nothing.
    package func correct(
        _ ids: [Record.ID], to subject: Subject?, at now: Instant, isRehearsal: Bool
    ) throws -> [Change] {
        let lock = try RunLock(archive: workspace.configuration.archive, now: now)
        defer { withExtendedLifetime(lock) {} }
        // Throws where there is no archive yet.
        let reader = try workspace.readOnlyArchive()
        let before = try ids.map { id in
            guard let item = try reader.item(id, for: .internal) else { throw ArchiveError.unknownRecord(id) }
            return item
        }
        if !isRehearsal { try workspace.archive().correct(ids, subject: subject, at: now) }
        return before.map { item in
            Change(
                id: item.id, title: item.record.title, before: item.subject?.subject,
                after: subject?.rawValue ?? item.judgement?.subject)
        }
    }
}
