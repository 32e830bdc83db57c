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

            A whole archive moves to another machine with letopis backup. Where only an
            export is at hand, an empty archive is filled from it, with the same ids, days
            and versions:
              letopis export --versions --redactions > town.jsonl
              letopis import town.jsonl
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl, csv, xlsx
    }

    @OptionGroup var options: GlobalOptions
    @Option(help: "The form.")
    var format = Format.jsonl
    @Flag(help: "List every version instead of counting them (jsonl).")
    var versions = false

    @Flag(
        help: "Add a line, without its words, for each item that was taken back, so that it stays so elsewhere (jsonl)."
    )
    var redactions = false

    func validate() throws {
        if redactions, format != .jsonl {
            throw ValidationError("--redactions needs --format jsonl: a table has no room for other lines")
        }
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
            if redactions { for item in try archive.itemsTakenBack() { output.line(try item.json()) } }
        case .csv:
            output.line(ItemTable.header)
            try archive.export { item in output.line(ItemTable.row(of: item)) }
        case .xlsx:
            try ItemSheet(target: "-").write { append in try archive.export { try append($0) } }
        }
    }
}
