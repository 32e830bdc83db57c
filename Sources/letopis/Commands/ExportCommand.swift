import Archiving
import ArgumentParser
import Pipeline

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints every record, the first seen first.",
        discussion: """
              letopis export > town.jsonl
              letopis export --format csv > town.csv
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl, csv
    }

    @OptionGroup var options: GlobalOptions
    @Option(help: "The form.")
    var format = Format.jsonl
    @Flag(help: "List every version instead of counting them (jsonl).")
    var versions = false

    func validate() throws {
        if versions, format == .csv {
            throw ValidationError("--versions needs --format jsonl: a table has no room for lists")
        }
    }

    func run() throws {
        let archive = try Session.workspace(options).readOnlyArchive()
        let output = StandardOutput()
        switch format {
        case .jsonl:
            try archive.export(listingVersions: versions) { item in output.line(try item.json()) }
        case .csv:
            output.line(ItemTable.header)
            try archive.export { item in output.line(ItemTable.row(of: item)) }
        }
    }
}
