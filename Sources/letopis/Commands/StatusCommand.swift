import Archiving
import ArgumentParser
import Pipeline
import Records

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "How the sources are, in plain words: what came, what is silent, what needs a person.",
        discussion: """
              letopis status                 a line for each source
              letopis status --rejections    what could not be read, and why
            """)

    @OptionGroup var options: GlobalOptions
    @Flag(help: "What could not be stored, newest first, with its place and reason.") var rejections = false
    @Flag(help: "The sum only.") var summary = false
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?
    @Option(help: ArgumentHelp("With --rejections: at most so many.", valueName: "N")) var limit = 1000

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        let output = StandardOutput()
        if rejections {
            try print(archive.rejections(limit: limit), to: output)
            return
        }
        let last = try archive.runs(limit: 1).first
        let statuses = try archive.status(now: now ?? last?.startedAt ?? Session.clock(nil)())
        if options.json {
            for status in statuses { output.line(try JSONLine.text(of: status)) }
            return
        }
        let text = StatusText(clock: workspace.configuration.town.clock)
        if !summary { output.write(text.text(of: statuses)) }
        output.write(text.sum(of: statuses, last: last))
    }

    private func print(_ list: [(at: Instant, rejection: Rejection)], to output: StandardOutput) throws {
        for (at, rejection) in list {
            if options.json {
                output.line(try JSONLine.text(of: RejectionLine(at: at, rejection)))
            } else {
                let place = rejection.line.map { ", line \($0)" } ?? ""
                output.line(
                    "\(at.iso8601)  \(rejection.source)\(place): \(rejection.reason)\n    \(rejection.reference)")
            }
        }
        if list.isEmpty, !options.json { output.line("Nothing was rejected.") }
    }

    private struct RejectionLine: Encodable {
        let at: Instant
        let source, stage, reference, reason: String
        let line: Int?

        init(at: Instant, _ rejection: Rejection) {
            self.at = at
            source = rejection.source
            stage = rejection.stage.rawValue
            reference = rejection.reference
            reason = rejection.reason
            line = rejection.line
        }
    }
}
