import ArgumentParser
import Parsing
import Pipeline

struct SourcesExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints the sources as OPML 2.0, for other feed readers and for letopis sources import.",
        discussion: "  letopis sources export > sources.opml")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let workspace = try Session.workspace(options)
        let folder = SourceFolder(path: workspace.configuration.feeds)
        let drafts = try folder.drafts()
        let output = StandardOutput()
        if options.json {
            for draft in drafts { output.line(masking: OutlineSecrets.removed(from: draft).line) }
            return
        }
        let title = workspace.configuration.town.name
        let secrets = OutlineSecrets(in: OutlineExport.document(of: drafts, in: try folder.order(), title: title))
        for leftOut in secrets.leftOut { Talk.say(leftOut.description) }
        output.write(masking: OutlineWriter.text(of: secrets.document))
    }
}
