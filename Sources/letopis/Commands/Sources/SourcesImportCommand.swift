import ArgumentParser
import Parsing
import Pipeline

struct SourcesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Adds the feeds of an OPML file, as feed readers export it, as sources.",
        discussion: """
              letopis sources import feeds.opml --dry-run    what it would add
              letopis sources import feeds.opml

            Nothing that is there is overwritten. Folders, XPath rules and what other
            programs wrote are kept, but for secrets, such as cookies; so is what cannot
            become a source, with the reason, for letopis sources export. Ends with 0
            when every feed was added or is there, 1 when some were not or the file
            breaks off, 65 when it is no OPML, 78 when an address holds a secret.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The file, or - for standard input.") var file: String
    @Flag(help: "Say what would be added, and add nothing.") var dryRun = false

    func run() throws {
        let workspace = try Session.workspace(options)
        let reading: OutlineReading
        do {
            reading = try OutlineReader.reading(try Session.input(file))
        } catch let error as NotAFeed {
            throw Failure(
                .notAFeed, "\(file) is no OPML but \(error.looksLike); \(error.advice ?? "nothing was added")")
        }
        for warning in reading.warnings where !options.quiet { Talk.say("\(file): \(warning.message)") }
        if !reading.isComplete { Talk.say("\(file) breaks off: what it held until there is taken") }
        let folder = SourceFolder(path: workspace.configuration.feeds)
        let secrets = OutlineSecrets(in: reading.document)
        let result = OutlineImport(secrets.document, existing: try folder.drafts())
        let output = StandardOutput()
        for draft in result.drafts {
            let path = dryRun ? nil : try folder.add(draft)
            if options.json {
                output.line(
                    masking: try JSONLine.text(
                        of: Line(id: draft.id, name: draft.text("name"), url: draft.url, path: path, reason: nil)))
            } else if !options.quiet {
                output.line(masking: "\(draft.id)  \(draft.url)")
            }
        }
        var order = try folder.order()
        order.add(result.document)
        for loss in order.losses where !options.quiet { Talk.say("\(file): \(loss)") }
        if !dryRun, !result.drafts.isEmpty || !result.refusals.isEmpty { try folder.keep(order) }
        for leftOut in secrets.leftOut {
            if options.json {
                output.line(
                    masking: try JSONLine.text(
                        of: Line(id: nil, name: leftOut.outline, url: nil, path: nil, reason: leftOut.description)))
            } else {
                Talk.say(leftOut.description)
            }
        }
        for refusal in result.refusals {
            if options.json {
                output.line(
                    masking: try JSONLine.text(
                        of: Line(id: nil, name: refusal.name, url: nil, path: nil, reason: refusal.reason)))
            } else {
                let place = refusal.line.map { " (line \($0))" } ?? ""
                Talk.say("not added: \(refusal.name)\(place): \(refusal.reason)")
            }
        }
        output.flush()
        for draft in result.drafts where !options.quiet {
            if let reason = draft.text("disabledBecause") { Talk.say("\(draft.id) is switched off: \(reason)") }
        }
        if !options.quiet {
            Talk.say(
                "\(result.drafts.count) \(dryRun ? "would be added" : "added") in \(folder.path), \(result.refusals.count) not"
            )
        }
        if result.refusals.contains(where: \.isSecret) { throw ExitCode(Failure.Code.configuration.rawValue) }
        if !reading.isComplete || result.refusals.contains(where: { !$0.isThere }) {
            throw ExitCode(Failure.Code.someSourcesFailed.rawValue)
        }
    }

    private struct Line: Encodable {
        let id, name, url, path, reason: String?
    }
}
