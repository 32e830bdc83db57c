import ArgumentParser

/// What every subcommand takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The configuration.", valueName: "file"))
    var config = "pipeline.json"

    @Flag(name: .long, help: "Print data as JSON Lines.")
    var json = false

    @Flag(name: .long, help: "Say nothing but what went wrong.")
    var quiet = false
}
