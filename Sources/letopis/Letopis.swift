import ArgumentParser
import CMalloc
import Glibc
import Pipeline

@main
struct Letopis: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letopis",
        abstract: "Gathers what a town says and what is said of it, finds it again, and makes its chronicle of it.",
        discussion: """
            A first look:
              letopis check                    what is missing and how to get it
              letopis run                      the nightly job
              letopis search most              every item about a bridge, in any form
              letopis chronicle propose 2025   the year's events, dated, with their sources
              letopis yearbook build 2025      the printed yearbook
              letopis serve                    the archive in a browser

            Completions for the shell (bash, zsh, fish):  letopis
            --generate-completion-script bash
            """,
        version: Version.current,
        subcommands: [
            RunCommand.self, CheckCommand.self, StatusCommand.self, SourcesCommand.self,
            ParseCommand.self, ExtractCommand.self, ImportCommand.self, DeduplicateCommand.self, ClassifyCommand.self,
            ReprocessCommand.self, ExportCommand.self, SearchCommand.self, ShowCommand.self, CiteCommand.self,
            DigestCommand.self, CorrectCommand.self,
            ChronicleCommand.self, YearbookCommand.self, ServeCommand.self,
            RedactCommand.self, BackupCommand.self, VerifyCommand.self, IndexCommand.self,
        ])

    /// The one place where an error becomes words and an exit code.
    static func main() async {
        // Large blocks go back to the system when they are done with: glibc, left to itself, learns to keep them, and a
        // night of 10,000 sources then held a third more memory.
        mallopt(M_MMAP_THRESHOLD, 1 << 18)
        signal(SIGPIPE, SIG_IGN)  // a reader that goes away is seen as EPIPE where it is written to
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Talk.say(failure.message)
            Glibc.exit(failure.code.rawValue)
        } catch let invalid as InvalidConfiguration {
            Talk.say(invalid.description)
            Glibc.exit(Failure.Code.configuration.rawValue)
        } catch  where exitCode(for: error) == .failure && !(error is ExitCode) {
            Talk.say("letopis: \(error)")
            Glibc.exit(Failure.Code.couldNotRun.rawValue)
        } catch {
            let text = UsageText.wrapped(fullMessage(for: error))
            let code = exitCode(for: error)
            if code == .success {
                let output = StandardOutput()
                output.line(text)
                output.flush()
            } else if !text.isEmpty {
                Talk.say(text)
            }
            if let hint = SearchCommand.hint(on: message(for: error), Array(CommandLine.arguments.dropFirst())) {
                Talk.say(hint)
            }
            Glibc.exit(code.rawValue)
        }
    }
}
