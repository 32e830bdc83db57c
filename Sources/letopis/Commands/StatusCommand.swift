import Archiving
import ArgumentParser
import Foundation
import Linguistics
import Pipeline
import Records
import Reporting

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "What came last night, what is silent, and what needs a person, in the town's language.",
        discussion: """
              letopis status                 the morning's summary, and a row a source
              letopis status --rejections    what could not be read, and why
              letopis status --mail          sends it to those whom pipeline.json names
              letopis status --mail --failed "journalctl -u letopis-lipova"
                                             tells them that the night failed, and why;
                                             scripts/install-nightly has the system do it
            """)

    @OptionGroup var options: GlobalOptions
    @Flag(help: "What could not be stored, newest first, with its place and reason.") var rejections = false
    @Flag(help: "The morning's summary only.") var summary = false
    @Flag(help: "Send the summary by e-mail, as \"mail\" in pipeline.json says; print nothing.") var mail = false
    @Option(help: ArgumentHelp("A line to stand above a mailed summary.", valueName: "text")) var note: String?
    @Option(
        help: ArgumentHelp(
            "With --mail: tell that the night failed, even when the configuration is why; the command that shows its log.",
            valueName: "command"))
    var failed: String?
    @Option(help: "The summary's language: cs, sk, de, uk, pl or en; by default the town's.") var language: Language?
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?
    @Option(help: ArgumentHelp("With --rejections: at most so many.", valueName: "N")) var limit = 1000

    func validate() throws {
        if failed != nil, !mail { throw ValidationError("--failed goes with --mail") }
        if note != nil, !mail { throw ValidationError("--note goes with --mail") }
        if mail, rejections || options.json { throw ValidationError("--mail goes alone") }
    }

    func run() throws {
        if mail, let failed {
            try sendWord(ofFailure: failed)
            return
        }
        let workspace = try Session.workspace(options)
        if mail {
            try send(from: workspace)
            return
        }
        let archive = try workspace.readOnlyArchive()
        let output = StandardOutput()
        if rejections {
            try print(archive.rejections(limit: limit), to: output)
            return
        }
        let asked = now ?? Session.clock(nil)()
        let present = try now ?? archive.runs(limit: 1, at: asked).first?.startedAt ?? asked
        if options.json, !summary {
            for status in try archive.status(now: present) { output.line(masking: try JSONLine.text(of: status)) }
            return
        }
        let morning = try workspace.morning(of: archive, now: present, asked: asked)
        if options.json {
            output.line(masking: try JSONLine.text(of: morning))
            return
        }
        let style = Style()
        let text = MorningText(
            language: language ?? workspace.language, clock: workspace.configuration.town.clock,
            weigh: style.weighed)
        output.write(text.summary(of: morning))
        let table = text.table(of: morning)
        if !summary, !table.isEmpty { output.write("\n" + table) }
        output.flush()
        if !options.quiet { Session.sayIfNothingIsAsked(by: workspace) }
    }

    private func send(from workspace: Workspace) throws {
        guard let mail = workspace.mail else { throw MorningMail.nobody }
        let present = now ?? Session.clock(nil)()
        let morning: Morning
        do {
            morning = try workspace.morning(of: workspace.readOnlyArchive(), now: present)
        } catch {
            // A letter about a night that could not run is sent even when the archive is the reason.
            guard note != nil else { throw error }
            Talk.say("\(error)")
            try send(FailureLetter(of: workspace, now: present), log: nil)
            return
        }
        try report(
            mail.send(morning, in: language ?? workspace.language, note: note, now: present), to: mail.recipients)
    }

    private func sendWord(ofFailure log: String) throws {
        do {
            try send(FailureLetter(of: Session.workspace(options), now: now ?? Session.clock(nil)()), log: log)
        } catch let invalid as InvalidConfiguration {
            Talk.say(invalid.description)
            let environment = ProcessInfo.processInfo.environment
            guard let letter = FailureLetter(about: invalid, in: options.config, environment: environment) else {
                throw Failure(.couldNotRun, "so nobody could be told by e-mail either")
            }
            try send(letter, log: log)
        }
    }

    private func send(_ letter: FailureLetter, log: String?) throws {
        let faults = try letter.send(log: log, note: note, in: language, now: now ?? Session.clock(nil)())
        try report(faults, to: letter.recipients)
    }

    private func report(_ faults: [String], to recipients: [String]) throws {
        for fault in faults { Talk.say(fault) }
        guard faults.isEmpty else { throw ExitCode(Failure.Code.couldNotRun.rawValue) }
        if !options.quiet { Talk.say("the letter was mailed to \(recipients.joined(separator: ", "))") }
    }

    private func print(_ list: [(at: Instant, rejection: Rejection)], to output: StandardOutput) throws {
        if options.json {
            for (at, rejection) in list { output.line(try JSONLine.text(of: RejectionLine(at: at, rejection))) }
            return
        }
        // A feed that is broken night after night says the same every time: once is enough.
        let times = list.reduce(into: [:]) { $0[$1.rejection, default: 0] += 1 }
        var told: Set<Rejection> = []
        for (at, rejection) in list where told.insert(rejection).inserted {
            let place = rejection.line.map { ", line \($0)" } ?? ""
            let often = (times[rejection] ?? 1) > 1 ? " (\(times[rejection] ?? 1) times)" : ""
            output.line("\(at.iso8601)  \(rejection.source)\(place): \(rejection.reason)\(often)")
            // An item without a name is called by its line, which is said already.
            if rejection.line.map({ rejection.reference != "line \($0)" }) ?? true {
                output.line("    \(rejection.reference)")
            }
        }
        if list.isEmpty { output.line("Nothing was rejected.") }
    }

    private struct RejectionLine: Encodable {
        let at: Instant
        let source, stage, reference, reason: String
        let kind, example: String?
        let line: Int?

        init(at: Instant, _ rejection: Rejection) {
            self.at = at
            source = rejection.source
            stage = rejection.stage.rawValue
            reference = rejection.reference
            reason = rejection.reason
            kind = rejection.kind?.rawValue
            example = rejection.example
            line = rejection.line
        }
    }
}

extension Language: ExpressibleByArgument {}
