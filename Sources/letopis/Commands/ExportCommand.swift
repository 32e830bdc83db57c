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
              letopis export --format xlsx > town.xlsx
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl, csv, xlsx
    }

    @OptionGroup var options: GlobalOptions
    @Option(help: "The form.")
    var format = Format.jsonl
    @Flag(help: "List every version instead of counting them (jsonl).")
    var versions = false

    func validate() throws {
        if versions, format != .jsonl {
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
        case .xlsx:
            try ItemSheet(target: "-").write { append in try archive.export { try append($0) } }
        }
    }
}
