import ArgumentParser
import Pipeline
import Records

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "The town's sources.", subcommands: [List.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the configured sources.")

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let output = StandardOutput()
            for source in try Session.workspace(options).configuration.sources {
                if options.json {
                    output.line(try JSONLine.text(of: Line(source)))
                } else {
                    let state = source.isEnabled ? "" : "  (disabled)"
                    output.line("\(source.id)  \(source.kind.rawValue)  \(source.name)  \(source.url)\(state)")
                }
            }
        }
    }

    /// A source as its file states it.
    private struct Line: Encodable {
        let id, name, kind, url, format, rights, audience: String
        let language: String?
        let rank: Int
        let enabled: Bool

        init(_ source: Source) {
            id = source.id
            name = source.name
            kind = source.kind.rawValue
            url = source.url
            format = source.format
            rights = source.rights.rawValue
            audience = source.audience.rawValue
            language = source.language
            rank = source.rank
            enabled = source.isEnabled
        }
    }
}
