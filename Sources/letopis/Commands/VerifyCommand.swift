import ArgumentParser
import Pipeline

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Checks the archive from end to end.",
        discussion: """
            The file, the index, what refers to what, and every stored document against
            its digest. Ends with 0 when all is sound, 2 when it is not. Nothing is
            changed.
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        let isQuiet = options.quiet
        if !isQuiet { Talk.progress("the archive and its index") }
        var problems = try archive.verify()
        problems += try CaptureAudit(workspace, archive: archive).findings { done, all in
            if !isQuiet, done % 100 == 0 { Talk.progress("\(done) of \(all) stored documents") }
        }
        Talk.endProgress()
        for problem in problems { Talk.say(problem) }
        if !problems.isEmpty { throw ExitCode(Failure.Code.couldNotRun.rawValue) }
        if !options.quiet { Talk.say("the archive is sound") }
    }
}
