import ArgumentParser
import Foundation
import Pipeline
import Records

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what is set up, what is missing and how to get it.",
        discussion:
            "Ends with 0 when Letopis can work, even with something lacking; 2 when it cannot; 78 when the configuration is wrong."
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?

    func run() throws {
        let findings = Checkup(of: try Session.workspace(options), now: Session.clock(now)()).findings()
        let output = StandardOutput()
        let style = Style()
        for finding in findings where options.json || !options.quiet || finding.state != .good {
            if options.json {
                output.line(try JSONLine.text(of: finding))
                continue
            }
            let mark =
                switch finding.state {
                case .good: style.good("ok")
                case .lacking: style.hit("! ")
                case .bad: style.bad("!!")
                }
            let subject = finding.subject.padding(toLength: 15, withPad: " ", startingAt: 0)
            output.line("\(mark) \(subject) \(finding.detail)")
            if let remedy = finding.remedy { output.line("                   -> \(remedy)") }
        }
        output.flush()
        if findings.contains(where: { $0.state == .bad }) { throw ExitCode(Failure.Code.couldNotRun.rawValue) }
    }
}
