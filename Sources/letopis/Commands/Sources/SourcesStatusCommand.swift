import Archiving
import ArgumentParser
import Linguistics
import Pipeline
import Records
import Reporting

struct SourcesStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How each source does, or one of them in detail.",
        discussion: """
              letopis sources status             a row for each source
              letopis sources status town-web    everything that is known of one
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "A source's id.") var id: String?
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        let present = try now ?? archive.runs(limit: 1).first?.startedAt ?? Session.clock(nil)()
        let output = StandardOutput()
        if let id {
            try print(id, workspace, archive, present, to: output)
        } else if options.json {
            for status in try archive.status(now: present) { output.line(masking: try JSONLine.text(of: status)) }
        } else {
            let text = MorningText(
                language: workspace.language, clock: workspace.configuration.town.clock, weigh: Style().weighed)
            output.write(masking: text.table(of: try workspace.morning(of: archive, now: present)))
            output.flush()
            if !options.quiet { Session.sayIfNothingIsAsked(by: workspace) }
        }
    }

    private func print(
        _ id: Source.ID, _ workspace: Workspace, _ archive: Archive, _ present: Instant, to output: StandardOutput
    ) throws {
        guard let source = workspace.configuration.sources.first(where: { $0.id == id }) else {
            throw Failure(.usage, "there is no source \(id); letopis sources lists them")
        }
        guard let status = try archive.status(now: present).first(where: { $0.source == id }) else {
            throw Failure(.noInput, "\(id) was never asked yet; letopis run asks it")
        }
        if options.json {
            output.line(masking: try JSONLine.text(of: status))
            return
        }
        let clock = workspace.configuration.town.clock
        let style = Style()
        let files = workspace.configuration.files
        for (label, value) in facts(of: source, status, clock, files) {
            output.line(masking: style.dim(label.filled(to: 16)) + value)
        }
        let rejected = try archive.rejections(of: id, limit: 5)
        for (at, rejection) in rejected {
            output.line(style.dim("rejected".filled(to: 16)) + "\(clock.day(at: at).iso8601) \(rejection.reference)")
            output.line(String(repeating: " ", count: 16) + rejection.reason)
        }
    }

    private func facts(
        of source: Source, _ status: SourceStatus, _ clock: TownClock, _ files: [Source.ID: String]
    ) -> [(String, String)] {
        func named(_ sentence: String) -> String { SourceFile.naming(sentence, of: source.id, in: files) }
        var facts = [
            ("name", source.name), ("address", source.url), ("file", SourceFile.name(of: source.id, in: files)),
            ("items", "\(status.items), of which \(status.present) are shown there now"),
            ("new in 7 days", String(status.newItems)),
        ]
        if let moved = status.movedTo { facts.insert(("moved to", moved), at: 2) }
        if !source.isEnabled { facts.append(("state", "switched off in its file")) }
        if let gap = status.usualGapDays {
            facts.append(("rhythm", gap == 1 ? "usually something every day" : "usually something every \(gap) days"))
        }
        if let last = status.lastNewItem { facts.append(("last new item", clock.iso8601(last))) }
        if let last = status.lastAttempt { facts.append(("last asked", clock.iso8601(last))) }
        if let last = status.lastSuccess { facts.append(("last answered", clock.iso8601(last))) }
        if status.consecutiveFailures > 0 { facts.append(("failed", "\(status.consecutiveFailures) times in a row")) }
        if let message = status.message { facts.append(("last night", named(message))) }
        if let attention = status.attention { facts.append(("needs a look", named(attention))) }
        return facts
    }
}
