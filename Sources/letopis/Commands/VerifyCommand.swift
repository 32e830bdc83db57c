import ArgumentParser
import Pipeline

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Checks the archive from end to end.",
        discussion: "Ends with 0 when it is sound, 2 when it is not. Nothing is changed.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let problems = try Session.workspace(options).readOnlyArchive().verify()
        for problem in problems { Talk.say(problem) }
        if !problems.isEmpty { throw ExitCode(Failure.Code.couldNotRun.rawValue) }
        if !options.quiet { Talk.say("the archive is sound") }
    }
}
