import ArgumentParser
import Pipeline
import Records

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "The nightly job: harvest, parse, normalize, deduplicate, classify, archive, report.",
        discussion: """
            Ends with 0 when every source answered, 1 when some failed (the others are stored), 2 when it could not run.

            Every night at three:  0 3 * * *  cd /srv/town && letopis run --quiet
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("Take this for the present, such as 2025-03-01T02:00:00Z.", valueName: "ISO"))
    var now: Instant?

    func run() async throws {
        let workspace = try Session.workspace(options)
        let clock = Session.clock(now)
        let archive = try workspace.archive()
        let names = workspace.configuration.sources.reduce(into: [:]) { $0[$1.id] = $1.name }
        let count = workspace.configuration.sources.count { $0.isEnabled }
        if count == 0, !options.quiet {
            Talk.say(
                "no source is enabled in \(workspace.configuration.feeds): add a file there (docs/configuration.md)")
        }
        let isQuiet = options.quiet
        let run = try workspace.nightlyRun(archive: archive, now: clock)
        let report = try await run.report { source in
            if !isQuiet { Talk.progress("harvested \(names[source.source] ?? source.source)") }
        }
        Talk.endProgress()
        let output = StandardOutput()
        if options.json {
            for source in report.sources { output.line(try JSONLine.text(of: source)) }
        } else if !options.quiet {
            output.write(ReportText(names: names).text(of: report))
        } else {
            for source in report.failed { Talk.say("\(source.source): \(source.message ?? "failed")") }
        }
        output.flush()
        if !report.failed.isEmpty { throw ExitCode(Failure.Code.someSourcesFailed.rawValue) }
    }
}
