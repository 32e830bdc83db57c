import Archiving
import ArgumentParser
import Pipeline
import Records

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows one item: its text, its life, its sources, its versions.",
        discussion: "  letopis show k3v2mdq7xw5rtyab --versions")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "An item's id, as search prints it.") var id: String
    @Flag(help: "Every version, oldest first.") var versions = false

    func run() throws {
        let workspace = try Session.workspace(options)
        let archive = try workspace.readOnlyArchive()
        guard let item = try archive.item(id, for: .internal) else {
            throw Failure(.noInput, "there is no item \(id); letopis search prints the ids")
        }
        let all = versions ? try archive.versions(of: id, for: .internal) : []
        let output = StandardOutput()
        if options.json {
            if let line = try archive.exportedItem(id, listingVersions: versions) { output.line(try line.json()) }
        } else {
            output.write(
                ItemText(clock: workspace.configuration.town.clock)
                    .text(of: item, story: try archive.story(id, for: .internal), versions: all))
        }
    }
}
