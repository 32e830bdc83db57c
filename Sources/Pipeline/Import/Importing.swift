import Archiving
import Dating
import Harvesting
import Normalization
import Parsing
import Records

/// Takes exports and files into the archive, along the same line as a night: each document is kept as it came, parsed,
/// normalized, stored and judged, so that `reprocess` finds it again and a second import changes nothing.
///
/// What is not in an import is not gone: an import is never a source's whole state.
package struct Importing: Sendable {
    private let workspace: Workspace
    private let archive: Archive
    private let now: @Sendable () -> Instant

    package init(workspace: Workspace, archive: Archive, now: @escaping @Sendable () -> Instant) {
        self.workspace = workspace
        self.archive = archive
        self.now = now
    }

    /// Imports what is asked for. `progress` is told each document's name before it is read.
    ///
    /// A file that cannot be read is part of the report; only a fault of this machine is thrown, and a source that is
    /// not configured.
    package func report(
        on request: ImportRequest, progress: @escaping @Sendable (String) -> Void
    ) async throws -> ImportReport {
        let configuration = workspace.configuration
        let sources = ImportedSources(configuration.sources)
        if let source = request.source { _ = try sources.source(named: source, feeds: configuration.feeds) }
        let lock = try request.isRehearsal ? nil : RunLock(archive: configuration.archive, now: now())
        defer { withExtendedLifetime(lock) {} }
        if !request.isRehearsal { try archive.register(configuration.sources, at: now()) }
        let intake = ImportIntake(
            line: Line(town: configuration.town), dates: DateReader(clock: configuration.town.clock), archive: archive,
            captures: workspace.captures, sources: sources, request: request, run: now(), progress: progress)
        let reader = ImportReader(
            pdf: .programs(of: workspace.toolbox), columns: request.columns, url: request.url)
        for file in request.files { try await intake.take(file, with: reader) }
        let report = await intake.report
        if !request.isRehearsal { try await workspace.judge.judgeWhatIsNew(in: archive) }
        return report
    }
}
