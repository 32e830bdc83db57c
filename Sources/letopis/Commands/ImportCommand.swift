import Archiving
import ArgumentParser
import Foundation
import Parsing
import Pipeline
import Records

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Takes exports and files into the archive: social networks, newspapers, message networks, web archives.",
        discussion: """
            What it reads, as one file, a folder or a ZIP file:
              Facebook, Instagram, X, Telegram   the account's archive; its posts only
              newspapers in PDF                  an item an issue, a text a page
              message networks                   the office's CSV or JSON export
              web archives                       WARC of any program, packed or not
              items as JSON Lines                of letopis parse and letopis export
              any document that letopis parse reads

              letopis import --source town-facebook facebook-lipova.zip
              letopis import --source noviny listy-2025-03.pdf \\
                --url https://www.lipova.example/noviny/
              letopis import --source munipolis zpravy.csv \\
                --columns title=Předmět,text=Zpráva,date=Odesláno

            The source is one of the configuration. An import adds and changes, and takes
            nothing for gone; the same file twice changes nothing. Ends with 0 when all
            was imported, 1 when some files were not, 65 when none was.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Files, folders, ZIP files.", valueName: "file"))
    var files: [String]
    @Option(help: ArgumentHelp("Whose items they are.", valueName: "id"))
    var source: String?
    @Option(help: ArgumentHelp("Where they were published: addresses in them are relative to it.", valueName: "url"))
    var url: String?
    @Option(
        help: ArgumentHelp(
            "Which column is what, of a table: pairs such as title=Subject, or a file of them.", valueName: "pairs"))
    var columns: String?
    @Flag(help: "Read and count, but write nothing.")
    var dryRun = false
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO"))
    var now: Instant?

    func validate() throws {
        // Pairs that are none are told with this command's own usage.
        if let columns, columns.contains("="), !Self.isFile(columns) { _ = try Self.mapping(columns) }
    }

    func run() async throws {
        let workspace = try Session.workspace(options)
        let request = ImportRequest(
            files: files, source: source, url: url, columns: try mapping(), isRehearsal: dryRun)
        try check(request, in: workspace)
        let isQuiet = options.quiet
        let report = try await withArchive(of: workspace) { archive in
            try await Importing(workspace: workspace, archive: archive, now: Session.clock(now))
                .report(on: request) { name in if !isQuiet { Talk.progress("reading \(name)") } }
        }
        Talk.endProgress()
        try show(report)
        if report.failed.isEmpty, !report.isEmpty { return }
        let isAll = report.failed.count == report.documents.count
        throw ExitCode((isAll ? Failure.Code.notAFeed : .someSourcesFailed).rawValue)
    }

    /// A rehearsal before the first night makes no archive: it is tried on one that goes away.
    private func withArchive(
        of workspace: Workspace, _ body: (Archive) async throws -> ImportReport
    ) async throws -> ImportReport {
        let isThere = FileManager.default.fileExists(atPath: workspace.configuration.archive)
        guard dryRun, !isThere else { return try await body(try workspace.archive()) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("letopis-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }  // what stays in /tmp does no harm
        return try await body(try workspace.archive(at: folder.appendingPathComponent("archive.sqlite").path))
    }

    private func check(_ request: ImportRequest, in workspace: Workspace) throws {
        for file in files where !FileManager.default.fileExists(atPath: file) {
            throw Failure(.noInput, "\(file) is not there")
        }
        guard source == nil else { return }
        let known = workspace.configuration.sources.map(\.id).joined(separator: ", ")
        for file in files where !saysItsSource(file) {
            throw Failure(
                .usage,
                "whose items are in \(file)? Say it with --source ID, one of: \(known.isEmpty ? "none yet" : known). "
                    + "A source that is only ever imported is a file in \(workspace.configuration.feeds) "
                    + "with \"enabled\": false (docs/configuration.md)")
        }
    }

    /// A web archive names addresses, items of our own name their sources.
    private func saysItsSource(_ file: String) -> Bool {
        [".warc", ".warc.gz", ".jsonl", ".ndjson", ".jsonl.gz"].contains { file.lowercased().hasSuffix($0) }
    }

    private func mapping() throws -> ColumnMapping? {
        guard let columns else { return nil }
        guard Self.isFile(columns) else {
            guard columns.contains("=") else {
                throw Failure(.noInput, "there is no file \(columns), and it is no pair such as title=Subject")
            }
            return try Self.mapping(columns)
        }
        do {
            return try ColumnMapping(String(decoding: try Session.input(columns), as: UTF8.self))
        } catch let problem as ColumnMapping.Problem {
            throw Failure(.usage, "\(columns): \(problem)")
        }
    }

    private static func mapping(_ pairs: String) throws -> ColumnMapping {
        do {
            return try ColumnMapping(pairs)
        } catch {
            throw ValidationError("--columns: \(error)")
        }
    }

    private static func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    private func show(_ report: ImportReport) throws {
        let output = StandardOutput()
        if options.json {
            for document in report.documents { output.line(try JSONLine.text(of: ImportLine(document))) }
            output.line(try JSONLine.text(of: ImportTotal(report, isRehearsal: dryRun)))
        } else if !options.quiet {
            output.write(ImportText(isRehearsal: dryRun).text(of: report))
        }
        if options.quiet {
            for document in report.failed { Talk.say("\(document.file): \(document.message ?? "not read")") }
        }
        output.flush()
    }
}
