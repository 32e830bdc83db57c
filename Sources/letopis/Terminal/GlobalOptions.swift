import ArgumentParser

/// What every subcommand takes.
struct GlobalOptions: ParsableArguments {
    static let usualConfig = "pipeline.json"

    @Option(name: .long, help: ArgumentHelp("The configuration.", valueName: "file"))
    var config = GlobalOptions.usualConfig

    @Flag(name: .long, help: "Print data as JSON Lines.")
    var json = false

    @Flag(name: .long, help: "Say nothing but what went wrong.")
    var quiet = false
}
