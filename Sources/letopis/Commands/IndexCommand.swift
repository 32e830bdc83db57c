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
            let isQuiet = options.quiet
            var count = 0
            try Session.workspace(options).archive().rebuildIndex { indexed in
                count = indexed
                if !isQuiet { Talk.progress("\(indexed) records indexed") }
            }
            Talk.endProgress()
            if !isQuiet { Talk.say("the index is made anew from \(count) records") }
        }
    }
}
