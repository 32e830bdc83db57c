import ArgumentParser
import Pipeline
import Records

struct SourcesRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Switches a source off. Its file and everything archived of it stay.",
        discussion: """
              letopis sources remove old-web --reason "replaced by town-web in May"

            To switch it on again, set "enabled": true in its file.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The source's id.") var id: String
    @Option(help: "Why; kept in its file.") var reason: String?
    @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?

    func run() throws {
        let workspace = try Session.workspace(options)
        guard let source = workspace.configuration.sources.first(where: { $0.id == id }) else {
            throw Failure(.usage, "there is no source \(id); letopis sources lists them")
        }
        let today = workspace.configuration.town.clock.day(at: Session.clock(now)()).iso8601
        let why = "\(today): \(reason ?? "removed with letopis sources remove")"
        let folder = SourceFolder(path: workspace.configuration.feeds)
        let file = try folder.file(of: id)
        let former = try folder.drafts().first { $0.id == id }?.text("disabledBecause")
        // What somebody wrote when they switched it off stays, whoever does it once more.
        if !source.isEnabled, reason == nil {
            try say(file, former ?? "", changed: false, "was switched off already\(former.map { " (\($0))" } ?? "")")
            return
        }
        let whole = source.isEnabled ? why : [former, why].compactMap(\.self).joined(separator: "; ")
        if !dryRun {
            try folder.change(id) { $0.setting("enabled", to: .truth(false)).setting("disabledBecause", to: whole) }
        }
        try say(
            file, whole, changed: !dryRun,
            (dryRun ? "would be" : source.isEnabled ? "is" : "was already") + " switched off in \(file)")
    }

    private func say(_ file: String, _ reason: String, changed: Bool, _ what: String) throws {
        if options.json {
            StandardOutput().line(try JSONLine.text(of: Line(id: id, path: file, reason: reason, changed: changed)))
        } else if !options.quiet {
            Talk.say("\(id) \(what); nothing of it was deleted from the archive")
        }
    }

    private struct Line: Encodable {
        let id, path, reason: String
        let changed: Bool
    }
}
