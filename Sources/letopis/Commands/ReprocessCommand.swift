import ArgumentParser
import Pipeline
import Records

struct ReprocessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reprocess",
        abstract: "Parses, normalizes, deduplicates and classifies again what was once fetched.",
        discussion: """
            Asks no server: it reads the stored captures. Useful after an update that reads
            more than before.

              letopis reprocess                   what the archive knows
              letopis reprocess --from-captures   what it does not know: after it was lost,
                                                  or replaced by an older copy
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("Only documents fetched since then.", valueName: "day or ISO"))
    var since: Instant?
    @Flag(help: "Take in the captures of which the archive knows nothing.") var fromCaptures = false

    func validate() throws {
        if fromCaptures, since != nil {
            throw ValidationError("--from-captures takes in all captures: leave out --since")
        }
    }

    func run() async throws {
        let workspace = try Session.workspace(options)
        if fromCaptures { return try await rebuild(workspace) }
        let outcome = try await workspace.reprocessing(now: Session.clock(nil)).reprocess(since: since) { done, all in
            if !options.quiet { Talk.progress("reading document \(done) of \(all)") }
        }
        Talk.endProgress()
        if !options.quiet { Talk.say("\(outcome.read) documents read again, everything judged anew") }
        for reason in outcome.unreadable { Talk.say("not read: \(reason)") }
        let unknown = try workspace.rebuilding(now: Session.clock(nil)).unknownCaptures()
        if unknown > 0 {
            Talk.say(
                "\(unknown) captures lie in \(workspace.configuration.captures) of which the archive knows nothing "
                    + "(was it lost, or replaced by another?): letopis reprocess --from-captures takes them in")
        }
        guard !outcome.unreadable.isEmpty else { return }
        Talk.say(
            "what is archived of \(outcome.unreadable.count) unreadable documents stays as it is; letopis verify names "
                + "every damaged place")
        throw ExitCode(Failure.Code.someSourcesFailed.rawValue)
    }

    private func rebuild(_ workspace: Workspace) async throws {
        let outcome = try await workspace.rebuilding(now: Session.clock(nil)).rebuild { done, all in
            if !options.quiet { Talk.progress("reading document \(done) of \(all)") }
        }
        Talk.endProgress()
        guard !options.quiet else { return }
        let left = outcome.left == 0 ? "" : "; \(outcome.left) left alone: damaged, or of no configured source"
        Talk.say("\(outcome.taken) documents taken in, \(outcome.known) were known\(left)")
    }
}
