import ArgumentParser
import Pipeline

struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "The search index.", subcommands: [Rebuild.self])

    struct Rebuild: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rebuild", abstract: "Makes the search index anew from the stored texts.")

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let count = try Session.workspace(options).archive().rebuildIndex()
            if !options.quiet { Talk.say("\(count) records indexed") }
        }
    }
}
