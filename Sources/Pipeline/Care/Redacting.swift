import Archiving
import Records

/// Takes items back from the archive, while no run is at work on it.
package struct Redacting {
    private let workspace: Workspace

    package init(_ workspace: Workspace) {
        self.workspace = workspace
    }

    /// What was done to each of `ids`, in their order; all or none. `isRehearsal` changes nothing.
    package func redact(_ ids: [Record.ID], _ order: RedactionOrder, isRehearsal: Bool) throws -> [RedactionEffect] {
        let lock = try RunLock(archive: workspace.configuration.archive, now: order.at)
        defer { withExtendedLifetime(lock) {} }
        // Throws where there is no archive yet.
        _ = try workspace.readOnlyArchive()
        let archive = try workspace.archive()
        return isRehearsal ? try archive.redactions(of: ids, by: order) : try archive.redact(ids, order)
    }
}
