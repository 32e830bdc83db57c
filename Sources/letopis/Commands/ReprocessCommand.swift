import ArgumentParser
import Pipeline
import Records

struct ReprocessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reprocess",
        abstract: "Parses, normalizes, deduplicates and classifies again what was once fetched.",
        discussion: "Asks no server: it reads the stored captures. Useful after an update that reads more than before.")

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("Only documents fetched since then.", valueName: "day or ISO"))
    var since: Instant?

    func run() async throws {
        let workspace = try Session.workspace(options)
        let reprocessing = Reprocessing(
            configuration: workspace.configuration, archive: try workspace.archive(), captures: workspace.captures,
            judge: workspace.judge, now: Session.clock(nil))
        let count = try await reprocessing.reprocess(since: since) { done, all in
            if !options.quiet { Talk.progress("reading document \(done) of \(all)") }
        }
        Talk.endProgress()
        if !options.quiet { Talk.say("\(count) documents read again, everything judged anew") }
    }
}
